/** An issue in the user's words. The type demands a sentence for every code. */
import type { PaneTexts } from '../i18n/texts';
import type { Issue, IssueCode, IssueDataByCode, IssueOf } from '../inputs/issues';
import type { WordedIssue } from './results';

type IssueWords = { readonly [Code in IssueCode]: (data: IssueDataByCode[Code]) => string };

const sentence = <Code extends IssueCode>(words: IssueWords, { code, data }: IssueOf<Code>): string => words[code](data);

/** What is wrong and what to do about it, one or two sentences; and how many more cells of the column it speaks for. */
export const describeIssue = (issue: Issue, { issues, terms }: Pick<PaneTexts, 'issues' | 'terms'>): string =>
  issue.more ? `${sentence(issues, issue)} ${terms.moreAlike(issue.more.count)}` : sentence(issues, issue);

export const wordIssues = (issues: readonly Issue[], texts: Pick<PaneTexts, 'issues' | 'terms'>): readonly WordedIssue[] =>
  issues.map((issue) => ({ issue, message: describeIssue(issue, texts) }));
