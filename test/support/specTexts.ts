/** Every text that a sheet shows, each with where it stands. */
import type { NoteBlock, NoteDocument, NoteTableData } from '../../src/sheets/note/document';
import type { Block, SheetSpec, SpecCell } from '../../src/sheets/spec';

export interface SpecText {
  readonly place: string;
  readonly text: string;
  /** `sentence`: ours; `cell`: may be a name or words of the user's. */
  readonly kind: 'sentence' | 'cell';
}

const textOf = (cell: SpecCell | undefined): readonly string[] => {
  if (typeof cell === 'string') return [cell];
  if (typeof cell !== 'object' || cell === null) return [];
  const values: readonly unknown[] = 'plain' in cell ? [cell.value, cell.inValues] : [cell.value];
  return values.filter((value): value is string => typeof value === 'string');
};

type Piece = readonly [part: string, text: string, kind: SpecText['kind']];

const sentences = (part: string, ...texts: readonly (string | undefined)[]): readonly Piece[] => texts.flatMap((text): readonly Piece[] => (text === undefined ? [] : [[part, text, 'sentence']]));

const piecesOf = (block: Block): readonly Piece[] => {
  switch (block.kind) {
    case 'heading':
      return sentences('heading', block.text);
    case 'notes':
      return sentences('note', ...block.lines);
    case 'list':
      return sentences('list', ...block.items.map(({ text }) => text));
    case 'facts':
      return block.facts.flatMap(({ id, label, note, cell, choices }) => [
        ...sentences(`fact ${id}`, label, choices?.title, choices?.message, choices?.refusal, ...(typeof note === 'string' ? [note] : textOf(note))),
        ...textOf(cell).map((text): Piece => [`fact ${id}`, text, 'cell']),
      ]);
    case 'table':
      return [
        ...sentences(`table ${block.id}`, block.caption, block.emptyText, ...block.columns.map(({ header }) => header)),
        ...(block.bands ?? []).flatMap(({ spans }) => spans.flatMap(({ content }) => (typeof content === 'string' ? sentences(`band of ${block.id}`, content) : []))),
        ...block.rows.flatMap((row, at) => block.columns.flatMap(({ id }, column) => textOf(row[column]).map((text): Piece => [`${block.id}[${String(at)}].${id}`, text, 'cell']))),
      ];
    case 'chart':
      return sentences(`chart ${block.id}`, block.title, block.valueTitle, ...block.series.map(({ name }) => name));
    case 'scatter':
      return sentences(`chart ${block.id}`, block.title, block.xTitle, block.yTitle, ...block.series.map(({ name }) => name));
  }
};

const spoken = (id: string, pieces: readonly Piece[]): readonly SpecText[] => pieces.filter(([, text]) => text !== '').map(([part, text, kind]) => ({ place: `${id} ${part}`, text, kind }));

export const textsOf = ({ id, name, title, subtitle, provenance, blocks }: SheetSpec<string>): readonly SpecText[] =>
  spoken(id, [...sentences('title', name, title, subtitle, provenance), ...blocks.flatMap(piecesOf)]);

const dataPieces = (part: string, { caption, columns, rows }: NoteTableData): readonly Piece[] => [
  ...sentences(part, caption, ...columns.map(({ header }) => header)),
  ...rows.flatMap((row, at) => row.flatMap((cell): readonly Piece[] => (typeof cell === 'string' ? [[`${part}[${String(at)}]`, cell, 'cell']] : []))),
];

const notePieces = (block: NoteBlock): readonly Piece[] => {
  switch (block.kind) {
    case 'paragraph':
      return sentences('paragraph', block.text);
    case 'list':
      return sentences('list', ...block.items);
    case 'table':
      return [...dataPieces(`table ${block.id}`, block), ...sentences('below a table', ...block.notes)];
    case 'chart':
      return [...sentences('chart', block.caption, block.valueTitle, ...block.series.map(({ name }) => name)), ...dataPieces(`figures of chart ${String(block.number)}`, block.data)];
  }
};

export const textsOfNote = ({ title, sections }: NoteDocument): readonly SpecText[] =>
  spoken('document', [...sentences('title page', ...title), ...sections.flatMap((section) => [...sentences('heading', section.title), ...section.blocks.flatMap(notePieces)])]);
