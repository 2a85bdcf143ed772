/** «Воронка»: shares below the threshold by number of participants. */
import { counted, decimal, percentOf } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const about = new Intl.NumberFormat('ru', { maximumFractionDigits: 1 });
/** Always with a digit after the comma, so that «раза» agrees. */
const times = new Intl.NumberFormat('ru', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const funnel = {
  title: 'Воронка: доли ниже порога и число участников',
  subtitle: (year: number): string => `Какие доли нельзя объяснить одним случаем при таком числе участников. ${schoolYear(year)} учебный год`,
  rules: 'Границы 95\u00a0% и 99,8\u00a0% вокруг доли всех школ вместе',
  toCharts: 'Диаграммы — под таблицами',
  toParameters: 'Параметры расчёта и пояснения — ниже',
  together: 'Девять процедур вместе',
  togetherIn: 'по девяти процедурам вместе',
  ofProcedure: (procedure: string): string => `по процедуре «${procedure}»`,

  places: {
    above998: 'выше верхней границы 99,8\u00a0%',
    above95: 'выше верхней границы 95\u00a0%',
    inside: 'между границами',
    below95: 'ниже нижней границы 95\u00a0%',
    below998: 'ниже нижней границы 99,8\u00a0%',
  },
  onlySchool: 'одна школа: сравнивать не с кем',
  alone: 'Результаты есть только у одной школы: сравнивать не с кем.',
  few: 'мало участников',

  // tables
  outsideCaption: 'Школы за границами',
  group: 'Процедура',
  participants: 'Участников',
  below: 'Ниже порога',
  share: 'Доля ниже порога',
  average: 'Доля всех школ',
  place: 'Где находится',
  z: 'Отклонение, стандартных ошибок',
  cell: 'Ячейка',
  nobodyOutside: 'За границами никого нет',
  groupsCaption: 'Сколько школ где',
  scatterCaption: 'Достаточно ли широки границы',
  outside: 'За 95\u00a0%',
  schools: 'Школ',
  counts: { above998: 'Выше 99,8\u00a0%', above95: 'Выше 95\u00a0%', inside: 'Между', below95: 'Ниже 95\u00a0%', below998: 'Ниже 99,8\u00a0%' },
  byChance: 'За 95\u00a0% случайно, около',
  phi: 'Разброс φ',
  phiLimit: 'Случайно не больше',
  widened: 'За границами с поправкой на разброс',
  conclusion: 'Вывод о разбросе',
  conclusions: {
    excessive: 'границы слишком узки',
    usual: 'разброс не больше случайного',
    few: 'мало школ для вывода о разбросе',
    same: 'у всех школ доля одна',
  },
  ifCounted: 'За границами, если учесть отмеченные',
  ifCountedOf: (outside: number, all: number): string => `${outside} из ${all}`,
  pointsTitle: 'Все точки',
  pointsNote: 'Одна строка — одна школа в одной процедуре; дальше всех от общей доли — первые. На печать не выводится.',
  pointsCut: (shown: number, all: number): string => `Точек слишком много, чтобы показать все: здесь ${counted(shown, 'точка', 'точки', 'точек')} за границами из ${decimal(all)}.`,
  lower95: 'Нижняя граница 95\u00a0%',
  upper95: 'Верхняя граница 95\u00a0%',
  lower998: 'Нижняя граница 99,8\u00a0%',
  upper998: 'Верхняя граница 99,8\u00a0%',
  limitsTitle: 'Границы для диаграмм',
  noPoints: 'Точек нет',
  noLimits: 'Границ нет',

  // charts
  charts: 'Диаграммы',
  chartTitle: (group: string): string => `${group}: доля ниже порога и число участников`,
  chartCut: (drawn: number): string => `На диаграммах — не больше ${counted(drawn, 'школы', 'школ', 'школ')} каждая: те, что дальше всех от общей доли.`,
  series: 'Школы',
  inThisGroup: 'Все школы вместе',

  // facts
  z95: 'Квантиль нормального распределения для границ 95\u00a0%',
  z998: 'Квантиль нормального распределения для границ 99,8\u00a0%',
  zNote: 'документы границ не называют; принято, как в общественном здравоохранении Англии',
  winsorised: 'Какая часть крайних отклонений с каждой стороны подтянута при расчёте φ',
  winsorisedNote: 'Шпигельхальтер, 2005',
  smallCount: 'Достаточное число участников, не менее',
  smallCountNote: 'меньшее помечено «мало участников»; источник: настройка пользователя',
  objectivityNotes: { exclude: 'в доли и границы не входят', count: 'учитываются наравне с остальными', both: 'в доли и границы не входят; рядом показано, что было бы с ними' },
  excluded: 'Не учтено результатов с признаком необъективности',

  // sentences
  found: (where: string, outside: number, all: number, above: number, below: number, chance: number): string =>
    outside === 0
      ? `За границами 95\u00a0% ${where} школ нет (всего ${schools(all)}; одним случаем за ними оказалось бы около ${about.format(chance)}).`
      : `За границами 95\u00a0% ${where}: ${schools(outside)} из ${decimal(all)} (выше — ${above}, ниже — ${below}); одним случаем за ними оказалось бы около ${about.format(chance)}.`,
  far: (above: number, below: number): string =>
    above + below === 0 ? 'За границами 99,8\u00a0% школ нет.' : `За границами 99,8\u00a0%: ${schools(above + below)} (выше — ${above}, ниже — ${below}).`,
  excessive: (phi: number, outside: number, widened: number): string =>
    `Границы слишком узки: школы различаются в ${times.format(phi)} раза сильнее случайного (по дисперсии, φ), поэтому за границами многие (${schools(outside)}). С поправкой на этот разброс за границами 95\u00a0% — ${schools(widened)}.`,
  usual: (phi: number): string => `Разброс школ не больше случайного (φ = ${decimal(Math.round(phi * 100) / 100)}): границы подходят.`,
  notComputed: 'Воронка не построена.',

  reading: [
    'Точка — школа: по горизонтали число участников, по вертикали доля не достигших порога. Сплошная линия посередине — доля всех школ вместе.',
    'Границы показывают, где доля школы оказалась бы по одной случайности, если бы её участники не отличались от остальных: чем меньше участников, тем границы шире. Формула: p₀ ± z·√(p₀(1 − p₀)/n), не ниже 0 и не выше 1 (Шпигельхальтер, 2005).',
    'За границами 95\u00a0% случайно оказываются около 5 школ из 100, за границами 99,8\u00a0% — 2 из 1000. Точка за границей — повод посмотреть внимательнее, а не вывод о школе; причин воронка не называет.',
    'Точка лежит за границами ровно тогда, когда интервал Уилсона её доли при том же z не содержит доли всех школ.',
    'φ — во сколько раз квадрат отклонений больше случайного (десятая часть крайних отклонений с каждой стороны подтянута к десятому и девяностому процентилю). Если φ больше 1 + 2√(2/число школ), границы слишком узки: школы различаются не только случайно, и за границами окажется больше 5 из 100. Тогда показано, сколько школ остаётся за границами, расширенными в √φ раз. φ рассчитано надстройкой, не формулой.',
    'Границы приближённые: при немногих участниках и доле, близкой к нулю, за верхней границей одним случаем оказывается больше школ, чем сказано. Такие строки помечены «мало участников».',
    'Когда процедуры взяты вместе, одни и те же ученики считаются по нескольку раз, и границы получаются уже, чем следовало бы.',
    'Статус школы от воронки не зависит.',
  ],

  summary: {
    found: (outside: number, all: number, widened: number | null): string =>
      `По девяти процедурам вместе доля ниже порога за границами воронки 95\u00a0% — у ${ofSchools(outside)} из ${decimal(all)}${widened === null ? '' : `; с поправкой на разброс — у ${ofSchools(widened)}`}.`,
    none: (all: number): string => `По девяти процедурам вместе доли ниже порога всех школ (${decimal(all)}) — в границах воронки 95\u00a0%: различия не больше случайных.`,
  },
  story: {
    outside: (where: string, place: string): string => `Доля ниже порога ${where} — ${place} воронки.`,
    inside: (where: string): string => `Доля ниже порога ${where} — в границах воронки: от доли всех школ отличается не больше, чем случайно.`,
    detail: (below: number, participants: number, share: number, average: number): string =>
      `${below} из ${participants} (${percentOf(share)}), у всех школ вместе ${percentOf(average)}.`,
    few: (participants: number): string => `Участников мало (${participants}): границы приближённые.`,
    others: (names: readonly string[]): string => `За границами воронки 95\u00a0% и по отдельным процедурам: ${names.join('; ')}.`,
    one: (procedure: string, place: string): string => `${procedure} — ${place}`,
  },
};
