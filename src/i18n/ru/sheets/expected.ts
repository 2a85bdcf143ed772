/** «Ожидаемые результаты»: what the social conditions let expect, and what the schools have. */
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { pluralRu } from '../../plural';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'школа', 'школы', 'школ');
const ofSchools = (count: number): string => counted(count, 'школы', 'школ', 'школ');
const named = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join('; ')}`);
const hundredths = (value: number): string => decimal(Math.round(value * 100) / 100);
/** A p-value: small ones are not written as zero. */
const probability = (p: number): string => (p < 0.001 ? 'p\u00a0<\u00a00,001' : `p\u00a0=\u00a0${decimal(Math.round(p * 1000) / 1000)}`);
const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

export const expected = {
  title: 'Ожидаемые результаты при данных социальных условиях',
  subtitle: (year: number): string =>
    `Каких результатов можно ожидать при такой доле обучающихся разных категорий и какие получены. ${schoolYear(year)} учебный год`,
  rules: 'Линейная регрессия индекса результатов на доли социального паспорта, интервалы 95\u00a0%',
  toModel: 'Модель, её коэффициенты и насколько она надёжна — под таблицей',
  toParameters: 'Параметры расчёта и пояснения',

  // table of schools
  actual: 'Индекс результатов, п.п.',
  expected: 'Ожидаемый индекс, п.п.',
  residual: 'Разница, п.п.',
  lower: 'Нижняя граница ожидаемого, п.п.',
  upper: 'Верхняя граница ожидаемого, п.п.',
  verdict: 'Результат и ожидание',
  verdicts: { below: 'ниже ожидаемого', within: 'в пределах ожидаемого', above: 'выше ожидаемого' },
  adverse: 'ШНСУ',
  resilient: 'Резильентная',
  participants: 'Участий',
  ifCounted: 'Если учесть отмеченные',
  year: 'Год соцпаспорта',
  index: 'Индекс результатов (разность долей)',
  leverage: 'Влияние (leverage)',
  standardised: 'Стандартизованный остаток',
  cook: 'Расстояние Кука',
  noSchools: 'Школ с результатами нет',
  cut: (shown: number, all: number): string =>
    `Школ слишком много, чтобы показать все: здесь ${schools(shown)} из ${decimal(all)} — вне интервала ожидаемого и резильентные.`,
  few: (participants: number): string => `мало участников: ${participants}`,
  noPassport: 'нет соцпаспорта',
  incomplete: (names: readonly string[]): string => `в соцпаспорте нет: ${names.join(', ')}`,
  olderPassport: (year: number): string => `соцпаспорт за ${schoolYear(year)}`,
  noIsbsh: 'нет ИСБШ',
  counted: (index: number, verdict: string | null, resilient: boolean): string =>
    `${signedPoints(index)}${verdict === null ? '' : `, ${verdict}`}${resilient ? ', резильентная' : ''}`,

  // model
  model: 'Модель',
  coefficientsCaption: 'Коэффициенты',
  predictor: 'Условие (доля обучающихся)',
  intercept: 'Свободный член',
  estimate: 'Коэффициент',
  standardError: 'Стандартная ошибка',
  t: 't',
  p: 'p',
  low95: 'Нижняя граница 95\u00a0%',
  high95: 'Верхняя граница 95\u00a0%',
  vif: 'VIF',
  per10: 'При доле больше на 10\u00a0п.п. индекс другой на, п.п.',
  document: 'По документу',
  here: 'Здесь',
  signs: { positive: '+', negative: '−' },
  appendix1: (sign: string): string => sign,
  appendix2: 'не значимо',
  inIsbsh: (sign: string): string => `в ИСБШ: ${sign}`,
  notInDocument: 'не названо',
  hereDiffers: (sign: string): string => sign,
  hereNot: (sign: string): string => `${sign}, не отличается от нуля`,
  noModel: 'Модель не построена: ожидаемых результатов нет.',
  noCoefficients: 'Коэффициентов нет',

  n: 'Школ в модели',
  degreesOfFreedom: 'Степеней свободы',
  rSquared: 'R²',
  rSquaredNote: 'какая часть различий между школами описана условиями',
  adjustedRSquared: 'R² с поправкой на число условий',
  residualError: 'Стандартная ошибка остатков (разность долей)',
  residualErrorNote: (error: number): string => `обычная разница между полученным и ожидаемым — ${signedPoints(error).replace('+', '')}`,
  f: 'F',
  fP: 'p для F',
  tCritical: 'Квантиль Стьюдента для интервалов 95\u00a0%',
  perPredictor: 'Школ на одно условие, не меньше',
  perPredictorNote: 'документ не называет; принято, чтобы модель не подстраивалась под отдельные школы',
  least: 'Школ для модели, не меньше',
  quantile: 'Резильентность: квантиль индекса результатов',
  quantileNote: 'верхняя четверть, как у ОЭСР; документы границы не называют',
  border: 'Граница резильентности, п.п.',
  borderNote: (adverse: number): string => `ШНСУ с результатами — ${adverse}`,
  computedByAddin: 'рассчитано надстройкой, не формулой',
  excluded: 'Результаты с признаком необъективности',
  objectivityNotes: { exclude: 'в расчёт не входят', count: 'входят в расчёт', both: 'в расчёт не входят; рядом показано, что было бы с ними' },

  // sentences
  fitted: (rSquared: number, n: number): string => `Условия описывают ${percentOf(rSquared)} различий между школами по индексу результатов (R², в модели ${schools(n)}).`,
  notSignificant: (p: string): string => `Но связь результатов с условиями в целом не отличается от случайной (F-критерий, ${p}): ожидаемые результаты почти одинаковы для всех.`,
  probability,
  below: (count: number, names: readonly string[]): string =>
    count === 0 ? 'Ниже ожидаемого при своих условиях (за интервалом 95\u00a0%) школ нет.' : `Ниже ожидаемого при своих условиях — ${schools(count)}${named(names)}. Это повод для анализа и поддержки.`,
  above: (count: number, names: readonly string[]): string =>
    count === 0 ? 'Выше ожидаемого школ нет.' : `Выше ожидаемого — ${schools(count)}${named(names)}. ${pluralRu(count, 'Её опыт', 'Их опыт', 'Их опыт')} стоит изучить, если объективность результатов не вызывает вопросов.`,
  byChance: (n: number): string => `Одним случаем за интервалом оказалось бы около ${ofSchools(Math.max(1, Math.round(n * 0.05)))} из ${decimal(n)}.`,
  resilientSchools: (count: number, adverse: number, names: readonly string[]): string =>
    count === 0
      ? `Резильентных школ нет (ШНСУ с результатами — ${adverse}).`
      : `Резильентные — ${schools(count)} из ${adverse} ШНСУ с результатами${named(names)}.`,
  noResilience: (reason: string): string => `Резильентные школы не определены. ${reason}`,
  noModelBecause: (reason: string): string => `Ожидаемые результаты не рассчитаны. ${reason}`,
  ifBiased: (figures: { readonly schools: number; readonly rSquared: number | null; readonly below: number; readonly above: number; readonly resilient: number }): string =>
    `Если учесть результаты с признаком необъективности: школ ${decimal(figures.schools)}${figures.rSquared === null ? '' : `, R² ${hundredths(figures.rSquared)}`}, ниже ожидаемого ${figures.below}, выше ${figures.above}, резильентных ${figures.resilient}.`,

  // diagnostics
  diagnostics: 'Насколько модели можно верить',
  tests: { 'shapiro-wilk': 'Шапиро — Уилка', 'jarque-bera': 'Харке — Бера' },
  normal: (test: string, statistic: number, p: number, fine: boolean): string =>
    `Остатки ${fine ? 'не противоречат нормальному распределению' : 'распределены не нормально: границы интервалов приближённые'} (критерий ${test}: ${hundredths(statistic)}, ${probability(p)}).`,
  equalVariance: (statistic: number, p: number, fine: boolean): string =>
    `Разброс остатков ${fine ? 'не связан с условиями' : 'связан с условиями: стандартные ошибки и p приближённые'} (критерий Бройша — Пагана в виде Кёнкера: ${hundredths(statistic)}, ${probability(p)}).`,
  cookLargest: (school: string, value: number, fine: boolean): string =>
    fine
      ? `Ни одна школа не меняет модель заметно: наибольшее расстояние Кука — ${hundredths(value)} (${school}).`
      : `Одна школа заметно меняет модель: расстояние Кука ${hundredths(value)}, больше 1 (${school}). Проверьте её данные.`,
  leverageLargest: (school: string, value: number, usual: number): string =>
    `Дальше всех от обычных условий — ${school}: влияние ${hundredths(value)} при среднем ${hundredths(usual)}.`,
  vifLargest: (condition: string, value: number, fine: boolean): string =>
    fine
      ? `Условия почти не повторяют друг друга: наибольший VIF — ${hundredths(value)} («${condition}»).`
      : `Условия повторяют друг друга: VIF ${hundredths(value)} («${condition}»), отдельные коэффициенты ненадёжны; ожидаемым результатам это не мешает.`,
  againstDocument: (names: readonly string[]): string => `Знак отличается от документа, и коэффициент отличается от нуля: ${quoted(names)}. Данные другие: требует анализа.`,
  agreesWithDocument: (agreeing: number, named_: number): string =>
    `Из ${counted(named_, 'условия', 'условий', 'условий')}, для ${pluralRu(named_, 'которого', 'которых', 'которых')} документ называет направление, здесь оно то же и отличается от нуля ${agreeing === 0 ? 'ни у одного' : `у ${agreeing}`}.`,

  // left out
  leftOut: 'Что не вошло',
  aliased: (names: readonly string[]): string => `Не вошли условия, которые полностью выражаются через остальные: ${quoted(names)}.`,
  beyondLimit: (names: readonly string[], n: number): string => `Не вошли условия: ${quoted(names)} — на каждое нужно 10 школ, а школ ${decimal(n)}; порядок условий — как в документах.`,
  rare: (names: readonly string[]): string => `Известны меньше чем у 80\u00a0% школ с паспортом и не вошли: ${quoted(names)}.`,
  constant: (names: readonly string[]): string => `У всех школ одинаковы и не вошли: ${quoted(names)}.`,
  schoolsWithoutPassport: (count: number): string => `Без соцпаспорта, потому не в модели, — ${schools(count)}.`,
  schoolsIncomplete: (count: number): string => `С неполным соцпаспортом, потому не в модели, — ${schools(count)}.`,
  schoolsWithoutResults: (count: number): string => `Без результатов в отчётном году, потому не в таблице, — ${schools(count)}.`,

  // chart
  chartTitle: 'Полученный и ожидаемый индекс результатов',
  xTitle: 'Ожидаемый индекс, п.п.',
  yTitle: 'Полученный индекс, п.п.',
  diagonal: 'Полученный равен ожидаемому',
  diagonalTitle: 'Линия для диаграммы',
  chartCut: (drawn: number): string => `На диаграмме — не больше ${counted(drawn, 'школы', 'школ', 'школ')} каждого вида.`,

  reading: [
    'Индекс результатов: по каждой процедуре из доли достигших порога вычтена та же доля по всем школам вместе; разности усреднены по процедурам группы (ВПР начальной, основной и старшей школы, ОГЭ, ЕГЭ, КДР), потом по группам. 0 — как у всех школ вместе, больше — лучше. Как именно объединены процедуры, документ не говорит: это правило надстройки.',
    'Ожидаемый индекс — свободный член и сумма коэффициентов, умноженных на доли обучающихся. Коэффициенты подобраны методом наименьших квадратов по школам этой книги. Проверка в R: lm(индекс ~ доли); исходные числа — в свёрнутых столбцах справа.',
    'Границы ожидаемого — 95-процентный интервал предсказания: из 100 школ в тех же условиях за ним оказались бы около 5. «Ниже ожидаемого» значит, что полученный индекс за нижней границей; школа требует анализа и поддержки.',
    'Резильентная школа — ШНСУ, индекс результатов которой не ниже границы верхней четверти всех школ.',
    'Коэффициент говорит, что связано с результатами в этих школах при прочих равных условиях, и не говорит о причинах. Знак «по документу» — приложения 1 и 2 и ИСБШ: они получены на других данных и друг с другом согласны не во всём (неполные семьи).',
    'Модель говорит об условиях, известных из соцпаспорта; чего в нём нет, того она не знает.',
  ],

  summary: {
    found: (n: number, below: number, above: number): string => `При своих социальных условиях результаты ниже ожидаемых ${below === 0 ? `ни у одной школы из ${decimal(n)}` : `у ${ofSchools(below)} из ${decimal(n)}`}, выше — ${above === 0 ? 'ни у одной' : `у ${above}`}.`,
    resilient: (count: number, adverse: number, names: readonly string[]): string => `Резильентных школ (ШНСУ с результатами верхней четверти) — ${count} из ${adverse}${named(names)}.`,
  },
  story: {
    resilient: 'Резильентная школа: неблагоприятные условия и результаты верхней четверти.',
    verdicts: {
      below: 'Результаты ниже ожидаемых при её социальных условиях: требует анализа и поддержки.',
      within: 'Результаты такие, каких можно ожидать при её социальных условиях.',
      above: 'Результаты выше ожидаемых при её социальных условиях: есть чему поучиться.',
    },
    detail: (index: number, expected: number, lower: number, upper: number): string =>
      `Индекс результатов ${signedPoints(index)}, ожидаемый ${signedPoints(expected)} (от ${signedPoints(lower)} до ${signedPoints(upper)}).`,
    few: (participants: number): string => `Участников мало (${participants}).`,
    ifCounted: (verdict: string): string => `Если учесть отмеченные результаты: ${verdict}.`,
  },
};
