/**
 * How a decision stands by today.
 *
 * Rule: done when its progress is full, or when a day of doing it is told that has come and nothing says less than full;
 * overdue when its last day is over and it is not done; without a last day nothing is overdue.
 */
import type { Day, DecisionRow } from '../model';
import type { DecisionState } from './model';

export function decisionState({ progress, done, due }: Pick<DecisionRow, 'progress' | 'done' | 'due'>, today: Day): DecisionState {
  const doneOn = done?.to ?? null;
  if (progress === 1 || (progress === null && doneOn !== null && doneOn <= today)) return 'done';
  const last = due?.to ?? null;
  if (last === null) return 'no-term';
  return last < today ? 'overdue' : 'in-work';
}
