import type { Texts } from '../../texts';
import { counted } from './counted';

const when = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

const listed = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`);

const errors = (count: number): string => counted(count, 'error', 'errors');
const warnings = (count: number): string => counted(count, 'warning', 'warnings');

export const path: Texts['pane']['path'] = {
  heading: 'The path of computing',
  steps: { data: 'Data', check: 'Check', settings: 'Settings', compute: 'Compute', reports: 'Reports' },
  views: { path: 'Compute', results: 'Results', functions: 'Functions' },
  viewsLabel: 'Parts',
  states: { done: 'done', attention: 'needs attention', todo: 'not yet' },
  next: (step) => `Next: ${step}`,
  unread: 'once the workbook is read',
  data: {
    reading: 'reading the workbook…',
    failed: 'the workbook was not read',
    empty: 'no data in the workbook yet',
    unusable: { 'no-schools-table': 'there is no list of schools', 'no-usable-schools': 'the list of schools is not filled in', 'no-data-tables': 'no data on the schools yet' },
    found: (tables) => `${counted(tables, 'table', 'tables')} found`,
    foundWithout: (tables, missing) => `${counted(tables, 'table', 'tables')} found, no ${listed(missing)}`,
    without: { lowResults: '“Результаты”', adverse: '“Соцпаспорт”', riskZone: '“Риски”' },
  },
  check: {
    edited: 'data changed since the check',
    nothing: 'nothing to check yet',
    counts: (error, warning) => [...(error > 0 ? [errors(error)] : []), ...(warning > 0 ? [warnings(warning)] : [])].join(', '),
    notes: (count) => `no errors, ${counted(count, 'note', 'notes')}`,
    clean: 'no errors',
  },
  settings: {
    defaults: 'all at their defaults',
    changed: (count) => `${count} changed`,
    unread: (count) => `${count} not understood`,
  },
  compute: {
    running: 'computing…',
    nothing: 'once there are data',
    notYet: 'not computed yet',
    outdated: 'data changed since computing',
    done: 'computed',
    doneAt: (at) => `computed on ${when.format(at)}`,
  },
  reports: {
    notYet: 'come with computing',
    outdated: (count) => counted(count, 'sheet is out of date', 'sheets are out of date'),
    sheets: (count) => `${counted(count, 'sheet', 'sheets')} in the workbook`,
  },
};
