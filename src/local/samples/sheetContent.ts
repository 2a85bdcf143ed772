/** What a sheet of the sample workbook holds. */
import type { CellValue } from '../../files/workbook/model';

export type Row = readonly CellValue[];

export interface SheetContent {
  readonly name: string;
  readonly title: string;
  readonly note: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  /** The name of the Excel table over the rows; absent for a bare sheet. */
  readonly table?: string;
  readonly formats?: Readonly<Record<number, string>>;
}
