/**
 * The pane's life in one workbook. It outlives the React tree, so that a ribbon command can work while the
 * pane is closed and its result is there when the pane opens.
 */
import type { AppResult } from '../../app/problem';
import type { BuiltReports } from '../../app/results';
import { faultOf, type Fault } from './fault';
import { canCancel, initialState, isBusy, reduce, type Attempt, type Job, type Notice, type PaneEvent, type PaneState, type SmallThing } from './state';
import type { FormulaMode, Place, Run, SheetId, UseCases } from './useCases';

export interface Session extends Pick<UseCases, 'factorName' | 'tellSchool'> {
  readonly state: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Both wait for a job of the same kind that is under way instead of starting a second one, and for everything else to end. */
  readonly check: () => Promise<void>;
  readonly compute: () => Promise<void>;
  /** A long thing that leaves the workbook as it is, and can be cancelled. `null`: it failed or was cancelled, which the state tells, or something else was under way. */
  readonly run: <Report>(job: Exclude<Job, 'check' | 'compute' | 'reports'>, call: (useCases: UseCases, run: Run) => Promise<AppResult<Report>>) => Promise<Report | null>;
  /** Builds the reports that are sheets. `told` makes the message of what was done; `null` as with `run`. */
  readonly build: (sheets: readonly SheetId[], told: (report: BuiltReports) => Notice | null) => Promise<BuiltReports | null>;
  readonly cancel: () => void;
  /** Goes to a cell, and remembers where the user was. */
  readonly show: (place: Place) => Promise<void>;
  /** Goes back to where she was before. */
  readonly goBack: () => Promise<void>;
  readonly chooseMode: (mode: FormulaMode) => Promise<void>;
  /** What the user sees: views, steps, messages. */
  readonly dispatch: (event: PaneEvent) => void;
  /** Asks without changing anything; `null` when it failed, which the state then tells. */
  readonly ask: <Report>(of: SmallThing, call: (useCases: UseCases) => Promise<AppResult<Report>>) => Promise<Report | null>;
  /**
   * Changes the workbook or what it remembers, then reads it anew. Nothing happens while something is under way.
   * `told` makes the message of what was done.
   */
  readonly change: <Report>(of: SmallThing, call: (useCases: UseCases) => Promise<AppResult<Report>>, told?: (report: Report) => Notice | null) => Promise<Report | null>;
  /** From now on edits of input sheets are noticed. */
  readonly watch: () => Promise<void>;
  /** What an error means, with the versions that a report needs. */
  readonly faultOf: (error: unknown) => Fault;
}

interface UnderWay {
  readonly what: Job | 'change';
  readonly done: Promise<void>;
  readonly abort: AbortController;
}

class PaneSession implements Session {
  private current = initialState;
  private underWay: UnderWay | null = null;
  private readonly listeners = new Set<() => void>();

  readonly factorName: UseCases['factorName'];
  readonly tellSchool: UseCases['tellSchool'];

  /** `where` is told in failure reports: versions, never data. */
  constructor(
    private readonly useCases: UseCases,
    private readonly where: readonly string[],
  ) {
    this.factorName = useCases.factorName;
    this.tellSchool = useCases.tellSchool;
  }

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly dispatch = (event: PaneEvent): void => {
    this.current = reduce(this.current, event);
    for (const listener of this.listeners) listener();
  };

  readonly faultOf = (error: unknown): Fault => faultOf(error, this.where);

  readonly check = (): Promise<void> => this.start('check', (run) => this.useCases.check(run), (report) => ({ type: 'checked', report }));

  readonly compute = (): Promise<void> =>
    this.start(
      'compute',
      (run) => this.useCases.compute({ mode: this.current.mode, sheets: this.current.chosenSheets }, run),
      (report) => ({ type: 'computed', report }),
    );

  readonly run: Session['run'] = (job, call) => this.give(job, (run) => call(this.useCases, run), () => ({ type: 'ended' }));

  readonly build: Session['build'] = (sheets, told) =>
    this.give(
      'reports',
      (run) => this.useCases.buildReports({ mode: this.current.mode, sheets }, run),
      (report) => ({ type: 'built', report, notice: told(report) }),
    );

  readonly cancel = (): void => {
    if (!this.underWay || !this.current.running || !canCancel(this.current.running)) return;
    this.underWay.abort.abort();
    this.dispatch({ type: 'cancelling' });
  };

  readonly show = async (place: Place): Promise<void> => {
    const from = await this.whereUserIs();
    const shown = await this.attempt('show', () => this.useCases.show(place));
    if (shown && from && this.current.back === null) this.dispatch({ type: 'went', back: from });
  };

