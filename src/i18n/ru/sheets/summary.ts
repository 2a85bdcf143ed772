/** «Сводка»: what was found, in words and figures. */
import { counted, decimal, twoDigits } from '../numbers';
import { pluralRu } from '../../plural';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const namedSchools = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join(', ')}`);

export const summary = {
  analysis: 'Анализ: что изменилось и с чем связано',
  analysisGaps: 'Что из анализа не рассчитано и почему',
  analysisGap: (sheet: string, why: string): string => `«${sheet}»: ${why}`,
  title: 'Сводка мониторинга школ',
  subtitle: (year: number): string => `Низкие результаты, социальные условия и риски школ муниципалитета. ${schoolYear(year)} учебный год`,
  rules: (ruleSet: string, threshold: number): string => `Правила «${ruleSet}», порог низкого результата ${decimal(threshold)}\u00a0%`,

  schoolsCount: 'Школ в расчёте',
  riskZoneNote: 'школа, работающая в зоне риска снижения образовательных результатов',
  ruleSet: 'Набор правил',
  main: 'Главное',
  considered: (count: number, primary: number): string =>
    `В расчёте — ${schools(count)}${primary > 0 ? `, из них ${counted(primary, 'начальная', 'начальные', 'начальных')} (правило низких результатов к ним не применяется)` : ''}.`,
  listed: (count: number, names: readonly string[]): string =>
    count === 0 ? 'ШНОР: в перечень для адресной помощи не вошла ни одна школа.' : `ШНОР: в перечне для адресной помощи — ${schools(count)}${namedSchools(names)}.`,
  byCriteria: (first: number, second: number, both: number): string =>
    `По критерию 1 (не менее двух низких результатов за год) — ${first}, по критерию 2 (низкие результаты два года подряд) — ${second}, по обоим — ${both}.`,
  byReliability: (stable: number, probable: number, limited: number): string =>
    `Надёжность вывода: устойчивая — ${stable}, вероятная — ${probable}, ограниченная выборка — ${limited}. Выводы по малым выборкам требуют анализа.`,
  adverse: (count: number, base: number, border: number, names: readonly string[]): string =>
    `ШНСУ: в наименее благополучной группе по ИСБШ — ${schools(count)} из ${base} с известным индексом; граница ${twoDigits(border)}${namedSchools(names)}.`,
  noIndex: 'ШНСУ: индекс ИСБШ не рассчитан ни для одной школы — нет соцпаспортов с тремя нужными долями.',
  risk: (count: number, withData: number, names: readonly string[]): string =>
    `Группа риска: в зоне риска — ${schools(count)} из ${withData} с данными о рисках${namedSchools(names)}.`,
  noRisk: 'Группа риска: данных о рисках нет ни по одной школе.',
  none: (count: number): string => `Ни одного из трёх признаков — ${schools(count)}.`,

  gaps: 'Чего не хватает',
  noResults: (count: number, year: number, names: readonly string[]): string =>
    `Нет результатов за ${schoolYear(year)} учебный год — ${schools(count)}${namedSchools(names)}.`,
  previousEmpty: (year: number): string =>
    `За ${schoolYear(year)} учебный год нет ни одного результата: критерий 2 проверить нельзя, перечень построен только по критерию 1.`,
  secondUnknown: (count: number, year: number): string =>
    `Критерий 2 проверить нельзя у ${ofSchools(count)}: нет результатов за ${schoolYear(year)} учебный год.`,
  noIsbsh: (count: number): string => `Индекс ИСБШ не рассчитан у ${ofSchools(count)}: нет соцпаспорта или одной из долей.`,
  noRiskData: (count: number): string => `Нет данных о рисках у ${ofSchools(count)}.`,
  excluded: (count: number): string =>
    `С признаком необъективности и потому ${pluralRu(count, 'не учтён', 'не учтены', 'не учтены')} — ${counted(count, 'результат', 'результата', 'результатов')}; ${pluralRu(count, 'он требует', 'они требуют', 'они требуют')} анализа.`,
  leftOut: (count: number): string => `Не ${pluralRu(count, 'вошла', 'вошли', 'вошло')} в расчёт ${counted(count, 'строка', 'строки', 'строк')}: в исходных данных ошибки.`,
  toIssues: (count: number): string => `Проблемы данных: ${counted(count, 'запись', 'записи', 'записей')} — открыть лист`,
  complete: 'Данные полны: пропусков, от которых зависят перечни, нет.',

  proceduresTitle: 'Низкие результаты по процедурам',
  procedure: 'Процедура',
  tookPart: (year: number): string => `Участвовало школ, ${schoolYear(year)}`,
  low: (year: number): string => `С низким результатом, ${schoolYear(year)}`,
  lowShare: (year: number): string => `Доля школ с низким результатом, ${schoolYear(year)}`,
  proceduresChart: 'Школы с низким результатом по процедурам',
  schoolsAxis: 'школ',
  noProcedures: 'Результатов нет',

  groupsTitle: 'Группы школ',
  group: 'Группа',
  flagged: 'Школ с признаком',
  primary: 'Основная группа',
  share: 'Доля школ с признаком',
  noneOfThree: 'Ни одного признака',
  groupsNote: 'Признаки независимы, одна школа может иметь несколько; основная группа — первая из ШНОР, ШНСУ, группы риска. Списки школ — на листе «Группы школ».',
  groupsChart: 'Число школ в группах',

  issuesTitle: 'Проблемы данных',
  severity: 'Важность',
  count: 'Записей',
  leftOutRows: 'Из них с пропуском строки',
  noIssues: 'Замечаний нет',

  foundTitle: 'Исходные таблицы',
  table: 'Таблица',
  sheet: 'Лист',
  range: 'Диапазон',
  rows: 'Строк',
  used: 'Использовано строк',
  years: 'Годы',
  nothingFound: 'Таблицы не найдены',

  objectivity: 'Результаты с признаком необъективности',
  filials: 'Филиалы',
  filialModes: { apart: 'отдельно', 'with-parent': 'вместе с головной организацией' },
  byDefault: 'значение по умолчанию',

  reading: [
    'Цифры этого листа — значения на момент расчёта; живые формулы — на листах «Низкие результаты», «ИСБШ», «Риски школ» и «Группы школ».',
    'Перечни служат для адресной помощи школам. Попадание в перечень — повод для анализа и поддержки, а не оценка работы педагогов.',
  ],
};
