/**
 * A district in which filials are counted with their head organisations (setting `with-parent`).
 *
 * Source: workbook contract, «Головная организация»; [002] itself counts one filial with its school and another
 * apart.
 * Rule, per head and its filials (filialHeads.ts), which then stand as one school:
 * - school: the head; primary only if all parts are; pupils are summed;
 * - results of one year and procedure: participants, below, marks 4 and 5 and scores above 60 are summed; there is no mean
 *   score of several parts; biased if any part is. A part in which nobody took part adds nothing;
 * - social passports of one year: shares weighted by pupils. A filial without a passport of that year leaves the head's as
 *   it is (the head's then speaks for the whole, as a legal entity's passport usually does); filials' passports without the
 *   head's make no passport, for the greater part of the pupils would be unknown; a part with no pupils adds nothing;
 * - risk rows: the head's own; a rating of a filial cannot be summed and would say nothing of the head.
 * Missing data: a sum is `null` if a part is; a combined share is missing if a part lacks it or its number of pupils.
 */
import type { ContextShareId } from './contextShares';
import { filialHeads } from './filialHeads';
import { groupBy } from './groupBy';
import type { DistrictInput, ProcedureResult, School, SchoolKey, SocialPassport } from './model';
import { resultKey } from './resultKey';
import { asShare, type Share } from './units';

type Heads = ReadonlyMap<SchoolKey, SchoolKey>;

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

function joinSchools(schools: readonly School[], heads: Heads): School[] {
  const filials = groupBy(
    schools.filter(({ key }) => heads.has(key)),
    ({ key }) => heads.get(key)!,
  );
  return schools
    .filter(({ key }) => !heads.has(key))
    .map((head) =>
      (filials.get(head.key) ?? []).reduce(
        (whole, part) => ({ ...whole, primaryOnly: whole.primaryOnly && part.primaryOnly, pupils: sum(whole.pupils, part.pupils) }),
        head,
      ),
    );
}

function joinResults(results: readonly ProcedureResult[], heads: Heads): ProcedureResult[] {
  const units = new Set(heads.values());
  const joined: ProcedureResult[] = [];
  const places = new Map<string, number>();
  for (const row of results) {
    const school = heads.get(row.school) ?? row.school;
    if (!units.has(school)) {
      joined.push(row);
      continue;
    }
    const part = { ...row, school };
    const key = resultKey(part);
    const place = places.get(key);
    if (place === undefined) places.set(key, joined.push(part) - 1);
    else joined[place] = addResult(joined[place]!, part, row.school === school);
  }
  return joined;
}

/** The head's own row, where there is one, is the one that the sum leads back to. */
function addResult(whole: ProcedureResult, part: ProcedureResult, isHeadsOwn: boolean): ProcedureResult {
  const origin = isHeadsOwn ? part.origin : whole.origin;
  const biased = whole.biased || part.biased;
  if (part.participants === 0) return { ...whole, biased, origin };
  if (whole.participants === 0) return { ...part, biased, origin };
  return {
    ...whole,
    participants: whole.participants + part.participants,
    below: whole.below + part.below,
    meanScore: null,
    marks4and5: sum(whole.marks4and5, part.marks4and5),
    above60: sum(whole.above60, part.above60),
    biased,
    origin,
  };
}

function joinPassports(passports: readonly SocialPassport[], heads: Heads): SocialPassport[] {
  const yearOfUnit = (school: SchoolKey, year: number): string => `${school}\u0000${String(year)}`;
  const ofFilials = groupBy(
    passports.filter(({ school }) => heads.has(school)),
    ({ school, year }) => yearOfUnit(heads.get(school)!, year),
  );
  return passports
    .filter(({ school }) => !heads.has(school))
    .map((own) => addPassports(own, ofFilials.get(yearOfUnit(own.school, own.year)) ?? []));
}

function addPassports(own: SocialPassport, filials: readonly SocialPassport[]): SocialPassport {
  const parts = [own, ...filials].filter(({ pupils }) => pupils !== 0);
  const [first, ...others] = parts;
  if (first === undefined) return own;
  if (others.length === 0) return { ...own, pupils: first.pupils, shares: first.shares };
  return { ...own, pupils: others.reduce<number | null>((pupils, part) => sum(pupils, part.pupils), first.pupils), shares: weightedShares(parts) };
}

function weightedShares(parts: readonly SocialPassport[]): SocialPassport['shares'] {
  const ids = Object.keys(parts[0]?.shares ?? {}) as ContextShareId[];
  const shares: Partial<Record<ContextShareId, Share>> = {};
  for (const id of ids) {
    const share = weightedShare(parts, id);
    if (share !== null) shares[id] = share;
  }
  return shares;
}

function weightedShare(parts: readonly SocialPassport[], id: ContextShareId): Share | null {
  let having = 0;
  let all = 0;
  for (const { pupils, shares } of parts) {
    const share = shares[id];
    if (share === undefined || pupils === null) return null;
    having += share * pupils;
    all += pupils;
  }
  return asShare(having / all);
}

const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
