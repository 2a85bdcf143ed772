/**
 * How each row of the roadmap stands on a day.
 *
 * Rule: what is said to be done is done, whatever its term. Of what is not, a term that is over is overdue where it is said
 * not to be done, and unmarked where nothing is said: nobody knows. A mark of beginning makes a row run before its term as well.
 * A row with one cell of term takes both its ends from it; the last day belongs to the term.
 */
import { addDays, schoolYearOf } from '../days';
import type { SchoolYear } from '../../model';
import type { Day } from '../model';
import type { FollowedRow, PlannedRow, RoadmapState } from './model';

/** What comes within so many days is told. */
export const SOON_DAYS = 30;

/** No plan is longer; a slip such as 2206 for 2026 is not counted through. */
const MOST_YEARS = 10;

type Ends = Pick<FollowedRow, 'from' | 'to'>;

const endsOf = ({ start, end }: Pick<PlannedRow, 'start' | 'end'>): Ends => ({
  from: start?.from ?? (start === null ? (end?.from ?? null) : null),
  to: end?.to ?? (end === null ? (start?.to ?? null) : null),
});

/** The day, and the last one that is soon. */
export interface Watch {
  readonly today: Day;
  readonly soon: Day;
}

export const watchOn = (today: Day): Watch => ({ today, soon: addDays(today, SOON_DAYS) });

const stateOf = (row: PlannedRow, { from, to }: Ends, { today, soon }: Watch): RoadmapState => {
  const { progress, underWay } = row;
  if (progress === 1) return 'done';
  const isBegun = underWay || (progress !== null && progress > 0);
  if (from !== null && to !== null && from > to) return 'unclear';
  if (to !== null && to < today) return progress === null && !underWay ? 'unmarked' : 'overdue';
  if (isBegun || (from !== null && from <= today)) return 'running';
  const next = from ?? to;
  if (next !== null) return next <= soon ? 'coming' : 'later';
  return isUnderstood(row) ? 'no-term' : 'unclear';
};

/** A term without days is one of those that have none («по мере необходимости»), or was not understood. */
const isUnderstood = ({ start, end }: PlannedRow): boolean => [start, end].every((term) => term === null || term.from !== null || term.to !== null || term.isVague === true);

const nextOf = ({ from, to }: Ends, state: RoadmapState, { today, soon }: Watch): FollowedRow['next'] => {
  if (state === 'done' || state === 'unclear') return null;
  const isNear = (day: Day | null): boolean => day !== null && day >= today && day <= soon;
  if (isNear(from) && state === 'coming') return 'start';
  return isNear(to) ? 'end' : null;
};

const yearsOf = ({ from, to }: Ends, state: RoadmapState): readonly SchoolYear[] => {
  const [first, last] = [from ?? to, to ?? from];
  if (first === null || last === null || state === 'unclear') return [];
  const begins = schoolYearOf(first);
  return Array.from({ length: Math.min(schoolYearOf(last) - begins + 1, MOST_YEARS) }, (_, at) => begins + at);
};

export const followRow = (row: PlannedRow, watch: Watch): Omit<FollowedRow, 'lostGround'> => {
  const ends = endsOf(row);
  const state = stateOf(row, ends, watch);
  return { row, state, ...ends, next: nextOf(ends, state, watch), years: yearsOf(ends, state) };
};
