/**
 * The lists of schools with low results as the rule itself gives them, for every year with results.
 *
 * Source: the rule of lowSchool.ts with the very settings of the assessment; that years before the reporting one are
 * assessed too is ours: no document asks for more than the year's own list.
 * Rule: a year counts when at least one school has a usable result of the nine procedures in it.
 * Missing data: a school without a usable result in a year is not in its list, and is told apart (`withoutData`): leaving
 * a list for want of results is no change of results. In the first of the years the second criterion cannot be told.
 * Cost: each row is judged twice at most, as the reporting and as the previous year.
 */
import type { DistrictAssessment, LowVerdict } from '../../assessment';
import { groupBy } from '../../groupBy';
import { assessLowResults } from '../../lowSchool';
import type { ProcedureResult, SchoolKey, SchoolYear } from '../../model';
import { ruleProcedurePosition } from '../../procedures';

export interface ComputedList {
  readonly year: SchoolYear;
  /** In the order of the assessment's schools. */
  readonly listed: readonly SchoolKey[];
  readonly withoutData: readonly SchoolKey[];
  /** No school has a usable result in the year before: the second criterion is unknown throughout. */
  readonly previousYearEmpty: boolean;
  /** In the mode `both`: the list if biased results are counted. */
  readonly ifBiasedCounted: readonly SchoolKey[] | null;
}

interface GrowingList {
  readonly year: SchoolYear;
  readonly listed: SchoolKey[];
  readonly withoutData: SchoolKey[];
  readonly ifBiasedCounted: SchoolKey[];
  judged: number;
  previousYearEmpty: boolean;
}

const NO_RESULTS: readonly ProcedureResult[] = [];

/** From the earliest year to the latest. */
export function computedLists({ schools, input, settings, year: reported }: DistrictAssessment): readonly ComputedList[] {
  const results = input.results.filter(({ procedure, participants }) => participants > 0 && ruleProcedurePosition(procedure) !== null);
  const bySchool = groupBy(results, ({ school }) => school);
  const lists = [...new Set(results.map(({ year }) => year))].sort((a, b) => a - b).map(emptyList);
  for (const { school, lowResults } of schools) {
    const byYear = groupBy(bySchool.get(school.key) ?? NO_RESULTS, ({ year }) => `${year}`);
    const of = (year: SchoolYear): readonly ProcedureResult[] => byYear.get(`${year}`) ?? NO_RESULTS;
    for (const list of lists) {
      const { year } = list;
      note(list, school.key, year === reported ? lowResults : assessLowResults(school, [...of(year), ...of(year - 1)], year, settings));
    }
  }
  return lists
    .filter(({ judged }) => judged > 0)
    .map(({ year, listed, withoutData, previousYearEmpty, ifBiasedCounted }) => ({
      year,
      listed,
      withoutData,
      previousYearEmpty,
      ifBiasedCounted: settings.objectivity === 'both' ? ifBiasedCounted : null,
    }));
}

const emptyList = (year: SchoolYear): GrowingList => ({ year, listed: [], withoutData: [], ifBiasedCounted: [], judged: 0, previousYearEmpty: true });

function note(list: GrowingList, school: SchoolKey, { status, secondCriterionUnknown, ifBiasedCounted }: LowVerdict): void {
  if (status === 'listed') list.listed.push(school);
  if (status === 'no-data') list.withoutData.push(school);
  if (status === 'listed' || status === 'not-listed') list.judged += 1;
  if (status !== 'not-applicable' && !secondCriterionUnknown) list.previousYearEmpty = false;
  if (ifBiasedCounted?.status === 'listed') list.ifBiasedCounted.push(school);
}
