/** The synthetic district with what the analysis takes besides: three years, means and marks, all shares, lists, literacy. */
import { CONTEXT_SHARES, type ContextShareId } from '../../src/engine/contextShares';
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput, type ListEntry, type LiteracyResult } from '../../src/engine/model';
import { asShare, type Share } from '../../src/engine/units';
import { syntheticDistrict } from './syntheticDistrict';

const MUNICIPALITY_OF = 30;

/** A number in [0, 1) that a text gives, the same on every run (FNV-1a). */
function fraction(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 0x1_0000_0000;
}

export function conditionedDistrict(schoolCount: number): { readonly district: DistrictInput; readonly input: AnalysisInput } {
  const plain = syntheticDistrict(schoolCount);
  const schools = plain.schools.map((school, at) => ({ ...school, municipality: `Район ${String(Math.floor(at / MUNICIPALITY_OF))}`, locality: at % 3 === 0 ? 'город' : 'село' }));
  const results = plain.results.map((row) => ({
    ...row,
    meanScore: 40 + 40 * fraction(`${row.school}${row.procedure}`),
    marks4and5: Math.floor((row.participants - row.below) / 2),
    above60: Math.floor((row.participants - row.below) / 3),
  }));
  const earlier = results.filter(({ year }) => year === 2020).map((row) => ({ ...row, year: 2019, below: Math.floor(row.below / 2) }));
  const passports = plain.passports.map((passport) => ({
    ...passport,
    shares: Object.fromEntries(CONTEXT_SHARES.map((id) => [id, asShare(fraction(`${passport.school}${id}`) / 2)])) as Record<ContextShareId, Share>,
  }));
  const lists = schools.flatMap(({ key, origin }): ListEntry[] =>
    ['Рособрнадзор 2020', 'Рособрнадзор 2021'].filter((list) => fraction(`${key}${list}`) < 0.3).map((list) => ({ list: 'Рособрнадзор', year: Number(list.slice(-4)), school: key, origin })),
  );
  const literacy = schools.flatMap(({ key, origin }): LiteracyResult[] =>
    [4, 6].map((grade) => {
      const part = (level: string): number => Math.floor(10 * fraction(`${key}${String(grade)}${level}`));
      return { school: key, year: 2015 + grade, grade, work: 'КДР читательская грамотность', insufficient: part('н'), reduced: part('п'), basic: part('б'), advanced: part('в'), origin };
    }),
  );
  return { district: { ...plain, schools, results: [...results, ...earlier], passports }, input: { ...NO_ANALYSIS_INPUT, lists, literacy } };
}
