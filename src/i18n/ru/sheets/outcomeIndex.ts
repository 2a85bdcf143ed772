/** «ИОР»: the index of educational outcomes. */
import { counted, decimal, twoDigits } from '../numbers';
import { schoolYear } from './common';

const levels = { low: 'низкий', belowAverage: 'ниже среднего', aboveAverage: 'выше среднего', high: 'высокий' };
type Level = keyof typeof levels;

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');

export const outcomeIndex = {
  title: 'Индекс образовательных результатов (ИОР)',
  subtitle: (year: number): string => `От 0 до 1: положение школы среди школ отчётного года по долям участников; ${schoolYear(year)} учебный год`,
  rules: (levelsBy: string, objectivity: string): string => `Уровни: ${levelsBy}; результаты с признаком необъективности: ${objectivity}`,
  notComparable:
    'ИОР двух лет сравнивать нельзя: каждый год шкала строится по школам этого года. Для сравнения лет — столбцы «Сопоставимый ИОР»: шкала одного года, значения могут выйти за пределы 0…1.',
  toBelow: 'Показатели и веса, параметры, сопоставимый ИОР по годам и пояснения — под таблицей',

  levels,
  components: {
    vprPassed: 'ВПР, достигли порога',
    ogePassed: 'ОГЭ, достигли порога',
    egePassed: 'ЕГЭ, достигли порога',
    vpr4and5: 'ВПР, на «4» и «5»',
    oge4and5: 'ОГЭ, на «4» и «5»',
    egeAbove60: 'ЕГЭ, выше 60 баллов',
  },

  // main table
  index: 'ИОР',
  level: 'Уровень',
  participants: 'Участников',
  known: 'Показателей',
  ifCounted: 'Если учесть отмеченные',
  comparable: (year: number): string => `Сопоставимый ИОР, ${year}`,
  bandShares: 'Доли участников',
  bandComparable: (year: number): string => `Сопоставимый ИОР (шкала ${schoolYear(year)})`,
  noComponents: 'нет ни одного показателя: индекс не рассчитан',
  fewComponents: (known: number, all: number): string => `показателей ${known} из ${all}`,
  fewParticipants: (count: number): string => `мало участников (${count})`,

  // components
  componentsTitle: 'Показатели и веса',
  component: 'Показатель',
  weight: 'Вес',
  componentSchools: 'Школ с показателем',
  minimum: 'Наименьшее',
  maximum: 'Наибольшее',
  referenceMinimum: (year: number): string => `Наименьшее, ${year}`,
  referenceMaximum: (year: number): string => `Наибольшее, ${year}`,
  unused: 'Почему не участвует',
  whyUnused: { 'no-data': 'нет данных ни у одной школы', 'no-variation': 'у всех школ значение одно: школы не различает', 'no-weight': 'вес равен нулю' },
  unusedReference: (why: string): string => `в сопоставимом ИОР: ${why}`,

  // levels
  levelsTitle: 'Школ по уровням',
  levelFrom: 'От',
  levelSchools: 'Школ',
  noLevels: {
    'few-schools': 'Уровни не определены: школ меньше четырёх, квартили ничего не говорят.',
    'all-equal': 'Уровни не определены: значения ИОР у школ одинаковы.',
  },

  // spread by year
  spreadTitle: 'Сопоставимый ИОР по годам',
  spreadYear: 'Год',
  spreadSchoolYear: 'Учебный год',
  spreadSchools: 'Школ',
  lowerQuartile: 'Нижний квартиль',
  median: 'Медиана',
  upperQuartile: 'Верхний квартиль',
  spreadChart: (year: number): string => `Сопоставимый ИОР школ по годам (шкала ${schoolYear(year)})`,
  indexAxis: 'ИОР',
  lowestChart: (shown: number, all: number): string => (shown < all ? `ИОР: ${schools(shown)} с наименьшими значениями` : 'ИОР по школам'),
  otherReference: (wanted: number, year: number): string => `За ${schoolYear(wanted)} результатов нет: шкала сопоставимого ИОР — по ${schoolYear(year)}, самому раннему году с результатами.`,
  spreadNote: 'Набор процедур в разные годы разный (в 2020 году ОГЭ не проводился): сколько показателей вошло в индекс года, сказано в подробной таблице.',

  // comparable details
  detailsTitle: 'Сопоставимый ИОР: из чего он',
  detailsNote: 'Одна строка — школа и год; на печать не выводится.',
  detailsLimited: (rows: number): string => `Не показано: строк было бы ${decimal(rows)}. Значения по годам — в первой таблице.`,
  year: 'Год',
  change: 'Изменение',

  // facts
  weightFact: (component: string): string => `Вес: ${component}`,
  byUser: 'документ называет веса и уровни, но не их значения',
  levelsFact: 'Уровни',
  levelsBy: { quartiles: 'по квартилям', cuts: 'по границам' },
  border: (level: string): string => `Уровень «${level}» от`,
  borderNotes: { quartiles: 'процентиль значений ИОР', cuts: 'граница задана настройкой' },
  referenceFact: 'Год для сопоставимого ИОР',
  referenceNote: 'самый ранний год с результатами',

  reading: [
    'ИОР = Σ вес × (x − наименьшее)/(наибольшее − наименьшее) / Σ вес по известным показателям школы. Показатель x — доля участников по всем процедурам вида вместе; наименьшее и наибольшее — среди школ отчётного года. Чем больше, тем лучше результаты.',
    'Документ определяет ИОР как показатель от 0 до 1 по значениям и весам с четырьмя уровнями; состав, веса и границы уровней в нём не названы: здесь это настройки, и другой выбор даст другие значения.',
    'Школа без какого-то показателя (например, без 11 класса) оценивается по остальным; сколько их, сказано в строке. Школы с разным набором показателей сравнимы лишь приблизительно.',
    'ИОР не учитывает условий, в которых работает школа, и числа участников: у малой школы он меняется от одного-двух учеников.',
    'Уровни по квартилям делят школы на четыре части при любых результатах: «низкий» значит «в нижней четверти», а не «плохие результаты».',
  ],

  summary: {
    levels: (year: number, low: number, belowAverage: number, aboveAverage: number, high: number): string =>
      `ИОР (${schoolYear(year)}): низкий уровень — ${schools(low)}, ниже среднего — ${decimal(belowAverage)}, выше среднего — ${decimal(aboveAverage)}, высокий — ${decimal(high)}.`,
    values: (year: number, count: number): string => `ИОР (${schoolYear(year)}) рассчитан для ${counted(count, 'школы', 'школ', 'школ')}; уровни не определены.`,
  },
  story: {
    index: (index: number, level: Level | null): string => `ИОР ${twoDigits(index)}${level === null ? '' : `, уровень «${levels[level]}»`}.`,
    indexDetail: (known: number, all: number, participants: number): string => `Показателей ${known} из ${all}, участников ${decimal(participants)}; значение относится только к школам этого года.`,
    comparable: (was: number, wasYear: number, now: number, nowYear: number): string => `Сопоставимый ИОР: ${twoDigits(was)} (${wasYear}) → ${twoDigits(now)} (${nowYear}).`,
    comparableDetail: (year: number, sameComponents: boolean): string => `Шкала ${schoolYear(year)} года${sameComponents ? '' : '; набор показателей в двух годах разный'}; интервала у индекса нет.`,
  },
};
