/** «Похожие школы»: schools in like conditions, and the results among them. */
import { counted, decimal, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${twoDigits(Math.abs(value))}`;

export const similar = {
  title: 'Похожие школы',
  subtitle: (year: number, count: number): string =>
    `${counted(count, 'школа', 'школы', 'школ')} с ближайшими условиями для каждой школы и результаты среди них. ${schoolYear(year)} учебный год`,
  rules: 'Сходство — по условиям, без результатов; расстояние Евклида по z-оценкам',
  notComputed: 'Похожие школы не найдены.',

  // sentences
  found: (compared: number, count: number): string =>
    `Для ${ofSchools(compared)} найдено по ${counted(count, 'похожей школе', 'похожие школы', 'похожих школ')}: у них ближайшие условия.`,
  firsts: (first: number, last: number): string =>
    `Среди похожих на них наибольший индекс результатов имеют ${schools(first)}, наименьший — ${schools(last)}.`,
  sought: (candidates: number): string => `Школ очень много: похожие ищутся среди выборки (${schools(candidates)}), одной и той же при любом порядке строк.`,
  unusual: (count: number): string => `У ${ofSchools(count)} условия необычны: похожих на них по-настоящему мало, сравнивать с осторожностью.`,
  leftOut: (count: number): string => `Без сравнения: ${schools(count)}; причины — в конце листа.`,
  toPairs: 'Все пары с отличиями условий — ниже',
  toParameters: 'Параметры расчёта и пояснения — под таблицей',

  // table of schools
  index: 'Индекс результатов, п.п.',
  participants: 'Участников',
  place: 'Место среди похожих',
  compared: 'Из скольких',
  better: 'У кого результаты выше (на сколько)',
  betterOne: (name: string, difference: number): string => `${name} (${signedPoints(difference)})`,
  nobodyBetter: 'нет',
  nearest: 'Похожие школы, от ближайшей',
  meanDistance: 'Среднее расстояние',
  placeIfCounted: 'Место, если учесть отмеченные',
  placeOf: (place: number, compared: number): string => `${place} из ${compared}`,
  neighbour: (number: number): string => `Индекс ${number}-й похожей, п.п.`,
  noResults: 'Результатов за год нет: места нет.',
  unusualNote: 'Условия необычны: похожие далеко.',
  few: (participants: number): string => `Мало участников (${decimal(participants)}): индекс неустойчив.`,
  without: (count: number): string => `У ${counted(count, 'похожей', 'похожих', 'похожих')} нет результатов за год.`,
  olderPassport: (year: number): string => `Соцпаспорт за ${schoolYear(year)} учебный год.`,

  // pairs
  pairsTitle: 'Все пары',
  pairsNote: 'Одна строка — школа и одна из похожих на неё; отберите школу фильтром. Расстояние рассчитано надстройкой, не формулой. На печать не выводится.',
  pairsCut: (shown: number, all: number): string =>
    `Пар слишком много, чтобы показать все (${decimal(all)}): здесь ${decimal(shown)} — сначала школы из ШНОР и ШНСУ, затем остальные, в порядке таблицы «Школы».`,
  number: '№',
  other: 'Похожая школа',
  distance: 'Расстояние',
  ownIndex: 'Индекс школы, п.п.',
  otherIndex: 'Индекс похожей, п.п.',
  difference: 'Разница, п.п.',
  otherParticipants: 'Участников у похожей',
  differs: 'Чем условия отличаются больше всего',
  signedPoints,
  differsOne: (label: string, difference: string, inSd: number): string => `${label}: ${difference} (${signed(inSd)} ст. откл.)`,
  sizeRatio: (ratio: number): string => (ratio >= 1 ? `больше в ${twoDigits(ratio)}\u00a0раза` : `меньше в ${twoDigits(1 / ratio)}\u00a0раза`),
  pupils: 'обучающихся',
  villageInstead: 'село вместо города',
  townInstead: 'город вместо села',
  same: 'условия одинаковы',
  noPairs: 'Пар нет',

  // characteristics
  characteristicsTitle: 'По чему сравниваются условия',
  characteristic: 'Характеристика',
  mean: 'Среднее',
  sd: 'Стандартное отклонение',
  known: 'Школ',

  // left out
  leftOutTitle: 'Что не вошло и почему',
  unusedRare: (label: string, known: number): string => `«${label}» известно только у ${ofSchools(known)}: характеристика не использована.`,
  unusedConstant: (label: string): string => `«${label}» у всех школ одинаково: характеристика не использована.`,
  noPassport: (names: string, count: number): string => `Нет соцпаспорта (${schools(count)}): ${names}.`,
  incomplete: (names: string, count: number): string => `Нет части характеристик (${schools(count)}): ${names}.`,
  nothingLeftOut: 'Вошли все школы.',

  // parameters
  countSetting: 'Сколько похожих школ',
  countNote: 'документы числа не называют',
  countLess: (asked: number, count: number): string => `в параметрах ${decimal(asked)}, школ хватает на ${decimal(count)}`,
  compareCount: 'Школ с условиями',
  candidates: 'Школ, среди которых ищутся похожие',
  candidatesAll: 'все',
  candidatesPart: 'выборка по хешу ключа школы с постоянным начальным числом: от порядка строк не зависит',
  typical: 'Обычное среднее расстояние до похожих (медиана)',
  typicalNote: 'в стандартных отклонениях условий',
  farFrom: 'Условия необычны, если среднее расстояние больше',
  farFromNote: 'верхний квартиль и полтора расстояния между квартилями (правило Тьюки)',
  smallCount: 'Мало участников: меньше',
  smallCountNote: 'рядом с показателем ставится пояснение',

  reading: [
    'Условия: доли социального паспорта (отчётного года или последнего более раннего), известные не менее чем у 80\u00a0% школ, размер школы (натуральный логарифм числа обучающихся) и местность (село — 1, город — 0). Результаты в сходстве не участвуют.',
    'Характеристики приведены к z-оценкам (среднее 0, стандартное отклонение 1, делитель n − 1) и входят с равным весом; расстояние — корень из суммы квадратов разностей. При равных расстояниях порядок — по коду (названию) школы. Расстояния рассчитаны надстройкой, не формулой; место и разницы — формулами.',
    'Индекс результатов — средняя по группам процедур разность между долей достигших порога в школе и во всех школах вместе, в п.п.: 0 — как во всех школах вместе, больше — лучше. Место 1 — наибольший индекс среди школы и похожих на неё; у равных место одно; школы без результатов не считаются.',
    'Сходство не взаимно: похожая на вас школа может иметь более близкие к ней. Разница в несколько п.п. при малом числе участников может быть случайной.',
    'Лист показывает, у кого в похожих условиях результаты выше и с кем стоит обменяться опытом. Это не оценка школ и не упорядочение всех школ.',
  ],

  summary: {
    found: (compared: number, count: number, chances: number): string =>
      `Похожие школы: для ${ofSchools(compared)} найдено по ${counted(count, 'похожей', 'похожих', 'похожих')}; у ${counted(chances, 'школы', 'школ', 'школ')} из ШНОР среди похожих есть школы с более высокими результатами.`,
  },
  story: {
    place: (place: number, compared: number): string => `Среди школ в похожих условиях место по индексу результатов — ${place} из ${compared}.`,
    noPlace: 'Похожие по условиям школы найдены, но результатов за год у школы нет.',
    nearest: (names: readonly string[]): string => `Ближайшие по условиям: ${names.join('; ')}.`,
    better: (count: number, names: readonly string[]): string => `Результаты выше у ${counted(count, 'похожей школы', 'похожих школ', 'похожих школ')}: ${names.join('; ')}.`,
    unusual: 'Условия школы необычны: похожие на неё отстоят дальше обычного, сравнивать с осторожностью.',
  },
};
