/** Rows with one key: the first stays; a later one is an error, or, where it says the same, a warning. */
import type { Origin } from '../engine/model';
import { ERROR_ROW, type IssueWeight } from './issueList';
import type { TableRows } from './tableRows';

const SAME_ROW: IssueWeight = { severity: 'warning', leavesOutRow: true };

export class DuplicateRows<Row extends { readonly origin: Origin }> {
  private readonly firstRows = new Map<number | string, Row>();

  /** Keeps the first row of a key; reports a later one at `column` and tells that it is left out. */
  rejects<ColumnId extends string>(rows: TableRows<ColumnId>, column: ColumnId, key: number | string, row: Row, same: (a: Row, b: Row) => boolean): boolean {
    const first = this.firstRows.get(key);
    if (first === undefined) {
      this.firstRows.set(key, row);
      return false;
    }
    rows.reportOfRow('row-duplicate', column, { first: rows.addressBeside(first.origin, column) }, same(first, row) ? SAME_ROW : ERROR_ROW, row.origin);
    return true;
  }
}
