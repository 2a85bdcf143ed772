import type { Texts } from '../../texts';
import { counted } from '../numbers';

export const issues: Texts['sheets']['issues'] = {
  title: 'Data problems',
  subtitle: 'What was read with remarks, where it is, and what to do about it',
  rules: 'Correct the cells in the input tables and compute again; the program does not change the input',
  severity: 'Severity',
  table: 'Table',
  sheet: 'Sheet',
  cell: 'Cell',
  read: 'Read',
  message: 'What is wrong and what to do',
  leftOut: 'Row left out',
  none: 'No remarks on the data',
  counts: (errors, warnings, notes) => `${counted(errors, 'error', 'errors')}, ${counted(warnings, 'warning', 'warnings')}, ${counted(notes, 'note', 'notes')}.`,
  leftOutRows: (rows) => (rows === 0 ? 'All rows that were read were used.' : `Left out of computing: ${counted(rows, 'row', 'rows')} with errors.`),
};
