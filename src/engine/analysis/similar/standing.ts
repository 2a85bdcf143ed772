/** The place of a school's result index among the schools most like it. */
import type { SchoolKey } from '../../model';
import { isBelow } from '../../stats/tolerance';
import type { Outcomes } from '../outcomes';

export interface Standing {
  readonly place: number | null;
  readonly compared: number;
  readonly better: readonly SchoolKey[];
}

/** Indices are compared at nine digits: equal ones share the better place. */
export function standingAmong(school: SchoolKey, nearest: readonly SchoolKey[], outcomes: Outcomes): Standing {
  const own = outcomes.get(school);
  const known = nearest.flatMap((key) => outcomes.get(key) ?? []);
  if (!own) return { place: null, compared: known.length, better: [] };
  const better = known.filter(({ index }) => isBelow(own.index, index)).sort((a, b) => b.index - a.index || (a.school < b.school ? -1 : 1));
  return { place: better.length + 1, compared: known.length + 1, better: better.map((one) => one.school) };
}
