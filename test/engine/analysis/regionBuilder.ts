/** An invented region with a relation built in: the more pupils of a kind, the lower the results. No chance: the same each time. */
import { assessDistrict } from '../../../src/engine/assessDistrict';
import type { DistrictAssessment } from '../../../src/engine/assessment';
import type { ContextShareId } from '../../../src/engine/contextShares';
import type { DistrictInput, ProcedureResult, RiskValue, School, SocialPassport } from '../../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/engine/settings';
import { asShare } from '../../../src/engine/units';
import { passport, result, riskValue, school, shares } from '../builders';

const PARTICIPANTS = 200;

/** 0..1, spread evenly and without a pattern that repeats (the fractional parts of multiples of irrational numbers). */
export const spread = (at: number, step: number): number => (at * step) % 1;

export interface RegionOptions {
  readonly schools: number;
  /** Beside the three of ИСБШ. */
  readonly further?: Partial<Record<ContextShareId, (at: number) => number>>;
  /** The share below the threshold. */
  readonly below?: (at: number, three: readonly [number, number, number]) => number;
  readonly biased?: (at: number) => boolean;
}

export const threeShares = (at: number): readonly [number, number, number] => [0.05 + 0.5 * spread(at, 0.6180339887), 0.1 + 0.3 * spread(at, 0.4142135623), 0.12 * spread(at, 0.7320508075)];

const usualBelow = (at: number, [both, , register]: readonly [number, number, number]): number => 0.3 - 0.4 * both + 0.8 * register + 0.08 * (spread(at, 0.6457513111) - 0.5);

export const region = ({ schools: count, further = {}, below = usualBelow, biased = () => false }: RegionOptions): DistrictInput => {
  const places = Array.from({ length: count }, (_, at) => at);
  const schools: School[] = places.map((at) => school(`школа ${at}`, { pupils: 100 + Math.round(700 * spread(at, 0.3027756377)) }));
  const passports: SocialPassport[] = places.map((at) => {
    const three = threeShares(at);
    const more = Object.fromEntries(Object.entries(further).map(([id, of]) => [id, asShare(of(at))]));
    const { shares: own, ...rest } = passport(`школа ${at}`, 2021, [...three]);
    return { ...rest, shares: { ...own, ...shares(more) } };
  });
  const results: ProcedureResult[] = places.flatMap((at) => {
    const share = Math.min(0.95, Math.max(0, below(at, threeShares(at))));
    return ['ВПР математика 5', 'ОГЭ математика', 'ЕГЭ русский язык'].map((procedure, place) =>
      result(`школа ${at}`, 2021, procedure, Math.round(share * PARTICIPANTS) + place, PARTICIPANTS + 10 * place, { biased: place === 2 && biased(at) }),
    );
  });
  const riskValues: RiskValue[] = places.flatMap((at) => [riskValue(`школа ${at}`, 2021, '2.1', Math.round(4 * spread(at, 0.6180339887)) / 4), riskValue(`школа ${at}`, 2021, '2.2', spread(at, 0.2))]);
  return { schools, passports, results, riskValues, riskProfiles: [] };
};

export const assessed = (input: DistrictInput, settings: Partial<Settings> = {}): DistrictAssessment => assessDistrict(input, { ...DEFAULT_SETTINGS, year: 2021, ...settings })!;
