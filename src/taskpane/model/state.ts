/** The pane's state, and every way in which it changes. */
import type { Progress } from '../../app/environment';
import type { CheckReport, ComputeReport } from '../../app/results';
import type { Fault } from './fault';
import type { FormulaMode } from './useCases';

export type Job = 'check' | 'compute';
/** What can fail: a job, or one of the small things beside them. */
export type Attempt = Job | 'show' | 'remember';

export interface Running {
  readonly job: Job;
  readonly progress: Progress | null;
  readonly cancelling: boolean;
}

export interface PaneState {
  readonly mode: FormulaMode;
  readonly running: Running | null;
  /** The last reading of the workbook; `null` until the first one ends. */
  readonly check: CheckReport | null;
  /** The last computing that wrote sheets. */
  readonly computed: ComputeReport | null;
  readonly failure: { readonly of: Attempt; readonly fault: Fault } | null;
  readonly cancelled: boolean;
}

export type PaneEvent =
  | { readonly type: 'started'; readonly job: Job }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'cancelling' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'checked'; readonly report: CheckReport }
  | { readonly type: 'computed'; readonly report: ComputeReport }
  | { readonly type: 'failed'; readonly of: Attempt; readonly fault: Fault }
  | { readonly type: 'modeChosen'; readonly mode: FormulaMode };

export const initialState: PaneState = { mode: 'addin', running: null, check: null, computed: null, failure: null, cancelled: false };

/** Cancelling is offered as long as nothing is being written. */
export const canCancel = ({ job, progress, cancelling }: Running): boolean => job === 'compute' && !cancelling && progress?.stage !== 'writing';

const changeRunning = (state: PaneState, change: Partial<Running>): PaneState =>
  state.running === null ? state : { ...state, running: { ...state.running, ...change } };

const endsJob = (of: Attempt): of is Job => of === 'check' || of === 'compute';

export const reduce = (state: PaneState, event: PaneEvent): PaneState => {
  switch (event.type) {
    case 'started':
      return { ...state, running: { job: event.job, progress: null, cancelling: false }, failure: null, cancelled: false };
    case 'progressed':
      return changeRunning(state, { progress: event.progress });
    case 'cancelling':
      return changeRunning(state, { cancelling: true });
    case 'cancelled':
      return { ...state, running: null, cancelled: true };
    case 'checked':
      return { ...state, running: null, check: event.report };
    case 'computed':
      return { ...state, running: null, check: event.report.check, computed: event.report.assessment === null ? null : event.report };
    case 'failed':
      return { ...state, running: endsJob(event.of) ? null : state.running, failure: { of: event.of, fault: event.fault } };
    case 'modeChosen':
      return { ...state, mode: event.mode };
  }
};
