/** What the sheets are made of, from what was read and computed. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { DistrictAssessment } from '../engine/assessment';
import { supportDistrict } from '../engine/support/support';
import type { InputsReading } from '../inputs/reading';
import { settingSourcesFrom, type IssueRow, type ReportInput, type SheetsInput } from '../sheets/sheetsInput';
import type { CheckedContent } from './checkContent';
import type { WordedIssue } from './results';

const issueRow = ({ issue: { severity, table, sheet, address, read, leavesOutRow, more }, message }: WordedIssue): IssueRow => ({
  severity,
  table,
  sheet,
  address,
  read,
  message,
  leavesOutRow,
  ...(more && { more }),
});

interface Figures {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
}

export const sheetsInput = ({ reading, check }: CheckedContent, { assessment, analysis }: Figures, computedAt: Date): SheetsInput => {
  const givenSettings = check.settingViews.filter(({ from }) => from !== 'default').map(({ id }) => id);
  return {
    assessment,
    analysis,
    issues: check.issues.map(issueRow),
    found: reading.found,
    computedAt,
    settingSources: settingSourcesFrom(givenSettings),
    givenSettings,
    standing: check.generated.map(({ id }) => id),
  };
};

/** The calendar day where the user is. */
const dayOf = (moment: Date): string => `${String(moment.getFullYear())}-${String(moment.getMonth() + 1).padStart(2, '0')}-${String(moment.getDate()).padStart(2, '0')}`;

export const reportInput = (input: SheetsInput, { support, input: { schools } }: Pick<InputsReading, 'support' | 'input'>): ReportInput => ({
  ...input,
  support: supportDistrict({ assessment: input.assessment, analysis: input.analysis, input: support, schools, today: dayOf(input.computedAt) }),
});
