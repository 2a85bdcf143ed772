/**
 * ИОР, the index of educational outcomes of each school.
 *
 * Source: [001] (0..1, values and weights, four levels; neither components nor weights nor borders are given: all of them
 * are settings). The components are in components.ts, the formula in scale.ts, the levels in levels.ts.
 * ИОР is relative to the schools of its year: two years are not comparable. The comparable variant scales every year by the
 * least and greatest values of one reference year; it is not clipped and may leave 0..1.
 * Missing data: a school without a used component has no index; results with a sign of bias as the settings say.
 */
import type { DistrictAssessment } from '../../assessment';
import { groupBy } from '../../groupBy';
import type { ProcedureResult, SchoolKey, SchoolYear } from '../../model';
import { percentileInc } from '../../stats/quantile';
import { usableResults } from '../outcomes';
import { computed, notComputed, type Analysed } from '../reasons';
import { levelBorders, levelOf } from './levels';
import type { ComparableIndex, ComponentScale, ComponentValues, IndexSpread, OutcomeIndex, SchoolOutcomeIndex } from './model';
import { indexOf, scalesOf } from './scale';
import { componentValues, familyOf } from './values';

/** The components of every school, in the order of the schools. */
interface YearValues {
  readonly year: SchoolYear;
  readonly values: readonly ComponentValues[];
}

export function analyseOutcomeIndex({ year, settings, input, schools }: Pick<DistrictAssessment, 'year' | 'settings' | 'input' | 'schools'>): Analysed<OutcomeIndex> {
  if (input.results.length === 0) return notComputed({ code: 'no-rows', table: 'results' });
  const rules = settings.analysis.outcomeIndex;
  const keys = schools.map(({ school }) => school.key);
  const countBiased = settings.objectivity === 'count';
  const years = valuesOfYears(input.results, keys, year, countBiased);
  const now = years.find((one) => one.year === year);
  if (!now) return notComputed({ code: 'no-results' });
  const scales = scalesOf(now.values, rules.weights);
  if (scales.every(({ unused }) => unused !== null)) return notComputed({ code: 'no-variation' });

  const indices = now.values.map((values) => indexOf(values, scales)?.index ?? null);
  const { borders, noLevels } = levelBorders(indices.filter((index) => index !== null), rules);
  const reference = referenceOf(years, rules.referenceYear, rules.weights);
  const ifCounted = settings.objectivity === 'both' ? valuesOf(input.results, keys, year, true).map((values) => indexOf(values, scales)?.index ?? null) : null;
  const comparable = comparableBySchool(years, reference.scales);
  return computed({
    scales,
    borders,
    noLevels,
    schools: keys.map((school, at): SchoolOutcomeIndex => {
      const index = indices[at] ?? null;
      return {
        school,
        values: now.values[at]!,
        participants: now.participants[at]!,
        index,
        level: index === null ? null : levelOf(index, borders),
        ifBiasedCounted: ifCounted?.[at] ?? null,
        comparable: comparable[at]!,
      };
    }),
    reference: { ...reference, years: spreads(years, comparable) },
  });
}

/** Years up to the reporting year in which some school has some component, ascending. */
function valuesOfYears(results: readonly ProcedureResult[], keys: readonly SchoolKey[], last: SchoolYear, countBiased: boolean): readonly (YearValues & { readonly participants: readonly number[] })[] {
  const years = [...new Set(results.map(({ year }) => year))].filter((year) => year <= last).sort((a, b) => a - b);
  return years
    .map((year) => {
      const bySchool = ofSchools(results, year, countBiased);
      const rows = keys.map((key) => bySchool.get(key) ?? []);
      return { year, values: rows.map(componentValues), participants: rows.map((own) => own.reduce((sum, { participants }) => sum + participants, 0)) };
    })
    .filter(({ values }) => values.some(isKnown));
}

const isKnown = (values: ComponentValues): boolean => Object.keys(values).length > 0;

const ofSchools = (results: readonly ProcedureResult[], year: SchoolYear, countBiased: boolean): ReadonlyMap<SchoolKey, readonly ProcedureResult[]> =>
  groupBy(usableResults(results, { year, countBiased }).filter((result) => familyOf(result) !== null), ({ school }) => school);

function valuesOf(results: readonly ProcedureResult[], keys: readonly SchoolKey[], year: SchoolYear, countBiased: boolean): readonly ComponentValues[] {
  const bySchool = ofSchools(results, year, countBiased);
  return keys.map((key) => componentValues(bySchool.get(key) ?? []));
}

function referenceOf(years: readonly YearValues[], wanted: SchoolYear | null, weights: Parameters<typeof scalesOf>[1]): Omit<OutcomeIndex['reference'], 'years'> {
  const chosen = years.find(({ year }) => year === wanted) ?? years[0]!;
  return { year: chosen.year, insteadOf: wanted !== null && wanted !== chosen.year ? wanted : null, scales: scalesOf(chosen.values, weights) };
}

function comparableBySchool(years: readonly YearValues[], scales: readonly ComponentScale[]): readonly (readonly ComparableIndex[])[] {
  return years[0]!.values.map((_, at) =>
    years.flatMap(({ year, values }): ComparableIndex[] => {
      const own = values[at]!;
      const found = indexOf(own, scales);
      return found ? [{ year, values: own, ...found }] : [];
    }),
  );
}

function spreads(years: readonly YearValues[], comparable: readonly (readonly ComparableIndex[])[]): readonly IndexSpread[] {
  const byYear = new Map<SchoolYear, number[]>(years.map(({ year }) => [year, []]));
  for (const own of comparable) for (const { year, index } of own) byYear.get(year)!.push(index);
  return [...byYear]
    .filter(([, indices]) => indices.length > 0)
    .map(([year, indices]) => ({ year, schools: indices.length, lowerQuartile: percentileInc(indices, 0.25)!, median: percentileInc(indices, 0.5)!, upperQuartile: percentileInc(indices, 0.75)! }));
}
