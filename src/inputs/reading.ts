/** What the readers give: typed rows, settings, what was found, and every issue with its cell. */
import type { AnalysisInput, DistrictInput, IndicatorValue } from '../engine/model';
import type { Settings } from '../engine/settings';
import type { SupportInput } from '../engine/support/model';
import type { Issue } from './issues';
import type { TableMapping } from './mapping';
import type { UnknownSchoolName } from './names/unknownSchools';
import type { Repair } from './repairs';
import type { ScaleOverrides } from './riskScales';
import type { SettingOrigin } from './settingView';

export type InputTableId =
  | 'schools'
  | 'results'
  | 'participants'
  | 'socialPassport'
  | 'risks'
  | 'riskProfile'
  | 'indicators'
  | 'lists'
  | 'literacy'
  | 'prevention'
  | 'rubric'
  | 'schoolChanges'
  | 'catalogue'
  | 'roadmap'
  | 'decisions'
  | 'noteTemplate'
  | 'settings';

/** Where an input table was found and how much of it could be used. */
export interface FoundTable {
  readonly table: InputTableId;
  /** The canonical name: «Результаты». */
  readonly name: string;
  readonly sheet: string;
  /** A1 address of the header row and the rows below it. */
  readonly address: string;
  /** `mapping`: the user pointed at it; `headers`: nothing but its headers told. A table may be found in several places. */
  readonly foundBy: 'table-name' | 'sheet-name' | 'mapping' | 'headers';
  /** Groups of columns in a row of a wide sheet, such as procedures and years; 1 where each row of the sheet is a row of the table. */
  readonly groups: number;
  /** Rows with anything in them. */
  readonly rows: number;
  readonly usedRows: number;
  readonly years: readonly number[];
}

export interface InputsReading {
  /** Results of pupils are already merged in. */
  readonly input: DistrictInput;
  /** No rule computes from them yet. */
  readonly indicators: readonly IndicatorValue[];
  /** What the tables of analysis say: external lists, literacy, prevention, rubrics. */
  readonly analysis: AnalysisInput;
  /** What the tables of targeted support say: the catalogue of measures, the roadmap, decisions, the note's template. */
  readonly support: SupportInput;
  /** Defaults, overlaid with what the workbook remembers, overlaid with «Параметры». */
  readonly settings: Settings;
  /** Canonical names of the settings that came from «Параметры». */
  readonly settingsFromWorkbook: readonly string[];
  /** Canonical name of a setting → where its value comes from; a setting at its default is not in it. */
  readonly settingOrigins: Readonly<Record<string, SettingOrigin>>;
  /** The scales of risk parameters that the user set. */
  readonly riskScales: ScaleOverrides;
  readonly found: readonly FoundTable[];
  /** By which tables were read that neither names nor one row of their own headers told: confirmed ones, found again, and detected ones. */
  readonly layouts: readonly TableMapping[];
  /** Names that are none of «Школы», each once. */
  readonly unknownSchools: readonly UnknownSchoolName[];
  readonly issues: readonly Issue[];
  /** Corrections that are certain; none of them was made. */
  readonly repairs: readonly Repair[];
  /** Example rows of blank input sheets: passed over, and free to be cleared. */
  readonly examples: readonly ExampleRow[];
}

/** The cells of an example row, from the table's first column to its last. */
export interface ExampleRow {
  readonly sheet: string;
  readonly address: string;
}

/** A workbook that cannot be used at all: nothing is computed, nothing is written. */
export type UnusableReason =
  | { readonly code: 'no-schools-table' }
  | { readonly code: 'no-usable-schools' }
  | { readonly code: 'no-data-tables' };
