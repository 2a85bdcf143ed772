/**
 * The settings that «Параметры» can hold, each declared once: its name, how its value is read, where it goes, and whether
 * its default comes from a document ([002]; methodology of ФИОКО) or is the user's choice.
 */
import { asPercent, asShare } from '../engine/units';
import type { IsbshCoefficients, RiskThresholds, Settings } from '../engine/settings';
import { parseCount } from './cellValues/counts';
import { parseNumber, readNumber } from './cellValues/numbers';
import { CellProblem, type Parsed } from './cellValues/parsed';
import { parseYear } from './cellValues/years';
import type { RawValue } from './rawWorkbook';
import { foldText } from './text';

export interface SettingDeclaration {
  readonly name: string;
  readonly synonyms: readonly string[];
  /** Where the default comes from. */
  readonly source: 'document' | 'user';
  /** The settings with this value, or `null` when it cannot be read as one. */
  readonly apply: (raw: RawValue, settings: Settings) => Settings | null;
}

type Read<Value> = (raw: RawValue) => Value | null;

const setting = <Value>(name: string, source: SettingDeclaration['source'], synonyms: readonly string[], read: Read<Value>, put: (settings: Settings, value: Value) => Settings): SettingDeclaration => ({
  name,
  synonyms,
  source,
  apply: (raw, settings) => {
    const value = read(raw);
    return value === null ? null : put(settings, value);
  },
});

const known = <Value>(parsed: Parsed<Value>): Value | null => (parsed instanceof CellProblem ? null : parsed);

const numberWithin =
  (least: number, most: number): Read<number> =>
  (raw) => {
    const value = known(parseNumber(raw));
    return value !== null && value >= least && value <= most ? value : null;
  };

const countFrom =
  (least: number): Read<number> =>
  (raw) => {
    const value = known(parseCount(raw));
    return value !== null && value >= least ? value : null;
  };

/** The first choice of which the text has a word. */
const choice =
  <Value>(...choices: readonly (readonly [RegExp, Value])[]): Read<Value> =>
  (raw) =>
    choices.find(([words]) => words.test(foldText(String(raw))))?.[1] ?? null;

/** 30, «30 %», or a cell formatted as per cent, which holds 0.3. */
const percent: Read<number> = (raw) => {
  const number = readNumber(raw);
  if (number === null || number.unit !== '') return null;
  const value = number.percent || number.value >= 1 ? number.value : Math.round(number.value * 1e9) / 1e7;
  return value > 0 && value <= 100 ? value : null;
};

const QUARTILE = 0.25;
const QUINTILE = 0.2;
const bottomShare: Read<number> = (raw) => {
  const named = choice([/квартил|четверт/, QUARTILE], [/квинтил|пят(?:ая|ой) част/, QUINTILE])(raw);
  if (named !== null) return named;
  const share = known(parseNumber(raw));
  return share !== null && share > 0 && share < 1 ? share : null;
};

const coefficient = (name: string, synonyms: readonly string[], key: keyof IsbshCoefficients): SettingDeclaration =>
  setting(name, 'document', synonyms, numberWithin(-1000, 1000), (settings, value) => ({ ...settings, isbsh: { ...settings.isbsh, [key]: value } }));

const threshold = (name: string, synonyms: readonly string[], key: keyof RiskThresholds, read: Read<number>): SettingDeclaration =>
  setting(name, 'user', synonyms, read, (settings, value) => ({ ...settings, risk: { ...settings.risk, [key]: value } }));

export const HIGH_RISK_NAME = 'Высокий риск от';
export const MEDIUM_RISK_NAME = 'Средний риск от';

export const SETTINGS: readonly SettingDeclaration[] = [
  setting('Отчётный год', 'user', ['Учебный год', 'Год', 'Отчётный учебный год'], (raw) => known(parseYear(raw)), (settings, year) => ({ ...settings, year })),
  setting(
    'Набор правил',
    'document',
    ['Правила', 'Методика', 'Набор правил ШНОР'],
    choice([/фиоко|2020/, 'fioko2020' as const], [/2025|та же процедура|same/, 'same-procedure-2025' as const]),
    (settings, ruleSet) => ({ ...settings, ruleSet }),
  ),
  setting('Порог низких результатов, %', 'document', ['Порог', 'Порог низкого результата'], percent, (settings, value) => ({ ...settings, lowThreshold: asPercent(value) })),
  setting(
    'Необъективные результаты',
    'user',
    ['Необъективность', 'Объективность', 'Результаты с признаками необъективности', 'Учёт необъективности', 'Режим необъективности', 'Учёт необъективных результатов'],
    choice([/^(?:не (?:учит|счита)|исключ|exclude)/, 'exclude' as const], [/^(?:учит|учт|счита|count)/, 'count' as const], [/^(?:оба|обо|двумя|и так,? и|both|показ)/, 'both' as const]),
    (settings, objectivity) => ({ ...settings, objectivity }),
  ),
  setting(
    'Филиалы',
    'user',
    ['Учёт филиалов'],
    choice([/отдельн|раздельн|apart/, 'apart' as const], [/головн|вместе|with/, 'with-parent' as const]),
    (settings, filials) => ({ ...settings, filials }),
  ),
  setting('Граница ШНСУ', 'document', ['Граница группы ШНСУ', 'Граница ИСБШ', 'Нижняя группа ШНСУ', 'Доля ШНСУ', 'Доля школ ШНСУ', 'Квантиль', 'Квантиль ШНСУ', 'Квантиль ИСБШ'], bottomShare, (settings, value) => ({ ...settings, bottomShare: asShare(value) })),
  coefficient('ИСБШ: постоянная', ['ИСБШ: константа', 'ИСБШ: свободный член', 'Коэффициент ИСБШ: постоянная', 'Коэффициент ИСБШ: константа'], 'constant'),
  coefficient('ИСБШ: оба родителя с высшим образованием', ['Коэффициент ИСБШ: оба родителя с высшим образованием'], 'bothParentsHigherEducation'),
  coefficient('ИСБШ: неполные семьи', ['Коэффициент ИСБШ: неполные семьи'], 'singleParent'),
  coefficient('ИСБШ: на учёте', ['Коэффициент ИСБШ: на учёте'], 'onRegister'),
  threshold(HIGH_RISK_NAME, ['Граница высокого риска', 'Граница высокого уровня риска', 'Порог высокого риска', 'Порог высокого уровня риска', 'Высокий уровень риска от', 'Высокий уровень риска'], 'high', numberWithin(0, 1)),
  threshold(MEDIUM_RISK_NAME, ['Граница среднего риска', 'Граница среднего уровня риска', 'Порог среднего риска', 'Порог среднего уровня риска', 'Средний уровень риска от', 'Средний уровень риска'], 'medium', numberWithin(0, 1)),
  threshold('Факторов для зоны риска', ['Число факторов для зоны риска', 'Количество факторов для зоны риска', 'Минимум факторов для зоны риска', 'Факторов высокого уровня для зоны риска'], 'highFactorsForZone', countFrom(1)),
  setting('Малое число участников', 'user', ['Малая выборка', 'Минимальное число участников'], countFrom(0), (settings, smallCount) => ({ ...settings, smallCount })),
];
