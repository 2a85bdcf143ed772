import type { GalleryTexts } from '../../texts';
import { counted } from '../pane/counted';
import { data } from './data';
import { regulations } from './regulations';
import { sheets } from './sheets';

const kilobytes = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const reports = (count: number): string => counted(count, 'report', 'reports');
const addedRows = (count: number): string => `${counted(count, 'row', 'rows')} added`;

export const gallery: GalleryTexts = {
  sheets,
  data,
  regulations,

  intro: 'A report is a sheet or a file of its own. It is built of the workbook’s data, and written anew with every computing as long as it stands in the workbook. The documents that ask for it are samples of districts and a region: compare with your own.',
  set: {
    heading: 'Set for a meeting',
    what: (count) => `${reports(count)} that are usually needed together:`,
    build: 'Build the set',
    without: (names) => `Not included: ${names.join(', ')} (data are missing).`,
  },
  groups: {
    meeting: 'For a meeting and a report',
    schools: 'About schools',
    plan: 'Measures and terms',
    change: 'Change over the years',
    files: 'Files',
  },
  names: { 'note-document': 'Analytical note (Word)', 'public-copy': 'Public copy', 'plain-copy': 'Copy without the add-in' },
  picture: (name) => `What “${name}” looks like, of an invented district`,
  tick: 'Tick',
  chosen: (count) => `Ticked: ${reports(count)}`,
  buildChosen: 'Build those ticked',
  unchoose: 'Untick all',
  details: 'Regulation and data',
  whichRegulation: 'Asked for by',
  noRegulation: 'No document asks for it: for convenience.',

  state: {
    absent: 'Not built yet',
    builtAt: (when) => `Built: ${when}`,
    outdated: 'out of date',
    outdatedWhy: 'data or settings have changed',
    savedAt: (when) => `Made in this session: ${when}`,
    notSaved: 'Not made in this session yet',
  },
  build: 'Build',
  buildAgain: 'Build again',
  open: 'Open the sheet',
  make: 'Make the file',
  makeAgain: 'Make again',
  running: 'Building: progress and the way out are below.',

  result: {
    heading: 'What came of it',
    built: (count) => `${reports(count)} built.`,
    none: 'No report was built.',
    notBuilt: (name, why) => `“${name}” was not built: ${why}`,
    noData: 'the workbook has no data for it.',
    added: (sheet, rows) => `Sheet “${sheet}”: ${addedRows(rows)}; your own edits were not touched.`,
    made: (sheet, rows) => `The sheet “${sheet}” was made with ${counted(rows, 'row', 'rows')}.`,
    more: (rows) => `The next building adds ${counted(rows, 'more row', 'more rows')}.`,
    yours: 'The sheets that were made are yours now: change and delete rows as you like. What you take out is not offered again.',
    nothingAdded: 'Nothing was added to your tables: what was offered before is in them, or was taken out by you.',
    opened: (name) => `Open: ${name}`,
  },

  tables: {
    heading: 'Your tables for reports',
    what: 'The add-in only adds new rows to them. Your edits, deleted rows, names of sheets and the order of columns stay.',
    rows: (count) => counted(count, 'row', 'rows'),
    absent: 'will be there when you build a report that rests on it',
    purposes: {
      catalogue: 'measures and what each of them answers',
      roadmap: 'measures, terms, responsible persons, progress',
      decisions: 'decisions and how they are carried out',
      noteTemplate: 'sections and paragraphs of the note',
    },
  },

  calculations: {
    heading: 'Sheets of calculations',
    inWorkbook: 'In the workbook',
    notYet: 'Will be there after computing',
    none: 'There are no sheets of calculations in the workbook yet: computing makes them.',
    notComputed: 'Not computed',
    computedAt: (when) => `Computed: ${when}`,
  },

  file: {
    notMade: 'No file was made; the workbook is unchanged.',
    made: (name) => `The file is ready: ${name}.`,
    save: (name, bytes) => `${name} (${kilobytes.format(Math.max(1, Math.round(bytes / 1024)))} KB)`,
    where:
      'The file is saved in the downloads folder. If it is not there, press its name. If that does not help either, your Excel does not let add-ins save files: open this workbook in Excel in the browser and make the file there.',
  },

  letter: {
    heading: 'Lists for a letter',
    hint: 'Plain text: it can be pasted into a letter or a Word document.',
    needs: 'The text of the lists can be copied after computing in this session.',
    copyAll: 'Copy all lists',
  },
};
