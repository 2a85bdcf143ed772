/** A row that the add-in offers for a table of the user's: put in once, hers from then on. */
import type { RawValue } from '../../inputs/rawWorkbook';

export interface OfferedRow {
  /** The same with every computing: a row that was put in before, or taken out by the user, is known by it. */
  readonly code: string;
  /** By the ids of the table's columns; the others stay blank. */
  readonly cells: Readonly<Record<string, RawValue>>;
}
