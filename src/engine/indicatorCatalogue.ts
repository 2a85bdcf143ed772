/**
 * Indicators of the monitoring that are given, not computed: what a school reports of itself, and what a municipality
 * reports of itself.
 *
 * Source: [004] «Положение о проведении мониторинга системы работы со школами с низкими образовательными результатами …»
 * (Мотыгинский район, 29.11.2021 № 179-17), the annex «Показатели мониторинга», columns «Уровень муниципалитета» and
 * «Уровень ОО» with «Индикатор / метод сбора». The document numbers its items unevenly (two rows 5.4, items that run on
 * from row to row, a heading «по математике» over the Russian language); the codes here count sections, rows and items
 * in their order. ОО is the school's level, МО the municipality's. «Доли школ», which follow from the schools' values,
 * are not among them.
 */
export type IndicatorLevel = 'school' | 'municipality';

/**
 * `countOfWhole`: «количество / доля», a count and the whole it is of; `count`: a number of things; `score`: a mean
 * score; `yesNo`: «наличие / отсутствие»; `realisation`: one of six steps of «процент реализации».
 */
export type IndicatorForm = 'countOfWhole' | 'count' | 'score' | 'yesNo' | 'realisation';

/** What a count is a part of; indicators of one whole are asked for it once. */
export type IndicatorWhole = 'teachers' | 'examinees' | 'participants';

/** `centre`: «данные ЦОКО», which the municipality has itself; `site`: «сайт ОО»; `report`: «отчёт ОО». */
export type IndicatorSource = 'site' | 'report' | 'centre';

export interface Indicator {
  /** A letter in front keeps Excel from taking 3.1.2 for a date. */
  readonly code: string;
  readonly level: IndicatorLevel;
  readonly name: string;
  readonly form: IndicatorForm;
  /** `null` where the form needs none. */
  readonly whole: IndicatorWhole | null;
  readonly source: IndicatorSource;
}

export interface IndicatorSection {
  readonly id: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
  readonly indicators: readonly Indicator[];
}

const school = (code: string, name: string, form: IndicatorForm, source: IndicatorSource, whole: IndicatorWhole | null = null): Indicator => ({ code: `ОО-${code}`, level: 'school', name, form, whole, source });

const municipality = (code: string, name: string, form: IndicatorForm): Indicator => ({ code: `МО-${code}`, level: 'municipality', name, form, whole: null, source: 'report' });

const teachers = (code: string, name: string): Indicator => school(code, name, 'countOfWhole', 'report', 'teachers');
const examinees = (code: string, name: string): Indicator => school(code, name, 'countOfWhole', 'centre', 'examinees');
const meanScore = (code: string, name: string): Indicator => school(code, name, 'score', 'centre');
const dynamics = (code: string, exam: string): Indicator => school(code, `Наличие положительной динамики результатов: ${exam}`, 'yesNo', 'centre');
const literacy = (code: string, what: string, grade: number): Indicator =>
  school(code, `Учащиеся ${String(grade)} класса с базовым и повышенным уровнем ${what} грамотности`, 'countOfWhole', 'centre', 'participants');

const mainExam = (row: string, subject: string): readonly Indicator[] => [
  dynamics(`${row}.1`, `ОГЭ ${subject}`),
  examinees(`${row}.2`, `Выпускники, получившие «4» и «5» на ОГЭ ${subject}`),
  meanScore(`${row}.3`, `Средний балл ОГЭ ${subject}`),
  examinees(`${row}.4`, `Выпускники, получившие «2» на ОГЭ ${subject}`),
];

const INVOLVED_IN = ['муниципальные', 'региональные', 'федеральные'] as const;
const SPOKE_AT = ['муниципальных', 'региональных', 'федеральных'] as const;

const events: readonly Indicator[] = [
  ...INVOLVED_IN.map((level, index) => teachers(`5.6.${String(index + 1)}`, `Педагоги, вовлечённые в ${level} мероприятия по развитию профессионального мастерства`)),
  ...SPOKE_AT.map((level, index) => teachers(`5.6.${String(index + 4)}`, `Педагоги, продуктивно участвовавшие (выступление, статья) в ${level} мероприятиях по развитию профессионального мастерства`)),
];

