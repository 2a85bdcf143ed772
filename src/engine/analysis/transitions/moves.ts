/**
 * What became of the schools of one list in another: left, stayed, new.
 *
 * Source: [003] «Система сопровождения ШНОР/ШССУ в 2023 г.»: 379 = 266 + 113 and 233 = 113 + 120.
 * Rule: was = left + stayed, now = stayed + appeared. Units: schools. Empty lists are lists like any other.
 */
import type { SchoolKey } from '../../model';

export type Move = 'left' | 'stayed' | 'new';

export interface MoveCounts {
  readonly was: number;
  readonly left: number;
  readonly stayed: number;
  readonly appeared: number;
  readonly now: number;
}

/** `null`: in neither of the two lists. */
export function moveOf(school: SchoolKey, was: ReadonlySet<SchoolKey>, now: ReadonlySet<SchoolKey>): Move | null {
  if (was.has(school)) return now.has(school) ? 'stayed' : 'left';
  return now.has(school) ? 'new' : null;
}

export function compareLists(was: ReadonlySet<SchoolKey>, now: ReadonlySet<SchoolKey>): MoveCounts {
  let stayed = 0;
  for (const school of was) if (now.has(school)) stayed += 1;
  return { was: was.size, left: was.size - stayed, stayed, appeared: now.size - stayed, now: now.size };
}

export function countMoves(moves: readonly Move[]): MoveCounts {
  const count = (move: Move): number => moves.filter((one) => one === move).length;
  const [left, stayed, appeared] = [count('left'), count('stayed'), count('new')];
  return { was: left + stayed, left, stayed, appeared, now: stayed + appeared };
}
