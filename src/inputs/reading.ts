/** What the readers give: typed rows, settings, what was found, and every issue with its cell. */
import type { DistrictInput, Participant } from '../engine/model';
import type { Settings } from '../engine/settings';
import type { Issue } from './issues';

export type InputTableId = 'schools' | 'results' | 'participants' | 'socialPassport' | 'risks' | 'riskProfile' | 'settings';

/** Where an input table was found and how much of it could be used. */
export interface FoundTable {
  readonly table: InputTableId;
  /** The canonical name: «Результаты». */
  readonly name: string;
  readonly sheet: string;
  /** A1 address of the header row and the rows below it. */
  readonly address: string;
  readonly foundBy: 'table-name' | 'sheet-name' | 'headers';
  /** Rows with anything in them. */
  readonly rows: number;
  readonly usedRows: number;
  readonly years: readonly number[];
}

export interface InputsReading {
  /** Results of pupils are already merged in. */
  readonly input: DistrictInput;
  readonly participants: readonly Participant[];
  /** Defaults overlaid with «Параметры». */
  readonly settings: Settings;
  /** Which settings came from «Параметры». */
  readonly settingsFromWorkbook: readonly string[];
  readonly found: readonly FoundTable[];
  readonly issues: readonly Issue[];
}

/** A workbook that cannot be used at all: nothing is computed, nothing is written. */
export type UnusableReason =
  | { readonly code: 'no-schools-table' }
  | { readonly code: 'no-usable-schools' }
  | { readonly code: 'no-data-tables' };
