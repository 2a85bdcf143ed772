/** Rows of the sample's tables of analysis: external lists, literacy, prevention, a rubric. All of it is invented. */
import { MUNICIPALITY, YEAR_BEFORE, YEAR_EARLIER, YEAR_NOW } from './district';
import type { Row } from './sheetContent';

const FEDERAL = 'Рособрнадзор';
const REGIONAL = 'ЦОКО';
const BIASED = 'Признаки необъективности';

const listed = (list: string, year: string, ...schools: readonly string[]): Row[] => schools.map((school) => [list, year, school, MUNICIPALITY, null]);

/**
 * Список, Год, Школа, Муниципалитет, Источник. This year's five and four are eight schools, or seven where the filial
 * counts with its head.
 */
export const LIST_ROWS: readonly Row[] = [
  ...listed(FEDERAL, YEAR_BEFORE, 'МБОУ «Тридесятая СОШ»', 'МБОУ «Кисельнобережная СОШ»', 'МБОУ «Молочнореченская СОШ»', 'МБОУ «Горынычевская СОШ»'),
  ...listed(REGIONAL, YEAR_BEFORE, 'Тридесятая СОШ', 'Горынычевская СОШ', 'МБОУ «Лукоморская СОШ № 1»'),
  ...listed(FEDERAL, YEAR_NOW, 'МБОУ «Тридесятая СОШ»', 'МБОУ «Кисельнобережная СОШ»', 'МБОУ «Буянская СОШ»', 'МБОУ «Лукоморская СОШ №2»', 'МБОУ «Финистовская СОШ»'),
  ...listed(REGIONAL, YEAR_NOW, 'Тридесятая СОШ', 'Горынычевская СОШ', 'Колобковская ООШ', 'филиал МБОУ «Финистовская СОШ» «Репкинская ООШ»'),
  // a school that is closed, and one that is there already
  ...listed(REGIONAL, YEAR_BEFORE, 'МБОУ «Лукоморская СОШ № 3»', 'МБОУ «Горынычевская СОШ»'),
  ...listed(BIASED, YEAR_BEFORE, 'МБОУ «Самобранская СОШ»', 'МБОУ «Кощеевская СОШ»'),
];

const READING = 'Читательская грамотность';
const SCIENCE = 'Естественно-научная грамотность';

/** Класс and the four levels «недостаточный/пониженный/базовый/повышенный», in the order of `COHORT_YEARS`. */
type Cohort = readonly [school: string, fourth: string, sixth: string];

/** The same pupils in their fourth and in their sixth class. */
const COHORTS: readonly Cohort[] = [
  ['МБОУ «Лукоморская СОШ № 2»', '3/9/41/14', '7/14/38/7'],
  ['МБОУ «Царевнинская гимназия № 1»', '0/3/38/23', '1/4/40/19'],
  ['МАОУ «Лицей № 2 г. Лукоморска»', '0/3/33/22', '0/4/37/17'],
  ['МБОУ «Буянская СОШ»', '2/5/18/4', '4/8/15/2'],
  ['МБОУ «Тридесятая СОШ»', '4/7/11/1', '8/7/8/0'],
  ['МБОУ «Жар-Птицынская СОШ»', '1/3/13/3', '2/3/14/2'],
  ['МБОУ «Кисельнобережная СОШ»', '3/5/8/1', '5/6/5/0'],
  ['МБОУ «Молочнореченская СОШ»', '1/3/11/2', '2/3/10/1'],
  ['МБОУ «Горынычевская СОШ»', '2/4/6/0', '4/4/5/0'],
  ['МБОУ «Емелинская ООШ»', '0/2/6/1', '1/2/5/0'],
  ['МБОУ «Золоторыбинская СОШ»', '1/2/9/2', '1/2/9/3'],
  ['МБОУ «Снегуркинская СОШ»', '1/2/7/2', '1/3/6/1'],
  ['МБОУ «Финистовская СОШ»', '1/3/13/3', '2/4/12/2'],
  ['МБОУ «Алёнушкинская СОШ»', '1/2/10/2', '1/2/10/2'],
  ['МБОУ «Василисинская СОШ»', '1/2/12/4', '1/3/13/3'],
];

const levels = (text: string): Row => text.split('/').map(Number);

