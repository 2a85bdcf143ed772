/** «Кластеры»: schools grouped by conditions and results. */
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const groups = (count: number): string => counted(count, 'группа', 'группы', 'групп');
const joined = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} и ${parts.at(-1)!}`);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${twoDigits(Math.abs(value))}`;

/** What follows «доля». */
const shareOf = {
  bothParentsHigherEducation: 'семей, где оба родителя с высшим образованием',
  singleParent: 'неполных семей',
  onRegister: 'обучающихся на учёте',
  oneParentHigherEducation: 'семей, где один родитель с высшим образованием',
  largeFamilies: 'многодетных семей',
  russianNotNative: 'обучающихся, для которых русский язык не родной',
  bothParentsUnemployed: 'семей, где оба родителя безработные',
  disabledParent: 'семей, где у родителя инвалидность',
  fosterCare: 'приёмных и опекаемых детей',
  sociallyDangerous: 'обучающихся в социально опасном положении',
  juvenileCommission: 'обучающихся на учёте КДН',
  lowIncome: 'семей с доходом ниже прожиточного минимума',
  oneParentUnemployed: 'семей, где один родитель безработный',
  comfortableHousing: 'обучающихся в благоустроенном жилье',
  poorHousing: 'обучающихся в неблагоустроенном жилье',
  schoolBus: 'обучающихся на подвозе',
  disabilities: 'детей с инвалидностью и на адаптированных программах',
  schoolRegister: 'обучающихся на внутришкольном учёте',
};

const resultsWords = { lower: 'результаты ниже средних', near: 'результаты близки к средним', higher: 'результаты выше средних' };
const localityWords = { rural: 'сельские', 'mostly-rural': 'в основном сельские', urban: 'городские', 'mostly-urban': 'в основном городские', mixed: '' };
const sizeWords = { small: 'небольшие', large: 'крупные', middle: '' };
const structures = {
  none: 'выраженных групп нет, границы между ними условны',
  weak: 'группы различаются слабо',
  medium: 'группы различаются заметно',
  strong: 'группы различаются отчётливо',
};
const stabilities = {
  excellent: 'группы почти полностью сохраняются',
  good: 'группы в основном сохраняются',
  moderate: 'группы сохраняются частично',
  poor: 'группы заметно меняются: опираться на них с осторожностью',
};

/** «сельские небольшие школы с повышенной долей …; результаты ниже средних» */
const description = (
  locality: keyof typeof localityWords,
  size: keyof typeof sizeWords,
  above: readonly string[],
  below: readonly string[],
  results: keyof typeof resultsWords,
): string => {
  const who = [localityWords[locality], sizeWords[size], 'школы'].filter((word) => word !== '').join(' ');
  const high = above.length > 0 ? `с повышенной долей ${joined(above)}` : '';
  const low = below.length > 0 ? `с пониженной долей ${joined(below)}` : '';
  const conditions = [high, low].filter((part) => part !== '').join(' и ') || 'с близкими к средним условиями';
  return `${who} ${conditions}; ${resultsWords[results]}`;
};

