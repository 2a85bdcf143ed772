/**
 * The conditions of the schools as a matrix: a row per school, a column per characteristic.
 *
 * Source: [002] appendices 1 and 2 (shares of a social passport), ИСБШ; size and locality are ours, asked for by name.
 * Rule: each school by its social passport of the reporting year, else of the latest earlier one. A characteristic is used
 * when at least four fifths of the schools with a passport have it and it is not the same for all; schools that lack a used
 * one have no row. Units: shares 0..1; size is the natural logarithm of the number of pupils; rural is 0 or 1.
 * Missing data: never a zero and never a mean: the school is left out, the characteristic is named.
 */
import { CONTEXT_SHARES, type ContextShareId } from '../contextShares';
import { latestPassports } from '../latestPassports';
import type { School, SchoolKey, SchoolYear, SocialPassport } from '../model';

export type ConditionId = ContextShareId | 'size' | 'rural';

export interface ConditionRow {
  readonly school: SchoolKey;
  /** In the order of the characteristics. */
  readonly values: readonly number[];
  /** The year of the passport. */
  readonly year: SchoolYear;
}

export interface ConditionMatrix {
  readonly characteristics: readonly ConditionId[];
  readonly rows: readonly ConditionRow[];
  /** Characteristics that are known somewhere and not used. */
  readonly unused: readonly { readonly characteristic: ConditionId; readonly why: 'rare' | 'constant'; readonly known: number }[];
  readonly leftOut: readonly { readonly school: SchoolKey; readonly why: 'no-passport' | 'incomplete'; readonly missing: readonly ConditionId[] }[];
}

/** Of the schools with a passport; below, a characteristic would cost too many schools. */
const LEAST_KNOWN = 0.8;

interface Known {
  readonly school: SchoolKey;
  readonly passport: SocialPassport;
  readonly valueOf: (id: ConditionId) => number | null;
}

interface Conditions {
  readonly schools: readonly School[];
  readonly passports: readonly SocialPassport[];
}

/** `further`: beside the shares of the passport. */
export function conditionMatrix({ schools, passports }: Conditions, year: SchoolYear, further: readonly ('size' | 'rural')[] = []): ConditionMatrix {
  const latest = latestPassports(passports, year);
  const known = schools.flatMap((school): Known[] => {
    const passport = latest.get(school.key);
    return passport ? [{ school: school.key, passport, valueOf: (id) => conditionOf(school, passport, id) }] : [];
  });
  const { used, unused } = chooseCharacteristics(known, [...CONTEXT_SHARES, ...further]);
  const missingOf = ({ valueOf }: Known): readonly ConditionId[] => used.filter((id) => valueOf(id) === null);
  const incomplete = known.filter((one) => missingOf(one).length > 0);
  const left = new Set(incomplete.map(({ school }) => school));
  return {
    characteristics: used,
    rows: known.filter(({ school }) => !left.has(school)).map(({ school, passport, valueOf }) => ({ school, values: used.map((id) => valueOf(id)!), year: passport.year })),
    unused,
    leftOut: [
      ...schools.filter(({ key }) => !latest.has(key)).map(({ key }) => ({ school: key, why: 'no-passport' as const, missing: [] })),
      ...incomplete.map((one) => ({ school: one.school, why: 'incomplete' as const, missing: missingOf(one) })),
    ],
  };
}

function chooseCharacteristics(schools: readonly Known[], candidates: readonly ConditionId[]): { used: ConditionId[]; unused: ConditionMatrix['unused'] } {
  const used: ConditionId[] = [];
  const unused: ConditionMatrix['unused'][number][] = [];
  for (const characteristic of candidates) {
    const values = schools.map(({ valueOf }) => valueOf(characteristic)).filter((value) => value !== null);
    if (values.length === 0) continue;
    const rare = values.length < LEAST_KNOWN * schools.length;
    if (rare || values.every((value) => value === values[0])) unused.push({ characteristic, why: rare ? 'rare' : 'constant', known: values.length });
    else used.push(characteristic);
  }
  return { used, unused };
}

function conditionOf(school: School, passport: SocialPassport, id: ConditionId): number | null {
  if (id === 'size') return logarithmOf(passport.pupils ?? school.pupils);
  if (id === 'rural') return isRural(school.locality);
  return passport.shares[id] ?? null;
}

const logarithmOf = (pupils: number | null): number | null => (pupils === null || pupils <= 0 ? null : Math.log(pupils));

/** «Местность» as people write it; an urban-type settlement is a town by law. */
const URBAN = /^(?:город(?!ок)|г\.|г$|пгт|рабочий пос|пос[её]лок город)/;
const RURAL = /^(?:с[её]л|с\.|с$|дерев|д\.|д$|пос[её]л|п\.|п$|станиц|ст\.|ст-ца|хутор|х\.|аул|аал|улус)/;

/** 1 for a village, 0 for a town, `null` where it is not known. */
export function isRural(locality: string | null): number | null {
  const text = locality?.trim().toLowerCase() ?? '';
  if (URBAN.test(text)) return 0;
  return RURAL.test(text) ? 1 : null;
}