  readonly goBack = async (): Promise<void> => {
    const { back } = this.current;
    if (back === null) return;
    const shown = await this.attempt('show', () => this.useCases.show(back));
    // A cell that cannot be reached any more would be offered for ever.
    if (shown || !this.failedForNow()) this.dispatch({ type: 'went', back: null });
  };

  readonly chooseMode = async (mode: FormulaMode): Promise<void> => {
    const before = this.current.mode;
    this.dispatch({ type: 'modeChosen', mode });
    const kept = await this.attempt('remember', () => this.useCases.rememberMode(mode));
    if (!kept) this.dispatch({ type: 'modeChosen', mode: before });
  };

  readonly ask = async <Report>(of: SmallThing, call: (useCases: UseCases) => Promise<AppResult<Report>>): Promise<Report | null> => {
    // What the last attempt said is over when the next begins.
    this.dispatch({ type: 'recovered', of });
    const result = await this.attempt(of, () => call(this.useCases));
    return result ? result.report : null;
  };

  readonly change = async <Report>(of: SmallThing, call: (useCases: UseCases) => Promise<AppResult<Report>>, told: (report: Report) => Notice | null = () => null): Promise<Report | null> => {
    if (isBusy(this.current)) return null;
    this.dispatch({ type: 'changing', is: true });
    const attempted = this.attempt(of, () => call(this.useCases)).then((result) => {
      this.underWay = null;
      this.dispatch({ type: 'changing', is: false });
      return result;
    });
    this.underWay = { what: 'change', done: attempted.then(() => undefined), abort: new AbortController() };
    const result = await attempted;
    if (!result) return null;
    await this.check();
    const notice = told(result.report);
    if (notice) this.dispatch({ type: 'noticed', notice });
    return result.report;
  };

  readonly watch = async (): Promise<void> => {
    const watched = await this.attempt('watch', () => this.useCases.watch(() => this.noticeEdit()));
    this.dispatch({ type: 'watching', is: watched !== null });
  };

  /** While the add-in itself writes, its own changes are no edits of the user's. */
  private noticeEdit(): void {
    if (this.current.check !== null && !this.current.changing) this.dispatch({ type: 'edited' });
  }

  /** A way back is a convenience: where Excel cannot tell (a chart is selected), one goes without it. */
  private async whereUserIs(): Promise<Place | null> {
    try {
      const selection = await this.useCases.selection();
      return selection.ok ? selection.report : null;
    } catch {
      return null;
    }
  }

  /** The last failure is one that passes by itself or at a key. */
  private failedForNow(): boolean {
    const fault = this.current.failure?.fault;
    return fault?.kind === 'problem' && (fault.problem.code === 'cell-editing' || fault.problem.code === 'not-answering');
  }

  /** Gives the result of a call that succeeded; everything else becomes the pane's state. */
  private async attempt<Report>(of: Attempt, call: () => Promise<AppResult<Report>>): Promise<{ readonly report: Report } | null> {
    try {
      const result = await call();
      if (result.ok) {
        this.dispatch({ type: 'recovered', of });
        return result;
      }
      if (result.problem.code === 'cancelled') this.dispatch({ type: 'cancelled' });
      else this.dispatch({ type: 'failed', of, fault: { kind: 'problem', problem: result.problem } });
    } catch (error) {
      this.dispatch({ type: 'failed', of, fault: this.faultOf(error) });
    }
    return null;
  }

  /** A job whose report the caller wants, too; it does not wait for another one to end. */
  private async give<Report>(job: Job, call: (run: Run) => Promise<AppResult<Report>>, event: (report: Report) => PaneEvent): Promise<Report | null> {
    if (isBusy(this.current)) return null;
    const reports: Report[] = [];
    await this.start(job, call, (report) => {
      reports.push(report);
      return event(report);
    });
    return reports[0] ?? null;
  }

  private start<Report>(job: Job, call: (run: Run) => Promise<AppResult<Report>>, event: (report: Report) => PaneEvent): Promise<void> {
    // A computing reads the workbook too: whoever wants it checked has only to wait.
    if (this.underWay && (this.underWay.what === job || this.underWay.what === 'compute')) return this.underWay.done;
    if (this.underWay) return this.underWay.done.then(() => this.start(job, call, event));
    const abort = new AbortController();
    const run: Run = { signal: abort.signal, onProgress: (progress) => this.dispatch({ type: 'progressed', progress }) };
    this.dispatch({ type: 'started', job });
    const done = this.attempt(job, () => call(run)).then((result) => {
      this.underWay = null;
      if (result) this.dispatch(event(result.report));
    });
    this.underWay = { what: job, done, abort };
    return done;
  }
}

export const createSession = (useCases: UseCases, where: readonly string[] = []): Session => new PaneSession(useCases, where);
