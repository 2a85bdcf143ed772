import type { Texts } from '../../texts';

export const mapping: Texts['pane']['mapping'] = {
  open: 'Point at your own sheet…',
  table: 'Which table it is',
  sheet: 'On which sheet',
  choose: 'choose',
  looking: 'Looking at the sheet…',
  lookAgain: 'Look again',
  noHeaders: 'No row of headers was found on this sheet. Choose another sheet, or add headers above the data and try again.',
  headerRow: (row) => `Headers found in row ${row}.`,
  columns: 'Which column is what',
  column: (header, required) => (required ? `${header} (required)` : header),
  noColumn: '— none —',
  option: (letters, text) => `${letters}: ${text}`,
  preview: 'First rows of the sheet',
  missing: (headers) => `Not chosen: ${headers.map((header) => `“${header}”`).join(', ')}. The table cannot be read without it.`,
  twice: (letters) => `Column ${letters.join(', ')} is chosen twice. Keep one.`,
  confirm: 'Read it like this',
  confirmed: 'Pointed at by you',
  of: (table, sheet) => `${table}: sheet “${sheet}”`,
  forget: 'Forget',
  forgetWhich: (table) => `Forget where table “${table}” is`,
};
