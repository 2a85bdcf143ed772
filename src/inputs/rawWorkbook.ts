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

export interface RawSheet {
  readonly name: string;
  /** Zero-based place of `values[0][0]` on the sheet. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  readonly tables: readonly RawTable[];
}

/** The user's sheets; generated sheets are never among them. */
export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}
