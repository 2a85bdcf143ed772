/** «Паспорт школы»: one page about one school, chosen from a list. */
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const known = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join(' · ');

const term = (start: string | null, end: string | null): string | null => {
  if (start !== null && end !== null) return start === end ? start : `${start} — ${end}`;
  if (end !== null) return `срок: ${end}`;
  return start === null ? null : `начало: ${start}`;
};

export const schoolPassport = {
  title: 'Паспорт школы',
  subtitle: (year: number): string => `Результаты, условия, риски и меры поддержки одной школы. ${schoolYear(year)} учебный год`,
  rules: 'Лист находит данные выбранной школы обычными формулами; сами данные — на момент расчёта',

  // choosing
  asSchool: (name: string): string => `Школа ${name}`,
  withMunicipality: (label: string, municipality: string): string => `${label}, ${municipality}`,
  withNumber: (label: string, number: number): string => `${label} — ${number}`,
  chooser: 'Выберите школу',
  chooserTitle: 'Паспорт школы',
  chooserMessage: 'Выберите школу из списка: кнопка со стрелкой справа от ячейки. Весь лист пересчитается.',
  chooserRefusal: 'Такой школы в списке нет. Выберите название из списка.',
  hint: 'Список открывается кнопкой справа от названия; лист пересчитывается сам.',
  hintCut: (count: number): string => `Школ больше, чем удобно листать: в списке только школы трёх групп (без ${counted(count, 'школы', 'школ', 'школ')}).`,
  unknown: 'Такой школы в списке нет: выберите название из списка.',
  fixed: 'Записано значениями, не пересчитывается. Для выбора другой школы рассчитайте с «обычными формулами».',

  // who
  name: 'Школа',
  codeAndMunicipality: 'Код, муниципалитет',
  codeAndMunicipalityOf: (code: string | null, municipality: string | null): string => known([code === null ? 'код не указан' : `код ${code}`, municipality ?? 'муниципалитет не указан']),
  kindAndSize: 'Вид, местность, обучающихся',
  kindAndSizeOf: (kind: string | null, locality: string | null, pupils: number | null): string =>
    known([kind ?? 'вид не указан', locality, pupils === null ? 'число обучающихся не указано' : counted(pupils, 'обучающийся', 'обучающихся', 'обучающихся')]),
  groups: 'Группы',
  noGroup: 'ни одной из трёх',
  label: 'Название в списке',

  // results
  resultsTitle: 'Результаты по годам',
  procedure: 'Процедура',
  share: (year: string): string => `Доля ниже порога, ${year}`,
  counts: (year: string): string => `Ниже порога из участников, ${year}`,
  countsOf: (below: number, participants: number): string => `${decimal(below)} из ${decimal(participants)}`,
  flaggedShare: (share: number): string => `${percentOf(share)}*`,
  resultsNote: (threshold: number): string => `Выделено: ниже порога не менее ${decimal(threshold)}\u00a0% участников. Пусто — результата нет. * — признак необъективности: требует анализа, в перечнях не учтено.`,
  earlier: (years: readonly number[]): string => `Более ранние годы — на листе «Динамика»: ${years.join(', ')}.`,
  others: (names: readonly string[]): string => `Не поместились: ${names.join(', ')}.`,
  shareData: (procedure: string, year: number): string => `Доля: ${procedure}, ${year}`,
  countsData: (procedure: string, year: number): string => `Ниже порога: ${procedure}, ${year}`,
  noProcedures: 'Результатов нет',
  chart: 'Доля ниже порога по годам',
  shareAxis: 'доля участников',

  // risks and standings
  risksTitle: 'Факторы риска и динамика',
  factor: 'Фактор риска',
  factorLevel: 'Уровень',
  standingsTitle: 'Условия и результаты среди школ',
  noteData: (label: string): string => `Пояснение: ${label}`,
  isbshNote: (rank: number, base: number, border: number, adverse: boolean): string =>
    `№ ${rank} из ${base}, считая от наименее благополучных; граница ШНСУ ${twoDigits(border)}: ${adverse ? 'входит в ШНСУ' : 'не входит в ШНСУ'}`,
  outcome: 'ИОР',
  level: (level: string): string => `уровень «${level}» среди школ этого года`,
  noLevel: 'уровни не определены',
  noOutcome: 'нет данных: индекс не рассчитан',
  actual: 'Результаты к общему уровню школ, п.п.',
  actualNote: (participants: number, few: boolean): string => `${counted(participants, 'участие', 'участия', 'участий')} в процедурах${few ? '; мало, вывод осторожный' : ''}; 0 — как во всех школах вместе`,
  noIndex: 'нет данных: результатов за год нет',
  expected: 'Ожидаемые при её условиях, п.п.',
  expectedNote: (lower: number, upper: number, verdict: string): string => `от ${signedPoints(lower)} до ${signedPoints(upper)}; школа ${verdict}`,
  noExpected: 'нет данных: ожидаемый результат не рассчитан',
  similar: 'Место среди похожих школ',
  placeOf: (place: number, compared: number): string => `${place} из ${compared}`,
  nearest: (names: readonly string[]): string => `результатов за год нет; ближайшие по условиям: ${names.join('; ')}`,
  better: (count: number, names: readonly string[]): string => `выше у ${counted(count, 'школы', 'школ', 'школ')}${names.length < count ? ', среди них' : ''}: ${names.join('; ')}`,
  nobodyBetter: 'среди похожих по условиям школ результатов выше нет',
  noSimilar: 'нет данных: похожие школы не найдены',

  // texts
  why: 'Низкие результаты: вывод и основания',
  reliability: (word: string): string => `Надёжность вывода: ${word}.`,
  check: 'Что проверить',
  nothingToCheck: 'Признаков, требующих проверки, и замечаний к данным школы нет.',
  noResults: (year: number): string => `Нет результатов за ${schoolYear(year)} учебный год: проверьте таблицу «Результаты».`,
  noIsbsh: 'нет данных: нет соцпаспорта или одной из трёх долей',
  noPassport: 'ИСБШ не рассчитан: нет соцпаспорта или одной из трёх долей.',
  olderPassport: (year: number): string => `Соцпаспорт за ${schoolYear(year)} учебный год: более нового нет.`,
  noRisk: 'Данных о рисках нет: факторы не оценены.',
  olderRisk: (year: number): string => `Данные о рисках за ${schoolYear(year)} учебный год: более новых нет.`,
  issue: (sheet: string, address: string, message: string): string => `«${sheet}», ${address}: ${message}`,
  findings: 'Выявлено ещё (низкие результаты и факторы риска — в таблицах выше)',
  noFindings: 'Ничего, кроме показанного в таблицах выше.',
  measures: 'Рекомендуемые меры, весомые первыми (основания — на листе «Адресные рекомендации»)',
  measure: (text: string, responsible: string | null): string => `${text}${responsible === null ? '' : ` (${responsible})`}`,
  noMeasures: 'Рекомендаций нет.',
  roadmap: 'Дорожная карта: мероприятия школы',
  noRoadmap: 'Таблицы «Дорожная карта» в книге нет.',
  noSteps: 'В таблице «Дорожная карта» мероприятий этой школы нет.',
  step: (text: string, start: string | null, end: string | null, responsible: string | null, state: string, progress: number | null): string =>
    [text, term(start, end), responsible, progress === null || progress === 1 ? state : `${state}, ${percentOf(progress)}`].filter((part) => part !== null).join('; '),
  more: (count: number, sheet: string): string => `…и ещё ${decimal(count)} — лист «${sheet}».`,

  // behind the page
  dataTitle: 'Данные листа',
  row: 'Строка выбранной школы в таблице данных',
  rowNote: '0 — такой школы в списке нет',
  another: (header: string): string => `${header} (2)`,
  noSchools: 'Школ нет',
  reading: [
    'Выше — одна страница для печати. Таблица ниже нужна формулам и на печать не выводится; её можно сортировать, но нельзя удалять.',
    'Результаты, индексы и уровни взяты с листов «Низкие результаты», «ИСБШ», «Риски школ», «ИОР», «Ожидаемые результаты», «Похожие школы» и «Объективность»; там же методика и источники. Выявленное и меры — с листа «Адресные рекомендации».',
    'Выбор школы сохраняется при следующем расчёте, если школа с таким названием есть в списке; иначе показана первая школа перечня для адресной помощи.',
    'Попадание в группу — повод для анализа и поддержки, а не оценка работы педагогов. О причинах лист не говорит.',
  ],
};
