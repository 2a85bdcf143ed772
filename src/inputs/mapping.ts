/**
 * Which of the user's cells are an input table: said by the user where neither names nor headers tell, or worked out by
 * detection and then confirmed. One mapping is one block of cells; a sheet may hold several.
 */
import type { RawValue } from './rawWorkbook';
import type { InputTableId } from './reading';

/**
 * What holds for a whole column, or a whole block, instead of standing in a cell of each row: column of the table (its id)
 * → the value as one would type it: `{ year: '2021/2022', procedure: 'ОГЭ математика' }`.
 */
export type Constants = Readonly<Record<string, string>>;

/** A column of the sheet that is read. */
export interface MappedColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** What the header said when the column was mapped, from its topmost row down; by it the column is found again. */
  readonly header: readonly string[];
  /** The table's column (its id), or a measure from which the table's columns follow (`resultMeasures`: marks, per cent). */
  readonly field: string;
  /** What the header says of the column: its year, its procedure. Columns of one `of` are read as one row of the table. */
  readonly of: Constants;
}

/** Confirmed by the user and remembered in the workbook, or detected. */
export interface TableMapping {
  readonly table: InputTableId;
  readonly sheet: string;
  /** Zero-based row of the sheet: the last row of the header. */
  readonly headerRow: number;
  /** How many rows the header has. */
  readonly headerRows: number;
  /** Zero-based last row of the block; `null`: to the end of what stands on the sheet. */
  readonly lastRow: number | null;
  readonly columns: readonly MappedColumn[];
  /** What the title or the name of the sheet says of every row. */
  readonly constants: Constants;
  /** Rows between the data that hold one text (a procedure, a year) say so of the rows below them. */
  readonly sections: boolean;
}

/** What a column of the sheet can be mapped to. */
export interface MappableField {
  readonly id: string;
  readonly header: string;
  readonly required: boolean;
  /** A cell of each row says it (the school, its code), however many groups of columns there are. */
  readonly perRow: boolean;
}

/** What can be said of a whole column or block: the year, the procedure. */
export interface Dimension {
  /** The table's column (its id). */
  readonly id: string;
  readonly header: string;
  /** Usual values, to be offered; any other text may be typed where `open`. */
  readonly options: readonly string[];
  readonly open: boolean;
}

export interface SheetHeader {
  /** Zero-based column of the sheet. */
  readonly column: number;
  readonly letters: string;
  /** From the topmost header row down, merged cells repeated. */
  readonly path: readonly string[];
}

/** Rows as they would be read: what stands under the table's own headers. */
export interface MappingPreview {
  readonly headers: readonly string[];
  /** The first ten. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows in all. */
  readonly count: number;
  /** Headers of what is still missing for the table to be read. */
  readonly missing: readonly string[];
}

/** One block of a sheet, and the guess to begin with. */
export interface MappingProposal {
  readonly guess: TableMapping;
  /** A1 address of the block. */
  readonly address: string;
  readonly fields: readonly MappableField[];
  readonly dimensions: readonly Dimension[];
  /** Columns with anything in the header; none that speaks of persons by name. */
  readonly headers: readonly SheetHeader[];
  /** The first ten rows of data, by the columns of `headers`. */
  readonly cells: readonly (readonly RawValue[])[];
  readonly preview: MappingPreview;
  /** The user has confirmed this block before; the others of the sheet are offered beside it. */
  readonly confirmed?: boolean;
}

/** Where the user says that the header is; zero-based row of the sheet. */
export interface HeaderPlace {
  readonly headerRow: number;
  readonly headerRows: number;
}
