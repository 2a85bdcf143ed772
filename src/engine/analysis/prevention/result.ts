/** What is said of the prevention of failure: plain data. */
import type { Origin, SchoolKey, SchoolYear } from '../../model';
import type { PooledShare } from './shares';

/**
 * [003]: municipalities by the share of those who fall behind that have a route of their own: all of them, fewer than 30 %,
 * between. `nobody`: nobody falls behind; `unknown`: a count is missing.
 */
export const ROUTE_GROUPS = ['all', 'few', 'between', 'nobody', 'unknown'] as const;
export type RouteGroup = (typeof ROUTE_GROUPS)[number];

export interface MunicipalityPrevention {
  /** `null`: schools without a municipality. */
  readonly municipality: string | null;
  /** Its own report, or its schools' reports together. */
  readonly from: 'municipality' | 'schools';
  readonly reports: number;
  /** Reports of its schools that stand beside its own and are not counted. */
  readonly schoolsBeside: number;
  readonly shares: readonly PooledShare[];
  readonly routeGroup: RouteGroup;
  readonly origin: Origin;
}

export interface SchoolPrevention {
  readonly school: SchoolKey;
  readonly shares: readonly PooledShare[];
  readonly routeGroup: RouteGroup;
  readonly origin: Origin;
}

export interface PreventionAnalysis {
  /** The reporting year, or the latest one before it, or the latest one. */
  readonly year: SchoolYear;
  /** All years with reports, earliest first, each with the shares of the whole. */
  readonly years: readonly { readonly year: SchoolYear; readonly shares: readonly PooledShare[] }[];
  readonly whole: readonly PooledShare[];
  readonly municipalities: readonly MunicipalityPrevention[];
  readonly groupCounts: Readonly<Record<RouteGroup, number>>;
  /** Schools that report by themselves. */
  readonly schools: readonly SchoolPrevention[];
}
