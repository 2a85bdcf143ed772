/** What the use cases give to the pane and to the command line. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { DistrictAssessment } from '../engine/assessment';
import type { ExampleRow, FoundTable, InputTableId, UnusableReason } from '../inputs/reading';
import type { Issue } from '../inputs/issues';
import type { Settings } from '../engine/settings';
import type { WrittenSheet } from '../excel/writePlans';
import type { Dimension, HeaderPlace, MappableField, MappedColumn, MappingPreview, MappingProposal, SheetHeader, TableMapping } from '../inputs/mapping';
import type { ComparedCell, ComparedSchool, Comparison } from '../inputs/incoming/comparison';
import type { IncomingFile, IncomingProblem, ReadFile } from '../inputs/incoming/incoming';
import type { SchoolNamePair } from '../inputs/schoolNamePairs';
import type { Repair } from '../inputs/repairs';
import type { ChangeableSettingId, SettingId, SettingView } from '../inputs/settingView';
import type { MinimumScoreView } from '../inputs/minimumScoreViews';
import type { RawValue } from '../inputs/rawWorkbook';
import type { CellPlace } from '../excel/navigate';
import type { StoryItem } from '../sheets/common/story';
import type { FormulaMode, SheetId } from '../sheets/spec';

export type { WrittenSheet } from '../excel/writePlans';
export type { InputTableId } from '../inputs/reading';
export { CALCULATION_SHEET_IDS, isReportSheet, REPORT_SHEET_IDS, SHEET_IDS } from '../sheets/spec';
export type { StoryItem } from '../sheets/common/story';
export type { FormulaMode, SheetId } from '../sheets/spec';
export type { ChangeableSettingId, MinimumScoreView };
export type { Dimension, HeaderPlace, MappableField, MappedColumn, MappingPreview, MappingProposal, RawValue, Repair, SettingId, SettingView, SheetHeader, TableMapping };
export type { ComparedCell, ComparedSchool, Comparison, IncomingFile, IncomingProblem, ReadFile, SchoolNamePair };

/** An issue with its sentence in the user's language. */
export interface WordedIssue {
  readonly issue: Issue;
  /** What is wrong and what to do about it, one or two sentences. */
  readonly message: string;
}

export interface CheckReport {
  readonly usable: boolean;
  readonly unusable: UnusableReason | null;
  readonly found: readonly FoundTable[];
  readonly missing: readonly InputTableId[];
  readonly issues: readonly WordedIssue[];
  readonly settings: Settings;
  /** The year that would be computed; `null` when there is nothing to compute. */
  readonly year: number | null;
  readonly schools: number;
  /** The schools themselves, in the order of «Школы». */
  readonly directory: readonly ListedSchool[];
  /** Sentences about the workbook as a whole, such as a chosen year without results. */
  readonly remarks?: readonly string[];
  /** Years that any input speaks of, newest first. */
  readonly years: readonly number[];
  /** Corrections that one press can make. */
  readonly repairs: readonly Repair[];
  /** Rows of blank input sheets that only show how to fill them in. */
  readonly examples: readonly ExampleRow[];
  readonly settingViews: readonly SettingView[];
  /** Every cell of the table of minimum scores, row by row. */
  readonly minimumScores: readonly MinimumScoreView[];
  /** How computed cells are written in this workbook. */
  readonly formulaMode: FormulaMode;
  /** The tables that the user pointed at. */
  readonly mappings: readonly TableMapping[];
  /** Ways of writing a school's name that the user confirmed. */
  readonly schoolNames: readonly SchoolNamePair[];
  /** Names that are none of «Школы», each once, with the schools that may be meant, the likeliest first. */
  readonly unknownSchools: readonly UnknownSchool[];
  /** The user's sheets, in the order of the tabs. */
  readonly userSheets: readonly string[];
  /** Every input table that can be: what it is called and what it cannot do without. */
  readonly tables: readonly InputNeed[];
  /** Of everything that the results hang on; differs when an input or a setting was changed. */
  readonly fingerprint: string;
  /** The same of the reports, which hang on the user's tables of measures, plans and decisions too. */
  readonly reportsFingerprint: string;
  /** The sheets of an earlier computing that are in the workbook. */
  readonly generated: readonly GeneratedSheet[];
}

