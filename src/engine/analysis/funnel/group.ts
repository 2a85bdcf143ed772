/**
 * One funnel: the schools of one procedure, or of the nine together, against the share of all of them.
 *
 * Source: funnelLimits.ts, overdispersion.ts (Spiegelhalter 2005). The average is pooled: Σ below / Σ participants.
 * A point is outside when its z is beyond 1.96 (95 %) or 3.09 (99.8 %), compared at nine decimal digits.
 */
import { FUNNEL_Z, funnelZ } from '../../stats/funnelLimits';
import { overdispersion } from '../../stats/overdispersion';
import { isBelow } from '../../stats/tolerance';
import { asShare } from '../../units';
import type { ProcedureName } from '../../procedures';
import { FUNNEL_PLACES, outsideOf, type FunnelDispersion, type FunnelGroup, type FunnelPlace, type FunnelPoint } from './result';

/** A school's counts in one group. */
export type Counts = Pick<FunnelPoint, 'school' | 'participants' | 'below' | 'origin'>;

const CHANCE = { outside95: 0.05, outside998: 0.002 } as const;

/** `counts`: at least one, all with participants, in the order of the schools. */
export function funnelGroup(procedure: ProcedureName | null, counts: readonly Counts[]): Omit<FunnelGroup, 'ifBiasedCounted'> {
  const participants = counts.reduce((sum, one) => sum + one.participants, 0);
  const below = counts.reduce((sum, one) => sum + one.below, 0);
  const average = asShare(below / participants);
  const alone = counts.length === 1;
  const points = counts.map((one): FunnelPoint => {
    const share = asShare(one.below / one.participants);
    const z = alone ? null : funnelZ(share, average, one.participants);
    return { school: one.school, participants: one.participants, below: one.below, share, z, place: alone ? null : placeOf(z), origin: one.origin };
  });
  return {
    procedure,
    participants,
    below,
    average,
    places: countPlaces(points),
    byChance: { outside95: CHANCE.outside95 * points.length, outside998: CHANCE.outside998 * points.length },
    dispersion: dispersionOf(points),
    points,
  };
}

/** Beyond a limit exactly when z is beyond its normal point: the limits are the average ± z standard errors. */
function placeOf(z: number | null): FunnelPlace {
  if (z === null) return 'inside';
  const far = FUNNEL_Z['99.8'];
  const near = FUNNEL_Z['95'];
  if (isBelow(near, z)) return isBelow(far, z) ? 'above998' : 'above95';
  if (isBelow(z, -near)) return isBelow(z, -far) ? 'below998' : 'below95';
  return 'inside';
}

function countPlaces(points: readonly FunnelPoint[]): FunnelGroup['places'] {
  const places = Object.fromEntries(FUNNEL_PLACES.map((place) => [place, 0])) as Record<FunnelPlace, number>;
  for (const { place } of points) if (place !== null) places[place] += 1;
  return places;
}

function dispersionOf(points: readonly FunnelPoint[]): FunnelDispersion | null {
  const scores = points.map(({ z }) => z).filter((z) => z !== null);
  const found = overdispersion(scores);
  if (found === null) return null;
  const widened = FUNNEL_Z['95'] * Math.sqrt(Math.max(1, found.phi));
  return { phi: found.phi, limit: found.limit, excessive: found.phi > found.limit, outsideWidened: scores.filter((z) => Math.abs(z) > widened).length };
}

export const ifCounted = ({ average, points, places }: Pick<FunnelGroup, 'average' | 'points' | 'places'>): NonNullable<FunnelGroup['ifBiasedCounted']> => ({
  average,
  schools: points.length,
  outside: outsideOf(places),
});
