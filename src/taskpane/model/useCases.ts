/** What the pane asks of the add-in. The pane knows these calls and nothing of Excel. */
import type { Progress } from '../../app/environment';
import type { AppResult } from '../../app/problem';
import type { CheckReport, ComputeOptions, ComputeReport } from '../../app/results';
import type { CellPlace } from '../../app/showCell';

export type FormulaMode = ComputeOptions['mode'];
export type Place = CellPlace;

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** An input table and the columns that it cannot do without. */
export interface InputNeed {
  readonly name: string;
  readonly columns: readonly string[];
}

export interface UseCases {
  readonly check: (run: Run) => Promise<AppResult<CheckReport>>;
  readonly compute: (options: ComputeOptions, run: Run) => Promise<AppResult<ComputeReport>>;
  readonly show: (place: Place) => Promise<AppResult<void>>;
  /** The choice of how computed cells are written travels with the workbook. */
  readonly readMode: () => Promise<AppResult<FormulaMode>>;
  readonly rememberMode: (mode: FormulaMode) => Promise<AppResult<void>>;
  /** What a workbook must hold, told when there is nothing in it. */
  readonly needs: readonly InputNeed[];
  readonly factorName: (factor: number) => string;
}
