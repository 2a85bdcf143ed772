/** Use cases at the edge of the pane: each answers what the test has put there, when the test says so. */
import type { Progress } from '../../src/app/environment';
import { done, failed, type AppResult } from '../../src/app/problem';
import type { CheckReport, ComputeReport } from '../../src/app/results';
import type { FormulaMode, Place, Run, UseCases } from '../../src/taskpane/model/useCases';
import { checkReport, computeReport } from './reports';

export const CANCELLED = failed({ code: 'cancelled', place: 'writing', sheet: null, detail: '' });
export const EDITING = failed({ code: 'cell-editing', place: 'reading', sheet: null, detail: '' });

export interface Fakes {
  readonly useCases: UseCases;
  readonly shown: Place[];
  readonly remembered: FormulaMode[];
  readonly computedIn: FormulaMode[];
  answers: {
    mode: AppResult<FormulaMode>;
    check: () => Promise<AppResult<CheckReport>>;
    compute: (run: Run) => Promise<AppResult<ComputeReport>>;
    show: AppResult<void>;
  };
}

export const fakes = (answers: Partial<Fakes['answers']> = {}): Fakes => {
  const fake: Fakes = {
    shown: [],
    remembered: [],
    computedIn: [],
    answers: { mode: done('addin'), check: async () => done(checkReport()), compute: async () => done(computeReport()), show: done(undefined), ...answers },
    useCases: {
      check: () => fake.answers.check(),
      compute: ({ mode }, run) => {
        fake.computedIn.push(mode);
        return fake.answers.compute(run);
      },
      show: async (place) => {
        fake.shown.push(place);
        return fake.answers.show;
      },
      readMode: async () => fake.answers.mode,
      rememberMode: async (mode) => {
        fake.remembered.push(mode);
        return done(undefined);
      },
      needs: [{ name: 'Школы', columns: ['Школа'] }],
      factorName: (factor) => `фактор ${factor}`,
    },
  };
  return fake;
};

/** A computing that the test drives: it reports progress and ends when told, or when it is cancelled. */
export const drivenCompute = () => {
  let run: Run | null = null;
  let finish: (result: AppResult<ComputeReport>) => void = () => undefined;
  return {
    compute: (given: Run) =>
      new Promise<AppResult<ComputeReport>>((resolve) => {
        run = given;
        finish = resolve;
        given.signal.addEventListener('abort', () => resolve(CANCELLED));
      }),
    report: (progress: Progress) => run?.onProgress(progress),
    finish: (result: AppResult<ComputeReport> = done(computeReport())) => finish(result),
  };
};
