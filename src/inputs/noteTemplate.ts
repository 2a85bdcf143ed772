/** The table «Шаблон справки»: one row is a paragraph, table or chart of the analytical note, in the order of the note. */
import { notePartNamed, unknownPlaceholders } from '../engine/support/note/names';
import { NOTE_PARTS } from '../engine/support/note/parts';
import { NOTE_PLACEHOLDERS } from '../engine/support/note/placeholders';
import type { NoteTemplateRow } from '../engine/support/model';
import { parseFlag } from './cellValues/flags';
import { parseText } from './cellValues/texts';
import { optional, required, type TableDeclaration } from './columns';
import { ERROR_ROW } from './issueList';
import type { TableRows } from './tableRows';
import { foldText } from './text';

export type NoteTemplateColumn = 'section' | 'part' | 'text' | 'included';

export const NOTE_TEMPLATE_TABLE: TableDeclaration<NoteTemplateColumn> = {
  id: 'noteTemplate',
  name: 'Шаблон справки',
  sheetSynonyms: ['Шаблон аналитической справки'],
  hasTotals: false,
  ofReports: true,
  columns: {
    section: required('Раздел', 'text', 'section'),
    part: optional('Часть', 'text', 'templatePart'),
    text: optional('Текст', 'text', 'templateText'),
    included: optional('Включить', 'flag', 'included'),
  },
};

type Rows = TableRows<NoteTemplateColumn>;

/** In the order of the sheet. A blank «Раздел» goes on with the section above. */
export const readNoteTemplate = (rows: Rows): readonly NoteTemplateRow[] => {
  const read: NoteTemplateRow[] = [];
  let above: string | null = null;
  while (rows.next()) {
    const section: string | null = rows.optional('section', parseText) ?? above;
    const part = rows.optional('part', parseText);
    const text = rows.optional('text', parseText);
    const included = rows.optional('included', parseFlag) ?? true;
    above = section;
    if (section === null) rows.report('value-missing', 'section', { column: rows.header('section') }, ERROR_ROW);
    if (part !== null && notePartNamed(part) === null) rows.report('template-part-unknown', 'part', { read: part, known: PART_NAMES }, ERROR_ROW);
    for (const name of unknownPlaceholders(text ?? '')) rows.report('template-placeholder-unknown', 'text', { read: name, like: similarNames(name) }, ERROR_ROW);
    if (rows.failed || section === null || (part === null && text === null)) continue;
    read.push({ section, part, text, included, origin: rows.origin('section') });
    rows.use();
  }
  return read;
};

const PART_NAMES = NOTE_PARTS.map(({ name }) => name);

/** Names that are told instead of all of them. */
const MOST_SIMILAR = 5;

const wordsOf = (name: string): ReadonlySet<string> => new Set(foldText(name).split(/[^\p{L}\d]+/u).filter((word) => word.length > 1));

/** The names that share most words with this one; of words that are like none, the first names of all. */
const similarNames = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const shared = ({ name: other }: (typeof NOTE_PLACEHOLDERS)[number]): number => [...wordsOf(other)].filter((word) => words.has(word)).length;
  return [...NOTE_PLACEHOLDERS]
    .map((placeholder) => ({ name: placeholder.name, score: shared(placeholder) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_SIMILAR)
    .map(({ name: like }) => like);
};
