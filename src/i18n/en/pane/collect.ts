import type { Texts } from '../../texts';
import { counted, schools } from './counted';

const moment = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en');

const files = (count: number): string => counted(count, 'file', 'files');
const values = (count: number): string => counted(count, 'value', 'values');
const schoolYear = (year: number): string => `${year - 1}/${year}`;

export const collect: Texts['pane']['collect'] = {
  heading: 'Data from schools and earlier years',
  ways: {
    forms: { open: 'Form for schools…', hint: 'An Excel file for each school: to be sent out and come back filled in.' },
    incoming: { open: 'Collect forms…', hint: 'Returned files and answers of online questionnaires: compare them with the workbook and enter what you tick.' },
    years: { open: 'Take earlier years…', hint: 'Last year’s workbook: add the years that are not here.' },
  },
  jobs: {
    forms: {
      stages: { reading: 'Reading the workbook', checking: 'Reading the list of schools', computing: 'Making the forms', 'laying-out': 'Making the forms', writing: 'Making the forms' },
      cancelled: 'Making the forms was cancelled. The workbook is unchanged.',
    },
    collect: {
      stages: { reading: 'Reading the workbook', checking: 'Reading the files', computing: 'Comparing with the workbook', 'laying-out': 'Comparing with the workbook', writing: 'Comparing with the workbook' },
      cancelled: 'Reading the files was cancelled. The workbook is unchanged.',
    },
  },
  cancel: 'Cancel',
  year: 'Which school year',
  schoolYear,
  forms: {
    sections: 'What to ask the schools',
    sectionNames: { socialPassport: 'Social passport', risks: 'Questionnaire on risks', indicators: 'Indicators' },
    sectionHints: {
      socialPassport: 'how many pupils of each category, for the index of social well-being',
      risks: 'the parameters of the ten risk factors',
      indicators: 'indicators of the monitoring with the number of pupils',
    },
    oneSection: 'One section at least is needed: this one stays chosen.',
    schools: 'For which schools',
    every: (count) => `for all: ${schools(count)}`,
    some: 'for some',
    chosen: (count) => `Chosen: ${schools(count)}`,
    noneChosen: 'Tick one school at least.',
    choose: 'Schools',
    find: 'Find a school by its name',
    findHint: 'Name or number',
    count: (count) => `This makes ${files(count)} in one archive.`,
    run: 'Download the archive',
    made: (count, name) => `Done: ${files(count)} in the archive “${name}”.`,
    save: (name, bytes) => `${name} (${megabytes.format(bytes / 1_048_576)} MB)`,
    where:
      'The archive is saved among your downloads. If it is not there, press its name above. If that does not help either, your Excel lets no add-in save files: open this workbook in Excel in the browser and download the archive there.',
    then: 'Unpack the archive and send each school its file: the name of the school is in the name of the file.',
    letter: 'What to write in the letter',
    copyLetter: 'Copy the letter',
    letterText: (year) =>
      [
        'Dear colleagues,',
        '',
        `Please fill in the attached form for the school year ${schoolYear(year)} and send it back by [date].`,
        '',
        '1. Open the file in Excel and enter the data into the light cells.',
        '2. Leave empty what there is not or is not counted. Zero means “not a single one”.',
        '3. Do not rename sheets, do not delete rows or columns.',
        '4. Do not enter names of pupils or teachers: only numbers are needed.',
        '5. Enter who filled in the form: it will help if there are questions.',
      ].join('\n'),
  },
  files: {
    choose: { forms: 'Choose files…', years: 'Choose a workbook…' },
    more: 'Add files…',
    drop: 'Or drop them here.',
    accepts: {
      forms: 'Forms that were filled in (.xlsx), an archive of them (.zip), an export of an online questionnaire (.csv): all at once if you like.',
      years: 'The monitoring workbook of earlier years, or any Excel workbook with such tables (.xlsx).',
    },
    unchanged: 'Until you press “Enter”, the workbook does not change.',
    yearOfForms: 'as in the forms',
    closed: (names) => `These do not open: ${names.join(', ')}. The file may have been deleted, or another program holds it; choose it again.`,
    chosen: (count) => `Read: ${files(count)}`,
    again: 'Compare again',
    reset: 'Begin anew',
    outdated: 'The workbook has changed since it was compared: compare again to see its present values.',
  },
  overview: {
    came: (came, all) => `There are data from ${whole.format(came)} of ${schools(all)}.`,
    nothing: 'The files hold no data for this workbook.',
    allKnown: 'All that came is in the workbook already.',
    filter: 'Which schools to show',
    filters: { all: 'All', clean: 'No remarks', remarks: 'With remarks', absent: 'Nothing came', new: 'Something new', differs: 'Something differs' },
    acceptAll: (count) => `Everything new: ${values(count)}`,
    noneNew: 'Nothing is new.',
    groups: 'What the files hold',
    group: (table, year) => (year === null ? table : `${table}, ${schoolYear(year)}`),
    groupCounts: (counts) => [counts.new > 0 ? `${whole.format(counts.new)} new` : '', counts.differs > 0 ? `${whole.format(counts.differs)} different` : '', counts.same > 0 ? `${whole.format(counts.same)} the same` : ''].filter(Boolean).join(', '),
    notFound: 'There is no such school here.',
    more: (count) => `Show ${count} more`,
    absentHeading: 'Who has sent nothing',
    copyAbsent: (count) => `Copy a reminder (${schools(count)})`,
    reminder: (year, names) =>
      ['Dear colleagues,', '', `This is to remind you of the form for the school year ${schoolYear(year)}. Nothing has come yet from these schools:`, '', ...names.map((name, at) => `${at + 1}. ${name}`), '', 'Please send the form, filled in, by [date].'].join('\n'),
  },
  remarks: {
    heading: (count) => `Files with remarks: ${whole.format(count)}`,
    severities: { error: 'error', warning: 'warning', note: 'note' },
    counted: (count) => counted(count, 'remark', 'remarks'),
    show: (file) => `Remarks on the file “${file}”`,
  },
  school: {
    statuses: { clean: 'came', remarks: 'came with remarks', absent: 'nothing came' },
    accept: (name, count) => `${name}: enter what is new (${values(count)})`,
    unanswered: (count) => `${whole.format(count)} unanswered`,
    files: 'Files',
    when: (iso) => moment.format(new Date(iso)),
    problems: 'Remarks',
    missing: (count) => `Neither in the form nor in the workbook: ${whole.format(count)}`,
    missingOf: (table, headers) => `${table}: ${headers.join(', ')}`,
    showSame: (count) => `Show what is the same (${whole.format(count)})`,
    hideSame: 'Hide what is the same',
    nothingCame: 'Nothing came from this school.',
  },
  cell: {
    kinds: { new: 'new', same: 'the same', differs: 'differs' },
    change: (was, becomes) => `was ${was} → becomes ${becomes}`,
    brings: (was, becomes) => `${was} in the workbook, ${becomes} in the file`,
    empty: 'empty',
    from: (place) => `from: ${place}`,
    rivals: (count) => (count === 1 ? 'Another file says something else: choose one of the two.' : `${files(count)} more say something else: choose one.`),
    readOnly: 'Here the workbook has a formula, or the value follows from other columns: if the file is right, correct the sheet yourself.',
    label: (parts) => parts.join(' · '),
  },
  merge: {
    run: (count) => (count === 0 ? 'Enter' : `Enter ${values(count)}`),
    running: 'Entering the values…',
    nothing: 'Nothing is ticked.',
    will: ({ fills, replaces, schools: touched }) => [schools(touched), ...(fills > 0 ? [`new: ${whole.format(fills)}`] : []), ...(replaces > 0 ? [`replaced: ${whole.format(replaces)}`] : [])].join('; '),
    undo: 'No button takes all of it back, and not every Excel undoes with Ctrl+Z what an add-in has changed. Each cell that is entered, and what it held before, is written into the collecting journal.',
  },
};
