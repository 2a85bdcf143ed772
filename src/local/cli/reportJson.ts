/** The object that `--json` prints: the public contract of the command line. Keys are added, never renamed. */
import type { FactorAssessment, JudgedResult, SchoolAssessment } from '../../engine/assessment';
import type { AssessmentDigest, ComputeReport, WordedIssue } from '../../app/results';

const judgedResult = ({ procedure, year, participants, below, share, low, excluded, interval }: JudgedResult) => ({
  procedure,
  year,
  participants,
  below,
  share,
  low,
  excluded,
  interval,
});

const riskFactor = ({ factor, score, level, from }: FactorAssessment) => ({ factor, score, level, from });

const school = ({ school: { key, name, code }, lowResults, isbsh, risk, groups, primaryGroup }: SchoolAssessment) => ({
  school: name,
  code,
  /** By which the analysis names the school. */
  key,
  lowResults: {
    status: lowResults.status,
    criteria: lowResults.criteria,
    secondCriterionUnknown: lowResults.secondCriterionUnknown,
    reliability: lowResults.reliability,
    procedures: lowResults.judged.map(judgedResult),
    ifBiasedCounted: lowResults.ifBiasedCounted,
  },
  isbsh: isbsh && { value: isbsh.value, rank: isbsh.rank, adverse: isbsh.adverse, year: isbsh.year },
  risk: risk && { year: risk.year, factors: risk.factors.map(riskFactor), inRiskZone: risk.inRiskZone },
  groups,
  primaryGroup,
});

const issue = ({ issue: { code, severity, sheet, address, table, read, leavesOutRow, more }, message }: WordedIssue) => ({
  code,
  severity,
  sheet,
  address,
  table,
  read,
  leavesOutRow,
  ...(more && { more }),
  message,
});

/** Of more schools the analysis gives no lists: some ten thousand characters for each school are more than one text can hold. */
const MOST_TOLD = 5_000;

/** The same with each list of more than so many entries as its length: {"omitted": 40000}. */
const withoutLongLists = (value: unknown, most: number): unknown => {
  if (Array.isArray(value)) return value.length > most ? { omitted: value.length } : value.map((item) => withoutLongLists(item, most));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutLongLists(inner, most)]));
};

export const reportJson = (assessment: AssessmentDigest, { check, analysis, written }: Pick<ComputeReport, 'check' | 'analysis' | 'written'>) => ({
  year: assessment.year,
  schools: assessment.schools.map(school),
  isbshBorder: assessment.isbshBorder,
  analysis: assessment.schools.length > MOST_TOLD ? withoutLongLists(analysis, MOST_TOLD / 10) : analysis,
  remarks: check.remarks ?? [],
  issues: check.issues.map(issue),
  sheets: written,
});
