import type { Texts } from '../../texts';
import { counted, schools } from './counted';

const cells = (count: number): string => counted(count, 'cell', 'cells');
const sheets = (count: number): string => counted(count, 'sheet', 'sheets');
const digits = new Intl.NumberFormat('en');

export const notices: Texts['pane']['notices'] = {
  dismiss: 'Close the message',
  sheetsCreated: (names) => `${names.length === 1 ? 'Sheet' : 'Sheets'} created: ${names.join(', ')}. The example row is not computed; fill in your own data.`,
  goToSheet: (name) => `Go to sheet “${name}”`,
  examplesCleared: (count) => (count === 0 ? 'There are no example rows in the workbook.' : `Cleared: ${counted(count, 'example row', 'example rows')}.`),
  sampleOpened: 'The sample workbook is open separately. Its data are invented; this workbook is unchanged.',
  repaired: (count, column) => `Corrected in ${cells(count)} of column “${column}”.`,
  undoRepair: 'Put it back',
  repairUndone: (count) => `The earlier values are back: ${cells(count)}.`,
  settingsReset: 'All settings are back at their defaults.',
  settingsSheet: (sheet) => `The settings are on sheet “${sheet}”. From now on its values apply.`,
  goToCell: (place) => `Go to ${place}`,
  mapped: (table, sheet) => `Sheet “${sheet}” is read as “${table}”. The workbook remembers this.`,
  merged: ({ filled, changed, rows, sheets: added }) =>
    [
      `Entered: ${counted(filled + changed, 'value', 'values')} (${digits.format(filled)} new, ${digits.format(changed)} corrected).`,
      ...(rows > 0 ? [`Added: ${counted(rows, 'row', 'rows')}.`] : []),
      ...(added.length > 0 ? [`Created: ${added.join(', ')}.`] : []),
      'What came from where is written in the journal; computed sheets are refreshed when you compute again.',
    ].join(' '),
  inserted: (place) => `Formula inserted: ${place}.`,
  checked: ({ errors, warnings }) => (errors + warnings === 0 ? 'The workbook was checked, no errors.' : `The workbook was checked: ${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}.`),
  checkedUnusable: 'The workbook was checked: it cannot be computed yet.',
  computed: ({ lowResults, adverse, riskZone }) => {
    const list = (name: string, count: number | null): string => `${name}: ${count === null ? 'not computed' : schools(count)}`;
    return `${list('Low results', lowResults)}; ${list('adverse conditions', adverse)}; ${list('risk group', riskZone)}.`;
  },
  ribbonComputed: (lists, count) => `Computed from the ribbon, ${sheets(count)} written. ${lists}`,
  toResults: 'Show the lists',
  toIssues: 'Show the problems',
  limitedExcel: 'In this Excel neither the ribbon buttons nor the add-in’s functions work. Computing from here does: in the step “Compute” choose “ordinary formulas” or “values only”.',
  edited: {
    afterCheck: 'Data were changed since the check.',
    afterComputing: 'Data were changed since computing. The computed sheets are as they were.',
  },
  outdated: (count) => `Data or settings were changed since computing: ${counted(count, 'sheet is out of date', 'sheets are out of date')}.`,
  checkAgain: 'Check again',
  back: (place) => `Back to ${place}`,
};
