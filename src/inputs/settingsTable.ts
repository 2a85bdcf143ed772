/** The table «Параметры»: settings that travel with the workbook, laid over the defaults. */
import { isMissing, parserOf } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { optional, required, type TableDeclaration } from './columns';
import { ERROR_ROW, type IssueWeight } from './issueList';
import { settingByName, type SettingState } from './settingNames';
import type { GivenSetting, SettingsSoFar } from './settingsSoFar';
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

const UNKNOWN: IssueWeight = { severity: 'warning', leavesOutRow: true };
const LEFT_AS_IT_IS: IssueWeight = { severity: 'note', leavesOutRow: true };
const SAME_AGAIN: IssueWeight = { severity: 'warning', leavesOutRow: true };

/** Lays the rows over what was known before. */
export const readSettings = (rows: TableRows<SettingColumn>, before: SettingsSoFar): SettingsSoFar => {
  let { state } = before;
  const given = new Map<string, GivenSetting>();
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
    if (isMissing(raw)) rows.report('value-missing', 'value', { column: rows.header('value') }, LEFT_AS_IT_IS);
    else if (earlier) rows.report('row-duplicate', 'name', { first: earlier.place?.address ?? '' }, earlier.raw === raw ? SAME_AGAIN : ERROR_ROW);
    else {
      const next = applied(rows, setting.name, () => setting.apply(raw, state));
      if (!next) continue;
      state = next;
      given.set(setting.name, { raw, place: rows.place('value') });
      rows.use();
    }
  }
  return { state, given: new Map([...before.given].filter(([name]) => !given.has(name)).concat([...given])) };
};

/** An Excel error is told as such, everything else that cannot be read as unreadable. */
const applied = (rows: TableRows<SettingColumn>, setting: string, apply: () => SettingState | null): SettingState | null => {
  const value = rows.optional('value', parserOf((raw) => raw), ERROR_ROW);
  if (value === null) return null;
  const state = apply();
  if (!state) rows.report('setting-unreadable', 'value', { setting, read: rows.place('value').read }, ERROR_ROW);
  return state;
};
