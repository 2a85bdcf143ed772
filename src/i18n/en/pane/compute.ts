import type { Texts } from '../../texts';
import { counted } from './counted';

const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });
const moment = new Intl.DateTimeFormat('en-GB', { day: '2-digit', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

export const compute: Texts['pane']['compute'] = {
  mode: 'How to write computed cells',
  modes: { addin: 'add-in functions', plain: 'plain formulas', values: 'values only' },
  modeHints: {
    addin: 'Recalculate when data change, wherever the add-in is installed.',
    plain: 'Recalculate in any Excel, no add-in needed.',
    values: 'Numbers without formulas: they stay as they are.',
  },
  sheets: 'Which sheets to write',
  chosen: (count, all) => (count === all ? `all of them (${all})` : `${count} of ${all} chosen`),
  chooseAll: 'Choose all',
  atLeastOne: 'One sheet at least is needed: this one stays chosen.',
  written: 'What was written',
  neverWritten: 'There are no computed sheets in the workbook yet.',
  when: (iso) => moment.format(new Date(iso)),
  justNow: 'just now',
  freshness: { current: 'data unchanged since', outdated: 'data or settings changed since' },
  outdated: (count) => `Data or settings changed after ${counted(count, 'sheet was', 'sheets were')} computed. Compute again to refresh; the add-in recomputes nothing by itself.`,
  cancelHint: 'Computing can be cancelled until writing begins: the workbook stays as it was. Sheets are replaced as a whole and only when ready.',
  run: 'Compute',
  again: 'Compute again',
  cancel: 'Cancel',
  cancelling: 'Cancelling…',
  cannotCancel: 'Writing: it can no longer be cancelled.',
  cancelled: 'Computing was cancelled. The workbook is unchanged.',
  stages: { reading: 'Reading the workbook', checking: 'Checking data', computing: 'Computing', 'laying-out': 'Preparing sheets', writing: 'Writing sheets' },
  jobs: {
    reports: { cancelled: 'Building was cancelled. The sheets of reports are as they were; rows that were already added to your tables stay in them.' },
    files: { stages: { 'laying-out': 'Making the file', writing: 'Making the file' }, cancelled: 'Making the file was cancelled. The workbook is unchanged.' },
  },
  progress: (stage, share) => `${stage}: ${percent.format(share)}`,
};
