/** «Грамотность (динамика)»: levels of diagnostic works, the same pupils from class to class. */
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

const tenths = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${tenths.format(Math.abs(value))}`;

export const literacy = {
  title: 'Грамотность: уровни и изменения от класса к классу',
  subtitle: 'Результаты одних и тех же обучающихся в разные годы обучения: изменения в п.п. и в %',
  notComputed: 'Изменений рассчитать нельзя.',
  rules: 'Одни и те же обучающиеся: год минус класс',

  kinds: { reading: 'читательская', science: 'естественно-научная', mathematics: 'математическая', finance: 'финансовая' },
  kindTitles: { reading: 'Читательская грамотность', science: 'Естественно-научная грамотность', mathematics: 'Математическая грамотность', finance: 'Финансовая грамотность' },
  measures: { advanced: 'повышенный', reached: 'базовый и повышенный', below: 'недостаточный и пониженный' },
  levels: { insufficient: 'Недостаточный', reduced: 'Пониженный', basic: 'Базовый', advanced: 'Повышенный' },
  verdicts: { growth: 'улучшение', decline: 'снижение', 'no-proven-change': 'изменение не установлено' },

  result: (work: string, grade: number, year: number): string => `${work}, ${grade} кл., ${schoolYear(year)}`,
  allSchools: (count: number): string => `Все школы вместе (${count})`,

  /** `kind`: unless the works themselves are called so. */
  main: (kind: string | null, was: string, now: string, measure: string, before: number, after: number, difference: number, relative: number | null): string =>
    `${kind === null ? '' : `${kind}, `}${was} → ${now}. Уровень «${measure}»: ${percentOf(before)} → ${percentOf(after)} (${signedPoints(difference)}${relative === null ? '' : `; ${signed(relative)}\u00a0%`}).`,
  otherKind: (kind: string): string => `Работа «${kind}»`,
  noCohorts: 'Нет ни одной пары работ одного вида, которые одни и те же обучающиеся писали в разные годы: изменений от класса к классу рассчитать нельзя. Уровни — ниже.',
  emptyRows: (count: number): string => `${counted(count, 'строка', 'строки', 'строк')} без единого участника не учтены.`,
  toLevels: 'Уровни по работам и диаграмма — под таблицей изменений',
  toSchools: 'Уровни каждой школы — в конце листа',
  toParameters: 'Параметры расчёта и пояснения — ниже',

  cohortsTitle: 'Одни и те же обучающиеся от класса к классу',
  kind: 'Вид грамотности',
  pair: 'Работы, классы, годы: было → стало',
  pairOf: (was: string, now: string): string => `${was} → ${now}`,
  measure: 'Уровень',
  wasCount: 'Было: на уровне',
  wasParticipants: 'Было: писали',
  nowCount: 'Стало: на уровне',
  nowParticipants: 'Стало: писали',
  wasShare: 'Было, доля',
  nowShare: 'Стало, доля',
  points: 'Изменение, п.п.',
  lower: 'Нижняя граница, п.п.',
  upper: 'Верхняя граница, п.п.',
  relative: 'Изменение, % к прежней доле',
  verdict: 'Вывод',
  small: 'мало участников',
  noRelative: 'прежняя доля равна нулю',
  wilson: { wasLower: 'Уилсон: было, нижняя', wasUpper: 'Уилсон: было, верхняя', nowLower: 'Уилсон: стало, нижняя', nowUpper: 'Уилсон: стало, верхняя' },
  cohortsCut: (shown: number, all: number): string => `Строк слишком много, чтобы показать все: здесь ${counted(shown, 'пара работ', 'пары работ', 'пар работ')} из ${decimal(all)} — те, где изменение установлено. Строки «Все школы вместе» учитывают все пары.`,
  cut: (shown: number, all: number): string => `Строк слишком много, чтобы показать все: здесь первые ${decimal(shown)} из ${decimal(all)}.`,
  cohortsEmpty: 'Пар работ нет',

  levelsTitle: 'Уровни по работам, все школы вместе',
  schoolLevelsTitle: 'Уровни по школам',
  schoolLevelsNote: 'Одна строка — одна работа школы в одной параллели. На печать не выводится.',
  work: 'Работа, класс, год',
  participants: 'Писали',
  counts: { insufficient: 'Недостаточный, чел.', reduced: 'Пониженный, чел.', basic: 'Базовый, чел.', advanced: 'Повышенный, чел.' },
  shares: { insufficient: 'Недостаточный, доля', reduced: 'Пониженный, доля', basic: 'Базовый, доля', advanced: 'Повышенный, доля' },
  reached: 'Базовый и повышенный, доля',
  classes: 'Строк',
  cell: 'Ячейка',
  levelsEmpty: 'Результатов нет',
  chartTitle: (shown: number, all: number): string => (shown < all ? `Уровни: ${counted(shown, 'работа', 'работы', 'работ')} из ${all}, все школы вместе` : 'Уровни по работам, все школы вместе'),
  shareAxis: 'доля писавших',

  z: 'Квантиль нормального распределения для интервала 95\u00a0%',
  zNote: 'интервал Ньюкомба для разности долей (1998, метод 10)',
  smallCount: 'Малое число участников: меньше',
  smallCountNote: 'принято в программе: документы числа не называют',
  emptyRowsLabel: 'Строк без участников',

  reading: [
    'Обучающиеся считаются одними и теми же, если совпадают школа и разность «год минус класс»: 4 класс 2018/2019 и 6 класс 2020/2021. Кто пришёл и кто ушёл, по сводным числам не видно.',
    'Сравниваются только работы одного вида: КДР4 и КДР6 — читательская грамотность, КДР8 — естественно-научная; вид узнаётся по названию работы. Параллельные классы сложены.',
    'Изменение доли указано двумя способами. В процентных пунктах (п.п.) — разность долей: 14,3 % → 6,7 % это −7,6 п.п. В процентах к прежней доле — относительное изменение: −53,1 %. Без единицы изменение ничего не значит.',
    'Запись «32,9 %, на 24,8 % больше, чем год назад» читается двояко: раньше было 8,1 %, если речь о п.п., и 26,4 %, если об относительном изменении. Оба чтения считает функция SHNOR.EARLIER, изменение по двум долям — SHNOR.CHANGE.',
    'Интервал построен как для независимых групп; для одних и тех же обучающихся он скорее шире, чем нужно. «Изменение не установлено» — интервал содержит ноль.',
    'Работы разных классов различаются содержанием и порогами уровней: изменение требует анализа и само по себе не говорит о причинах.',
  ],

  summary: {
    onlyLevels: (works: number): string => `Грамотность: уровни по ${counted(works, 'работе', 'работам', 'работам')}; одних и тех же обучающихся в двух работах нет.`,
  },
  story: {
    change: (kind: string, was: string, now: string): string => `${kind}: ${was} → ${now}, одни и те же обучающиеся.`,
    detail: (measure: string, before: number, after: number, difference: number, relative: number | null, verdict: string): string =>
      `Уровень «${measure}»: ${percentOf(before)} → ${percentOf(after)} (${signedPoints(difference)}${relative === null ? '' : `; ${signed(relative)}\u00a0%`}), ${verdict}.`,
    few: (was: number, now: number): string => `Мало участников: ${decimal(was)} и ${decimal(now)}.`,
    level: (result: string, reached: number, participants: number): string => `${result}: базового и повышенного уровня достигли ${percentOf(reached)} из ${decimal(participants)} писавших.`,
  },
};