/** Школа, Учебный год, Класс, Работа, Недостаточный, Пониженный, Базовый, Повышенный. */
export const LITERACY_ROWS: readonly Row[] = [
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_EARLIER, '4А', READING, 1, 4, 16, 6],
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_EARLIER, '4Б', READING, 1, 5, 15, 5],
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_EARLIER, '4В', READING, 2, 4, 15, 4],
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_NOW, '6 «А»', READING, 1, 5, 15, 5],
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_NOW, '6 «Б»', READING, 2, 6, 15, 4],
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_NOW, '6 «В»', READING, 2, 5, 14, 3],
  ...COHORTS.flatMap(([school, fourth, sixth]): Row[] => [
    [school, YEAR_EARLIER, 4, READING, ...levels(fourth)],
    [school, YEAR_NOW, 6, READING, ...levels(sixth)],
  ]),
  ['МБОУ «Лукоморская СОШ № 1»', YEAR_NOW, 8, SCIENCE, 6, 15, 41, 9],
  ['МБОУ «Лукоморская СОШ № 2»', YEAR_NOW, 8, SCIENCE, 8, 17, 37, 5],
  ['МБОУ «Буянская СОШ»', YEAR_NOW, 8, SCIENCE, 4, 8, 14, 2],
  // one level is not known: the row is not counted
  ['МБОУ «Сивкинская СОШ»', YEAR_EARLIER, 4, READING, 'н/д', 3, 8, 2],
  ['МБОУ «Сивкинская СОШ»', YEAR_NOW, 6, READING, 2, 3, 7, 1],
];

/**
 * Муниципалитет, Год, Обучающихся, Слабоуспевающих и неуспевающих, Из них с ИОМ, С ОВЗ, Русский неродной, Посещают
 * дополнительные занятия, ОО всего, and four counts of schools.
 */
export const PREVENTION_ROWS: readonly Row[] = [
  [MUNICIPALITY, YEAR_BEFORE, 6284, 601, 322, 402, 371, 448, 26, 14, 1, 11, 20],
  [MUNICIPALITY, YEAR_NOW, 6208, 548, 331, 415, 388, 446, 26, 16, 1, 14, 22],
  ['Тридевятый округ (вымышленный)', YEAR_BEFORE, 4110, 288, 251, 236, 62, 240, 18, 12, 0, 9, 15],
  ['Тридевятый округ (вымышленный)', YEAR_NOW, 4063, 262, 262, 241, 71, 236, 18, 15, 1, 12, 17],
  ['Берендеевский район (вымышленный)', YEAR_BEFORE, 2950, 318, 102, 168, 41, 211, 14, 5, 0, 4, 9],
  ['Берендеевский район (вымышленный)', YEAR_NOW, 2902, 330, 86, 171, 44, 230, 14, 6, 0, 5, 9],
  // more with a route than fall behind
  ['Китежский округ (вымышленный)', YEAR_NOW, 1875, 140, 152, 96, 18, 97, 9, 5, 0, 6, 'н/д'],
];

type Criterion = readonly [name: string, score: number, maximum: number];

const indicator = (section: string, name: string, stated: number | null, ...criteria: readonly Criterion[]): Row[] =>
  criteria.map(([criterion, score, maximum], index): Row => [section, name, criterion, score, maximum, index === 0 ? stated : null]);

const aim = (name: string, ...scores: readonly [number, number, number]): Row[] =>
  indicator('Цели', name, null, ['Наличие цели', scores[0], 1], ['Обоснование цели', scores[1], 1], ['Реалистичность цели', scores[2], 1]);

const measured = (name: string, penalty: number, stated: number): Row[] =>
  indicator('Показатели', name, stated, ['Наличие показателя', 1, 1], ['Соответствие цели', 1, 1], ['Неэффективные показатели или негативные последствия', penalty, -1]);

const analysed = (name: string, stated: number, ...scores: readonly [number, number, number]): Row[] =>
  indicator('Анализ', name, stated, ['Наличие анализа', scores[0], 1], ['Элементы кластеризации', scores[1], 1], ['Выявление факторов', scores[2], 1]);

/** Раздел, Показатель, Критерий, Балл, Максимум, Итог. */
export const RUBRIC_ROWS: readonly Row[] = [
  ...aim('По выявлению школ', 1, 1, 1),
  ...aim('По организации работы со школами', 1, 1, 0),
  ...aim('По методической помощи', 1, 1, 1),
  ...measured('По выявлению школ', 0, 2),
  ...measured('По динамике результатов', 0, 2),
  ...measured('По оценке предметных компетенций', -1, 1),
  ...analysed('По выявлению школ', 2, 1, 0, 1),
  // The stated total is not the sum of its criteria, which is 3.
  ...analysed('По оценке предметных компетенций', 1, 1, 1, 1),
  ...indicator('Меры', 'Развитие сетевого взаимодействия', 1, ['Наличие мер', 1, 1], ['Сроки', 0, 1], ['Ответственные', 0, 1]),
];
