/**
 * Several parts of a school counted as one: filials with their head (filials.ts), former schools with their successor
 * (formerSchools.ts).
 *
 * Rule:
 * - results of one year and procedure: participants, below, marks 4 and 5 and scores above 60 are summed; there is no mean
 *   score of several parts; biased if any part is. A part in which nobody took part adds nothing;
 * - social passports of one year: shares weighted by pupils. A part without a passport of that year leaves the whole's own as
 *   it is (it then speaks for the whole, as a legal entity's passport usually does); parts' passports without the whole's
 *   own make no passport, for the greater part of the pupils would be unknown; a part with no pupils adds nothing. Of a
 *   whole that did not exist before its parts were fused, the passports of all of these make one.
 * Missing data: a sum is `null` if a part is; a combined share is missing if a part lacks it or its number of pupils.
 */
import type { ContextShareId } from './contextShares';
import { groupBy } from './groupBy';
import type { ProcedureResult, SchoolKey, SocialPassport } from './model';
import { resultKey } from './resultKey';
import { asShare, type Share } from './units';

/** Part → the whole that it is counted with. */
export type Wholes = ReadonlyMap<SchoolKey, SchoolKey>;

/** Wholes that began with the fusing of parts → these parts. */
export type FusedParts = ReadonlyMap<SchoolKey, readonly SchoolKey[]>;

export function joinResults(results: readonly ProcedureResult[], wholes: Wholes): ProcedureResult[] {
  const units = new Set(wholes.values());
  const joined: ProcedureResult[] = [];
  const places = new Map<string, number>();
  for (const row of results) {
    const school = wholes.get(row.school) ?? row.school;
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

/** The whole's own row, where there is one, is the one that the sum leads back to. */
function addResult(whole: ProcedureResult, part: ProcedureResult, isOwn: boolean): ProcedureResult {
  const origin = isOwn ? part.origin : whole.origin;
  const biased = whole.biased || part.biased;
  if (part.participants === 0) return { ...whole, biased, origin };
  if (whole.participants === 0) return { ...part, biased, origin };
  return {
    ...whole,
    participants: whole.participants + part.participants,
    below: whole.below + part.below,
    meanScore: null,
    marks4and5: sumOfKnown(whole.marks4and5, part.marks4and5),
    above60: sumOfKnown(whole.above60, part.above60),
    biased,
    origin,
  };
}

export function joinPassports(passports: readonly SocialPassport[], wholes: Wholes, fused: FusedParts = new Map()): SocialPassport[] {
  const ofParts = groupBy(
    passports.filter(({ school }) => wholes.has(school)),
    (part) => yearOfUnit(wholes.get(part.school)!, part.year),
  );
  const own = passports.filter(({ school }) => !wholes.has(school));
  const joined = own.map((passport) => addPassports(passport, ofParts.get(yearOfUnit(passport.school, passport.year)) ?? []));
  return fused.size === 0 ? joined : [...joined, ...fusedPassports(own, ofParts, wholes, fused)];
}

const yearOfUnit = (school: SchoolKey, year: number): string => `${school}\u0000${String(year)}`;

/** Of the years from which a whole has no passport of its own. */
function fusedPassports(own: readonly SocialPassport[], ofParts: ReadonlyMap<string, readonly SocialPassport[]>, wholes: Wholes, fused: FusedParts): SocialPassport[] {
  const told = new Set(own.map(({ school, year }) => yearOfUnit(school, year)));
  return [...ofParts].flatMap(([unit, parts]) => {
    const [first, ...others] = parts;
    if (first === undefined || told.has(unit)) return [];
    const school = wholes.get(first.school)!;
    const needed = fused.get(school) ?? [];
    const isWhole = needed.length > 0 && needed.every((part) => parts.some((passport) => passport.school === part));
    return isWhole ? [addPassports({ ...first, school }, others)] : [];
  });
}

function addPassports(own: SocialPassport, others: readonly SocialPassport[]): SocialPassport {
  const parts = [own, ...others].filter(({ pupils }) => pupils !== 0);
  const [first, ...rest] = parts;
  if (first === undefined) return own;
  if (rest.length === 0) return { ...own, pupils: first.pupils, shares: first.shares };
  return { ...own, pupils: rest.reduce<number | null>((pupils, part) => sumOfKnown(pupils, part.pupils), first.pupils), shares: weightedShares(parts) };
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

/** Of counts of parts: not known if one of them is not. */
export const sumOfKnown = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
