/** Invented districts of any size, the same on every run: a seeded generator, no chance. */
import { asShare } from '../../src/engine/units';
import type { DistrictInput, Origin, ProcedureResult, RiskProfileEntry, RiskValue, School, SocialPassport } from '../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import { RISK_FACTORS } from '../../src/engine/riskCatalogue';

const YEAR = 2021;

/** Marsaglia's xorshift32: numbers in [0, 1). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}

/** Every school has the nine procedures in two years, a passport, the first parameter of each factor, and some a ready-made level. */
export function syntheticDistrict(schoolCount: number, seed = 20_21): DistrictInput {
  const next = generator(seed);
  const upTo = (top: number): number => Math.floor(next() * (top + 1));
  const origin = (sheet: string, row: number): Origin => ({ sheet, address: `A${String(row)}` });

  const schools: School[] = [];
  const results: ProcedureResult[] = [];
  const passports: SocialPassport[] = [];
  const riskValues: RiskValue[] = [];
  const riskProfiles: RiskProfileEntry[] = [];

  for (let at = 0; at < schoolCount; at += 1) {
    const key = `школа ${String(at)}`;
    schools.push({
      key,
      name: `МБОУ «Школа № ${String(at)}»`,
      code: String(100_000 + at),
      municipality: null,
      kind: 'СОШ',
      primaryOnly: at % 40 === 39,
      parentKey: null,
      locality: null,
      pupils: 100 + upTo(900),
      origin: origin('Школы', at + 2),
    });
    const weakness = next() ** 3;
    for (const year of [YEAR - 1, YEAR]) {
      for (const procedure of RULE_PROCEDURE_NAMES) {
        const participants = upTo(60);
        const below = Math.min(participants, Math.floor(participants * weakness * 2 * next()));
        const biased = upTo(99) === 0;
        results.push({ school: key, year, procedure, participants, below, meanScore: null, marks4and5: null, above60: null, biased, origin: origin('Результаты', results.length + 2) });
      }
    }
    passports.push({
      school: key,
      year: YEAR - upTo(1),
      pupils: null,
      shares: { bothParentsHigherEducation: asShare(next()), singleParent: asShare(next() / 2), onRegister: asShare(next() / 10) },
      origin: origin('Соцпаспорт', at + 2),
    });
    for (const factor of RISK_FACTORS) {
      riskValues.push({ school: key, year: YEAR, parameter: factor.parameters[0]!.id, deficit: next(), origin: origin('Риски', riskValues.length + 2) });
    }
    if (at % 10 === 0) riskProfiles.push({ school: key, year: YEAR, factor: 3, level: 'high', origin: origin('Рисковый профиль', riskProfiles.length + 2) });
  }
  return { schools, results, passports, riskValues, riskProfiles };
}
