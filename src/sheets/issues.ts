/** «Проблемы данных»: every issue with the way to its cell. */
import type { Texts } from '../i18n';
import { provenance } from './common/provenance';
import type { IssueRow, SheetsInput } from './sheetsInput';
import type { SheetSpec, SpecCell, TableBlock, Tone } from './spec';

const SEVERITIES: readonly IssueRow['severity'][] = ['error', 'warning', 'note'];
export const SEVERITY_TONES: Readonly<Record<IssueRow['severity'], Tone>> = { error: 'danger', warning: 'warning', note: 'none' };

/** How many rows of the inputs were left out: several issues may speak of one row. */
export const leftOutRows = (issues: readonly IssueRow[]): number =>
  new Set(issues.filter(({ leavesOutRow }) => leavesOutRow).map(({ sheet, address }) => `${sheet}!${address?.replace(/[A-Z]+/i, '') ?? ''}`)).size +
  issues.reduce((sum, { more }) => sum + (more?.rows ?? 0), 0);

export const countBySeverity = (issues: readonly IssueRow[]): Readonly<Record<IssueRow['severity'], number>> => {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity, more } of issues) counts[severity] += 1 + (more?.count ?? 0);
  return counts;
};

const cellOf = ({ sheet, address }: IssueRow): SpecCell => (address === null ? null : { value: address, link: { sheet, address } });

const issueRow = (issue: IssueRow, index: number, { terms }: Texts): readonly SpecCell[] => [
  index + 1,
  { value: terms.severities[issue.severity], tone: SEVERITY_TONES[issue.severity] },
  issue.table,
  issue.sheet,
  cellOf(issue),
  issue.read,
  issue.message,
  issue.leavesOutRow ? terms.yes : terms.no,
];

const issuesTable = ({ issues }: SheetsInput, texts: Texts): TableBlock => {
  const { issues: words, common } = texts.sheets;
  const ordered = SEVERITIES.flatMap((severity) => issues.filter((issue) => issue.severity === severity));
  return {
    kind: 'table',
    id: 'issues',
    name: 'ПроблемыДанных',
    columns: [
      { id: 'number', header: common.number, width: 6, kind: 'integer', align: 'center' },
      { id: 'severity', header: words.severity, width: 17, kind: 'text' },
      { id: 'table', header: words.table, width: 18, kind: 'text', wrap: true },
      { id: 'sheet', header: words.sheet, width: 18, kind: 'text', wrap: true },
      { id: 'cell', header: words.cell, width: 10, kind: 'text', align: 'center' },
      { id: 'read', header: words.read, width: 26, kind: 'text', wrap: true },
      { id: 'message', header: words.message, width: 70, kind: 'text', wrap: true },
      { id: 'leftOut', header: words.leftOut, width: 13, kind: 'text', align: 'center' },
    ],
    rows: ordered.map((issue, index) => issueRow(issue, index, texts)),
    emptyText: words.none,
  };
};

export const issuesSheet = (input: SheetsInput, texts: Texts): SheetSpec => {
  const { issues: words } = texts.sheets;
  const { error, warning, note } = countBySeverity(input.issues);
  return {
    id: 'issues',
    name: texts.terms.sheetNames.issues,
    title: words.title,
    subtitle: words.subtitle,
    provenance: provenance(input, texts, words.rules),
    blocks: [{ kind: 'notes', lines: [`${words.counts(error, warning, note)} ${words.leftOutRows(leftOutRows(input.issues))}`] }, issuesTable(input, texts)],
    frozen: { table: 'issues', columns: 0 },
    orientation: 'landscape',
    tabTone: 'muted',
  };
};
