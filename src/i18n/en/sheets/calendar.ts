/** The calendar of monitorings: what is due when, by which document. */
import type { Texts } from '../../texts';
import { counted } from '../numbers';

const months = { 1: 'January', 2: 'February', 3: 'March', 4: 'April', 5: 'May', 6: 'June', 7: 'July', 8: 'August', 9: 'September', 10: 'October', 11: 'November', 12: 'December' };
const monthName = (month: number): string => months[month as keyof typeof months];

const events = (count: number): string => counted(count, 'event', 'events');

/** 2021 → "2020/2021" */
const schoolYear = (year: number): string => `${year - 1}/${year}`;

export const calendar: Texts['sheets']['calendar'] = {
  title: 'Calendar of monitorings',
  subtitle: (year, regulation) => `School year ${schoolYear(year)}. ${regulation === null ? 'The periods of all documents side by side' : `The periods of one document: ${regulation}`}`,
  documents: (count) => `the periods of ${count === 1 ? 'one document' : `${count} documents`} named in the table`,
  rules: 'An event stands in the month in which it begins',

  counts: (all, year, past, now, coming) => `School year ${schoolYear(year)}: ${events(all)}, ${past} past, ${now} under way, ${coming} to come.`,
  nearest: (what, day, left) => `The nearest deadline is ${day} (${left === 0 ? 'today' : `in ${counted(left, 'day', 'days')}`}): ${what}.`,
  nothingAhead: 'There are no deadlines ahead.',
  decisions: (day, state) =>
    state === 'past'
      ? `The term for decisions on the risks of the new school year ended on ${day}; decisions on cyclic risks are taken at once.`
      : `Decisions on the risks of the new school year: by ${day} at the latest; on cyclic risks: at once.`,
  outsideTerm: (year, first, last) =>
    `The school year ${schoolYear(year)} lies outside the term of the municipal programme (${first - 1}–${last}): its events are shown as a sample. The setting «Срок программы» changes the term.`,
  toMatrix: 'Counts by month and document',
  toUpcoming: 'The nearest deadlines',
  toOngoing: 'Without a month: at once, or all the year round',
  toContradictions: 'What the documents contradict each other in, and what was chosen',

  month: 'Month',
  monthCell: (month, year) => `${monthName(month)} ${year}`,
  when: 'Term',
  monthName,
  what: 'What',
  kind: 'Kind',
  kinds: { monitoring: 'monitoring', analysis: 'analysis', decision: 'decision', meeting: 'meeting' },
  regulation: 'Document',
  place: 'Document and place in it',
  form: 'Form',
  who: 'Who collects or answers for it',
  product: 'Outcome',
  state: 'State',
  states: { past: 'past', now: 'under way', coming: 'to come' },
  noneSaid: '–',
  noEvents: 'No events in this school year',
  number: (number, of) => `${number} of ${of}`,
  timing: { stated: '', spread: 'the month is the calendar’s choice', set: 'the month follows a setting' },

  matrixTitle: 'How many events by month and document',
  allDocuments: 'In all',
  wholeYear: 'The year',
  chartTitle: 'Events by month',
  eventsAxis: 'events',

  upcomingTitle: 'The nearest deadlines from today',
  until: 'By',
  daysLeft: 'Days left',
  upcomingCaption: (day) => `Today is ${day}; the school year that the calendar shows makes no difference here`,

  ongoingTitle: 'Without a month: at once, or all the year round',
  whenSaid: 'When',
  noOngoing: 'There are none',

  contradictionsTitle: 'What the documents contradict each other in',
  about: 'About',
  says: 'What they say',
  shown: 'What the calendar shows',
  setting: 'Setting',
  noSetting: 'none: a rule of the calendar',
  noContradictions: 'None was found in the chosen document',
  /** As in «Параметры». */
  settingNames: {
    regulation: 'Календарь: регламент',
    managementTimes: 'Календарь: мониторинг управленческой деятельности',
    programmeTerm: 'Срок программы',
    networkMonth: 'Календарь: мониторинг сетевого взаимодействия',
    schoolYear: 'Календарь: учебный год',
  },
  contradictions: {
    'programme-term': { about: 'Term of the programme', says: 'Passport and roadmap: 2021–2024; section 4: 2020–2023' },
    'management-times': { about: 'Monitoring of management', says: 'Passport: four times a year; section 4: twice' },
    'projects-form': { about: 'Monitoring of projects', says: 'Passport: on the spot; section 4: from a distance and on the spot' },
    'competence-left-out': { about: 'Monitoring of professional competence', says: 'Passport: twice a year; section 4 does not name it' },
    'council-months': { about: 'Meetings of the method council', says: 'Roadmap: at least once in half a year, and “January–December, May–June”' },
    'network-month': { about: 'Monitoring of networking', says: 'Planned for June, to be held in April' },
    'before-exams': { about: 'Collection before the results of exams', says: 'Collection in May–June; results of ОГЭ and ЕГЭ of the year are known in June–July' },
  },
  settled: {
    'projects-form': 'Both forms are shown',
    'competence-left-out': 'Shown twice a year, with a remark',
    'council-months': 'December–January and May–June: one meeting in each half-year',
    'before-exams': 'The term is the document’s; the exams of the year may not be in the data yet',
  },
  term: (first, last, covers) => `${first - 1}–${last}: the school year shown lies ${covers ? 'within' : 'outside'} the term`,
  managementTimes: (count, list) => `${counted(count, 'time', 'times')} a year: ${list}`,

  facts: {
    schoolYear: 'School year of the calendar',
    schoolYearNote: 'the current one; from 1 July the coming one',
    regulation: 'Document',
    allRegulations: 'all',
    regulationNote: 'by default all documents',
    management: 'Management, times a year',
    managementNote: 'by default as in the passport of the programme',
    term: 'Term of the programme',
    termNote: 'by default as in the passport of the programme',
    network: 'Networking, month',
    networkNote: 'by default April',
    today: 'Today',
    todayNote: 'the day of the computing; states and nearest deadlines are of this day',
  },
  monthList: (list) => list.map(monthName).join(', '),
  spread: (four, two, one) =>
    `Four times a year: ${four}, as the reports of school teams in the municipal programme. Twice a year: ${two}, as the monitoring of school programmes in its roadmap. Once a year without a month: ${one}, by which the data of all monitorings are to be there.`,
  reading: [
    'The documents are samples: programmes, orders and materials of particular districts and of a region. The setting «Календарь: регламент» chooses one.',
    '“–”: the document does not say. Months are those of the document. Where it only says how many times a year, the calendar spreads them, and the note says so.',
    'An event of several months stands in the month in which it begins; “August–September” begins in August and ends in the next school year.',
    'Past: the last day is over; under way: it has begun and not ended; to come: it has not begun. Exact days count only for the year that the document names, in other years the term is the whole month.',
    'Whether an event took place the calendar does not know: it shows the terms of the documents, not what was done.',
  ],
};
