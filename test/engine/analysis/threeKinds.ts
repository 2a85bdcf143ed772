/** An invented district of town, settlement and village schools: three kinds that differ in conditions and results. */
import type { DistrictInput } from '../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import { seededRandom } from '../../../src/engine/stats/seeded';
import { passport, result, school, shares } from '../builders';

export const KINDS = ['городская', 'посёлок', 'село'] as const;
export const YEAR = 2021;

const TYPICAL = {
  городская: { pupils: 800, locality: 'город', shares: [0.45, 0.2, 0.03, 0.1], below: 0.08 },
  посёлок: { pupils: 350, locality: 'посёлок', shares: [0.25, 0.36, 0.09, 0.15], below: 0.25 },
  село: { pupils: 90, locality: 'село', shares: [0.12, 0.25, 0.05, 0.4], below: 0.4 },
} as const;

export const keyAt = (at: number): string => `${KINDS[at % KINDS.length]!} ${String(at).padStart(4, '0')}`;

export const kindOf = (key: string): number => KINDS.findIndex((kind) => key.startsWith(kind));

/** `spread`: 1 keeps the kinds apart; at 4 they run into one another. */
export const threeKinds = (count: number, spread = 1, seed = 7): DistrictInput => {
  const next = seededRandom(seed);
  const around = (middle: number, width: number): number => Math.min(0.95, Math.max(0.001, middle + width * spread * (next() + next() - 1)));
  const every = Array.from({ length: count }, (_, at) => {
    const key = keyAt(at);
    const typical = TYPICAL[KINDS[at % KINDS.length]!];
    const [a, b, c, large] = typical.shares;
    const pupils = Math.round(typical.pupils * (0.8 + 0.4 * next()));
    const weak = around(typical.below, 0.06);
    return {
      school: school(key, { pupils, locality: typical.locality }),
      passport: passport(key, YEAR, [], {
        pupils,
        shares: shares({ bothParentsHigherEducation: around(a, 0.06), singleParent: around(b, 0.06), onRegister: around(c, 0.02), largeFamilies: around(large, 0.06) }),
      }),
      results: RULE_PROCEDURE_NAMES.map((procedure) => result(key, YEAR, procedure, Math.round(40 * weak), 40)),
    };
  });
  return {
    schools: every.map((one) => one.school),
    results: every.flatMap((one) => one.results),
    passports: every.map((one) => one.passport),
    riskValues: [],
    riskProfiles: [],
  };
};

/** The same rows in another order. */
export const turned = (input: DistrictInput): DistrictInput => ({
  ...input,
  schools: [...input.schools].reverse(),
  results: [...input.results].reverse(),
  passports: [...input.passports].reverse(),
});
