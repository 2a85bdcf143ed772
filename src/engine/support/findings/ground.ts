/** What the findings of a school are looked for in: gathered once for all schools. */
import type { DistrictAnalysis } from '../../analysis/analysis';
import { byProcedure } from '../../analysis/dynamics/series';
import { usableResults } from '../../analysis/outcomes';
import type { DistrictAssessment, SchoolAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { ProcedureResult, SchoolKey } from '../../model';
import type { Finding } from '../model';

export interface FindingGround {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
  /** The results of the reporting year that count, by school: with participants, biased ones as the setting says; in the order of the procedures. */
  readonly results: ReadonlyMap<SchoolKey, readonly ProcedureResult[]>;
}

/** Of one kind: prepared for the district, then asked school by school. */
export type FindingsOfKind = (ground: FindingGround) => (assessed: SchoolAssessment) => readonly Finding[];

export function findingGround(assessment: DistrictAssessment, analysis: DistrictAnalysis): FindingGround {
  const { input, year, settings } = assessment;
  const used = usableResults(input.results, { year, countBiased: settings.objectivity === 'count' });
  const ordered = [...groupBy(used, ({ school }) => school)].map(([school, own]) => [school, [...own].sort(byProcedure)] as const);
  return { assessment, analysis, results: new Map(ordered) };
}

export const NO_FINDINGS: readonly Finding[] = [];

/** Rows of a topic of the analysis by school. */
export const bySchool = <Row extends { readonly school: SchoolKey }>(rows: readonly Row[]): ReadonlyMap<SchoolKey, readonly Row[]> => groupBy(rows, ({ school }) => school);
