/** What one open workbook remembers between requests: kept references, cells to recalculate, new ids. */
import type { HostSheet, HostWorkbook } from '../workbook/model';
import { ChangedCells } from './events';
import type { HostObject } from './objects';

export interface DirtyCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

export type Calculate = (workbook: HostWorkbook, dirty: DirtyCell[]) => void;

export class Session {
  /** Objects that the client asked to keep, by reference id. */
  readonly references = new Map<string, HostObject>();
  /** What the client is to be told of after the request. */
  readonly changedCells = new ChangedCells();
  private dirty: DirtyCell[] = [];
  private lastNumber = 0;

  constructor(
    readonly workbook: HostWorkbook,
    readonly culture: string,
    private readonly calculate: Calculate | null,
    /** Opens a file beside this workbook; `null` where nobody can. */
    readonly openWorkbook: ((base64: string) => void) | null = null,
  ) {}

  /** Never the same twice in a session. */
  nextNumber(): number {
    this.lastNumber += 1;
    return this.lastNumber;
  }

  /** A cell's content changed: formulas that look at it are to be recalculated. */
  changed(sheet: HostSheet, row: number, column: number): void {
    this.changedCells.note(sheet, row, column);
    if (this.calculate) this.dirty.push({ sheet, row, column });
  }

  /** Excel calculates at once; here it happens when somebody looks, and at the end of each request. */
  recalculate(): void {
    if (!this.calculate || this.dirty.length === 0) return;
    const dirty = this.dirty;
    this.dirty = [];
    this.calculate(this.workbook, dirty);
  }

  get isRussian(): boolean {
    return this.culture.toLowerCase().startsWith('ru');
  }
}
