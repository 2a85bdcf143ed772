/** What the pane asks of the add-in. The pane knows these calls and nothing of Excel. */
import type { Progress } from '../../app/environment';
import type { AppResult } from '../../app/problem';
import type {
  AppliedRepair,
  BuiltReports,
  CheckReport,
  Comparison,
  ComputeOptions,
  ComputeReport,
  CreatedSheet,
  FormulaMode,
  FunctionCard,
  HeaderPlace,
  IncomingFile,
  InputTableId,
  InsertedFormula,
  MappingPreview,
  MappingProposal,
  MergeReport,
  RawValue,
  Repair,
  SchoolNamePair,
  ChangeableSettingId,
  TableMapping,
  TopicStory,
} from '../../app/results';
import type { CopyOutcome } from '../../app/copies/outcome';
import type { DocumentFile } from '../../app/reports/makeNote';
import type { CellPlace } from '../../app/showCell';
import type { FormFile, FormOptions, FormSectionId } from '../../app/thinker';

export type { ChangeableSettingId, AppliedRepair, FormulaMode, FunctionCard, InputTableId, MappingProposal, MinimumScoreView, RawValue, Repair, SettingId, SettingView, SheetId, TableMapping } from '../../app/results';
export type { CopyOutcome } from '../../app/copies/outcome';
export type { DocumentFile } from '../../app/reports/makeNote';
export type { FormFile, FormSectionId } from '../../app/thinker';
export type Place = CellPlace;

export interface Run {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

export interface UseCases {
  readonly check: (run: Run) => Promise<AppResult<CheckReport>>;
  readonly compute: (options: ComputeOptions, run: Run) => Promise<AppResult<ComputeReport>>;
  /** Fills the user's tables that the reports rest on, adding rows only, and writes the sheets. */
  readonly buildReports: (options: ComputeOptions & Required<Pick<ComputeOptions, 'sheets'>>, run: Run) => Promise<AppResult<BuiltReports>>;

  /** A workbook for the website: values alone, small numbers hidden; or why there is none. */
  readonly makePublicCopy: (run: Run) => Promise<AppResult<CopyOutcome>>;
  /** The workbook's file with plain formulas, without the need of the add-in; or why there is none. */
  readonly makePlainCopy: (run: Run) => Promise<AppResult<CopyOutcome>>;
  /** The analytical note as a Word file; `null`: the workbook cannot be used. */
  readonly makeNote: (run: Run) => Promise<AppResult<DocumentFile | null>>;

  /** What the analysis of the last computing says of a school; `null`: it is no longer known, computing again brings it back. */
  readonly tellSchool: (school: string) => Promise<readonly TopicStory[] | null>;

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
  readonly proposeMapping: (table: InputTableId, sheet: string, header?: HeaderPlace) => Promise<AppResult<readonly MappingProposal[]>>;
  readonly tryMapping: (mapping: TableMapping) => Promise<AppResult<MappingPreview>>;
  /** All blocks of one sheet for one table, in place of the earlier ones. */
  readonly rememberMappings: (mappings: readonly TableMapping[]) => Promise<AppResult<void>>;
  readonly forgetMapping: (table: InputTableId, sheet: string) => Promise<AppResult<void>>;
  /** From now on the name, as it is written, means this school. */
  readonly rememberSchoolName: (pair: SchoolNamePair) => Promise<AppResult<void>>;
  readonly forgetSchoolName: (written: string) => Promise<AppResult<void>>;

  /** A zip with a form for each school. */
  readonly makeForms: (options: Omit<FormOptions, 'now'>, run: Run) => Promise<AppResult<FormFile>>;
  readonly compareIncoming: (files: readonly IncomingFile[], year: number | null, run: Run) => Promise<AppResult<Comparison>>;
  /** Merges the cells of these ids; refuses where one of them changed meanwhile. */
  readonly mergeIncoming: (comparison: Comparison, accepted: readonly string[]) => Promise<AppResult<MergeReport>>;

  readonly repair: (repair: Repair) => Promise<AppResult<AppliedRepair>>;
  readonly undoRepair: (applied: AppliedRepair) => Promise<AppResult<void>>;

  /** `null`: back to the default. The answer `false`: the value is none for this setting, nothing was changed. */
  readonly changeSetting: (id: ChangeableSettingId, value: RawValue | null) => Promise<AppResult<boolean>>;
  readonly resetSettings: () => Promise<AppResult<void>>;
  /** The sheet «Параметры» with every setting as it stands; the place of its first value. */
  readonly createSettingsSheet: () => Promise<AppResult<Place>>;
  readonly rememberMode: (mode: FormulaMode) => Promise<AppResult<void>>;

  readonly functionCards: () => Promise<readonly FunctionCard[]>;
  /** Into the selected cell; one that holds something is left alone unless `replace`. */
  readonly insertFormula: (formula: string, replace: boolean) => Promise<AppResult<InsertedFormula>>;

  readonly factorName: (factor: number) => string;
}

/** All sections that a form can have, in their order. */
export const FORM_SECTIONS: readonly FormSectionId[] = ['socialPassport', 'risks', 'indicators'];

/** All sheets that a computing writes, in their order; reports are asked for one by one. */
export { CALCULATION_SHEET_IDS as SHEETS, isReportSheet, REPORT_SHEET_IDS as REPORT_SHEETS, SHEET_IDS as ALL_SHEETS } from '../../app/results';
