/** What the funnel says: plain data. */
import type { Origin, SchoolKey } from '../../model';
import type { ProcedureName } from '../../procedures';
import type { Share } from '../../units';

/** Where a school's share below the threshold lies: the greater, the worse. */
export const FUNNEL_PLACES = ['above998', 'above95', 'inside', 'below95', 'below998'] as const;
export type FunnelPlace = (typeof FUNNEL_PLACES)[number];

export interface FunnelPoint {
  readonly school: SchoolKey;
  readonly participants: number;
  readonly below: number;
  readonly share: Share;
  /** In standard errors from the average; `null` when the average is 0 or 1, or there is no other school. */
  readonly z: number | null;
  /** `null` for the only school of its group: it would be compared with itself. */
  readonly place: FunnelPlace | null;
  /** The row it came from; `null` for procedures taken together. */
  readonly origin: Origin | null;
}

export interface FunnelDispersion {
  /** The scatter of the schools as a multiple of chance (of variances). */
  readonly phi: number;
  /** What chance alone hardly exceeds. */
  readonly limit: number;
  /** The limits are too narrow: φ is above `limit`. */
  readonly excessive: boolean;
  /** How many schools remain outside 95 % limits that are widened by √φ (never narrowed). */
  readonly outsideWidened: number;
}

export interface FunnelGroup {
  /** `null`: the nine procedures together. */
  readonly procedure: ProcedureName | null;
  readonly participants: number;
  readonly below: number;
  /** The share below the threshold of all schools together. */
  readonly average: Share;
  readonly places: Readonly<Record<FunnelPlace, number>>;
  /** How many of so many schools lie outside by chance alone: 5 and 0.2 of 100. */
  readonly byChance: { readonly outside95: number; readonly outside998: number };
  /** `null`: fewer than ten schools, or an average of 0 or 1. */
  readonly dispersion: FunnelDispersion | null;
  /** In the order of the schools. */
  readonly points: readonly FunnelPoint[];
  /** In the mode `both`: the average and the schools outside 95 % if results with a sign of bias are counted. */
  readonly ifBiasedCounted: { readonly average: Share; readonly schools: number; readonly outside: number } | null;
}

export interface FunnelResult {
  /** The nine together first, then the nine that were held, then the others as they appear. */
  readonly groups: readonly FunnelGroup[];
  /** Results of the reporting year left out for a sign of bias. */
  readonly excluded: number;
}

export const outsideOf = (places: FunnelGroup['places']): number => places.above998 + places.above95 + places.below95 + places.below998;
