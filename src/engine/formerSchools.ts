/**
 * A district in which schools that were merged into others are counted with their successors.
 *
 * Source: workbook contract, «Изменения школ».
 * Rule, per former school and its successor, for the years before the merging:
 * - results and social passports: as of parts of one school (joinParts.ts);
 * - risk rows: the successor's own; a rating of another school would say nothing of it.
 * Former schools first, filials then: a former school may have been merged into a filial.
 * The rows given are those of the years before the merging; later ones are not counted and told by the inputs.
 */
import { groupBy } from './groupBy';
import { joinPassports, joinResults, type FusedParts } from './joinParts';
import type { DistrictInput, SchoolKey, SchoolYear } from './model';

export interface SchoolMerging {
  readonly former: SchoolKey;
  readonly school: SchoolKey;
  /** The first year without the former school; `null`: not told, so any of its rows is counted. */
  readonly year: SchoolYear | null;
  /** The successor began with this merging. */
  readonly fused: boolean;
}

export function joinFormerSchools(input: DistrictInput, mergings: readonly SchoolMerging[]): DistrictInput {
  if (mergings.length === 0) return input;
  const successors = new Map(mergings.map(({ former, school }) => [former, school]));
  const isPresent = ({ school }: { readonly school: SchoolKey }): boolean => !successors.has(school);
  return {
    schools: input.schools.filter(({ key }) => !successors.has(key)),
    results: joinResults(input.results, successors),
    passports: joinPassports(input.passports, successors, fusedParts(mergings)),
    riskValues: input.riskValues.filter(isPresent),
    riskProfiles: input.riskProfiles.filter(isPresent),
  };
}

const fusedParts = (mergings: readonly SchoolMerging[]): FusedParts =>
  new Map(
    [...groupBy(mergings.filter(({ fused }) => fused), ({ school }) => school)].map(([school, parts]) => [school, parts.map(({ former }) => former)]),
  );
