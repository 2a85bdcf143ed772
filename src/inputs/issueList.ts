/** Collects issues; the only place that builds one. */
import type { Issue, IssueCode, IssueDataByCode, IssueOf, Severity } from './issues';

/** Where an issue stands. */
export interface IssuePlace {
  readonly sheet: string;
  readonly address: string | null;
  readonly table: string | null;
  /** What stood in the cell, as text. */
  readonly read: string;
}

export interface IssueWeight {
  readonly severity: Severity;
  readonly leavesOutRow: boolean;
}

export const ERROR_ROW: IssueWeight = { severity: 'error', leavesOutRow: true };
/** Bad, but the row is of use without it. */
export const ERROR_CELL: IssueWeight = { severity: 'error', leavesOutRow: false };
export const WARNING: IssueWeight = { severity: 'warning', leavesOutRow: false };
export const NOTE: IssueWeight = { severity: 'note', leavesOutRow: false };

export class IssueList {
  readonly all: Issue[] = [];

  add<Code extends IssueCode>(code: Code, data: IssueDataByCode[Code], place: IssuePlace, { severity, leavesOutRow }: IssueWeight): void {
    const issue: IssueOf<Code> = { code, severity, ...place, data, leavesOutRow };
    this.all.push(issue as Issue);
  }
}
