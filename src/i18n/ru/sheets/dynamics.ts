/** «Динамика»: how results changed over the years. */
import { pluralRu } from '../../plural';
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

interface Counts {
  readonly year: number;
  readonly count: number;
  readonly participants: number;
}

const ofCounts = ({ count, participants }: Omit<Counts, 'year'>): string => `${count} из ${participants}`;
const shareOf = ({ count, participants }: Omit<Counts, 'year'>): string => percentOf(count / participants);
const wasNow = (was: Counts, now: Counts): string => `${ofCounts(was)} (${shareOf(was)}, ${was.year}) → ${ofCounts(now)} (${shareOf(now)}, ${now.year})`;
const bounds = (lower: number, upper: number): string => `95\u00a0%-й интервал от ${signedPoints(lower)} до ${signedPoints(upper)}`;
const yearSpan = (years: readonly number[]): string => (years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`);

const measures = { below: 'ниже порога', marks4and5: 'на «4» и «5»', above60: 'выше 60 баллов', basicAndAbove: 'базовый и повышенный уровень' };

export const dynamics = {
  title: 'Динамика образовательных результатов',
  subtitle: (year: number): string => `${schoolYear(year)} учебный год в сравнении с ближайшим более ранним годом, за который есть результат; изменения — в процентных пунктах (п.п.)`,
  rules: (margin: number, objectivity: string): string => `Граница изменения: ${decimal(margin)} п.п.; результаты с признаком необъективности: ${objectivity}`,
  toBelow: 'Графики по годам, доли школ с положительной динамикой, параметры и пояснения — ниже',
  toDetails: 'Все изменения с числами и интервалами, средние баллы и объединённые годы — в конце листа (на печать не выводятся)',
  procedureName: (procedure: string, grade: number | null): string => (grade === null ? procedure : `${procedure}, ${grade} кл.`),
  measures,
  allSchools: 'Все школы',

  // sentences
  compared: (all: number, better: number, worse: number, same: number): string =>
    `Сравнений доли ниже порога (школа × процедура): ${decimal(all)}. Результаты лучше — ${decimal(better)}, хуже — ${decimal(worse)}, различие не больше случайного — ${decimal(same)}.`,
  byChance: (all: number, expected: number): string =>
    `Даже если бы ничего не изменилось, при ${decimal(all)} ${pluralRu(all, 'сравнении', 'сравнениях', 'сравнениях')} около ${decimal(expected)} оказались бы за пределами 95\u00a0%-го интервала случайно: отдельное изменение — повод для анализа, а не вывод.`,
  laterYears: (years: readonly number[]): string => `Годы позже отчётного не учтены: ${years.join(', ')}.`,

  // matrix
  matrixCaption: 'Изменение доли ниже порога (для диагностических работ — доли базового и повышенного уровня), п.п.: число — только там, где изменение больше случайного',
  group: 'Группа',
  betterWorse: 'Лучше / хуже',
  withinChance: '≈',
  hiddenProcedures: (names: readonly string[]): string => `Не поместились в таблицу (есть в подробной таблице): ${names.join(', ')}.`,

  // table of changes
  procedure: 'Процедура',
  measure: 'Показатель',
  share: (year: number): string => `${year}`,
  was: 'Сравнение с годом',
  difference: 'Изменение, п.п.',
  lower: 'От, п.п.',
  upper: 'До, п.п.',
  verdict: 'Результаты',
  counts: 'Было → стало',
  ofWord: ' из ',
  positive: 'Положительная',
  inGroup: 'Группа школы',
  good: 'Лучше, когда доля',
  countHeader: (year: number): string => `Число: ${year}`,
  participantsHeader: (year: number): string => `Участников: ${year}`,
  countWas: 'Число: было',
  participantsWas: 'Участников: было',
  bandShares: 'Доля участников',
  smallNote: (smallest: number): string => `мало участников (${smallest})`,
  contraryNote: 'доля «4» и «5» или выше 60 баллов изменилась в другую сторону',
  biasedNote: (difference: number, verdict: string): string => `если учесть отмеченные: ${signedPoints(difference)}, ${verdict}`,
  districtNote: (better: number, worse: number, same: number): string => `школ: лучше ${better}, хуже ${worse}, без различия ${same}`,
  noComparison: 'нет результата одного из двух лет',

  // all schools together
  districtTitle: 'Все школы вместе',
  districtNoteText:
    'Доли всех участников района или округа. Интервал считает участников независимыми; ученики одной школы похожи друг на друга, поэтому он несколько уже, чем следовало бы.',
  oneYearOnly: (names: readonly string[]): string => `Результаты только за один год, сравнивать не с чем: ${names.join(', ')}${names.at(-1)?.endsWith('.') ? '' : '.'}`,
  trendYear: 'Год',
  trendSchoolYear: 'Учебный год',
  trendCaption: 'Доля ниже порога по всем школам',
  trendChart: (family: string): string => `Доля ниже порога по годам, все школы: ${family}`,
  otherFamily: 'другие процедуры',
  examsFamily: 'ОГЭ и ЕГЭ',
  shareAxis: 'доля участников',

  // positive dynamics
  positiveTitle: 'Доля школ ШНОР и ШНСУ с положительной динамикой',
  positiveNote: (rule: string): string => `Положительная динамика: ${rule}. Знаменатель — школы этих групп, у которых есть результаты обоих лет; сколько школ в группах всего, показано рядом.`,
  positiveRules: { point: 'доля ниже порога уменьшилась', proven: 'уменьшение больше случайного' },
  positiveRuleNotes: {
    point: 'доля уменьшилась больше границы (для диагностических работ — доля базового и повышенного уровня выросла); в документах ни граница, ни интервал не заданы',
    proven: 'весь интервал изменения лежит за границей',
  },
  groupCount: 'Школ ШНОР и ШНСУ',
  comparedCount: 'С результатами обоих лет',
  positiveCount: 'Стало лучше',
  beyondCount: 'Из них больше случайного',
  positiveShare: 'Доля',
  positiveBoth: 'Если учесть отмеченные',
  countsOf: (positive: number, compared: number): string => `${positive} из ${compared}`,
  noGroup: 'Школ ШНОР и ШНСУ нет',

  // greatest changes
  greatestTitle: 'Наибольшие изменения',
  greatestNote: 'Изменения доли ниже порога, которые больше случайного: до десяти, где лучше, и до десяти, где хуже, по границе интервала, ближайшей к нулю.',
  greatestChart: 'Доля ниже порога: наибольшие изменения (больше случайного)',
  greatestName: 'Школа, процедура',
  greatestLabel: (school: string, procedure: string): string => `${school} — ${procedure}`,
  before: 'Было',
  after: 'Стало',
  noGreatest: 'Изменений больше случайного нет',

  // details
  detailsTitle: 'Все изменения',
  detailsNote: 'Одна строка — один показатель школы. Рабочие столбцы (число и участники по годам) свёрнуты справа: кнопка «+» над столбцами.',
  detailsValues: (rows: number): string => `Строк больше ${decimal(rows)}: таблица записана значениями, рассчитанными надстройкой, без формул.`,
  detailsLimited: (shown: number, all: number): string => `Показаны только изменения больше случайного: ${decimal(shown)} из ${decimal(all)} строк; весь набор не поместился бы на лист.`,
  noDetails: 'Строк нет',

  // weighted mean of ЕГЭ
  weightedTitle: 'Средневзвешенный балл ЕГЭ: русский язык и профильная математика',
  inefficient: 'Неэффективный показатель по ФИОКО: средние баллы и их динамика показаны по требованию местных документов; без подтверждённой объективности выводов по ним не делают.',
  weightedNote: 'Сумма «участники × средний балл» по двум экзаменам, делённая на сумму участников. Веса в документе не названы; здесь веса — участники.',
  weightedWas: 'Средневзвешенный, было',
  weightedNow: (year: number): string => `Средневзвешенный, ${year}`,
  russianN: (year: string): string => `Рус.: участников, ${year}`,
  russianMean: (year: string): string => `Рус.: средний, ${year}`,
  profileN: (year: string): string => `Проф.: участников, ${year}`,
  profileMean: (year: string): string => `Проф.: средний, ${year}`,
  wasWord: 'было',
  wasYearShort: 'Было',
  meanDifference: 'Изменение, баллы',
  otherExams: 'в двух годах разные экзамены: сравнение условно',
  noMeans: 'Средних баллов в таблице «Результаты» нет',

  // means
  meansTitle: 'Средние баллы',
  meansLimited: (rows: number): string => `Средние баллы не показаны: строк было бы ${decimal(rows)}.`,
  meanHeader: (year: number): string => `Средний, ${year}`,
  participantsNow: (year: number): string => `Участников, ${year}`,

  // pooled years
  pooledTitle: 'Малые школы: несколько лет вместе',
  pooledNote: (years: number, small: number): string =>
    `Для результатов отчётного года, в которых участников меньше ${small}: последние ${counted(years, 'год', 'года', 'лет')} вместе против стольких же лет до них.`,
  pooledWithout: (count: number): string => `Ещё у ${counted(count, 'малого результата', 'малых результатов', 'малых результатов')} более ранних лет нет: объединять не с чем.`,
  pooledYears: 'Годы',
  pooledSpan: (was: readonly number[], now: readonly number[]): string => `${yearSpan(was)} → ${yearSpan(now)}`,
  countNow: 'Число: стало',
  participantsNowShort: 'Участников: стало',
  shareWas: 'Доля: было',
  shareNow: 'Доля: стало',
  noPooled: 'Объединять нечего: нет малых результатов или более ранних лет',

  // facts
  margin: 'Граница изменения, п.п.',
  marginNote: 'изменение в её пределах — не изменение; документы границы не называют',
  positiveFact: 'Что считать положительной динамикой',
  pooledFact: 'Лет вместе для малых школ',
  pooledFactNote: 'документы не называют',
  smallCount: 'Малое число участников: меньше',
  smallCountNote: 'говорится рядом с выводом и его не меняет',

  // notes
  gap: (procedure: string, year: number, known: 'cancelled' | 'moved-to-autumn' | null): string =>
    `${procedure}: результатов за ${schoolYear(year)} нет${known === 'cancelled' ? ' (процедура в этом году не проводилась)' : known === 'moved-to-autumn' ? ' (ВПР перенесены на осень и проводились по программе предыдущего класса)' : ''}; пропуск — не ноль, сравнение идёт с более ранним годом.`,
  moreGaps: (count: number): string => `И ещё ${counted(count, 'пропуск', 'пропуска', 'пропусков')} по другим процедурам.`,
  reading: [
    'Изменение — доля отчётного года минус доля года сравнения, в процентных пунктах. Интервал — 95\u00a0%-й интервал Ньюкомба для разности двух независимых долей (1998, метод 10) из интервалов Уилсона каждой доли.',
    '«Лучше» или «хуже» — только если весь интервал лежит за границей изменения; иначе «различие не больше случайного»: это не значит, что ничего не изменилось, — участников мало, чтобы отличить изменение от случайного.',
    'В двух годах экзамен сдавали разные дети, задания тоже разные: изменение доли говорит и о составе класса, и о трудности работы. О причинах таблица не говорит.',
    'Показателей у процедуры несколько, и они могут меняться в разные стороны: об этом сказано в пояснении к строке. Положительная динамика определяется по доле ниже порога.',
    'Пустая ячейка — результата нет; пустое не равно нулю. Зачёркнутая доля — результат с признаком необъективности: показан, но в сравнение не вошёл.',
  ],

  summary: {
    changes: (year: number, all: number, better: number, worse: number): string =>
      `Динамика (${schoolYear(year)}): из ${counted(all, 'сравнения', 'сравнений', 'сравнений')} результат лучше в ${decimal(better)}, хуже в ${decimal(worse)}, в остальных различие не больше случайного.`,
    positive: (procedure: string, positive: number, compared: number, share: number): string =>
      `Положительная динамика среди ШНОР и ШНСУ чаще всего: ${procedure} — ${positive} из ${compared} (${percentOf(share)}).`,
  },

  story: {
    change: (verdict: 'growth' | 'decline', procedure: string, measure: string, difference: number): string =>
      `${procedure}: результаты ${verdict === 'growth' ? 'лучше' : 'хуже'}, доля ${measure}: ${signedPoints(difference)}.`,
    changeDetail: (was: Counts, now: Counts, lower: number, upper: number, small: boolean): string =>
      `${wasNow(was, now)}; ${bounds(lower, upper)}${small ? '; участников мало' : ''}.`,
    none: (compared: number): string => `По ${counted(compared, 'процедуре', 'процедурам', 'процедурам')} изменение доли ниже порога не больше случайного.`,
    more: (count: number): string => `И ещё ${counted(count, 'изменение', 'изменения', 'изменений')} больше случайного.`,
    weighted: (difference: number): string =>
      `Средневзвешенный балл ЕГЭ (русский язык и профильная математика): ${difference > 0 ? '+' : difference < 0 ? '−' : ''}${twoDigits(Math.abs(difference))}.`,
    weightedDetail: (was: Omit<Counts, 'count'> & { readonly mean: number }, now: Omit<Counts, 'count'> & { readonly mean: number }): string =>
      `${twoDigits(was.mean)} (${was.year}) → ${twoDigits(now.mean)} (${now.year}); неэффективный показатель по ФИОКО.`,
    pooled: (procedure: string, verdict: 'growth' | 'decline', difference: number): string =>
      `${procedure}, несколько лет вместе: результаты ${verdict === 'growth' ? 'лучше' : 'хуже'}, ${signedPoints(difference)}.`,
    pooledDetail: (was: Omit<Counts, 'year'> & { readonly years: readonly number[] }, now: Omit<Counts, 'year'> & { readonly years: readonly number[] }, lower: number, upper: number): string =>
      `${yearSpan(was.years)}: ${ofCounts(was)} → ${yearSpan(now.years)}: ${ofCounts(now)}; ${bounds(lower, upper)}.`,
  },
};
