/** Reports as the use cases give them, over small districts that the real rules have assessed. */
import type { CheckReport, ComputeReport, GeneratedSheet, InputNeed, Repair, SettingView, WordedIssue } from '../../src/app/results';
import type { DistrictInput } from '../../src/engine/model';
import { assessDistrict } from '../../src/engine/assessDistrict';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import type { Severity } from '../../src/inputs/issues';
import type { FoundTable } from '../../src/inputs/reading';
import { passport, result, riskValue, school } from '../engine/builders';

export const issue = (address: string, severity: Severity = 'error', leavesOutRow = severity === 'error'): WordedIssue => ({
  issue: { code: 'value-missing', severity, sheet: 'Результаты', address, table: 'Результаты', read: '', data: { column: 'Участников' }, leavesOutRow },
  message: `Не заполнено: «Участников» (${address}).`,
});

export const foundTable = (over: Partial<FoundTable> = {}): FoundTable => ({
  table: 'results',
  name: 'Результаты',
  sheet: 'Результаты',
  address: 'A4:E20',
  foundBy: 'table-name',
  groups: 1,
  rows: 16,
  usedRows: 16,
  years: [2020, 2021],
  ...over,
});

/** One press that turns per cent into shares; `count` cells of one column. */
export const repair = (over: Partial<Repair> = {}, count = 2): Repair => ({
  id: 'percent-to-share/Соцпаспорт/Доля: Неполные семьи',
  kind: 'percent-to-share',
  table: 'Соцпаспорт',
  sheet: 'Соцпаспорт',
  column: 'Доля: Неполные семьи',
  cells: Array.from({ length: count }, (_, at) => ({ address: `E${at + 5}`, was: 35 + at, becomes: (35 + at) / 100 })),
  ...over,
});

export const settingView = (over: Partial<SettingView> = {}): SettingView => ({
  id: 'lowThreshold',
  name: 'Порог низкого результата, %',
  kind: { kind: 'number', least: 1, most: 100, whole: false },
  value: 30,
  defaultValue: 30,
  from: 'default',
  place: null,
  source: 'document',
  ...over,
});

export const generatedSheet = (over: Partial<GeneratedSheet> = {}): GeneratedSheet => ({ id: 'summary', name: 'Сводка', computedAt: '2021-11-05T09:30:00.000Z', fingerprint: 'as-is', ...over });

/** Every input table that can be. */
export const TABLES: readonly InputNeed[] = [
  { id: 'schools', name: 'Школы', columns: ['Школа'] },
  { id: 'results', name: 'Результаты', columns: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'] },
  { id: 'participants', name: 'Участники', columns: ['Школа', 'Учебный год', 'Процедура'] },
  { id: 'socialPassport', name: 'Соцпаспорт', columns: ['Школа', 'Учебный год'] },
  { id: 'risks', name: 'Риски', columns: ['Школа', 'Учебный год', 'Параметр', 'Значение'] },
  { id: 'riskProfile', name: 'Рисковый профиль', columns: ['Школа', 'Учебный год', 'Фактор', 'Значимость'] },
];

export const checkReport = (over: Partial<CheckReport> = {}): CheckReport => ({
  usable: true,
  unusable: null,
  found: [foundTable({ table: 'schools', name: 'Школы', sheet: 'Школы', years: [] }), foundTable()],
  missing: ['participants', 'riskProfile', 'settings'],
  issues: [],
  settings: DEFAULT_SETTINGS,
  year: 2021,
  schools: 3,
  directory: [
    { key: 'а', name: 'школа а' },
    { key: 'б', name: 'школа б' },
    { key: 'в', name: 'школа в' },
  ],
  years: [2021, 2020],
  repairs: [],
  examples: [],
  settingViews: [settingView(), settingView({ id: 'year', name: 'Отчётный год', kind: { kind: 'year' }, value: '', defaultValue: '', source: 'user' })],
  minimumScores: [],
  formulaMode: 'addin',
  mappings: [],
  schoolNames: [],
  unknownSchools: [],
  userSheets: ['Школы', 'Результаты', 'Лист1'],
  tables: TABLES,
  fingerprint: 'as-is',
  reportsFingerprint: 'as-is',
  generated: [],
  ...over,
});

/** School «а» is low in two procedures, «б» has the worse passport and five weak factors, «в» has nothing at all. */
export const DISTRICT: DistrictInput = {
  schools: [school('а'), school('б'), school('в')],
  results: [
    result('а', 2021, 'ВПР математика 5', 30, 60),
    result('а', 2021, 'ОГЭ математика', 30, 60),
    result('б', 2021, 'ОГЭ математика', 0, 50),
    result('б', 2021, 'ОГЭ русский язык', 40, 50, { biased: true }),
  ],
  passports: [passport('а', 2021, [0.5, 0.1, 0]), passport('б', 2020, [0.1, 0.4, 0.1])],
  riskValues: [riskValue('б', 2021, '1.1', 1), riskValue('б', 2021, '2.1', 1), riskValue('б', 2021, '3.1', 1), riskValue('а', 2021, '2.1', 0.9)],
  riskProfiles: [],
};

export const computeReport = (check: CheckReport = checkReport(), input: DistrictInput = DISTRICT): ComputeReport => {
  const assessment = assessDistrict(input, check.settings);
  return {
    check,
    assessment,
    analysis: null,
    gaps: [],
    written: [
      { id: 'summary', name: 'Сводка', how: 'added' },
      { id: 'isbsh', name: 'ИСБШ (расчёт)', how: 'refreshed' },
    ],
  };
};
