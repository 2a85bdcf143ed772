/** What the sheets are made of, from what was read and computed. */
import type { DistrictAssessment } from '../engine/assessment';
import { settingSourcesFrom, type IssueRow, type SheetsInput } from '../sheets/sheetsInput';
import type { CheckedWorkbook } from './readInputsOfWorkbook';
import type { WordedIssue } from './results';

const issueRow = ({ issue: { severity, table, sheet, address, read, leavesOutRow }, message }: WordedIssue): IssueRow => ({
  severity,
  table,
  sheet,
  address,
  read,
  message,
  leavesOutRow,
});

export const sheetsInput = ({ reading, check }: CheckedWorkbook, assessment: DistrictAssessment, computedAt: Date): SheetsInput => ({
  assessment,
  issues: check.issues.map(issueRow),
  found: reading.found,
  computedAt,
  settingSources: settingSourcesFrom(reading.settingsFromWorkbook),
});
