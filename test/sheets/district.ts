/** A small invented district with every kind of school, for the sheets' tests. */
import { analyseDistrict } from '../../src/engine/analysis/analyseDistrict';
import { assessDistrict } from '../../src/engine/assessDistrict';
import type { DistrictAssessment } from '../../src/engine/assessment';
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput, type Origin, type ProcedureResult, type RiskProfileEntry, type RiskValue, type School, type SocialPassport } from '../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import type { RiskParameterId } from '../../src/engine/riskCatalogue';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings';
import { asShare } from '../../src/engine/units';
import { settingSourcesFrom, type IssueRow, type SheetsInput } from '../../src/sheets/sheetsInput';

const at = (sheet: string, address: string): Origin => ({ sheet, address });

const school = (number: number, name: string, kind = 'СОШ'): School => ({
  key: String(number),
  name,
  code: String(100 + number),
  municipality: null,
  kind,
  primaryOnly: kind === 'НОШ',
  parentKey: null,
  locality: null,
  pupils: 100,
  origin: at('Школы', `B${number + 1}`),
});

let resultRow = 1;
const result = (number: number, year: number, procedure: number, below: number, participants: number, biased = false): ProcedureResult => ({
  school: String(number),
  year,
  procedure: RULE_PROCEDURE_NAMES[procedure]!,
  participants,
  below,
  meanScore: null,
  marks4and5: null,
  above60: null,
  biased,
  origin: at('Результаты', `E${(resultRow += 1)}`),
});

const passport = (number: number, year: number, a: number, b: number, c: number | null): SocialPassport => ({
  school: String(number),
  year,
  pupils: 100,
  shares: { bothParentsHigherEducation: asShare(a), singleParent: asShare(b), ...(c === null ? {} : { onRegister: asShare(c) }) },
  origin: at('Соцпаспорт', `A${number + 3}`),
});

const risk = (number: number, parameter: RiskParameterId, deficit: number): RiskValue => ({ school: String(number), year: 2021, parameter, deficit, origin: at('Риски', `D${number + 1}`) });

const profile = (number: number, factor: RiskProfileEntry['factor'], level: RiskProfileEntry['level']): RiskProfileEntry => ({
  school: String(number),
  year: 2021,
  factor,
  level,
  origin: at('Рисковый профиль', `D${number + 1}`),
});

export const DISTRICT: DistrictInput = {
  schools: [
    school(1, 'МБОУ «Лукоморская СОШ № 1»'),
    school(2, 'МБОУ «Буянская СОШ»'),
    school(3, 'МБОУ «Теремковская НОШ»', 'НОШ'),
    school(4, '=МБОУ «Хитрая СОШ»'),
    school(5, 'МБОУ «Репкинская ООШ»', 'ООШ'),
    school(6, 'МБОУ «Колобковская СОШ»'),
    school(7, 'МБОУ «Репкинская ООШ»', 'ООШ'),
  ],
  results: [
    // 1: two low results in 2021 on large numbers, one in 2020: both criteria, stable
    result(1, 2021, 0, 30, 50),
    result(1, 2021, 4, 28, 50),
    result(1, 2021, 8, 3, 40),
    result(1, 2020, 0, 25, 50),
    // 2: exactly 30 % in each of two years: criterion 2, different procedures, probable
    result(2, 2021, 1, 3, 10),
    result(2, 2020, 2, 3, 10),
    result(2, 2021, 0, 13, 44),
    // 4: one low, one low but biased: not listed; no previous year
    result(4, 2021, 2, 13, 40),
    result(4, 2021, 3, 20, 40, true),
    // 5: two low on a handful: limited
    result(5, 2021, 0, 2, 4),
    result(5, 2021, 1, 1, 3),
    result(5, 2020, 0, 0, 5),
    // 6: nothing low
    result(6, 2021, 0, 1, 20),
    result(6, 2020, 0, 1, 20),
    result(6, 2021, 7, 0, 0),
  ],
  passports: [passport(1, 2021, 0.3, 0.2, 0.1), passport(2, 2021, 0.1, 0.4, 0.2), passport(3, 2021, 0.5, 0.1, 0), passport(4, 2020, 0.1, 0.4, 0.2), passport(5, 2021, 0.2, 0.3, null)],
  riskValues: [risk(1, '2.1', 0.75), risk(1, '2.2', 0.25), risk(1, '7.1', 0.1), risk(2, '3.1', 0.3), risk(6, '10.1', 0.9)],
  riskProfiles: [profile(2, 9, 'high'), profile(6, 10, 'medium')],
};

export const ISSUES: readonly IssueRow[] = [
  { severity: 'warning', table: 'Соцпаспорт', sheet: 'Соцпаспорт', address: 'E8', read: '', message: 'Нет доли «На учёте»: индекс не рассчитан. Заполните ячейку.', leavesOutRow: false },
  { severity: 'error', table: 'Результаты', sheet: 'Результаты', address: 'A20', read: '=cmd|calc', message: 'Такой школы нет в таблице «Школы». Исправьте название.', leavesOutRow: true },
  { severity: 'note', table: null, sheet: 'Риски', address: null, read: '', message: 'Столбец не найден.', leavesOutRow: false },
];

export const FOUND: SheetsInput['found'] = [
  { name: 'Школы', sheet: 'Школы', address: 'A1:I8', rows: 7, usedRows: 7, years: [] },
  { name: 'Результаты', sheet: 'Свод 2021', address: 'A3:I19', rows: 16, usedRows: 15, years: [2020, 2021] },
  { name: 'Соцпаспорт', sheet: 'Соцпаспорт', address: 'A3:T8', rows: 5, usedRows: 5, years: [2020, 2021] },
];

export const assess = (settings: Partial<Settings> = {}, input: DistrictInput = DISTRICT): DistrictAssessment => assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!;

/** 14 November 2026, 10:35, wherever the test runs. */
const COMPUTED_AT = new Date(2026, 10, 14, 10, 35);

export const sheetsInput = (settings: Partial<Settings> = {}, input: DistrictInput = DISTRICT, tables: AnalysisInput = NO_ANALYSIS_INPUT): SheetsInput => {
  const assessment = assess(settings, input);
  return {
    assessment,
    analysis: analyseDistrict(assessment, tables),
    issues: ISSUES,
    found: FOUND,
    computedAt: COMPUTED_AT,
    settingSources: settingSourcesFrom(['lowThreshold']),
    givenSettings: ['lowThreshold'],
    standing: [],
  };
};

/** A district of so many schools with 18 results each. */
export const largeDistrict = (count: number): DistrictInput => {
  const origin = at('Результаты', 'E2');
  const schools = Array.from({ length: count }, (_, number) => school(number + 1, `Школа № ${number + 1}`));
  const results = schools.flatMap(({ key }, index) =>
    [2021, 2020].flatMap((year) =>
      RULE_PROCEDURE_NAMES.map((procedure, place): ProcedureResult => ({
        school: key,
        year,
        procedure,
        participants: 20,
        below: (index + place) % 8,
        meanScore: null,
        marks4and5: null,
        above60: null,
        biased: false,
        origin,
      })),
    ),
  );
  const passports = schools.map((_, index) => passport(index + 1, 2021, (index % 10) / 20, (index % 7) / 20, (index % 3) / 20));
  const riskValues = schools.map((_, index) => risk(index + 1, '2.1', (index % 5) / 4));
  return { schools, results, passports, riskValues, riskProfiles: [] };
};
