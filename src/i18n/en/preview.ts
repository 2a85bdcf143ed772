import type { Texts } from '../texts';

export const preview: Texts['preview'] = {
  title: 'Preview without Excel',
  open: 'Open .xlsx',
  download: 'Download the result',
  privacy: 'The file is opened in this browser and sent nowhere.',
  dropHere: 'Drop the file to open it',
  opening: 'Opening the workbook…',
  sample: 'Sample: the district is invented',
  newBook: 'New workbook',
  resultName: (name) => `${name} (monitoring).xlsx`,
  pane: 'Task pane',
  sheets: 'Sheets of the workbook',
  sheet: (name) => `Sheet “${name}”`,
  formulaBar: 'Content of the selected cell',
  showWorking: 'Show working columns',
  hideWorking: 'Hide working columns',
  notOpened: (name) => `The file “${name}” was not opened.`,
  notSaved: 'The result was not saved: the workbook could not be written.',
  notStarted: 'The sample was not loaded. Open your own workbook or reload the page.',
  dismiss: 'Close the message',
};
