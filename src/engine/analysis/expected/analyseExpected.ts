/**
 * Expected results: what the social conditions let expect of each school, what it has, and which schools are resilient.
 *
 * Sources: [002] regresses an index of results on social conditions (fitModel.ts); resilience after the OECD (resilience.ts).
 * Missing data: a school without results in the year is not in the list; one without complete conditions is in it without an
 * expected result. Results with a sign of bias are left out, or counted, by the setting; in `both` the other way stands beside.
 */
import type { DistrictAssessment, SchoolAssessment } from '../../assessment';
import { conditionMatrix, type ConditionMatrix } from '../conditions';
import { districtOutcomes, type Outcomes } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import { fitModel } from './fitModel';
import { resilientSchools } from './resilience';
import { countsOf, type ExpectedResult, type ExpectedSchool } from './result';

type School = Omit<ExpectedSchool, 'ifBiasedCounted'>;
type Told = Pick<ExpectedResult, 'resilience' | 'model'> & { readonly schools: readonly School[] };

export function analyseExpected(assessment: DistrictAssessment, { outcomes, ifBiasedCounted } = districtOutcomes(assessment)): Analysed<ExpectedResult> {
  const { input, year } = assessment;
  if (!input.passports.some((passport) => passport.year <= year)) return notComputed({ code: 'no-rows', table: 'socialPassport' });
  const matrix = conditionMatrix(input, year);
  const told = tell(assessment, matrix, outcomes);
  if (told.schools.length === 0) return notComputed({ code: 'no-results' });
  const counted = ifBiasedCounted && tell(assessment, matrix, ifBiasedCounted);
  const others = new Map(counted?.schools.map((school) => [school.school, school]));
  return computed({
    ...told,
    schools: told.schools.map((school): ExpectedSchool => ({ ...school, ifBiasedCounted: shortOf(others.get(school.school)) })),
    unused: matrix.unused,
    leftOut: matrix.leftOut,
    ifBiasedCounted: counted && countsOf(counted),
  });
}

const shortOf = (school: School | undefined): ExpectedSchool['ifBiasedCounted'] =>
  school === undefined ? null : { index: school.index, resilient: school.resilient, verdict: school.fit?.verdict ?? null };

function tell({ schools, settings }: DistrictAssessment, matrix: ConditionMatrix, outcomes: Outcomes): Told {
  const standing = schools.flatMap((assessed) => standingOf(assessed, outcomes));
  const { resilience, flags } = resilientSchools(standing, settings.analysis.expected.resilientQuantile);
  const { model, fits } = fitModel(matrix, outcomes);
  return { resilience, model, schools: standing.map((one, at) => ({ ...one, resilient: flags[at]!, fit: fits.get(one.school) ?? null })) };
}

function standingOf({ school, isbsh }: SchoolAssessment, outcomes: Outcomes): Pick<School, 'school' | 'index' | 'participants' | 'adverse'>[] {
  const outcome = outcomes.get(school.key);
  return outcome ? [{ school: school.key, index: outcome.index, participants: outcome.participants, adverse: isbsh?.adverse ?? null }] : [];
}
