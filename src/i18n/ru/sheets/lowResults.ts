/** «Низкие результаты»: the rule of low results, school by school. */
import { pluralRu } from '../../plural';
import { counted, decimal, percentOf } from '../numbers';
import { schoolYear } from './common';

interface Result {
  readonly procedure: string;
  readonly below: number;
  readonly participants: number;
  readonly share: number;
}

const named = ({ procedure, below, participants, share }: Result): string => `${procedure} (${below} из ${participants}, ${percentOf(share)})`;
const listed = (results: readonly Result[]): string => results.map(named).join(', ');
const procedures = (count: number): string => `${counted(count, 'процедуре', 'процедурам', 'процедурам')}`;

export const lowResults = {
  title: 'Школы с низкими образовательными результатами (ШНОР)',
  subtitle: (year: number): string =>
    `Доля участников с отметкой «2» или ниже минимального порога, %; девять процедур, ${schoolYear(year)} и ${schoolYear(year - 1)} учебные годы`,
  rules: (ruleSet: string, threshold: number, objectivity: string): string =>
    `Правила «${ruleSet}», порог ${decimal(threshold)}\u00a0%, результаты с признаком необъективности: ${objectivity}`,
  toBelow: 'Почему школа в перечне, параметры, пояснения и каждый низкий результат отдельной строкой — под таблицей',

  // columns
  status: 'Статус',
  criteria: 'Критерии',
  previousData: (year: number): string => `Данные ${schoolYear(year)}`,
  reliability: 'Надёжность',
  ifCounted: 'Если учесть отмеченные',
  shareHeader: (procedure: string, year: number): string => `${procedure}, ${year}`,
  participantsHeader: (procedure: string, year: number): string => `Участников: ${procedure}, ${year}`,
  belowHeader: (procedure: string, year: number): string => `Ниже порога: ${procedure}, ${year}`,
  primaryHeader: 'Начальная школа',
  lowNow: (year: number): string => `Низких, ${year}`,
  lowBefore: (year: number): string => `Низких, ${year}`,
  lowBoth: 'Низких оба года',
  sureNow: (year: number): string => `Устойчиво низких, ${year}`,
  sureBefore: (year: number): string => `Устойчиво низких, ${year}`,
  sureBoth: 'Устойчиво низких оба года',
  bigNow: (year: number): string => `Низких при достаточном числе участников, ${year}`,
  bigBefore: (year: number): string => `Низких при достаточном числе участников, ${year}`,
  bigBoth: 'Низких при достаточном числе участников оба года',
  bandYear: (year: number): string => `${schoolYear(year)} учебный год`,
  primary: 'начальная',
  inShort: 'Низких результатов',
  inShortOf: (low: number, all: number, before: { readonly low: number; readonly all: number }, excluded: number): string =>
    [`${low} из ${all}`, before.all > 0 ? `годом ранее ${before.low} из ${before.all}` : 'годом ранее нет данных', ...(excluded > 0 ? [`не учтено ${excluded}`] : [])].join('; '),

  // reasons
  reasonsTitle: 'Почему школа в перечне',
  reasonOf: (school: string, reason: string): string => `${school}. ${reason}`,
  noReasons: 'В перечень не вошла ни одна школа.',
  moreReasons: (count: number): string => `И ещё ${counted(count, 'школа', 'школы', 'школ')}: их низкие результаты — в подробной таблице внизу листа.`,
  criterion1: (year: number, results: readonly Result[]): string =>
    `Критерий 1: низкие результаты по ${procedures(results.length)} в ${schoolYear(year)} году — ${listed(results)}.`,
  criterion2: (year: number, now: readonly Result[], before: readonly Result[]): string =>
    `Критерий 2: низкие результаты в каждом из двух лет — ${schoolYear(year)}: ${listed(now)}; ${schoolYear(year - 1)}: ${listed(before)}.`,
  criterion2Same: (year: number, now: readonly Result[], before: readonly Result[]): string =>
    `Критерий 2: низкие результаты по одной и той же процедуре в оба года — ${schoolYear(year)}: ${listed(now)}; ${schoolYear(year - 1)}: ${listed(before)}.`,
  criteriaBoth: (year: number, now: readonly Result[], before: readonly Result[], same: readonly string[]): string =>
    `Критерии 1 и 2${same.length > 0 ? ` (одна и та же процедура в оба года: ${same.join(', ')})` : ''}: низкие результаты по ${procedures(now.length)} в ${schoolYear(year)} году — ${listed(now)}; в ${schoolYear(year - 1)} году — ${listed(before)}.`,
  notMet: (year: number, now: readonly Result[], before: readonly Result[]): string => {
    if (now.length === 0 && before.length === 0) return 'Низких результатов нет.';
    const parts = [
      ...(now.length > 0 ? [`${schoolYear(year)}: ${listed(now)}`] : []),
      ...(before.length > 0 ? [`${schoolYear(year - 1)}: ${listed(before)}`] : []),
    ];
    return `Критерии не выполнены; низкие результаты — ${parts.join('; ')}.`;
  },
  secondUnknown: (year: number): string => `Критерий 2 проверить нельзя: нет результатов за ${schoolYear(year - 1)} учебный год.`,
  noDataReason: (year: number): string => `Нет результатов за ${schoolYear(year)} учебный год, по которым можно судить.`,
  primaryReason: 'Начальная школа: ни одна из девяти процедур в ней не проводится.',
  excluded: (results: readonly (Result & { readonly year: number })[]): string =>
    `${pluralRu(results.length, 'Не учтён результат', 'Не учтены результаты', 'Не учтены результаты')} с признаком необъективности: ${results.map((result) => `${named(result)} — ${schoolYear(result.year)}`).join(', ')}; требует анализа.`,
  countedVerdict: (status: string, criteria: string): string => (criteria === '' ? status : `${status} (${criteria})`),

  // facts
  threshold: 'Порог низкого результата, % участников',
  thresholdNote: 'методика ФИОКО: не менее 30\u00a0% участников',
  ruleSet: 'Набор правил (2020 или 2025)',
  ruleSetNotes: {
    fioko2020: '«ФИОКО 2020»: для критерия 2 — любая процедура в каждом из двух лет',
    'same-procedure-2025': '«2025»: для критерия 2 — одна и та же процедура в оба года',
  },
  objectivity: 'Результаты с признаком необъективности',
  objectivityNotes: {
    exclude: 'зачёркнуты в таблице и в расчёт не входят',
    count: 'учитываются наравне с остальными',
    both: 'в статусе не учтены; рядом показан статус с их учётом',
  },
  smallCount: 'Достаточное число участников, не менее',
  smallCountNote: 'для оценки надёжности; на статус не влияет; источник: настройка пользователя',
  minimumScore: (procedure: string, year: number): string => `Минимальный балл: ${procedure}, ${schoolYear(year)}`,
  minimumScoreNote: (source: string): string => `для результатов из «Участников»; ${source}`,
  minimumScoreByUser: 'источник: настройка пользователя',
  z: 'Квантиль нормального распределения для интервала 95\u00a0%',
  zNote: 'для интервала Уилсона',

  // notes
  reading: [
    'Низкий результат процедуры: участники были, и доля не достигших порога не меньше порога низкого результата. Сравниваются целые числа, доли не округляются: 13 из 44 — не низкий результат, 3 из 10 — низкий.',
    'Критерий 1: не менее двух низких результатов в отчётном году. Критерий 2: низкий результат и в отчётном, и в предыдущем году. Школа входит в перечень, если выполнен хотя бы один критерий.',
    'Пустая ячейка — результата нет; пустое не равно нулю. Если за предыдущий год данных нет, критерий 2 остаётся непроверенным, о чём говорит колонка «Данные…». В колонке «Низких результатов» — сколько процедур с низким результатом из тех, по которым есть данные.',
    'Надёжность показана рядом со статусом и не заменяет его. «Устойчивая»: вывод сохраняется, если считать только результаты, у которых нижняя граница интервала Уилсона (95\u00a0%) не меньше порога. «Ограниченная выборка»: вывод не сохраняется, если считать только процедуры с достаточным числом участников. «Вероятная»: остальные случаи.',
    'Зачёркнутая доля — результат с внешним признаком необъективности: он показан, но в расчёт не вошёл. Признак — повод для анализа, а не доказательство.',
    'Рабочие столбцы (число участников и не достигших порога) свёрнуты справа от таблицы: кнопка «+» над столбцами.',
  ],

  // details
  detailsTitle: 'Низкие результаты по процедурам',
  detailsNote: 'Одна строка — один низкий результат; на печать не выводится. Границы — интервал Уилсона для доли, 95\u00a0%.',
  procedure: 'Процедура',
  year: 'Год',
  participants: 'Участников',
  below: 'Ниже порога',
  share: 'Доля',
  lower: 'Нижняя граница',
  upper: 'Верхняя граница',
  used: 'Учтён',
  cell: 'Ячейка',
  noDetails: 'Низких результатов нет',
};
