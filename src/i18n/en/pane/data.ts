import { pluralEn } from '../../plural';
import type { Texts } from '../../texts';
import { counted, rows, schools } from './counted';

export const input: Texts['pane']['input'] = {
  heading: 'Tables found',
  reading: 'Reading the workbook…',
  notRead: 'The workbook has not been read yet: what it holds is not known.',
  summary: (count, year) => `${schools(count)}, reporting year ${year}`,
  summaryWithoutYear: (count) => schools(count),
  rows: (all, used) => (all === 0 ? 'empty' : all === used ? rows(all) : `${rows(all)}, ${used} usable`),
  years: (years) => (years.length === 0 ? '' : `${pluralEn(years.length, 'year', 'years')} ${years.join(', ')}`),
  foundBy: { 'table-name': 'Excel table', 'sheet-name': 'sheet of that name', mapping: 'pointed at by you', headers: 'recognised by its layout' },
  absent: 'Not in the workbook',
  purposes: {
    schools: 'the list of schools, a row for each',
    results: 'results of schools by procedure, for the list of low results',
    participants: 'results of pupils without names, instead of “Результаты”',
    socialPassport: 'the school’s social passport, for ISBSH and the list of adverse conditions',
    risks: 'values of risk parameters, for the risk group',
    riskProfile: 'a ready-made risk profile, instead of “Риски”',
    indicators: 'monitoring indicators that schools report',
    lists: 'schools on external lists by year, for transitions between lists',
    literacy: 'levels of literacy by class, for the dynamics of the same pupils',
    prevention: 'figures on the prevention of failure, for its nine shares',
    rubric: 'scores of a self-assessment by criterion, for totals by section',
    schoolChanges: 'schools that were renamed, merged or moved, so that each stays one, with its history',
    catalogue: 'measures for targeted recommendations and the roadmap',
    roadmap: 'measures, terms, responsible persons and progress',
    decisions: 'decisions and how they were carried out, for the effect of measures',
    noteTemplate: 'sections and paragraphs of the analytical note',
    settings: 'settings of computing on a sheet',
  },
  costs: {
    schools: 'without it nothing can be computed',
    results: 'without it and “Участники” there is no list of low results',
    participants: 'without it and “Результаты” there is no list of low results',
    socialPassport: 'without it there is neither ISBSH nor the list of adverse conditions',
    risks: 'without it and “Рисковый профиль” there is no risk group',
    riskProfile: 'without it and “Риски” there is no risk group',
    indicators: 'not needed: no list or group hangs on it',
    lists: 'not needed: without it only computed lists are compared',
    literacy: 'not needed: without it there are no dynamics of literacy',
    prevention: 'not needed: without it there are no shares of prevention',
    rubric: 'not needed: without it there are no totals of the self-assessment',
    schoolChanges: 'not required: needed where schools were renamed, merged or moved',
    catalogue: 'not required: the add-in fills it when a report is built',
    roadmap: 'not required: the add-in fills it when a report is built',
    decisions: 'not required: the add-in fills it when a report is built',
    noteTemplate: 'not required: the add-in fills it when a report is built',
    settings: 'not needed: the values of the step “Settings” apply',
  },
  spared: {
    results: 'not needed: there is “Участники”',
    participants: 'not needed: there is “Результаты”',
    risks: 'not needed: there is “Рисковый профиль”',
    riskProfile: 'not needed: there is “Риски”',
    indicators: 'not needed: no list or group hangs on it',
    lists: 'not needed: without it only computed lists are compared',
    literacy: 'not needed: without it there are no dynamics of literacy',
    prevention: 'not needed: without it there are no shares of prevention',
    rubric: 'not needed: without it there are no totals of the self-assessment',
    schoolChanges: 'not required: needed where schools were renamed, merged or moved',
    catalogue: 'not required: the add-in fills it when a report is built',
    roadmap: 'not required: the add-in fills it when a report is built',
    decisions: 'not required: the add-in fills it when a report is built',
    noteTemplate: 'not required: the add-in fills it when a report is built',
  },
  again: 'Read again',
  goTo: (place) => `Go to ${place}`,
  create: {
    open: 'Create blank sheets…',
    legend: 'Sheets to create',
    columns: (names) => `required columns: ${names.join(', ')}`,
    what: 'A sheet comes with headings, hints, lists to choose from and one example row. Your sheets stay as they are.',
    run: (count) => (count === 0 ? 'Create' : `Create ${counted(count, 'sheet', 'sheets')}`),
    none: 'Tick at least one sheet.',
  },
  examples: {
    there: (count) => `${counted(count, 'example row is', 'example rows are')} still in the workbook. ${pluralEn(count, 'It is', 'They are')} not computed.`,
    clear: 'Clear the examples',
  },
  sample: { open: 'Open the sample workbook', hint: 'An invented district: press “Compute” at once and see what comes of it.' },
};

export const gaps: Texts['pane']['gaps'] = {
  lowResults: 'List of low-results schools: there is neither “Результаты” nor “Участники”.',
  adverse: 'ISBSH and the list of adverse-conditions schools: there is no “Соцпаспорт”.',
  riskZone: 'Risk group: there is neither “Риски” nor “Рисковый профиль”.',
};

export const empty: Texts['pane']['empty'] = {
  heading: 'The workbook holds no monitoring data yet',
  need: 'It needs a list of schools and at least one table of data on them. Where to begin:',
  createHint: 'The data are not in Excel yet: the add-in prepares the sheets, you fill them in.',
  mapHint: 'The data are there, but the sheets have other names: show what is where.',
};

export const unusable: Texts['pane']['unusable'] = {
  heading: 'This workbook cannot be computed yet',
  toDo: {
    'no-schools-table': 'Create the sheet “Школы” or point at the sheet that holds your list of schools.',
    'no-usable-schools': 'Enter the schools, a row for each, and press “Read again”.',
    'no-data-tables': 'Fill in one of these tables, create it, or point at your own sheet of data.',
  },
  blank: (name) => `Table “${name}” is still empty.`,
  fillIn: (name) => `Go to sheet “${name}”`,
  seeIssues: 'Show the problems',
};
