/** What the pane asks of the add-in. The pane knows these calls and nothing of Excel. */
import type { Progress } from '../../app/environment';
import type { AppResult } from '../../app/problem';
import type {
  AppliedRepair,
  CheckReport,
  ComputeOptions,
  ComputeReport,
  CreatedSheet,
  FormulaMode,
  FunctionCard,
  InputTableId,
  InsertedFormula,
  MappingProposal,
  RawValue,
  Repair,
  SettingId,
  SheetId,
  TableMapping,
} from '../../app/results';
import type { CellPlace } from '../../app/showCell';

export type { AppliedRepair, FormulaMode, FunctionCard, InputTableId, MappingProposal, RawValue, Repair, SettingId, SettingView, SheetId, TableMapping } from '../../app/results';
export type Place = CellPlace;

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface UseCases {
  readonly check: (run: Run) => Promise<AppResult<CheckReport>>;
  readonly compute: (options: ComputeOptions, run: Run) => Promise<AppResult<ComputeReport>>;

  readonly show: (place: Place) => Promise<AppResult<void>>;
  /** Where the user is. */
  readonly selection: () => Promise<AppResult<Place>>;
  /** Calls back, soon after, when the user has changed an input sheet. */
  readonly watch: (onEdit: () => void) => Promise<AppResult<void>>;

  /** Blank sheets for these tables, with headings, hints, lists to choose from and an example row. */
  readonly createInputSheets: (tables: readonly InputTableId[]) => Promise<AppResult<readonly CreatedSheet[]>>;
  /** Empties the example rows of the blank sheets; tells how many there were. */
  readonly clearExamples: () => Promise<AppResult<number>>;
  /** Opens the invented district as a workbook of its own. */
  readonly openSample: () => Promise<AppResult<void>>;
  readonly proposeMapping: (table: InputTableId, sheet: string) => Promise<AppResult<MappingProposal>>;
  readonly rememberMapping: (mapping: TableMapping) => Promise<AppResult<void>>;
  readonly forgetMapping: (table: InputTableId) => Promise<AppResult<void>>;

  readonly repair: (repair: Repair) => Promise<AppResult<AppliedRepair>>;
  readonly undoRepair: (applied: AppliedRepair) => Promise<AppResult<void>>;

  /** `null`: back to the default. The answer `false`: the value is none for this setting, nothing was changed. */
  readonly changeSetting: (id: SettingId, value: RawValue | null) => Promise<AppResult<boolean>>;
  readonly resetSettings: () => Promise<AppResult<void>>;
  /** The sheet «Параметры» with every setting as it stands; the place of its first value. */
  readonly createSettingsSheet: () => Promise<AppResult<Place>>;
  readonly rememberMode: (mode: FormulaMode) => Promise<AppResult<void>>;

  readonly functionCards: () => Promise<readonly FunctionCard[]>;
  /** Into the selected cell; one that holds something is left alone unless `replace`. */
  readonly insertFormula: (formula: string, replace: boolean) => Promise<AppResult<InsertedFormula>>;

  readonly factorName: (factor: number) => string;
}

/** All sheets that a computing can write, in their order. */
export const SHEETS: readonly SheetId[] = ['summary', 'low-results', 'isbsh', 'risks', 'groups', 'issues'];
