/** What the host tells the client unasked: that cells were changed. */
import { rectAddress } from '../../files/workbook/address';
import type { HostRect, HostSheet } from '../../files/workbook/model';

/** An event as it travels to the client; the numbers and names are the client's own. */
export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: 10;
  readonly targetId: 'Workbook';
  readonly message: string;
}

export type HostListener = (events: readonly HostEvent[]) => void;

/** The user at this computer, somebody who edits the same workbook elsewhere, or the add-in itself. */
export type EditSource = 'user' | 'remote' | 'addin';

/** `worksheets.onChanged`, told of one rectangle. */
export const changedEvent = (sheetId: string, address: string, source: EditSource): HostEvent => ({
  messageCategory: 65536,
  messageType: 10,
  targetId: 'Workbook',
  message: JSON.stringify({
    changeType: 'RangeEdited',
    source: source === 'remote' ? 'Remote' : 'Local',
    triggerSource: source === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    worksheetId: sheetId,
    address,
    shiftDirection: 'None',
  }),
});

/** Collects the cells that a request changes: one rectangle for each sheet, around all of them. */
export class ChangedCells {
  /** Set while the client listens. */
  watched = false;
  private readonly rects = new Map<HostSheet, HostRect>();

  note(sheet: HostSheet, row: number, column: number): void {
    if (!this.watched) return;
    const rect = this.rects.get(sheet);
    if (!rect) {
      this.rects.set(sheet, { row, column, rows: 1, columns: 1 });
      return;
    }
    const bottom = Math.max(rect.row + rect.rows, row + 1);
    const right = Math.max(rect.column + rect.columns, column + 1);
    rect.row = Math.min(rect.row, row);
    rect.column = Math.min(rect.column, column);
    rect.rows = bottom - rect.row;
    rect.columns = right - rect.column;
  }

  /** The events of what was changed since the last call. */
  take(): readonly HostEvent[] {
    const events = [...this.rects].map(([{ id }, rect]) => changedEvent(id, rectAddress(rect), 'addin'));
    this.rects.clear();
    return events;
  }
}
