/** What a workbook hands to the readers: plain matrices, no Excel. */

/** A cell as Office.js gives it: blank is "", an error is its en-US text ("#N/A"), a date is its serial. */
export type RawValue = string | number | boolean;

export interface RawTable {
  readonly name: string;
  /** Zero-based place of the header row's first cell on its sheet, and the size with header (and without a totals row). */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Merged cells, by their zero-based place on the sheet. */
export interface RawMerge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface RawSheet {
  readonly name: string;
  /** Zero-based place of `values[0][0]` on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly tables: readonly RawTable[];
  /** Those among the first rows; absent where they are not known: then blank header cells continue what stands to their left. */
  readonly merges?: readonly RawMerge[];
  /** Headers of columns that were not read, since they speak of persons, by their zero-based place on the sheet; the cells below are "" in `values`. */
  readonly withheld?: readonly { readonly row: number; readonly column: number; readonly header: string }[];
}

/** The user's sheets; generated sheets are never among them. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}
