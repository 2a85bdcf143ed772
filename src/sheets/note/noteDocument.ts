/**
 * The analytical note: the template filled in with the figures.
 *
 *   «Шаблон справки» or the note as it comes ──▶ rows that are included, by sections ──▶ paragraphs, tables, charts
 *   placeholders ──▶ words and figures; where one has no data, the sentence that says so, or nothing
 *   sections in which nothing is left are left out; numbers of sections, tables and figures last
 */
import { NOTE_PARTS } from '../../engine/support/note/parts';
import { APPENDIX_WORD, DEFAULT_NOTE_TEMPLATE, TITLE_SECTION } from '../../engine/support/note/defaultTemplate';
import { notePartNamed, notePlaceholderNamed, templatePieces } from '../../engine/support/note/names';
import { NOTE_PLACEHOLDERS, type NotePlaceholderId } from '../../engine/support/note/placeholders';
import { note } from '../../i18n/ru/note';
import type { ReportInput } from '../sheetsInput';
import type { NoteBlock, NoteDocument, NoteSection } from './document';
import { NOTE_PART_CONTENTS } from './parts/parts';
import type { PartBlock } from './parts/part';
import { noteScene, type NoteScene } from './scene';
import { NOTE_VALUES } from './values';

interface Row {
  readonly section: string;
  readonly part: string | null;
  readonly text: string | null;
}

const absentSentence = new Map<NotePlaceholderId, string | null>(NOTE_PLACEHOLDERS.map(({ id, absent }) => [id, absent]));
const absentPart = new Map(NOTE_PARTS.map(({ id, absent }) => [id, absent]));

/** `null`: the paragraph is left out. A name that nobody knows leaves it out too: the reader has reported it. */
export const filledText = (text: string, scene: NoteScene): string | null => {
  const absent: (string | null)[] = [];
  const words = templatePieces(text).map((piece) => {
    if ('words' in piece) return piece.words;
    const id = notePlaceholderNamed(piece.name);
    const value = id === null ? null : NOTE_VALUES[id](scene);
    if (value === null) absent.push(id === null ? null : (absentSentence.get(id) ?? null));
    return value ?? '';
  });
  if (absent.length === 0) return words.join('');
  return [...new Set(absent.filter((sentence) => sentence !== null))].join(' ') || null;
};

const rowBlocks = ({ part, text }: Row, scene: NoteScene): readonly PartBlock[] => {
  const filled = text === null ? null : filledText(text, scene);
  const paragraph: readonly PartBlock[] = filled === null ? [] : [{ kind: 'paragraph', text: filled }];
  const id = part === null ? null : notePartNamed(part);
  if (id === null) return paragraph;
  const absent = absentPart.get(id) ?? null;
  const content = NOTE_PART_CONTENTS[id](scene) ?? (absent === null ? null : { kind: 'paragraph' as const, text: absent });
  return content === null ? paragraph : [...paragraph, content];
};

/** A sentence that says that there are no data stands once. */
const withoutRepeats = (blocks: readonly PartBlock[]): readonly PartBlock[] =>
  blocks.filter((block, at) => block.kind !== 'paragraph' || blocks.findIndex((other) => other.kind === 'paragraph' && other.text === block.text) === at);

const startsWith = (title: string, word: string): boolean => title.toLowerCase().startsWith(word.toLowerCase());

const isTitle = (section: string): boolean => section.trim().toLowerCase() === TITLE_SECTION.toLowerCase();

/** A heading that has a number of its own keeps it. */
const HAS_NUMBER = /^\d/;

const rowsOf = ({ support }: ReportInput): readonly Row[] => support.input.template?.filter(({ included }) => included) ?? DEFAULT_NOTE_TEMPLATE;

const bySection = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const sections = new Map<string, Row[]>();
  for (const row of rows) {
    const known = sections.get(row.section);
    if (known) known.push(row);
    else sections.set(row.section, [row]);
  }
  return sections;
};

/** A paper always says what it is. */
const titleLines = (rows: readonly Row[], scene: NoteScene): readonly string[] => {
  const lines = rows.flatMap(({ section, text }) => (isTitle(section) && text !== null ? (filledText(text, scene) ?? []) : []));
  return lines.length > 0 ? lines : [note.title];
};

class Numbers {
  private tables = 0;
  private figures = 0;
  private sections = 0;

  block(block: PartBlock): NoteBlock {
    if (block.kind === 'table') return { ...block, number: (this.tables += 1) };
    return block.kind === 'chart' ? { ...block, number: (this.figures += 1) } : block;
  }

  title(title: string, appendix: boolean): string {
    return appendix || HAS_NUMBER.test(title) ? title : note.section((this.sections += 1), title);
  }
}

export const noteDocument = (input: ReportInput): NoteDocument => {
  const scene = noteScene(input);
  const rows = rowsOf(input);
  const numbers = new Numbers();
  const sections: NoteSection[] = [];
  for (const [title, own] of bySection(rows)) {
    const blocks = isTitle(title) ? [] : withoutRepeats(own.flatMap((row) => rowBlocks(row, scene)));
    if (blocks.length === 0) continue;
    const appendix = startsWith(title, APPENDIX_WORD);
    sections.push({ title: numbers.title(title, appendix), appendix, blocks: blocks.map((block) => numbers.block(block)) });
  }
  return { title: titleLines(rows, scene), sections, year: input.assessment.year };
};
