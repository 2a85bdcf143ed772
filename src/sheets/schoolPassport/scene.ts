/** What the parts of the passport share: which schools, years and procedures it shows, and what is known of each school. */
import type { DistrictAnalysis } from '../../engine/analysis/analysis';
import { byProcedure } from '../../engine/analysis/dynamics/series';
import type { SchoolAssessment } from '../../engine/assessment';
import { groupBy } from '../../engine/groupBy';
import { GROUPS } from '../../engine/groups';
import type { ProcedureResult, SchoolKey, SchoolYear } from '../../engine/model';
import { RULE_PROCEDURE_NAMES, ruleProcedurePosition, type ProcedureName } from '../../engine/procedures';
import type { Finding, Recommendation } from '../../engine/support/model';
import type { FollowedRow } from '../../engine/support/roadmap/model';
import type { Texts } from '../../i18n';
import { schoolNames, type SchoolName } from '../common/schools';
import type { ReportInput } from '../sheetsInput';
import { chooserLabels } from './labels';
import { issuesBySchool, type SchoolIssues } from './schoolIssues';

/** A list of more names nobody scrolls through. */
export const MOST_SCHOOLS = 2_000;
/** More years do not fit beside each other on the page. */
const MOST_YEARS = 4;
/** Beside the nine. */
const MOST_OTHERS = 5;

export interface PassportScene {
  readonly input: ReportInput;
  readonly texts: Texts;
  /** Those to choose from, in the order of the district's schools. */
  readonly schools: readonly SchoolAssessment[];
  /** More than can be chosen from: only those of the three groups are there. */
  readonly leftOut: number;
  /** Shown first. */
  readonly first: SchoolAssessment;
  readonly labels: ReadonlyMap<SchoolKey, string>;
  readonly nameOf: SchoolName;
  /** Ascending. */
  readonly years: readonly SchoolYear[];
  readonly earlierYears: readonly SchoolYear[];
  /** The nine, then others with results. */
  readonly procedures: readonly ProcedureName[];
  readonly otherProcedures: readonly ProcedureName[];
  readonly resultOf: (school: SchoolKey, procedure: ProcedureName, year: SchoolYear) => ProcedureResult | undefined;
  readonly findings: ReadonlyMap<SchoolKey, readonly Finding[]>;
  readonly recommendations: ReadonlyMap<SchoolKey, readonly Recommendation[]>;
  /** `null`: the workbook has no roadmap. */
  readonly roadmap: ReadonlyMap<SchoolKey, readonly FollowedRow[]> | null;
  readonly issues: ReadonlyMap<SchoolKey, SchoolIssues>;
  /** What the analysis says, narrowed to one school: a topic is not searched again for every school. */
  readonly analysisOf: (school: SchoolKey) => DistrictAnalysis;
}

const hasGroup = ({ groups }: SchoolAssessment): boolean => groups.length > 0;

/** The first of the support list: ШНОР before ШНСУ before the group of risk. */
const firstShown = (schools: readonly SchoolAssessment[]): SchoolAssessment | undefined =>
  GROUPS.map((group) => schools.find(({ primaryGroup }) => primaryGroup === group)).find((school) => school !== undefined) ?? schools[0];

const offered = (all: readonly SchoolAssessment[]): readonly SchoolAssessment[] => {
  if (all.length <= MOST_SCHOOLS) return all;
  const listed = all.filter(hasGroup);
  return (listed.length > 0 ? listed : all).slice(0, MOST_SCHOOLS);
};

const proceduresOf = (results: readonly ProcedureResult[]): { readonly shown: readonly ProcedureName[]; readonly others: readonly ProcedureName[] } => {
  const others = [...new Set(results.map(({ procedure }) => procedure))].filter((name) => ruleProcedurePosition(name) === null).sort((a, b) => byProcedure({ procedure: a }, { procedure: b }));
  return { shown: [...RULE_PROCEDURE_NAMES, ...others.slice(0, MOST_OTHERS)], others: others.slice(MOST_OTHERS) };
};

const analyses = (analysis: DistrictAnalysis): PassportScene['analysisOf'] => {
  const { objectivity } = analysis;
  if (objectivity.status !== 'computed') return () => analysis;
  const { result } = objectivity;
  const results = groupBy(result.results, ({ school }) => school);
  const listed = groupBy(result.listed, ({ school }) => school);
  const statuses = groupBy(result.statuses, ({ school }) => school);
  return (school) => ({
    ...analysis,
    objectivity: { ...objectivity, result: { ...result, results: results.get(school) ?? [], listed: listed.get(school) ?? [], statuses: statuses.get(school) ?? [] } },
  });
};

/** `null`: there is no school. */
export const passportScene = (input: ReportInput, texts: Texts): PassportScene | null => {
  const { assessment, support } = input;
  const schools = offered(assessment.schools);
  const first = firstShown(schools);
  if (!first) return null;
  const results = assessment.input.results.filter(({ year }) => year <= assessment.year);
  const byKey = new Map(results.map((result) => [`${result.school}\u0000${result.procedure}\u0000${result.year}`, result]));
  const years = [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b);
  const procedures = proceduresOf(results);
  return {
    input,
    texts,
    schools,
    leftOut: assessment.schools.length - schools.length,
    first,
    labels: chooserLabels(schools, texts),
    nameOf: schoolNames(assessment.schools, texts),
    years: years.length > 0 ? years.slice(-MOST_YEARS) : [assessment.year],
    earlierYears: years.slice(0, -MOST_YEARS),
    procedures: procedures.shown,
    otherProcedures: procedures.others,
    resultOf: (school, procedure, year) => byKey.get(`${school}\u0000${procedure}\u0000${year}`),
    findings: groupBy(support.findings, ({ school }) => school),
    recommendations: groupBy(support.recommendations, ({ school }) => school),
    roadmap: support.roadmap.source === 'table' ? groupBy(support.roadmap.rows, ({ row }) => row.school ?? '') : null,
    issues: issuesBySchool(input, schools),
    analysisOf: analyses(input.analysis),
  };
};
