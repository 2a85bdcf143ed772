/**
 * The pane's life in one workbook. It outlives the React tree, so that a ribbon command can work while the
 * pane is closed and its result is there when the pane opens.
 */
import type { AppResult } from '../../app/problem';
import { faultOf } from './fault';
import { canCancel, initialState, reduce, type Attempt, type Job, type PaneEvent, type PaneState } from './state';
import type { FormulaMode, Place, Run, UseCases } from './useCases';

export interface Session extends Pick<UseCases, 'needs' | 'factorName'> {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Both wait for a job that is under way instead of starting a second one. */
  readonly check: () => Promise<void>;
  readonly compute: () => Promise<void>;
  readonly cancel: () => void;
  readonly show: (place: Place) => Promise<void>;
  readonly chooseMode: (mode: FormulaMode) => Promise<void>;
}

class PaneSession implements Session {
  private current = initialState;
  private modeIsKnown = false;
  private underWay: { readonly done: Promise<void>; readonly abort: AbortController } | null = null;
  private readonly listeners = new Set<() => void>();

  readonly needs: UseCases['needs'];
  readonly factorName: UseCases['factorName'];

  /** `where` is told in failure reports: versions, never data. */
  constructor(
    private readonly useCases: UseCases,
    private readonly where: readonly string[],
  ) {
    this.needs = useCases.needs;
    this.factorName = useCases.factorName;
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly check = (): Promise<void> => this.start('check', (run) => this.useCases.check(run), (report) => ({ type: 'checked', report }));

  readonly compute = (): Promise<void> =>
    this.start('compute', (run) => this.useCases.compute({ mode: this.current.mode }, run), (report) => ({ type: 'computed', report }));

  readonly cancel = (): void => {
    if (!this.underWay || !this.current.running || !canCancel(this.current.running)) return;
    this.underWay.abort.abort();
    this.dispatch({ type: 'cancelling' });
  };

  readonly show = (place: Place): Promise<void> => this.attempt('show', () => this.useCases.show(place));

  readonly chooseMode = (mode: FormulaMode): Promise<void> => {
    this.modeIsKnown = true;
    this.dispatch({ type: 'modeChosen', mode });
    return this.attempt('remember', () => this.useCases.rememberMode(mode));
  };

  private dispatch(event: PaneEvent): void {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  }

  /** Gives the result of a call that succeeded; everything else becomes the pane's state. */
  private async attempt<Report>(of: Attempt, call: () => Promise<AppResult<Report>>, take: (report: Report) => void = () => undefined): Promise<void> {
    try {
      const result = await call();
      if (result.ok) take(result.report);
      else if (result.problem.code === 'cancelled') this.dispatch({ type: 'cancelled' });
      else this.dispatch({ type: 'failed', of, fault: { kind: 'problem', problem: result.problem } });
    } catch (error) {
      this.dispatch({ type: 'failed', of, fault: faultOf(error, this.where) });
    }
  }

  private start<Report>(job: Job, call: (run: Run) => Promise<AppResult<Report>>, event: (report: Report) => PaneEvent): Promise<void> {
    if (this.underWay) return this.underWay.done;
    const abort = new AbortController();
    const run: Run = { signal: abort.signal, onProgress: (progress) => this.dispatch({ type: 'progressed', progress }) };
    this.dispatch({ type: 'started', job });
    const done = this.attempt(job, () => this.withMode(() => call(run)), (report) => this.dispatch(event(report))).finally(() => {
      this.underWay = null;
    });
    this.underWay = { done, abort };
    return done;
  }

  /** The first job of a session finds out what was chosen in this workbook before. */
  private async withMode<Report>(call: () => Promise<AppResult<Report>>): Promise<AppResult<Report>> {
    if (!this.modeIsKnown) {
      const mode = await this.useCases.readMode();
      if (!mode.ok) return mode;
      this.modeIsKnown = true;
      this.dispatch({ type: 'modeChosen', mode: mode.report });
    }
    return call();
  }
}

export const createSession = (useCases: UseCases, where: readonly string[] = []): Session => new PaneSession(useCases, where);