export const clusters = {
  title: 'Кластеры школ по условиям и результатам',
  subtitle: (year: number): string => `Группы школ, похожих друг на друга; номер группы не оценка школы. ${schoolYear(year)} учебный год`,
  rules: 'Метод k-средних по z-оценкам условий и индекса результатов',
  notComputed: 'Кластеры не построены.',
  handled: 'рассчитано надстройкой, не формулой',

  // sentences
  found: (grouped: number, all: number, count: number): string =>
    `По условиям и результатам ${counted(grouped, 'школа разделена', 'школы разделены', 'школ разделены')} на ${counted(count, 'группу', 'группы', 'групп')}${grouped < all ? ` (всего в расчёте ${schools(all)})` : ''}.`,
  group: (cluster: number, count: number, text: string): string => `Группа ${cluster} (${schools(count)}): ${text}.`,
  structure: (silhouette: number, structure: keyof typeof structures): string => `Средний силуэт ${twoDigits(silhouette)}: ${structures[structure]}.`,
  stability: (mean: number, leftOut: number, rounds: number, level: keyof typeof stabilities): string =>
    `Без ${ofSchools(leftOut)} (${counted(rounds, 'проба', 'пробы', 'проб')}): ${stabilities[level]}, скорректированный индекс Рэнда в среднем ${twoDigits(mean)}.`,
  leftOut: (count: number): string => `Не вошли в группы: ${schools(count)}; причины — в конце листа.`,
  ifCounted: (count: number, grouped: number, silhouette: number, agreement: number): string =>
    `Если учесть результаты с признаками необъективности: ${groups(count)} (${schools(grouped)}), силуэт ${twoDigits(silhouette)}, совпадение с показанными группами (индекс Рэнда) ${twoDigits(agreement)}.`,
  toMap: 'Карта школ — ниже',
  toSchools: 'Школы по группам — ниже',
  toParameters: 'Параметры расчёта и пояснения — ниже',

  // words of a group
  shareOf,
  description,
  differenceOf: (label: string, points: number, inSd: number): string => `${label}: ${signedPoints(points)} (${signed(inSd)} ст. откл.)`,
  noDifferences: 'заметных отличий от среднего нет',

  // profiles
  profilesCaption: 'Профили групп',
  cluster: 'Группа',
  schools: 'Школ',
  text: 'Описание',
  differences: 'Чем отличается от средней школы',
  typical: 'Ближе всех к центру группы',
  index: 'Индекс результатов, п.п.',
  lowResults: 'Из них ШНОР',
  lowShare: 'Доля ШНОР',
  adverse: 'Из них ШНСУ',
  adverseShare: 'Доля ШНСУ',
  rural: 'Сельских',
  pupils: 'Обучающихся (медиана)',
  silhouette: 'Силуэт',

  // features
  featuresTitle: 'Чем группы отличаются: все показатели',
  feature: 'Показатель',
  resultIndex: 'Индекс результатов',
  groupMean: 'Среднее группы',
  allMean: 'Среднее всех',
  sd: 'Стандартное отклонение',
  difference: 'Отличие, п.п.',
  inSd: 'Отличие, ст. откл.',
  featuresNote: 'Доли — в процентах, индекс результатов — в п.п.; школы учтены поровну, отличия — в п.п. и в стандартных отклонениях.',

  // choice of the number
  triedTitle: 'Сколько групп',
  triedNote: (asked: number | null, count: number): string =>
    asked === null
      ? `Взято число групп с наибольшим средним силуэтом: ${count}.`
      : asked === count
        ? `Число групп задано в параметрах: ${count}.`
        : `В параметрах задано ${groups(asked)}, но столько разных школ нет: взято ${count}.`,
  count: 'Число групп',
  meanSilhouette: 'Средний силуэт',
  withinSum: 'Сумма квадратов внутри групп',
  chosen: 'Взято',

  // map
  mapTitle: 'Карта школ',
  chartTitle: (first: number, second: number): string => `Школы на карте двух главных компонент (${percentOf(first)} и ${percentOf(second)} различий)`,
  series: (cluster: number, count: number): string => `Группа ${cluster} (${count})`,
  axis: (number: number, share: number): string => `Компонента ${number} (${percentOf(share)} различий)`,
  component: (number: number): string => `Компонента ${number}`,
  axisMeaning: (number: number, up: readonly string[], down: readonly string[]): string =>
    `Компонента ${number} больше там, где ${[up.length > 0 ? `выше: ${up.join(', ')}` : '', down.length > 0 ? `ниже: ${down.join(', ')}` : ''].filter((part) => part !== '').join('; ')}.`,
  oneFeature: 'Показатель один: карта не нужна, школы отличаются только им.',
  chartCut: (shown: number, all: number): string => `На карте показана выборка: ${schools(shown)} из ${decimal(all)}.`,
  loadings: 'Нагрузки главных компонент',

  // schools
  schoolsTitle: 'Школы по группам',
  schoolsNote: 'Значения показателей приведены полностью: по ним расчёт можно повторить. Группа, координаты, силуэт и расстояние рассчитаны надстройкой, не формулой.',
  x: 'Координата 1',
  y: 'Координата 2',
  distance: 'До центра группы',
  municipality: 'Муниципалитет',
  participants: 'Участников',
  few: (participants: number): string => `Мало участников (${decimal(participants)}): индекс неустойчив.`,
  nearer: 'Ближе к другой группе: отнесена условно.',

  // left out
  leftOutTitle: 'Что не вошло и почему',
  unusedRare: (label: string, known: number): string => `«${label}» известно только у ${ofSchools(known)}: показатель не использован.`,
  unusedConstant: (label: string): string => `«${label}» у всех школ одинаково: показатель не использован.`,
  indexConstant: 'Индекс результатов у всех школ одинаков: группы построены только по условиям.',
  noPassport: (names: string, count: number): string => `Нет соцпаспорта (${schools(count)}): ${names}.`,
  incomplete: (names: string, count: number): string => `В соцпаспорте нет части показателей (${schools(count)}): ${names}.`,
  noResults: (names: string, count: number): string => `Нет результатов за год (${schools(count)}): ${names}.`,
  nothingLeftOut: 'Вошли все школы.',

  // parameters
  countSetting: 'Число групп (параметр)',
  bySilhouette: 'по силуэту',
  countNote: 'документы метода не называют',
  countUsed: 'Число групп',
  grouped: 'Школ в группах',
  sampled: 'Школ для выбора числа групп, силуэтов и устойчивости',
  sampledAll: 'все',
  sampledPart: 'выборка по хешу ключа школы с постоянным начальным числом: от порядка строк не зависит',
  explained: 'Доля различий между группами',
  explainedNote: '1 − сумма квадратов внутри групп / общая сумма квадратов',
  silhouetteNote: 'от −1 до 1 (Rousseeuw, 1987); до 0,25 — структуры нет, до 0,5 — слабая, до 0,7 — заметная (Kaufman, Rousseeuw, 1990)',
  stabilityMean: 'Устойчивость: средний скорректированный индекс Рэнда',
  stabilityNote: 'Hubert, Arabie, 1985; от 0,9 — почти полное совпадение, от 0,8 — хорошее, от 0,65 — частичное (Steinley, 2004)',
  stabilityLeast: 'Устойчивость: наименьший из проб',
  roundsNote: (leftOut: number, rounds: number): string => `${counted(rounds, 'проба', 'пробы', 'проб')}, в каждой без ${ofSchools(leftOut)} (десятая часть)`,
  smallCount: 'Мало участников: меньше',
  smallCountNote: 'рядом с показателем ставится пояснение',

  reading: [
    'Что группируется: доли социального паспорта (отчётного года или последнего более раннего), известные не менее чем у 80\u00a0% школ, и индекс результатов — средняя по группам процедур разность между долей достигших порога в школе и во всех школах вместе. Размер школы и местность в группировке не участвуют, они показаны для описания.',
    'Как: показатели приведены к z-оценкам (среднее 0, стандартное отклонение 1, делитель n − 1) и входят с равным весом; метод k-средних (Ллойд) с постоянными начальными числами, из десяти начал взято то, где сумма квадратов наименьшая; от порядка строк результат не зависит. В R: kmeans(scale(x), k), silhouette(), prcomp(x, scale. = TRUE).',
    'Группа 1 — с наименьшим средним индексом результатов, дальше — по возрастанию. «Повышенная» и «пониженная» — не меньше половины стандартного отклонения от среднего всех сгруппированных школ.',
    'Силуэт школы показывает, насколько она ближе к своей группе, чем к соседней: около 1 — ближе намного, около 0 — на границе, меньше 0 — ближе к другой.',
    'Группы описывают сходство, а не причины и не качество работы школ. Близкие по условиям школы с разными результатами — повод для обмена опытом: см. «Похожие школы».',
  ],

  summary: {
    found: (grouped: number, count: number, silhouette: string, stability: string): string =>
      `Кластеры: ${counted(grouped, 'школа', 'школы', 'школ')} по условиям и результатам — ${groups(count)}; ${silhouette}; при пропуске десятой части школ ${stability}.`,
    lowest: (text: string, count: number): string => `Группа с наименьшими результатами (${schools(count)}): ${text}.`,
  },
  structures,
  stabilities,
  story: {
    member: (cluster: number, count: number, size: number, text: string): string => `По условиям и результатам школа входит в группу ${cluster} из ${count} (${schools(size)}): ${text}.`,
    detail: (differences: readonly string[]): string => (differences.length > 0 ? `Сама школа отличается от средней: ${differences.join('; ')}.` : 'Сама школа близка к средней по всем показателям.'),
    border: (silhouette: number): string => `По показателям школа ближе к другой группе (силуэт ${twoDigits(silhouette)}): отнесение условно.`,
  },
};
