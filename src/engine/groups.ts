/**
 * The three groups of schools that are given support.
 *
 * Source: [002] sorts schools into ШНОР (ШНРО), ШНСУ and the group of risk, and lists in the last one only schools
 * outside ШНРО; a school may yet be in several, so the flags are independent and the primary group is the first of them.
 * Missing data: what could not be told (no results, no index, no risk rows) raises no flag.
 */
import type { Group } from './assessment';

/** In the order of precedence. */
export const GROUPS: readonly Group[] = ['lowResults', 'adverse', 'riskZone'];

/** The eight combinations of flags, from all three to none. */
export const ALL_COMBINATIONS: readonly (readonly Group[])[] = [
  ['lowResults', 'adverse', 'riskZone'],
  ['lowResults', 'adverse'],
  ['lowResults', 'riskZone'],
  ['lowResults'],
  ['adverse', 'riskZone'],
  ['adverse'],
  ['riskZone'],
  [],
];

/** The groups whose flags are raised: one of `ALL_COMBINATIONS`, the very same array. */
export const groupsOf = (flags: Readonly<Record<Group, boolean>>): readonly Group[] =>
  ALL_COMBINATIONS.find((combination) => GROUPS.every((group) => combination.includes(group) === flags[group]))!;

export const primaryGroup = (groups: readonly Group[]): Group | null => GROUPS.find((group) => groups.includes(group)) ?? null;
