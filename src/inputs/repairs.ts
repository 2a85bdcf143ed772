/**
 * Corrections whose meaning is certain, so that one press can make them: per cent written where a share belongs,
 * recognised spellings of procedures and years, a school's name for a near miss of it. Reading only proposes them.
 */
import type { RawValue } from './rawWorkbook';

export type RepairKind = 'percent-to-share' | 'procedure-spelling' | 'year-spelling' | 'school-name';

export interface CellRepair {
  readonly address: string;
  /** What stood in the cell when it was read: a cell that holds something else since is not touched. */
  readonly was: RawValue;
  readonly becomes: RawValue;
}

/** One press: cells of one column that are wrong in the same way. */
export interface Repair {
  /** Tells repairs of one reading apart. */
  readonly id: string;
  readonly kind: RepairKind;
  /** The canonical name of the input table. */
  readonly table: string;
  readonly sheet: string;
  /** The column's header as the declaration gives it. */
  readonly column: string;
  readonly cells: readonly CellRepair[];
}

/** A spelling that stands in more cells is put right a part at a time: what is left is proposed by the next reading. */
export const MOST_CELLS_OF_SPELLING = 20_000;
