/** What merging would do, cell by cell: nothing is merged that is not accepted by its id. */
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import type { MergeGround } from './ground';
import type { IncomingPlace, ReadFile } from './incoming';

/** `new`: nothing stands there; `same`: it stands there already; `differs`: something else does. */
export type ComparedKind = 'new' | 'same' | 'differs';

export interface ComparedCell {
  /** Unique: file, table, school, key and column in one text. */
  readonly id: string;
  /** Ids of cells of other files that bring something else for the same cell: of these only one can be accepted. */
  readonly rivals: readonly string[];
  readonly kind: ComparedKind;
  readonly table: InputTableId;
  /** The school's key. */
  readonly school: string;
  readonly key: Readonly<Record<string, string>>;
  /** The column's id and its header. */
  readonly column: string;
  readonly header: string;
  /** What stands in the workbook; `null`: nothing. */
  readonly was: RawValue | null;
  readonly becomes: RawValue;
  readonly from: IncomingPlace;
  readonly by: string | null;
  readonly at: string | null;
  /** The cell of the workbook; `null`: its row or its column is not there yet, or it is worked out from others and cannot be written. */
  readonly to: { readonly sheet: string; readonly address: string } | null;
  /** Has no cell of its own in the workbook (worked out from marks or per cent, by a formula, or no room for its column): it can only be told. */
  readonly readOnly: boolean;
}

/** A school among those that are awaited. */
export interface ComparedSchool {
  readonly key: string;
  readonly name: string;
  /** Files that speak of it; empty: nothing came. */
  readonly files: readonly string[];
  readonly cells: readonly ComparedCell[];
  /** Tables and headers of what was asked and is still not there: neither in the workbook nor in what came. */
  readonly missing: readonly { readonly table: InputTableId; readonly header: string }[];
}

export interface Comparison {
  readonly files: readonly ReadFile[];
  /** Every school of the workbook, in the order of «Школы». */
  readonly schools: readonly ComparedSchool[];
  /** The school year that is collected. */
  readonly year: number;
  /** For merging alone: where things stood when they were compared. Absent where there is nothing to merge into. */
  readonly ground?: MergeGround;
}
