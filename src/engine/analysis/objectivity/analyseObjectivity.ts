/**
 * Objectivity: external signs and a parameterised check of every result of the reporting year.
 *
 * Source: [001] principle of objectivity (results with signs of bias of the concrete procedure are left out), checkResult.ts.
 * It asks and never concludes: no status depends on it. Signs that are given («Необъективность», lists) are shown beside it.
 * Missing data: a result without participants is no result; a list that names no bias is no external sign.
 */
import type { DistrictAssessment, SchoolAssessment } from '../../assessment';
import type { AnalysisInput, ListEntry, ProcedureResult, SchoolKey } from '../../model';
import { ruleProcedurePosition } from '../../procedures';
import { NORMAL_975, NORMAL_995 } from '../../stats/normal';
import { usableResults } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import type { ObjectivityLevel } from '../settings';
import { checkResult, evidenceOf, type CheckOptions } from './checkResult';
import { poolResults } from './pools';
import type { CheckedResult, ListedSchool, ObjectivityCounts, ObjectivityResult, StatusIfCounted } from './result';

const Z: Readonly<Record<ObjectivityLevel, number>> = { '95': NORMAL_975, '99': NORMAL_995 };

/** «Необъективные результаты ВПР», «Признаки необъективности», … */
export const namesBias = (list: string): boolean => /необъективн/i.test(list);

export function analyseObjectivity(assessment: DistrictAssessment, { lists }: Pick<AnalysisInput, 'lists'>): Analysed<ObjectivityResult> {
  const { settings } = assessment;
  const both = settings.objectivity === 'both';
  const results = checkAll(assessment, settings.objectivity === 'count');
  if (results.length === 0) return notComputed({ code: 'no-results' });
  return computed({
    results,
    listed: listedSchools(assessment, lists),
    counts: countVerdicts(results),
    ifBiasedCounted: both ? countVerdicts(checkAll(assessment, true)) : null,
    statuses: both ? assessment.schools.flatMap(statusIfCounted) : [],
    z: Z[settings.analysis.objectivity.level],
  });
}

function checkAll({ input, year, schools, settings }: DistrictAssessment, countBiased: boolean): readonly CheckedResult[] {
  const { margin, level } = settings.analysis.objectivity;
  const all = usableResults(input.results, { year, countBiased: true });
  const isCounted = ({ biased }: ProcedureResult): boolean => countBiased || !biased;
  const options: CheckOptions = { z: Z[level], margin, smallCount: settings.smallCount, pools: poolResults(all.filter(isCounted)), isCounted };
  const bySchool = new Map<SchoolKey, ProcedureResult[]>(schools.map(({ school }) => [school.key, []]));
  for (const result of all) bySchool.get(result.school)?.push(result);
  return [...bySchool.values()].flatMap((own) => {
    const evidence = evidenceOf(own.sort(inOrder), options);
    return own.map((result) => checkResult(result, evidence, options));
  });
}

/** The nine in their order, then the others as they appear (sorting is stable). */
const inOrder = (a: ProcedureResult, b: ProcedureResult): number => placeOf(a) - placeOf(b);
const placeOf = ({ procedure }: ProcedureResult): number => ruleProcedurePosition(procedure) ?? Number.MAX_SAFE_INTEGER;

/** In the order of the schools, the latest list first. */
function listedSchools({ schools }: DistrictAssessment, lists: readonly ListEntry[]): readonly ListedSchool[] {
  const order = new Map(schools.map(({ school }, at) => [school.key, at]));
  return lists
    .filter(({ list, school }) => namesBias(list) && order.has(school))
    .map(({ school, list, year, origin }) => ({ school, list, year, origin }))
    .sort((a, b) => order.get(a.school)! - order.get(b.school)! || b.year - a.year);
}

const countVerdicts = (results: readonly CheckedResult[]): ObjectivityCounts => ({
  asked: results.filter(({ notAsked }) => notAsked === null).length,
  high: results.filter(({ high }) => high === true).length,
  notConfirmed: results.filter(({ verdict }) => verdict === 'not-confirmed').length,
  needsAnalysis: results.filter(({ verdict }) => verdict === 'needs-analysis').length,
});

function statusIfCounted({ school, lowResults }: SchoolAssessment): StatusIfCounted[] {
  const { status, criteria, judged, ifBiasedCounted } = lowResults;
  if (ifBiasedCounted === null || !judged.some(({ result }) => result.biased)) return [];
  return [
    {
      school: school.key,
      status,
      criteria,
      statusIfCounted: ifBiasedCounted.status,
      criteriaIfCounted: ifBiasedCounted.criteria,
      changes: status !== ifBiasedCounted.status || criteria.join() !== ifBiasedCounted.criteria.join(),
    },
  ];
}
