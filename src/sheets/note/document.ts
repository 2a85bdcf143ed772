/**
 * The analytical note as plain data: what is written as a Word document and what stands on the sheet is the same text with
 * the same figures.
 */
export type NoteKind = 'text' | 'integer' | 'percent-1' | 'points' | 'index' | 'year' | 'general';

/** `null`: not known, which is never zero. */
export type NoteCell = string | number | null;

export interface NoteColumn {
  readonly id: string;
  /** Unique within the table. */
  readonly header: string;
  /** In characters, beside the other columns of the table. */
  readonly width: number;
  readonly kind: NoteKind;
  readonly align?: 'left' | 'center' | 'right';
  /** Left out on the sheet, which has the numbers of rows and another sheet with the rest. */
  readonly paperOnly?: boolean;
}

export interface NoteTableData {
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly NoteColumn[];
  readonly rows: readonly (readonly NoteCell[])[];
}

export interface NoteTable extends NoteTableData {
  readonly kind: 'table';
  /** Among the tables of the note, from 1. */
  readonly number: number;
  /** Sentences under the table. */
  readonly notes: readonly string[];
}

export interface NoteChartData {
  readonly chart: 'bar' | 'column' | 'line';
  readonly caption: string;
  /** The figures; every series and the categories are columns of it. */
  readonly data: NoteTableData;
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly column: string }[];
  readonly valueTitle: string;
}

export interface NoteChart extends NoteChartData {
  readonly kind: 'chart';
  /** Among the figures of the note, from 1. */
  readonly number: number;
}

export interface NoteParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
}

export interface NoteList {
  readonly kind: 'list';
  readonly items: readonly string[];
}

export type NoteBlock = NoteParagraph | NoteList | NoteTable | NoteChart;

export interface NoteSection {
  /** With its number. */
  readonly title: string;
  readonly appendix: boolean;
  /** At least one. */
  readonly blocks: readonly NoteBlock[];
}

export interface NoteDocument {
  /** Of the title page; the first one is what the paper is. */
  readonly title: readonly string[];
  readonly sections: readonly NoteSection[];
  readonly year: number;
}

export const columnValues = ({ columns, rows }: NoteTableData, id: string): readonly NoteCell[] => {
  const at = columns.findIndex((column) => column.id === id);
  return rows.map((row) => row[at] ?? null);
};

/** The number of a cell; `null` where it holds none. */
export const numberIn = (cell: NoteCell): number | null => (typeof cell === 'number' ? cell : null);

export const chartsOf = ({ sections }: NoteDocument): readonly NoteChart[] => sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'chart'));
