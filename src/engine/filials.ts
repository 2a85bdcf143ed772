/**
 * A district in which filials are counted with their head organisations (setting `with-parent`).
 *
 * Source: workbook contract, «Головная организация»; [002] itself counts one filial with its school and another
 * apart.
 * Rule, per head and its filials (filialHeads.ts), which then stand as one school:
 * - school: the head; primary only if all parts are; pupils are summed;
 * - results and social passports: summed and weighted by pupils (joinParts.ts);
 * - risk rows: the head's own; a rating of a filial cannot be summed and would say nothing of the head.
 * Missing data: joinParts.ts.
 */
import { filialHeads } from './filialHeads';
import { groupBy } from './groupBy';
import { joinPassports, joinResults, sumOfKnown, type Wholes } from './joinParts';
import type { DistrictInput, School, SchoolKey } from './model';

export function joinFilials(input: DistrictInput): DistrictInput {
  const heads = filialHeads(input.schools);
  if (heads.size === 0) return input;
  const isOwn = ({ school }: { readonly school: SchoolKey }): boolean => !heads.has(school);
  return {
    schools: joinSchools(input.schools, heads),
    results: joinResults(input.results, heads),
    passports: joinPassports(input.passports, heads),
    riskValues: input.riskValues.filter(isOwn),
    riskProfiles: input.riskProfiles.filter(isOwn),
  };
}

function joinSchools(schools: readonly School[], heads: Wholes): School[] {
  const filials = groupBy(
    schools.filter(({ key }) => heads.has(key)),
    ({ key }) => heads.get(key)!,
  );
  return schools
    .filter(({ key }) => !heads.has(key))
    .map((head) =>
      (filials.get(head.key) ?? []).reduce(
        (whole, part) => ({ ...whole, primaryOnly: whole.primaryOnly && part.primaryOnly, pupils: sumOfKnown(whole.pupils, part.pupils) }),
        head,
      ),
    );
}
