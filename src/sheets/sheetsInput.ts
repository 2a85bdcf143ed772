/** What the generated sheets are made of. Sheets know nothing of how inputs are read: issues come in words. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { DistrictAssessment } from '../engine/assessment';
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import type { DistrictSupport } from '../engine/support/support';
import type { SheetId } from './spec';

export interface IssueRow {
  readonly severity: 'error' | 'warning' | 'note';
  /** The input table, `null` when none. */
  readonly table: string | null;
  readonly sheet: string;
  /** A1 address; `null` when the issue is about something that is not there. */
  readonly address: string | null;
  /** What stood in the cell. */
  readonly read: string;
  /** What is wrong and what to do about it. */
  readonly message: string;
  readonly leavesOutRow: boolean;
  /** Further cells with the same that are only counted, and rows left out that no other issue tells of. */
  readonly more?: { readonly count: number; readonly rows: number };
}

export interface FoundRow {
  /** The canonical name: «Результаты». */
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly rows: number;
  readonly usedRows: number;
  readonly years: readonly number[];
}

/** `document`: the default of the methodology; `workbook`: «Параметры» gave it. */
export type SettingSource = 'document' | 'workbook';
export type SettingSources = Readonly<Record<keyof Settings, SettingSource>>;

export interface SheetsInput {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
  readonly issues: readonly IssueRow[];
  readonly found: readonly FoundRow[];
  readonly computedAt: Date;
  readonly settingSources: SettingSources;
  /** Ids of settings that are not at their default: "analysis.dynamics.margin". */
  readonly givenSettings: readonly string[];
  /** Generated sheets that are in the workbook already. */
  readonly standing: readonly SheetId[];
}

/** What the reports are made of: what the district can do for its schools, beside all the rest. */
export interface ReportInput extends SheetsInput {
  readonly support: DistrictSupport;
}

/** From the names of the settings that «Параметры» gave; a part of a setting ("risk.high") speaks for the whole. */
export const settingSourcesFrom = (namesFromWorkbook: readonly string[]): SettingSources => {
  const given = new Set(namesFromWorkbook.map((name) => name.split('.')[0]));
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  return Object.fromEntries(keys.map((key) => [key, given.has(key) ? 'workbook' : 'document'])) as SettingSources;
};
