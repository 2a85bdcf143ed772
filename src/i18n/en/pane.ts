import { pluralEn } from '../plural';
import type { Texts } from '../texts';

const index = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const digits = new Intl.NumberFormat('en');

const counted = (count: number, one: string, many: string): string => `${digits.format(count)} ${pluralEn(count, one, many)}`;
const rows = (count: number): string => counted(count, 'row', 'rows');
const schools = (count: number): string => counted(count, 'school', 'schools');

export const pane: Texts['pane'] = {
  boot: {
    loading: 'Loading…',
    late: 'Excel does not answer',
    lateHelp:
      'The add-in has loaded, but Excel did not answer it within 10 seconds. Close the task pane and open it again from the “Monitoring” tab. If that does not help, restart Excel and check that this computer can reach the address that office.js comes from. The workbook is unchanged.',
    reload: 'Load again',
    noScript: 'The add-in needs JavaScript.',
    outside: 'This is a task pane of Excel',
    outsideHelp: 'The page is open outside Excel, so there is no workbook here. Open it in Excel: tab “Monitoring”, button “Task pane”.',
  },
  input: {
    heading: 'Input data',
    reading: 'Reading the workbook…',
    summary: (count, year) => `${schools(count)}, reporting year ${year}`,
    summaryWithoutYear: (count) => schools(count),
    rows: (all, used) => (all === used ? rows(all) : `${rows(all)}, ${used} used`),
    years: (years) => (years.length === 0 ? '' : `${pluralEn(years.length, 'year', 'years')} ${years.join(', ')}`),
    foundBy: { 'table-name': 'Excel table', 'sheet-name': 'sheet of that name', headers: 'found by its headers' },
    absent: 'Not in the workbook',
    again: 'Read again',
    goTo: (place) => `Go to ${place}`,
  },
  gaps: {
    heading: 'Will not be computed',
    lowResults: 'List of low-results schools: there is neither “Результаты” nor “Участники”.',
    adverse: 'ISBSH and the list of adverse-conditions schools: there is no “Соцпаспорт”.',
    riskZone: 'Risk group: there is neither “Риски” nor “Рисковый профиль”.',
    settings: 'There is no sheet “Параметры”: defaults apply.',
  },
  empty: {
    heading: 'The workbook holds no monitoring data yet',
    need: 'It needs the sheet “Школы” and at least one of the data sheets. A sheet is known by its name, an Excel table by the table’s name; rows above the headers do no harm.',
    columns: (names) => `columns: ${names.join(', ')}`,
    then: 'Add the sheets or open a workbook that has them, then press “Read again”.',
  },
  unusable: {
    heading: 'This workbook cannot be computed',
    untouched: 'The workbook is unchanged.',
  },
  issues: {
    heading: 'Data problems',
    none: 'No problems found.',
    errors: (count) => counted(count, 'error', 'errors'),
    warnings: (count) => counted(count, 'warning', 'warnings'),
    notes: (count) => counted(count, 'note', 'notes'),
    more: (count) => `Show ${count} more`,
    rowLeftOut: 'row left out of computing',
  },
  compute: {
    heading: 'Computing',
    mode: 'How to write computed cells',
    modes: { addin: 'add-in functions', plain: 'plain formulas', values: 'values only' },
    modeHints: {
      addin: 'Recalculate when data change, wherever the add-in is installed.',
      plain: 'Recalculate in any Excel, no add-in needed.',
      values: 'Numbers without formulas: they stay as they are.',
    },
    run: 'Compute',
    again: 'Compute again',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    cannotCancel: 'Writing: it can no longer be cancelled.',
    cancelled: 'Computing was cancelled. The workbook is unchanged.',
    stages: { reading: 'Reading the workbook', checking: 'Checking data', computing: 'Computing', 'laying-out': 'Preparing sheets', writing: 'Writing sheets' },
    progress: (stage, share) => `${stage}: ${percent.format(share)}`,
  },
  results: {
    heading: (year) => `Results for ${year}`,
    done: 'Computing is complete.',
    lists: { lowResults: 'Low results', adverse: 'Adverse conditions', riskZone: 'Risk group' },
    listHints: { lowResults: 'ШНОР', adverse: 'ШНСУ', riskZone: 'risk zone by ten factors' },
    nobody: 'No school.',
    notComputed: 'Not computed: no data.',
    lowReason: ({ low, year, criteria, reliability }) =>
      [
        `${counted(low, 'low result', 'low results')} in ${year}`,
        `${pluralEn(criteria.length, 'criterion', 'criteria')} ${criteria.join(' and ')}`,
        ...(reliability === null ? [] : [`reliability: ${reliability}`]),
      ].join('; '),
    adverseReason: ({ value, rank, border, year }) => `ISBSH ${index.format(value)}, border ${index.format(border)}; ${rank} from the bottom; passport of ${year}`,
    riskReason: (names) => `high level: ${names.join('; ')}`,
    riskReasonMany: (numbers) => `${counted(numbers.length, 'factor', 'factors')} at the high level: ${numbers.join(', ')}`,
    showAll: (count) => `Show all (${count})`,
    written: 'Sheets written',
    how: { added: 'added', refreshed: 'refreshed' },
    leftOut: 'Left out of computing',
    nothingLeftOut: 'Everything in the workbook was used.',
    gaps: {
      rows: (count) => `${rows(count)} with errors`,
      noResults: (count, year) => `${schools(count)} without usable results of ${year}`,
      notApplicable: (count) => `${counted(count, 'primary school', 'primary schools')}: the rule of low results does not apply`,
      biased: (count) => `${counted(count, 'result', 'results')} with a sign of bias`,
      previousYear: (year) => `no results of ${year}, so the second criterion was not checked`,
      noIsbsh: (count) => `${schools(count)} without ISBSH: shares of the passport are missing`,
      noRisk: (count) => `${schools(count)} without risk data`,
    },
  },
  failure: {
    jobs: { check: 'The workbook could not be read', compute: 'Computing did not finish', show: 'The cell could not be shown', remember: 'The choice was not kept in the workbook' },
    crashed: 'This is a mistake of the add-in itself. Try again; if it happens again, pass on the details below to whoever looks after the add-in.',
    outOfReach: 'A part of the add-in was not loaded: the server that it is installed from did not answer. Check the connection and try again. The workbook is unchanged.',
    retry: 'Try again',
    crash: 'The task pane has failed. The workbook is unchanged; the pane can be opened again.',
    reopen: 'Open again',
    report: 'Details of the failure (no workbook data)',
    copy: 'Copy',
    copied: 'Copied.',
    selected: 'The text is selected: press Ctrl+C.',
  },
};
