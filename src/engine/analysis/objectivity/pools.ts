/** What all schools together have in each procedure and measure, and what is left of it without one school. */
import type { ProcedureResult } from '../../model';
import { asShare } from '../../units';
import type { CheckedResult, ObjectivityMeasure } from './result';

interface Pool {
  readonly schools: number;
  readonly participants: number;
  readonly count: number;
}

export type Pools = ReadonlyMap<string, Pool>;

const EMPTY: Pool = { schools: 0, participants: 0, count: 0 };

const MEASURES = ['marks4and5', 'reached'] as const satisfies readonly ObjectivityMeasure[];

const keyOf = (procedure: string, measure: ObjectivityMeasure): string => `${measure} ${procedure}`;

/** `null`: not known. */
export const countOf = ({ marks4and5, participants, below }: ProcedureResult, measure: ObjectivityMeasure): number | null => (measure === 'marks4and5' ? marks4and5 : participants - below);

export function poolResults(results: readonly ProcedureResult[]): Pools {
  const pools = new Map<string, Pool>();
  for (const result of results) {
    for (const measure of MEASURES) {
      const count = countOf(result, measure);
      if (count === null) continue;
      const key = keyOf(result.procedure, measure);
      const { schools, participants, count: before } = pools.get(key) ?? EMPTY;
      pools.set(key, { schools: schools + 1, participants: participants + result.participants, count: before + count });
    }
  }
  return pools;
}

/** `counted`: the result is in the pools itself and is taken out of them. */
export function othersOf(result: ProcedureResult, measure: ObjectivityMeasure, pools: Pools, counted: boolean): CheckedResult['others'] {
  const { schools, participants, count } = pools.get(keyOf(result.procedure, measure)) ?? EMPTY;
  const own = counted ? countOf(result, measure) : null;
  const others = own === null ? { schools, participants, count } : { schools: schools - 1, participants: participants - result.participants, count: count - own };
  return others.schools > 0 ? { count: others.count, participants: others.participants, share: asShare(others.count / others.participants) } : null;
}

/** Marks 4 and 5 where this school and another one know them. */
export function measureOf(result: ProcedureResult, pools: Pools, counted: boolean): ObjectivityMeasure {
  return result.marks4and5 !== null && othersOf(result, 'marks4and5', pools, counted) !== null ? 'marks4and5' : 'reached';
}
