/** What one open workbook remembers between requests: kept references, cells to recalculate, new ids. */
import type { HostSheet, HostWorkbook } from '../../files/workbook/model';
import { ChangedCells } from './events';
import type { HostObject } from './objects';

export interface DirtyCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/** At once, or in steps that are done when they are asked for. */
export type Calculate = (workbook: HostWorkbook, dirty: DirtyCell[]) => Iterable<void> | void;

/** Thrown where values are looked at that are still to be calculated: calculate, then do it again. */
export class ValuesWanted extends Error {
  constructor() {
    super('Values are still to be calculated.');
  }
}

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

  /** Set while whoever runs the request would rather calculate in steps of his own: then looking throws `ValuesWanted`. */
  inSteps = false;

  /** Excel calculates at once; here it happens when somebody looks, and at the end of each request. Called before anything is changed. */
  recalculate(): void {
    if (this.inSteps && this.calculate && this.dirty.length > 0) throw new ValuesWanted();
    for (const step of this.recalculation()) void step;
  }

  /** The same in steps. */
  *recalculation(): Generator<void> {
    if (!this.calculate || this.dirty.length === 0) return;
    const dirty = this.dirty;
    this.dirty = [];
    const steps = this.calculate(this.workbook, dirty);
    if (steps) yield* steps;
  }

  get isRussian(): boolean {
    return this.culture.toLowerCase().startsWith('ru');
  }
}
