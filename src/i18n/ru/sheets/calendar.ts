/** «Календарь мониторингов»: what is due when, by which document. */
import { counted } from '../numbers';

const months = { 1: 'январь', 2: 'февраль', 3: 'март', 4: 'апрель', 5: 'май', 6: 'июнь', 7: 'июль', 8: 'август', 9: 'сентябрь', 10: 'октябрь', 11: 'ноябрь', 12: 'декабрь' };
const monthName = (month: number): string => months[month as keyof typeof months];

const events = (count: number): string => counted(count, 'событие', 'события', 'событий');
const times = (count: number): string => counted(count, 'раз', 'раза', 'раз');

/** 2021 → «2020/2021» */
const schoolYear = (year: number): string => `${year - 1}/${year}`;

export const calendar = {
  title: 'Календарь мониторингов',
  subtitle: (year: number, regulation: string | null): string => `${schoolYear(year)} учебный год. ${regulation === null ? 'Сроки всех документов рядом' : `Сроки по документу: ${regulation}`}`,
  rules: 'Событие стоит в том месяце, в котором начинается',

  counts: (all: number, year: number, past: number, now: number, coming: number): string =>
    `За ${schoolYear(year)} учебный год — ${events(all)}: прошло ${past}, идёт сейчас ${now}, впереди ${coming}.`,
  nearest: (what: string, day: string, left: number): string => `Ближайший срок — ${day} (${left === 0 ? 'сегодня' : `через ${counted(left, 'день', 'дня', 'дней')}`}): ${what}.`,
  nothingAhead: 'Сроков впереди нет.',
  decisions: (day: string, state: 'past' | 'now' | 'coming'): string =>
    state === 'past'
      ? `Срок решений по рискам нового учебного года прошёл ${day}; по цикличным рискам решения принимаются сразу.`
      : `Решения по рискам нового учебного года — не позднее ${day}; по цикличным рискам — сразу.`,
  outsideTerm: (year: number, first: number, last: number): string =>
    `${schoolYear(year)} учебный год — вне срока муниципальной программы (${first - 1}–${last}): её события показаны как образец. Срок меняется параметром «Срок программы».`,
  toMatrix: 'Сводка по месяцам и документам',
  toUpcoming: 'Ближайшие сроки',
  toOngoing: 'Без месяца: сразу или в течение года',
  toContradictions: 'Что в документах расходится и что выбрано',

  month: 'Месяц',
  monthCell: (month: number, year: number): string => `${monthName(month)} ${year}`,
  when: 'Срок',
  /** Months or a day. */
  span: (from: number, to: number): string => (from === to ? monthName(from) : `${monthName(from)}–${monthName(to)}`),
  what: 'Что',
  kind: 'Вид',
  kinds: { monitoring: 'мониторинг', analysis: 'анализ', decision: 'решение', meeting: 'встреча' },
  regulation: 'Документ',
  place: 'Место в документе',
  form: 'Форма',
  who: 'Кто собирает или отвечает',
  product: 'Итог',
  state: 'Состояние',
  states: { past: 'прошло', now: 'идёт', coming: 'впереди' },
  noneSaid: 'не указано',
  noEvents: 'В этом учебном году событий нет',
  number: (number: number, of: number): string => `${number}-й из ${of}`,
  timing: { stated: '', spread: 'месяц — по порядку календаря', set: 'месяц — по параметру' },

  matrixTitle: 'Сколько событий по месяцам и документам',
  allDocuments: 'Всего',
  wholeYear: 'За год',
  chartTitle: 'События по месяцам',
  eventsAxis: 'событий',

  upcomingTitle: 'Ближайшие сроки от сегодняшнего дня',
  until: 'До',
  daysLeft: 'Осталось дней',
  upcomingCaption: (day: string): string => `Сегодня ${day}; какой учебный год показан в календаре, здесь не важно`,

  ongoingTitle: 'Без месяца: сразу или в течение года',
  whenSaid: 'Когда',
  noOngoing: 'Таких событий нет',

  contradictionsTitle: 'Что в документах расходится',
  about: 'О чём',
  says: 'Что сказано',
  shown: 'Как показано в календаре',
  setting: 'Параметр',
  noSetting: 'нет: правило календаря',
  noContradictions: 'У выбранного документа расхождений не найдено',
  /** As in «Параметры». */
  settingNames: {
    regulation: 'Календарь: регламент',
    managementTimes: 'Календарь: мониторинг управленческой деятельности',
    programmeTerm: 'Срок программы',
    networkMonth: 'Календарь: мониторинг сетевого взаимодействия',
    schoolYear: 'Календарь: учебный год',
  },
  contradictions: {
    'programme-term': { about: 'Срок программы', says: 'Паспорт и дорожная карта — 2021–2024 годы, раздел 4 — 2020–2023 годы' },
    'management-times': { about: 'Мониторинг управленческой деятельности', says: 'Паспорт — 4 раза в год, раздел 4 — 2 раза в год' },
    'projects-form': { about: 'Мониторинг результативности проектов', says: 'Паспорт — выездной, раздел 4 — дистанционный и выездной' },
    'competence-left-out': { about: 'Мониторинг профессиональных компетенций', says: 'В паспорте — 2 раза в год, в разделе 4 не назван' },
    'council-months': { about: 'Заседания методического совета', says: 'Дорожная карта — не реже раза в полугодие и «январь–декабрь, май–июнь»' },
    'network-month': { about: 'Мониторинг сетевого взаимодействия', says: 'По плану — июнь, провести — в апреле' },
    'before-exams': { about: 'Сбор данных до результатов экзаменов', says: 'Сбор — май–июнь, а результаты ОГЭ и ЕГЭ этого года известны в июне–июле' },
  },
  settled: {
    'projects-form': 'Показаны обе формы',
    'competence-left-out': 'Показан 2 раза в год с пометкой',
    'council-months': 'Декабрь–январь и май–июнь: по одному заседанию в полугодие',
    'before-exams': 'Сроки как в документе; экзаменов этого года в данных может ещё не быть',
  },
  term: (first: number, last: number, covers: boolean): string => `${first - 1}–${last}: показанный учебный год ${covers ? 'входит в срок' : 'в срок не входит'}`,
  managementTimes: (count: number, list: string): string => `${times(count)} в год: ${list}`,
  networkMonth: (month: number): string => monthName(month),

  facts: {
    schoolYear: 'Учебный год календаря',
    schoolYearNote: 'текущий; с 1 июля — наступающий',
    regulation: 'Документ',
    allRegulations: 'все',
    regulationNote: 'по умолчанию — все документы',
    management: 'Мониторинг управленческой деятельности, раз в год',
    managementNote: 'по умолчанию — как в паспорте программы',
    term: 'Срок программы',
    termNote: 'по умолчанию — как в паспорте программы',
    network: 'Месяц мониторинга сетевого взаимодействия',
    networkNote: 'по умолчанию — апрель',
    today: 'Сегодня',
    todayNote: 'день расчёта; состояния и ближайшие сроки — на этот день',
  },
  monthList: (list: readonly number[]): string => list.map(monthName).join(', '),
  reading: (four: string, two: string, one: string): readonly string[] => [
    'Документы взяты как образцы: это программы, положения и материалы конкретных районов и края. Один из них выбирается параметром «Календарь: регламент».',
    'Месяцы — как в документе. Если документ говорит только, сколько раз в год, месяцы распределены по порядку календаря, и в пояснении это сказано.',
    `4 раза в год: ${four} — как отчёты школьных управленческих команд в муниципальной программе. 2 раза в год: ${two} — как муниципальный мониторинг школьных программ в её дорожной карте. 1 раз в год без месяца: ${one} — к сроку, в который должны быть данные всех мониторингов.`,
    'Событие на несколько месяцев стоит в месяце, в котором начинается; «август–сентябрь» начинается в августе и кончается уже в следующем учебном году.',
    'Прошло — последний день срока позади; идёт — срок начался и не кончился; впереди — ещё не начался. Точные дни действуют только для года, который назван в документе, в других годах срок — весь месяц.',
    'Что событие состоялось, календарь не знает: он показывает сроки документов, а не выполнение.',
  ],
};
