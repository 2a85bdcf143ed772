/** The table «Параметры»: settings that travel with the workbook, laid over the defaults. */
import { DEFAULT_SETTINGS, type Settings } from '../engine/settings';
import { isMissing, parserOf } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { optional, required, type TableDeclaration } from './columns';
import { ERROR_ROW, type IssueList, type IssuePlace, type IssueWeight } from './issueList';
import type { RawValue } from './rawWorkbook';
import type { ScaleOverrides } from './riskScales';
import { NO_OVERRIDES, settingByName, type SettingState } from './settingNames';
import { HIGH_RISK_NAME, MEDIUM_RISK_NAME } from './settingDeclarations';
import type { TableRows } from './tableRows';

export type SettingColumn = 'name' | 'value' | 'source';

export const SETTINGS_TABLE: TableDeclaration<SettingColumn> = {
  id: 'settings',
  name: 'Параметры',
  sheetSynonyms: ['Параметры расчёта', 'Настройки'],
  hasTotals: false,
  columns: {
    name: required('Параметр', 'settingName', 'setting', { synonyms: ['Настройка', 'Наименование параметра'] }),
    value: required('Значение', 'settingValue', 'settingValue'),
    source: optional('Источник', 'text', 'source', { synonyms: ['Основание'] }),
  },
};

export interface ReadSettings {
  readonly settings: Settings;
  /** Names of the settings that the workbook gave, in its order. */
  readonly fromWorkbook: readonly string[];
  readonly scales: ScaleOverrides;
}

export const DEFAULTS: ReadSettings = { settings: DEFAULT_SETTINGS, fromWorkbook: [], scales: NO_OVERRIDES };

const UNKNOWN: IssueWeight = { severity: 'warning', leavesOutRow: true };
const LEFT_AT_DEFAULT: IssueWeight = { severity: 'note', leavesOutRow: true };
const SAME_AGAIN: IssueWeight = { severity: 'warning', leavesOutRow: true };

interface Given {
  readonly raw: RawValue;
  readonly place: IssuePlace;
}

export const readSettings = (rows: TableRows<SettingColumn>, issues: IssueList): ReadSettings => {
  let state: SettingState = { settings: DEFAULT_SETTINGS, scales: NO_OVERRIDES };
  const given = new Map<string, Given>();
  while (rows.next()) {
    const text = rows.required('name', parseText);
    if (text === null) continue;
    const setting = settingByName(text);
    if (!setting) {
      rows.report('setting-unknown', 'name', { read: text }, UNKNOWN);
      continue;
    }
    const raw = rows.raw('value');
    const earlier = given.get(setting.name);
    if (isMissing(raw)) rows.report('value-missing', 'value', { column: rows.header('value') }, LEFT_AT_DEFAULT);
    else if (earlier) rows.report('row-duplicate', 'name', { first: earlier.place.address ?? '' }, earlier.raw === raw ? SAME_AGAIN : ERROR_ROW);
    else {
      const next = applied(rows, setting.name, () => setting.apply(raw, state));
      if (!next) continue;
      state = next;
      given.set(setting.name, { raw, place: rows.place('value') });
      rows.use();
    }
  }
  return checkedThresholds({ ...state, fromWorkbook: [...given.keys()] }, given, issues);
};

/** An Excel error is told as such, everything else that cannot be read as unreadable. */
const applied = (rows: TableRows<SettingColumn>, setting: string, apply: () => SettingState | null): SettingState | null => {
  const value = rows.optional('value', parserOf((raw) => raw), ERROR_ROW);
  if (value === null) return null;
  const state = apply();
  if (!state) rows.report('setting-unreadable', 'value', { setting, read: rows.place('value').read }, ERROR_ROW);
  return state;
};

/** The border of medium risk above that of high risk makes no sense: both stay at their defaults. */
const checkedThresholds = (read: ReadSettings, given: ReadonlyMap<string, Given>, issues: IssueList): ReadSettings => {
  const { high, medium } = read.settings.risk;
  if (medium <= high) return read;
  const both = [MEDIUM_RISK_NAME, HIGH_RISK_NAME];
  for (const name of both) {
    const place = given.get(name)?.place;
    if (place) issues.add('setting-unreadable', { setting: name, read: place.read }, place, ERROR_ROW);
  }
  const risk = { ...read.settings.risk, high: DEFAULT_SETTINGS.risk.high, medium: DEFAULT_SETTINGS.risk.medium };
  return { ...read, settings: { ...read.settings, risk }, fromWorkbook: read.fromWorkbook.filter((name) => !both.includes(name)) };
};
