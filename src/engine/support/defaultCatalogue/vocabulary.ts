/** What the entries of the shipped catalogue share: directions, responsible persons, sources, spans of months. */
import type { Measure, MonthSpan } from '../model';

/** A measure that comes with the add-in stands in no cell. */
export type CatalogueEntry = Omit<Measure, 'origin'>;

/** After the directions of support of [002] and of its roadmap. */
export const DIRECTIONS = {
  management: 'Управление качеством образования',
  needs: 'Выявление школ и потребностей педагогов',
  programmes: 'Школьные программы повышения качества',
  infrastructure: 'Инфраструктура поддержки школ',
  practice: 'Поддержка практики школ',
  training: 'Повышение квалификации и мастерства',
  evaluation: 'Оценка эффективности программ',
  prevention: 'Профилактика учебной неуспешности',
} as const;

/** Of a measure whose direction nobody gave. */
export const OTHER_DIRECTION = 'Другие меры';

export const RESPONSIBLE = {
  authority: 'Управление образования',
  methodists: 'Муниципальная методическая служба',
  coordinator: 'Муниципальный координатор работы со школами',
  headTeacher: 'Директор школы',
  deputy: 'Заместитель директора по учебно-воспитательной работе',
  pastoral: 'Заместитель директора по воспитательной работе',
  methodGroup: 'Руководитель школьного методического объединения',
  psychologist: 'Педагог-психолог',
} as const;

const TEMRYUK = 'Положение о муниципальной системе работы со ШНОР/ШССУ (Темрюкский район)';
const NAZAROVO = 'Муниципальная программа повышения качества образования (Назаровский район, 2021–2024)';
const KRASNODAR = 'Отчёт ИРО Краснодарского края о работе со ШНОР/ШССУ, I полугодие 2023 года';
const MOTYGINO = 'Положение о мониторинге ШНРО/ШНСУ (Мотыгинский район, № 179-17)';

/** The document and the place in it that a measure comes from. */
export const SOURCES = {
  risks: `${TEMRYUK}, п. 5.2`,
  curatorship: `${TEMRYUK}, п. 5.1`,
  recommendations: `${TEMRYUK}, п. 7.2`,
  measures: `${TEMRYUK}, п. 7.3`,
  objectivity: `${TEMRYUK}, принцип объективности`,
  diagnosis: `${TEMRYUK}, п. 6.1`,
  factors: `${NAZAROVO}, факторы риска и параметры анализа`,
  mechanisms: `${NAZAROVO}, механизмы реализации программы`,
  targets: `${NAZAROVO}, показатели программы`,
  roadmap: (row: string): string => `${NAZAROVO}, дорожная карта, ${row}`,
  tracks: (number: 1 | 2 | 3): string => `${KRASNODAR}, трек ${String(number)}`,
  events: `${KRASNODAR}, вебинары и семинары`,
  prospects: `${KRASNODAR}, перспективные направления`,
  problems: `${KRASNODAR}, проблемы реализации`,
  prevention: `${KRASNODAR}, показатели профилактики учебной неуспешности`,
  indicators: (section: string): string => `${MOTYGINO}, раздел ${section}`,
} as const;

export const AUTUMN: MonthSpan = { from: 9, to: 11 };
export const AUTUMN_TO_SPRING: MonthSpan = { from: 10, to: 4 };
export const SCHOOL_YEAR: MonthSpan = { from: 9, to: 5 };
export const SPRING: MonthSpan = { from: 3, to: 5 };
export const SUMMER: MonthSpan = { from: 6, to: 8 };
export const FIRST_HALF: MonthSpan = { from: 9, to: 12 };