export interface ListedSchool {
  readonly key: string;
  readonly name: string;
}

export interface UnknownSchool {
  readonly written: string;
  /** How many rows say so, and the first one's cell. */
  readonly rows: number;
  readonly place: CellPlace;
  readonly candidates: readonly SchoolCandidate[];
}

export interface SchoolCandidate {
  /** The name in «Школы». */
  readonly school: string;
  /** What sets the two apart: the words that only one of them has, for the user to judge by. */
  readonly differs: readonly string[];
}

/** What a merging did. */
export interface MergeReport {
  /** Cells that were filled, cells that were changed, rows that were added. */
  readonly filled: number;
  readonly changed: number;
  readonly rows: number;
  /** Sheets that were added for it. */
  readonly sheets: readonly string[];
  /** The sheet that tells who brought what and when. */
  readonly journal: string;
}

/** An input table and the columns that it cannot do without. */
export interface InputNeed {
  readonly id: InputTableId;
  /** The canonical name of the table and of its sheet. */
  readonly name: string;
  readonly columns: readonly string[];
}

/** A sheet that an earlier computing made. */
export interface GeneratedSheet {
  readonly id: SheetId;
  /** Its name in this workbook. */
  readonly name: string;
  /** ISO time. */
  readonly computedAt: string;
  /** What the inputs were then; `null` where it is not known. */
  readonly fingerprint: string | null;
}

/** The rules' results without the input rows: what the pane shows. */
export type AssessmentDigest = Omit<DistrictAssessment, 'input'>;

export interface ComputeReport {
  readonly check: CheckReport;
  /** `null` when the workbook is unusable: then nothing was written. */
  readonly assessment: AssessmentDigest | null;
  /** `null` unless it was asked for: it is large. */
  readonly analysis: DistrictAnalysis | null;
  /** Topics of the analysis that could not be computed. */
  readonly gaps: readonly TopicGap[];
  readonly written: readonly WrittenSheet[];
}

/** A table of the user's that got rows for a report. */
export interface PreparedTable {
  readonly table: InputTableId;
  /** The sheet that it stands on. */
  readonly name: string;
  /** The sheet was made for it. */
  readonly made: boolean;
  /** Rows that were put in. */
  readonly rows: number;
  /** Rows that the next building puts in: so many at once nobody reads. */
  readonly more: number;
}

export interface BuiltReports extends ComputeReport {
  readonly prepared: readonly PreparedTable[];
}

/** A topic of the analysis that the workbook does not allow to compute. */
export interface TopicGap {
  readonly sheet: SheetId;
  readonly why: string;
}

/** What one topic of the analysis says of a school. */
export interface TopicStory {
  readonly sheet: SheetId;
  readonly items: readonly StoryItem[];
}

export interface ComputeOptions {
  readonly mode: FormulaMode;
  /** Overrides the setting «Отчётный год». */
  readonly year?: number;
  /**
   * The sheets to write; the calculations when absent. With a calculation, the reports that stand in the workbook are
   * written anew too: they would go on saying what the data no longer say.
   */
  readonly sheets?: readonly SheetId[];
  /** Gives the figures of the analysis back, too. */
  readonly withAnalysis?: boolean;
}

/** What a repair did, so that it can be taken back. */
export interface AppliedRepair {
  readonly repair: Repair;
  /** What stood in each cell, as it has to be written back; opaque to the pane. */
  readonly before: readonly { readonly sheet: string; readonly address: string; readonly formula: RawValue; readonly after: RawValue }[];
}

/** A custom function, ready to be shown. */
export interface FunctionCard {
  readonly id: string;
  /** SHNOR.ISBSH */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
  /** A formula as Excel of any language takes it, in which every argument is a number or a text: works in an empty cell. */
  readonly example: string;
  /** What the example gives. */
  readonly exampleResult: string;
}

export interface InsertedFormula {
  readonly inserted: boolean;
  /** The cell that was selected. */
  readonly place: CellPlace;
  /** What it holds; "" when it is empty. */
  readonly holds: string;
}

export interface CreatedSheet {
  readonly table: InputTableId;
  /** Its name in this workbook. */
  readonly name: string;
}
