/**
 * Undo and redo by snapshots: one step is an edit of the person's, or a job of the add-in's, which is a run of requests
 * that change something, ended by a pause or by the next edit.
 */
import { restoreSnapshot, takeSnapshot, type WorkbookSnapshot } from '../../files/workbook/snapshot';
import type { HostSheet, HostWorkbook } from '../../files/workbook/model';

export type StepKind = 'edit' | 'addin';

interface Step {
  readonly kind: StepKind;
  readonly snapshot: WorkbookSnapshot;
}

export interface History {
  /** Before a request of the add-in's that may change something. */
  readonly beforeRequest: () => void;
  /** Before an edit of the person's. */
  readonly beforeEdit: () => void;
  /** The add-in's job is over. */
  readonly endJob: () => void;
  /** What the next undo (or redo) takes back (or does again); `null`: nothing. */
  readonly next: (way: 'undo' | 'redo') => StepKind | null;
  /** The sheets whose cells are other ones now; `null` when there was nothing to do. */
  readonly go: (way: 'undo' | 'redo') => readonly HostSheet[] | null;
}

const MOST_STEPS = 50;

export const createHistory = (workbook: HostWorkbook): History => {
  const steps: Record<'undo' | 'redo', Step[]> = { undo: [], redo: [] };
  let inJob = false;

  const begin = (kind: StepKind): void => {
    steps.undo.push({ kind, snapshot: takeSnapshot(workbook) });
    if (steps.undo.length > MOST_STEPS) steps.undo.shift();
    steps.redo = [];
  };

  return {
    beforeRequest: () => {
      if (!inJob) begin('addin');
      inJob = true;
    },
    beforeEdit: () => {
      inJob = false;
      begin('edit');
    },
    endJob: () => {
      inJob = false;
    },
    next: (way) => steps[way].at(-1)?.kind ?? null,
    go: (way) => {
      const step = steps[way].pop();
      if (!step) return null;
      inJob = false;
      steps[way === 'undo' ? 'redo' : 'undo'].push({ kind: step.kind, snapshot: takeSnapshot(workbook) });
      const before = new Map(workbook.sheets.map((sheet) => [sheet, sheet.cells]));
      const same = new Set(step.snapshot.sheets.filter(({ sheet, cells }) => before.get(sheet)?.version === cells.version).map(({ sheet }) => sheet));
      restoreSnapshot(workbook, step.snapshot);
      return workbook.sheets.filter((sheet) => !same.has(sheet));
    },
  };
};
