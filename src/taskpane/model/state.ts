/** The pane's state, and every way in which it changes. */
import type { Progress } from '../../app/environment';
import type { CheckReport, ComputeReport, MergeReport } from '../../app/results';
import type { Fault } from './fault';
import type { AppliedRepair, FormulaMode, Place, SheetId } from './useCases';
import { SHEETS } from './useCases';

/**
 * `forms` makes the schools' forms; `collect` reads what came and compares it with the workbook; `files` makes reports that
 * are files. None of them changes anything. `reports` writes sheets, as `compute` does.
 */
export type Job = 'check' | 'compute' | 'reports' | 'files' | 'forms' | 'collect';
/** Small things beside the jobs: each has its words when it fails. */
export type SmallThing =
  | 'show'
  /** Excel without events loses nothing but a hint: this never becomes a failure of the user's. */
  | 'watch'
  | 'createSheets'
  | 'clearExamples'
  | 'openSample'
  | 'mapping'
  | 'names'
  | 'merge'
  | 'repair'
  | 'undoRepair'
  | 'settings'
  | 'remember'
  | 'functions'
  | 'insert'
  | 'load'
  /** A mistake of ours outside of any call. */
  | 'other';
/** What can fail. */
export type Attempt = Job | SmallThing;

/** The path of a year's work, in its order. */
export const STEPS = ['data', 'check', 'settings', 'compute', 'reports'] as const;
export type Step = (typeof STEPS)[number];
export const VIEWS = ['path', 'results', 'functions'] as const;
export type View = (typeof VIEWS)[number];

export interface Running {
  readonly job: Job;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
  /** Input cells were edited while it ran: what it tells may be older than they are. */
  readonly edited: boolean;
}

/** News that a message tells; the words are the texts'. */
export type Notice =
  | { readonly kind: 'sheetsCreated'; readonly names: readonly string[] }
  | { readonly kind: 'examplesCleared'; readonly count: number }
  | { readonly kind: 'sampleOpened' }
  | { readonly kind: 'repaired'; readonly applied: AppliedRepair }
  | { readonly kind: 'repairUndone'; readonly count: number }
  | { readonly kind: 'settingsReset' }
  | { readonly kind: 'settingsSheet'; readonly place: Place }
  | { readonly kind: 'mapped'; readonly table: string; readonly sheet: string }
  | { readonly kind: 'inserted'; readonly place: Place }
  | { readonly kind: 'merged'; readonly report: MergeReport }
  /** What was built, in the words of the gallery; `sheet` can be gone to. */
  | { readonly kind: 'built'; readonly text: string; readonly sheet: string | null }
  /** A ribbon button did this while the pane was closed or elsewhere. */
  | { readonly kind: 'ribbonChecked' }
  | { readonly kind: 'ribbonComputed' }
  /** This Excel runs the pane but neither the ribbon's buttons nor custom functions. */
  | { readonly kind: 'limitedExcel' };

export interface PaneState {
  readonly view: View;
  /** The step of the path that is open. */
  readonly step: Step | null;
  readonly mode: FormulaMode;
  /** The sheets that the next computing writes. */
  readonly chosenSheets: readonly SheetId[];
  readonly running: Running | null;
  /** A small change is being written: nothing else can be pressed meanwhile. */
  readonly changing: boolean;
  /** The last reading of the workbook; `null` until the first one ends. */
  readonly check: CheckReport | null;
  /** The last computing that wrote sheets. */
  readonly computed: ComputeReport | null;
  /** Input cells were edited since the last reading. */
  readonly edited: boolean;
  /** Edits are noticed as they happen; `null` until that is known. */
  readonly watching: boolean | null;
  readonly failure: { readonly of: Attempt; readonly fault: Fault } | null;
  /** The job that the user has cancelled last, until something else happens. */
  readonly cancelled: Job | null;
  readonly notice: Notice | null;
  /** The last repair, as long as it can be taken back. */
  readonly undoable: AppliedRepair | null;
  /** Where the user was before a link took her away. */
  readonly back: Place | null;
  /** The school whose story is open, by its key. */
  readonly school: string | null;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'checked'; readonly report: CheckReport }
  | { readonly type: 'computed'; readonly report: ComputeReport }
  /** Reports were built: where the user is she stays. */
  | { readonly type: 'built'; readonly report: ComputeReport; readonly notice: Notice | null }
  /** A job has ended whose report is not the pane's. */
  | { readonly type: 'ended' }
  | { readonly type: 'failed'; readonly of: Attempt; readonly fault: Fault }
  /** What had failed before has now succeeded. */
  | { readonly type: 'recovered'; readonly of: Attempt }
  | { readonly type: 'modeChosen'; readonly mode: FormulaMode }
  | { readonly type: 'sheetsChosen'; readonly sheets: readonly SheetId[] }
  | { readonly type: 'changing'; readonly is: boolean }
  | { readonly type: 'edited' }
  | { readonly type: 'watching'; readonly is: boolean }
  | { readonly type: 'noticed'; readonly notice: Notice | null }
  | { readonly type: 'dismissed' }
  | { readonly type: 'undoable'; readonly applied: AppliedRepair | null }
  | { readonly type: 'went'; readonly back: Place | null }
  | { readonly type: 'viewed'; readonly view: View }
  | { readonly type: 'stepped'; readonly step: Step | null }
  | { readonly type: 'schoolOpened'; readonly school: string | null };

