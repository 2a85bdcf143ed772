/** Which of the user's cells are an input table, said by the user where neither names nor headers tell. */
import type { RawValue } from './rawWorkbook';
import type { InputTableId } from './reading';

export { proposeMapping } from './proposeMapping';

/** Confirmed by the user and remembered in the workbook. */
export interface TableMapping {
  readonly table: InputTableId;
  readonly sheet: string;
  /** Zero-based row of the sheet. */
  readonly headerRow: number;
  /** Column of the table (its id in the declaration) → zero-based column of the sheet. */
  readonly columns: Readonly<Record<string, number>>;
}

/** A column of the table that a column of the sheet can be mapped to. */
export interface MappableColumn {
  readonly id: string;
  readonly header: string;
  readonly required: boolean;
}

/** What a sheet offers, and the guess to begin with. */
export interface MappingProposal {
  readonly guess: TableMapping;
  readonly columns: readonly MappableColumn[];
  /** Cells of the header row that hold something, with their zero-based columns on the sheet; none that speaks of persons by name. */
  readonly headers: readonly { readonly column: number; readonly letters: string; readonly text: string }[];
  /** The first rows below the header, by the columns of `headers`. */
  readonly preview: readonly (readonly RawValue[])[];
  /** Ids of required columns that the guess does not fill. */
  readonly missing: readonly string[];
}
