import type { Texts } from '../../texts';

export const boot: Texts['pane']['boot'] = {
  loading: 'Loading…',
  late: 'Excel does not answer',
  lateHelp:
    'The add-in has loaded, but Excel did not answer it within 10 seconds. Close the task pane and open it again from the “Monitoring” tab. If that does not help, restart Excel and check that this computer can reach the address that office.js comes from. The workbook is unchanged.',
  reload: 'Load again',
  noScript: 'The add-in needs JavaScript.',
  outside: 'This is a task pane of Excel',
  old: 'This Excel is too old for the add-in',
  oldHelp:
    'It needs Excel 2021 or newer, Microsoft 365 or Excel in the browser. What can be done: open this workbook there. Data, chosen sheets and settings are kept in the workbook itself, so the result will be the same. Sheets that were computed before open and print here too. The workbook is unchanged.',
  broken: 'The task pane did not open',
  brokenHelp: 'This is a mistake of the add-in itself. Load it again; if that does not help, pass on the details below (no workbook data in them) to whoever looks after the add-in. The workbook is unchanged.',
  outsideHelp: 'The page is open outside Excel, so there is no workbook here. Open it in Excel: tab “Monitoring”, button “Task pane”.',
};