export const initialState: PaneState = {
  view: 'path',
  step: 'data',
  mode: 'addin',
  chosenSheets: SHEETS,
  running: null,
  changing: false,
  check: null,
  computed: null,
  edited: false,
  watching: null,
  failure: null,
  cancelled: null,
  notice: null,
  undoable: null,
  back: null,
  school: null,
};

const writesSheets = (job: Job): boolean => job === 'compute' || job === 'reports';

/** Cancelling is offered as long as nothing is being written into the workbook. */
export const canCancel = ({ job, progress, cancelling }: Running): boolean => job !== 'check' && !cancelling && (!writesSheets(job) || progress?.stage !== 'writing');

/** Something is under way: what would change the workbook or its reading has to wait. */
export const isBusy = ({ running, changing }: Pick<PaneState, 'running' | 'changing'>): boolean => running !== null || changing;

const changeRunning = (state: PaneState, change: Partial<Running>): PaneState =>
  state.running === null ? state : { ...state, running: { ...state.running, ...change } };

const JOBS: readonly Attempt[] = ['check', 'compute', 'reports', 'files', 'forms', 'collect'] satisfies readonly Job[];

/** What tells afterwards how the workbook stands. */
const readsAnew = (job: Job): boolean => job === 'check' || writesSheets(job);

const afterChecking = (state: PaneState, report: CheckReport): PaneState => ({ ...state, running: null, check: report, mode: report.formulaMode, edited: state.running?.edited ?? false });

/** The job ended without a report: what was edited meanwhile is still unread. */
const withoutReport = (state: PaneState): PaneState => ({ ...state, running: null, edited: state.edited || (state.running?.edited ?? false) });

/** An edit told while the workbook is being read is one that is being read: Excel tells it a moment late. */
const afterEdit = (state: PaneState): PaneState => {
  const { running } = state;
  if (running === null || !readsAnew(running.job)) return { ...state, edited: true };
  return running.progress === null || running.progress.stage === 'reading' ? state : changeRunning(state, { edited: true });
};

/** The lists are what she computed for: they come into view; where nothing could be computed, the reason does. */
const afterComputing = (state: PaneState, report: ComputeReport): PaneState => {
  const read = afterChecking(state, report.check);
  return report.assessment === null ? { ...read, computed: null, view: 'path', step: 'data' } : { ...read, computed: report, view: 'results', school: null, back: null };
};

export const reduce = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.type) {
    case 'started':
      return { ...state, running: { job: event.job, progress: null, cancelling: false, edited: false }, failure: null, cancelled: null, notice: writesSheets(event.job) ? null : state.notice };
    case 'progressed':
      return changeRunning(state, { progress: event.progress });
    case 'cancelling':
      return changeRunning(state, { cancelling: true });
    case 'cancelled':
      return { ...withoutReport(state), cancelled: state.running?.job ?? null };
    case 'checked':
      return afterChecking(state, event.report);
    case 'computed':
      return afterComputing(state, event.report);
    case 'built':
      return { ...afterChecking(state, event.report.check), computed: event.report.assessment === null ? null : event.report, notice: event.notice };
    case 'ended':
      return withoutReport(state);
    case 'watching':
      return { ...state, watching: event.is };
    case 'failed':
      if (event.of === 'watch') return state;
      return { ...(JOBS.includes(event.of) ? withoutReport(state) : state), failure: { of: event.of, fault: event.fault } };
    case 'recovered':
      return state.failure?.of === event.of ? { ...state, failure: null } : state;
    case 'modeChosen':
      return { ...state, mode: event.mode };
    case 'sheetsChosen':
      return { ...state, chosenSheets: event.sheets };
    case 'changing':
      return { ...state, changing: event.is, ...(event.is && { failure: null, cancelled: null, notice: null }) };
    case 'edited':
      return afterEdit(state);
    case 'noticed':
      return { ...state, notice: event.notice };
    case 'dismissed':
      return { ...state, notice: null, failure: null, cancelled: null };
    case 'undoable':
      return { ...state, undoable: event.applied };
    case 'went':
      return { ...state, back: event.back };
    case 'viewed':
      return { ...state, view: event.view };
    case 'stepped':
      return { ...state, step: event.step };
    case 'schoolOpened':
      return { ...state, school: event.school, ...(event.school !== null && { view: 'results' as const }) };
  }
};
