/**
 * What every roadmap holds whatever was found.
 *
 * Sources: [001] 7.3 (the six kinds of measures; monthly reports, visits, round tables), 7.4 and 5.2 (decisions on the risks of a
 * new school year by June), [002] the roadmap (identification in September, corrections in August and September, the council in
 * September and January, the method council at least once a half-year, monitoring of school programmes in December and June),
 * [003] the model roadmap of prevention. Facts and months are theirs, the wording is ours. Where [002] dates the meetings of the
 * method council «Январь-декабрь, май-июнь», the end of each half-year is taken: December to January, May to June.
 */
import { DIRECTIONS, RESPONSIBLE, SCHOOL_YEAR } from '../defaultCatalogue/vocabulary';
import type { Measure, MeasureKind } from '../model';

export type GeneralMeasure = Pick<Measure, 'code' | 'direction' | 'text' | 'kind' | 'responsible' | 'participants' | 'document'> & { readonly months: NonNullable<Measure['months']>; readonly basis: string };

const REGULATION = 'Положение о муниципальной системе работы со ШНОР/ШССУ';
const ROADMAP = 'Дорожная карта муниципальной программы';

const COUNCIL = 'Управление образования, руководители школ';
const ALL_SCHOOLS = 'Школы перечней и группы риска';

export const GENERAL_MEASURES: readonly GeneralMeasure[] = [
  {
    code: 'О-1',
    direction: DIRECTIONS.needs,
    text: 'Определить школы с низкими результатами, в неблагоприятных социальных условиях и в зоне риска по данным прошедшего учебного года',
    kind: null,
    months: { from: 9, to: 9 },
    responsible: RESPONSIBLE.coordinator,
    participants: 'Все школы муниципалитета',
    document: 'Аналитическая справка, адресные рекомендации',
    basis: `${ROADMAP}: идентификация`,
  },
  {
    code: 'О-2',
    direction: DIRECTIONS.programmes,
    text: 'Уточнить муниципальную и школьные программы повышения качества и дорожную карту по итогам года',
    kind: null,
    months: { from: 8, to: 9 },
    responsible: RESPONSIBLE.coordinator,
    participants: ALL_SCHOOLS,
    document: 'Приказ о внесении изменений, обновлённые программы',
    basis: `${ROADMAP}: корректировка программ`,
  },
  {
    code: 'О-3',
    direction: DIRECTIONS.management,
    text: 'Рассмотреть ход программ повышения качества на совете руководителей и принять управленческие решения (сентябрь, январь)',
    kind: null,
    months: { from: 9, to: 1 },
    responsible: RESPONSIBLE.authority,
    participants: COUNCIL,
    document: 'Протоколы совета, приказы',
    basis: `${ROADMAP}: структуры управления`,
  },
  {
    code: 'О-4',
    direction: DIRECTIONS.management,
    text: 'Провести заседания муниципального методического совета по итогам полугодий: декабрь–январь и май–июнь',
    kind: null,
    months: { from: 12, to: 6 },
    responsible: RESPONSIBLE.methodists,
    participants: 'Муниципальный методический совет, заместители директоров',
    document: 'Протоколы заседаний',
    basis: `${ROADMAP}: структуры управления`,
  },
  {
    code: 'О-5',
    direction: DIRECTIONS.evaluation,
    text: 'Собирать ежемесячные отчёты школ о выполнении дорожной карты',
    kind: null,
    months: SCHOOL_YEAR,
    responsible: RESPONSIBLE.coordinator,
    participants: ALL_SCHOOLS,
    document: 'Ежемесячные отчёты',
    basis: `${REGULATION}, п. 7.3`,
  },
  {
    code: 'О-6',
    direction: DIRECTIONS.practice,
    text: 'Выезжать в школы: наблюдение уроков, собеседование с администрацией, консультации на месте',
    kind: null,
    months: { from: 10, to: 4 },
    responsible: RESPONSIBLE.methodists,
    participants: ALL_SCHOOLS,
    document: 'График выездов, справки',
    basis: `${REGULATION}, п. 7.3`,
  },
  {
    code: 'О-7',
    direction: DIRECTIONS.practice,
    text: 'Провести круглые столы школ: что сделано, что получилось, какая помощь нужна',
    kind: null,
    months: { from: 12, to: 4 },
    responsible: RESPONSIBLE.coordinator,
    participants: 'Управленческие команды школ перечней, школы-наставники',
    document: 'Программы и решения круглых столов',
    basis: `${REGULATION}, п. 7.3`,
  },
  {
    code: 'О-8',
    direction: DIRECTIONS.evaluation,
    text: 'Провести мониторинг школьных программ повышения качества (декабрь, июнь)',
    kind: null,
    months: { from: 12, to: 6 },
    responsible: RESPONSIBLE.methodists,
    participants: ALL_SCHOOLS,
    document: 'Аналитический отчёт',
    basis: `${ROADMAP}: оценка эффективности программ`,
  },
  {
    code: 'О-9',
    direction: DIRECTIONS.prevention,
    text: 'Проверить, есть ли в школах системы профилактики учебной неуспешности и каково их качество',
    kind: null,
    months: { from: 10, to: 12 },
    responsible: RESPONSIBLE.coordinator,
    participants: 'Все школы муниципалитета',
    document: 'Справка по итогам мониторинга',
    basis: 'Примерная муниципальная дорожная карта по профилактике; месяцы указаны надстройкой',
  },
  {
    code: 'О-10',
    direction: DIRECTIONS.prevention,
    text: 'Провести собеседования с руководителями школ о том, как работают системы профилактики учебной неуспешности',
    kind: null,
    months: { from: 1, to: 3 },
    responsible: RESPONSIBLE.authority,
    participants: COUNCIL,
    document: 'График собеседований, протоколы',
    basis: 'Примерная муниципальная дорожная карта по профилактике; месяцы указаны надстройкой',
  },
  {
    code: 'О-11',
    direction: DIRECTIONS.management,
    text: 'Принять решения о рисках нового учебного года, как только получены данные всех мониторингов, не позднее июня',
    kind: null,
    months: { from: 5, to: 6 },
    responsible: RESPONSIBLE.authority,
    participants: COUNCIL,
    document: 'Приказ об управленческих решениях',
    basis: `${REGULATION}, п. 5.2`,
  },
];

