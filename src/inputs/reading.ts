/** What the readers give: typed rows, settings, what was found, and every issue with its cell. */
import type { DistrictInput, Participant } from '../engine/model';
import type { Settings } from '../engine/settings';
import type { Issue } from './issues';
import type { Repair } from './repairs';
import type { SettingOrigin } from './settingView';

export type InputTableId = 'schools' | 'results' | 'participants' | 'socialPassport' | 'risks' | 'riskProfile' | 'settings';

/** Where an input table was found and how much of it could be used. */
export interface FoundTable {
  readonly table: InputTableId;
  /** The canonical name: «Результаты». */
  readonly name: string;
  readonly sheet: string;
  /** A1 address of the header row and the rows below it. */
  readonly address: string;
  /** `mapping`: the user pointed at it. */
  readonly foundBy: 'table-name' | 'sheet-name' | 'mapping' | 'headers';
  /** Rows with anything in them. */
  readonly rows: number;
  readonly usedRows: number;
  readonly years: readonly number[];
}

export interface InputsReading {
  /** Results of pupils are already merged in. */
  readonly input: DistrictInput;
  readonly participants: readonly Participant[];
  /** Defaults, overlaid with what the workbook remembers, overlaid with «Параметры». */
  readonly settings: Settings;
  /** Canonical names of the settings that came from «Параметры». */
  readonly settingsFromWorkbook: readonly string[];
  /** Canonical name of a setting → where its value comes from; a setting at its default is not in it. */
  readonly settingOrigins: Readonly<Record<string, SettingOrigin>>;
  readonly found: readonly FoundTable[];
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