export const INDICATOR_SECTIONS: readonly IndicatorSection[] = [
  {
    id: 1,
    name: 'Структура управления',
    indicators: [
      school('1.1.1', 'Наличие школьной программы повышения качества образования (ШППКО) или ШСОКО', 'yesNo', 'site'),
      school('1.1.2', 'Наличие пакета документов (приказы об ответственном, о рабочей группе)', 'yesNo', 'site'),
      school('1.2.1', 'Реализация ШППКО, комплекса мер или другого такого документа в текущем году', 'realisation', 'report'),
      municipality('1.1', 'Наличие муниципальной программы повышения качества образования (МППКО), проекта или комплекса мер', 'yesNo'),
      municipality('1.2', 'Реализация МППКО, проекта или комплекса мер в текущем году', 'realisation'),
    ],
  },
  {
    id: 2,
    name: 'Выявление школ с низкими результатами и школ в неблагоприятных социальных условиях',
    indicators: [
      school('2.1.1', 'Наличие в ШСОКО или ШППКО показателей качества образования', 'yesNo', 'site'),
      school('2.2.1', 'Наличие документов о результатах самооценки школы', 'yesNo', 'site'),
      municipality('2.1', 'Наличие в МППКО раздела со сведениями о школах ШНРО и ШНСУ', 'yesNo'),
      municipality('2.2', 'Наличие показателей, определяющих ШНРО на уровне муниципальной системы образования', 'yesNo'),
    ],
  },
  {
    id: 3,
    name: 'Динамика образовательных результатов',
    indicators: [
      ...mainExam('3.1', 'по математике'),
      ...mainExam('3.2', 'по русскому языку'),
      dynamics('3.3.1', 'ЕГЭ по математике'),
      examinees('3.3.2', 'Выпускники, получившие «4» и «5» на ЕГЭ по математике базового уровня'),
      meanScore('3.3.3', 'Средний балл ЕГЭ по математике базового уровня'),
      examinees('3.3.4', 'Выпускники, получившие «2» на ЕГЭ по математике базового уровня'),
      examinees('3.3.5', 'Выпускники, набравшие более 60 баллов на ЕГЭ по математике профильного уровня'),
      examinees('3.3.6', 'Выпускники, не преодолевшие порог на ЕГЭ по математике профильного уровня'),
      dynamics('3.4.1', 'ЕГЭ по русскому языку'),
      meanScore('3.4.2', 'Средний балл ЕГЭ по русскому языку'),
      examinees('3.4.3', 'Выпускники, набравшие более 60 баллов на ЕГЭ по русскому языку'),
      examinees('3.4.4', 'Выпускники, не преодолевшие порог на ЕГЭ по русскому языку'),
      literacy('3.5.1', 'читательской', 4),
      literacy('3.6.1', 'читательской', 6),
      literacy('3.7.1', 'естественнонаучной', 8),
    ],
  },
  {
    id: 4,
    name: 'Предметные компетенции педагогов',
    indicators: [
      teachers('4.1.1', 'Педагоги, включённые в диагностику предметных дефицитов'),
      teachers('4.1.2', 'Педагоги, включённые в диагностику методических дефицитов'),
      teachers('4.1.3', 'Педагоги, включённые в диагностику психолого-педагогических дефицитов'),
    ],
  },
  {
    id: 5,
    name: 'Методическая помощь и поддержка практики школ',
    indicators: [
      municipality('5.1', 'Количество муниципальных стажировочных площадок', 'count'),
      teachers('5.2.1', 'Педагоги, которым оказана консультативная, методическая и другая поддержка'),
      teachers('5.3.1', 'Педагоги, включённые в региональные сетевые методические объединения учителей-предметников'),
      teachers('5.4.1', 'Педагоги, включённые в муниципальные методические объединения предметной направленности'),
      teachers('5.4.2', 'Педагоги, включённые в муниципальные методические объединения межпредметной направленности'),
      teachers('5.5.1', 'Педагоги, разработавшие и реализующие индивидуальный образовательный маршрут (ИОМ)'),
      ...events,
      teachers('5.7.1', 'Педагоги, участвовавшие в муниципальных стажировочных площадках'),
      teachers('5.7.2', 'Педагоги, прошедшие стажировку в других муниципальных системах образования'),
      municipality('5.7', 'Наличие сетевого взаимодействия школ через менторство (стажировочные площадки)', 'yesNo'),
    ],
  },
];

export const INDICATORS: readonly Indicator[] = INDICATOR_SECTIONS.flatMap(({ indicators }) => indicators);

/** The six steps of «процент реализации», from none to all. */
export const REALISATION_STEPS = ['не реализовывалась', 'менее 25 %', '25–50 %', '51–75 %', 'более 75 %', 'в полном объёме'] as const;
export type RealisationStep = 0 | 1 | 2 | 3 | 4 | 5;

const indicatorsByCode = new Map(INDICATORS.map((indicator) => [indicator.code, indicator]));

export const indicatorByCode = (code: string): Indicator | undefined => indicatorsByCode.get(code);