/** Stands for a kind that no recommendation gives: a roadmap has to hold all six. */
export const KIND_MEASURES: Readonly<Record<MeasureKind, GeneralMeasure>> = {
  'teaching-quality': {
    code: 'О-21',
    direction: DIRECTIONS.programmes,
    text: 'Разобрать результаты проверочных работ и экзаменов по классам и темам и поправить рабочие программы',
    kind: 'teaching-quality',
    months: { from: 9, to: 11 },
    responsible: RESPONSIBLE.methodists,
    participants: 'Учителя-предметники, руководители методических объединений',
    document: 'Аналитическая справка, изменения в рабочих программах',
    basis: `${REGULATION}, п. 7.3`,
  },
  networking: {
    code: 'О-22',
    direction: DIRECTIONS.practice,
    text: 'Организовать сетевое взаимодействие школ: общие занятия, стажировки, обмен опытом',
    kind: 'networking',
    months: SCHOOL_YEAR,
    responsible: RESPONSIBLE.coordinator,
    participants: ALL_SCHOOLS,
    document: 'Договоры и план сетевого взаимодействия',
    basis: `${REGULATION}, п. 7.3`,
  },
  'method-support': {
    code: 'О-23',
    direction: DIRECTIONS.practice,
    text: 'Оказать школам адресную методическую поддержку по их запросам и рекомендациям',
    kind: 'method-support',
    months: SCHOOL_YEAR,
    responsible: RESPONSIBLE.methodists,
    participants: ALL_SCHOOLS,
    document: 'План методической поддержки',
    basis: `${REGULATION}, п. 7.3`,
  },
  'mentor-schools': {
    code: 'О-24',
    direction: DIRECTIONS.practice,
    text: 'Закрепить за школами перечней школы-наставники и ресурсные центры с высокими результатами',
    kind: 'mentor-schools',
    months: { from: 9, to: 10 },
    responsible: RESPONSIBLE.authority,
    participants: 'Школы-наставники, школы перечней',
    document: 'Приказ о наставничестве, планы совместной работы',
    basis: `${REGULATION}, п. 7.3`,
  },
  'management-teams': {
    code: 'О-25',
    direction: DIRECTIONS.training,
    text: 'Подготовить управленческие команды: анализ данных, программа перехода в эффективный режим, внутренняя оценка качества',
    kind: 'management-teams',
    months: { from: 10, to: 3 },
    responsible: RESPONSIBLE.authority,
    participants: 'Директора и заместители директоров школ перечней',
    document: 'Программа подготовки',
    basis: `${REGULATION}, п. 7.3`,
  },
  'training-routes': {
    code: 'О-26',
    direction: DIRECTIONS.training,
    text: 'Составить и выполнить маршруты повышения квалификации педагогов',
    kind: 'training-routes',
    months: SCHOOL_YEAR,
    responsible: RESPONSIBLE.methodists,
    participants: 'Учителя школ перечней',
    document: 'Маршруты повышения квалификации, план-график курсов',
    basis: `${REGULATION}, п. 7.3`,
  },
};
