/**
 * The settings that the pane and «Параметры» can change, each declared once: its name, how its value is read and written,
 * where it goes, and whether its default comes from a document ([002]; methodology of ФИОКО) or is the user's choice.
 */
import { RISK_FACTORS } from '../engine/riskCatalogue';
import { asPercent, asShare } from '../engine/units';
import type { IsbshCoefficients, RiskThresholds, Settings } from '../engine/settings';
import { ANALYSIS_SETTINGS } from './analysisSettings';
import { REPORT_SETTINGS } from './reportSettings';
import { minimumScoreOf, withMinimumScore } from './minimumScores';
import { setting, type SettingDeclaration } from './settingDeclaration';
import { bottomShareForm, choiceForm, countForm, numberForm, percentForm, yearForm, type SettingForm } from './settingForms';
import type { SettingId } from './settingView';

export type { SettingDeclaration } from './settingDeclaration';

const coefficient = (key: keyof IsbshCoefficients, name: string, ...synonyms: readonly string[]): SettingDeclaration =>
  setting(
    { id: `isbsh.${key}`, name, source: 'document', synonyms },
    numberForm(-1000, 1000),
    ({ isbsh }) => isbsh[key],
    (settings, value) => ({ ...settings, isbsh: { ...settings.isbsh, [key]: value } }),
  );

const threshold = (key: keyof RiskThresholds, form: SettingForm<number>, name: string, ...synonyms: readonly string[]): SettingDeclaration =>
  setting(
    { id: `risk.${key}`, name, source: 'user', synonyms },
    form,
    ({ risk }) => risk[key],
    (settings, value) => ({ ...settings, risk: { ...settings.risk, [key]: value } }),
  );

/** The minimum of every year that has no row of its own. A table of settings may name it in any spelling of the procedure. */
const minimum = (id: 'russian' | 'mathematics', procedure: string): SettingDeclaration =>
  setting(
    { id: `minimumScores.${id}`, name: `Минимальный балл ${procedure}`, source: 'document' },
    numberForm(0, 100),
    ({ minimumScores }) => minimumScoreOf(minimumScores, procedure, null) ?? 0,
    (settings, score) => withMinimumScore(settings, { procedure, year: null, score }),
  );

export const HIGH_RISK_NAME = 'Высокий риск от';
export const MEDIUM_RISK_NAME = 'Средний риск от';

