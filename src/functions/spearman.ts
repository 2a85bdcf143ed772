import { spearman } from '../engine/stats/correlation';
import type { FunctionRule } from './columns';
import { SPEARMAN } from './declarations';

/** Spearman's rank correlation of two columns, its p-value or a bound of its 95 % interval. A row that lacks a value is no pair; "" when there is no answer. */
export const spearmanFunction: FunctionRule<typeof SPEARMAN> = {
  declaration: SPEARMAN,
  width: () => 1,
  prepare: ({ first, second, what }, texts) => {
    if (first.length !== second.length) return { problem: texts.functions.problems.columnsDiffer() };
    const x: number[] = [];
    const y: number[] = [];
    for (const [at, value] of first.entries()) {
      const other = second[at] ?? null;
      if (value === null || other === null) continue;
      x.push(value);
      y.push(other);
    }
    const found = spearman(x, y);
    if (found === null) return () => [''];
    const { rho, p, interval } = found;
    const figures = { rho, p, lower: interval?.lower, upper: interval?.upper };
    return () => [figures[what ?? 'rho'] ?? ''];
  },
};
