/** What was found, in a few lines for the terminal. */
import type { Group } from '../../engine/assessment';
import type { AssessmentDigest, CheckReport, WrittenSheet } from '../../app/results';
import type { Severity } from '../../inputs/issues';
import type { AllTexts } from '../../i18n';

const GROUPS: readonly Group[] = ['lowResults', 'adverse', 'riskZone'];

export const summarise = (assessment: AssessmentDigest, { issues, remarks = [] }: CheckReport, written: readonly WrittenSheet[], texts: AllTexts): readonly string[] => {
  const inGroup = (group: Group): number => assessment.schools.filter(({ groups }) => groups.includes(group)).length;
  const ofSeverity = (severity: Severity): number => issues.filter(({ issue }) => issue.severity === severity).reduce((sum, { issue }) => sum + 1 + (issue.more?.count ?? 0), 0);
  const leftOut = new Set(issues.filter(({ issue }) => issue.leavesOutRow).map(({ issue }) => `${issue.sheet}!${issue.address?.replace(/\D+/, '') ?? ''}`)).size + issues.reduce((sum, { issue }) => sum + (issue.more?.rows ?? 0), 0);
  return [
    texts.cli.year(assessment.year),
    ...remarks,
    texts.cli.assessed(assessment.schools.length),
    ...GROUPS.map((group) => texts.cli.listed(texts.terms.groups[group], inGroup(group))),
    texts.cli.issues(ofSeverity('error'), ofSeverity('warning'), ofSeverity('note')),
    ...(leftOut > 0 ? [texts.cli.leftOut(leftOut)] : []),
    texts.cli.written(written.map(({ name }) => name)),
  ];
};
