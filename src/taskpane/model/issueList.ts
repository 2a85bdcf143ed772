/** Issues as the pane lists them: filtered, then grouped by severity and table, the gravest first. */
import type { WordedIssue } from '../../app/results';

export type Severity = WordedIssue['issue']['severity'];

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

export interface IssueFilter {
  readonly severity: Severity | null;
  /** The canonical name of an input table. */
  readonly table: string | null;
  readonly leftOut: boolean;
  readonly text: string;
}

export const NO_FILTER: IssueFilter = { severity: null, table: null, leftOut: false, text: '' };

export interface TableIssues {
  /** `null`: the workbook as a whole. */
  readonly table: string | null;
  readonly issues: readonly WordedIssue[];
}

export interface SeverityIssues {
  readonly severity: Severity;
  readonly count: number;
  readonly tables: readonly TableIssues[];
}

/** Letter case and ё/е make no difference to who searches. */
const folded = (text: string): string => text.toLowerCase().replaceAll('ё', 'е');

export const filterIssues = (issues: readonly WordedIssue[], { severity, table, leftOut, text }: IssueFilter): readonly WordedIssue[] => {
  const wanted = folded(text.trim());
  return issues.filter(
    ({ issue, message }) =>
      (severity === null || issue.severity === severity) &&
      (table === null || issue.table === table) &&
      (!leftOut || issue.leavesOutRow) &&
      (wanted === '' || folded(`${message} ${issue.sheet} ${issue.address ?? ''}`).includes(wanted)),
  );
};

const byTable = (issues: readonly WordedIssue[]): readonly TableIssues[] => {
  const tables = new Map<string | null, WordedIssue[]>();
  for (const worded of issues) {
    const list = tables.get(worded.issue.table);
    if (list) list.push(worded);
    else tables.set(worded.issue.table, [worded]);
  }
  return [...tables].map(([table, list]) => ({ table, issues: list }));
};

export const groupIssues = (issues: readonly WordedIssue[]): readonly SeverityIssues[] =>
  SEVERITIES.map((severity) => {
    const list = issues.filter(({ issue }) => issue.severity === severity);
    return { severity, count: list.length, tables: byTable(list) };
  }).filter(({ count }) => count > 0);

/** The tables that have issues, in the order in which they come. */
export const tablesWithIssues = (issues: readonly WordedIssue[]): readonly string[] => [...new Set(issues.flatMap(({ issue }) => issue.table ?? []))];
