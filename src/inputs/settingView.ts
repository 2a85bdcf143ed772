/** A setting as it stands in a workbook: its value, where that comes from, and what it may be. */
import type { OutcomeComponentId } from '../engine/analysis/outcomeIndex/components';
import type { CalendarSettings } from '../engine/support/settings';
import type { RawValue } from './rawWorkbook';

export type SettingId =
  | 'year'
  | 'ruleSet'
  | 'lowThreshold'
  | 'objectivity'
  | 'filials'
  | 'bottomShare'
  | 'isbsh.constant'
  | 'isbsh.bothParentsHigherEducation'
  | 'isbsh.singleParent'
  | 'isbsh.onRegister'
  | 'risk.high'
  | 'risk.medium'
  | 'risk.highFactorsForZone'
  | 'smallCount'
  | 'minimumScores.russian'
  | 'minimumScores.mathematics'
  | AnalysisSettingId
  | ReportSettingId;

export type ReportSettingId = 'reports.publicSmallCount' | `reports.calendar.${keyof CalendarSettings}`;

export type AnalysisSettingId =
  | 'analysis.dynamics.margin'
  | 'analysis.dynamics.positive'
  | 'analysis.dynamics.pooledYears'
  | `analysis.weights.${OutcomeComponentId}`
  | 'analysis.outcomeIndex.levels'
  | 'analysis.cuts.0'
  | 'analysis.cuts.1'
  | 'analysis.cuts.2'
  | 'analysis.outcomeIndex.referenceYear'
  | 'analysis.expected.resilientQuantile'
  | 'analysis.clusters.count'
  | 'analysis.similarCount'
  | 'analysis.objectivity.margin'
  | 'analysis.objectivity.level'
  | 'analysis.transitions.from'
  | 'analysis.transitions.to';

/** The minimum score of one exam, in one year or in all: its own canonical name in «Параметры». */
export type MinimumScoreId = `Минимальный балл ${string}`;

export type ChangeableSettingId = SettingId | MinimumScoreId;

/** How a value is chosen. `written` is what a cell of «Параметры» holds for it. */
export type SettingKind =
  | { readonly kind: 'choice'; readonly choices: readonly { readonly id: string; readonly written: RawValue }[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number; readonly whole: boolean }
  | { readonly kind: 'year' }
  /** `automatic` stands for the add-in's own choice. */
  | { readonly kind: 'text'; readonly automatic: string };

/** Why a setting is not at its default. */
export interface SettingOrigin {
  readonly from: 'memory' | 'sheet';
  /** The cell of «Параметры»; `null` for what the workbook remembers. */
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

export interface SettingView {
  readonly id: SettingId;
  /** The canonical name in «Параметры». */
  readonly name: string;
  readonly kind: SettingKind;
  /** As a cell of «Параметры» would hold it; "" for no value (the year: the latest). */
  readonly value: RawValue;
  readonly defaultValue: RawValue;
  /** `memory`: changed in the pane and kept in the workbook; `sheet`: the row of «Параметры» decides. */
  readonly from: 'default' | SettingOrigin['from'];
  /** The cell of «Параметры», where that decides. */
  readonly place: SettingOrigin['place'];
  /** Where the default comes from: a document, or a choice of the user's. */
  readonly source: 'document' | 'user';
}