export const SETTINGS: readonly SettingDeclaration[] = [
  setting(
    { id: 'year', name: 'Отчётный год', source: 'user', synonyms: ['Учебный год', 'Год', 'Отчётный учебный год'] },
    yearForm,
    ({ year }) => year,
    (settings, year) => ({ ...settings, year }),
  ),
  setting(
    { id: 'ruleSet', name: 'Набор правил', source: 'document', synonyms: ['Правила', 'Методика', 'Набор правил ШНОР'] },
    choiceForm<Settings['ruleSet']>(
      { id: 'fioko2020', written: 'ФИОКО 2020', words: /фиоко|2020/ },
      { id: 'same-procedure-2025', written: '2025', words: /2025|та же процедура|same/ },
    ),
    ({ ruleSet }) => ruleSet,
    (settings, ruleSet) => ({ ...settings, ruleSet }),
  ),
  setting(
    { id: 'lowThreshold', name: 'Порог низких результатов, %', source: 'document', synonyms: ['Порог', 'Порог низкого результата'] },
    percentForm,
    ({ lowThreshold }) => lowThreshold,
    (settings, value) => ({ ...settings, lowThreshold: asPercent(value) }),
  ),
  setting(
    {
      id: 'objectivity',
      name: 'Необъективные результаты',
      source: 'user',
      synonyms: ['Необъективность', 'Объективность', 'Результаты с признаками необъективности', 'Учёт необъективности', 'Режим необъективности', 'Учёт необъективных результатов'],
    },
    choiceForm<Settings['objectivity']>(
      { id: 'exclude', written: 'исключать', words: /^(?:не (?:учит|счита)|исключ|exclude)/ },
      { id: 'count', written: 'учитывать', words: /^(?:учит|учт|счита|count)/ },
      { id: 'both', written: 'оба варианта', words: /^(?:оба|обо|двумя|и так,? и|both|показ)/ },
    ),
    ({ objectivity }) => objectivity,
    (settings, objectivity) => ({ ...settings, objectivity }),
  ),
  setting(
    { id: 'filials', name: 'Филиалы', source: 'user', synonyms: ['Учёт филиалов'] },
    choiceForm<Settings['filials']>(
      { id: 'apart', written: 'отдельно', words: /отдельн|раздельн|apart/ },
      { id: 'with-parent', written: 'с головной организацией', words: /головн|вместе|with/ },
    ),
    ({ filials }) => filials,
    (settings, filials) => ({ ...settings, filials }),
  ),
  setting(
    {
      id: 'bottomShare',
      name: 'Граница ШНСУ',
      source: 'document',
      synonyms: ['Граница группы ШНСУ', 'Граница ИСБШ', 'Нижняя группа ШНСУ', 'Доля ШНСУ', 'Доля школ ШНСУ', 'Квантиль', 'Квантиль ШНСУ', 'Квантиль ИСБШ'],
    },
    bottomShareForm,
    ({ bottomShare }) => bottomShare,
    (settings, value) => ({ ...settings, bottomShare: asShare(value) }),
  ),
  coefficient('constant', 'ИСБШ: постоянная', 'ИСБШ: константа', 'ИСБШ: свободный член', 'Коэффициент ИСБШ: постоянная', 'Коэффициент ИСБШ: константа'),
  coefficient('bothParentsHigherEducation', 'ИСБШ: оба родителя с высшим образованием', 'Коэффициент ИСБШ: оба родителя с высшим образованием'),
  coefficient('singleParent', 'ИСБШ: неполные семьи', 'Коэффициент ИСБШ: неполные семьи'),
  coefficient('onRegister', 'ИСБШ: на учёте', 'Коэффициент ИСБШ: на учёте'),
  threshold('high', numberForm(0, 1), HIGH_RISK_NAME, 'Граница высокого риска', 'Граница высокого уровня риска', 'Порог высокого риска', 'Порог высокого уровня риска', 'Высокий уровень риска от', 'Высокий уровень риска'),
  threshold('medium', numberForm(0, 1), MEDIUM_RISK_NAME, 'Граница среднего риска', 'Граница среднего уровня риска', 'Порог среднего риска', 'Порог среднего уровня риска', 'Средний уровень риска от', 'Средний уровень риска'),
  threshold('highFactorsForZone', countForm(1, RISK_FACTORS.length), 'Факторов для зоны риска', 'Число факторов для зоны риска', 'Количество факторов для зоны риска', 'Минимум факторов для зоны риска', 'Факторов высокого уровня для зоны риска'),
  setting(
    { id: 'smallCount', name: 'Малое число участников', source: 'user', synonyms: ['Малая выборка', 'Минимальное число участников'] },
    countForm(0, 1000),
    ({ smallCount }) => smallCount,
    (settings, smallCount) => ({ ...settings, smallCount }),
  ),
  minimum('russian', 'ЕГЭ русский язык'),
  minimum('mathematics', 'ЕГЭ математика профильная'),
  ...ANALYSIS_SETTINGS,
  ...REPORT_SETTINGS,
];

const ids = new Map<string, SettingId>(SETTINGS.map(({ id, name }) => [name, id]));

/** `null`: the name is none of these. */
export const settingIdOf = (name: string): SettingId | null => ids.get(name) ?? null;

/** A border of medium risk above that of high risk makes no sense. */
export const thresholdsAgree = ({ risk: { medium, high } }: Settings): boolean => medium <= high;
