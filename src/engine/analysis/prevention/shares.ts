/**
 * The nine shares that speak of the prevention of failure.
 *
 * Source: [003], letter of 03.02.2023 № 01-20/518, «Показатели», in the order of the document. Its table has shares of pupils,
 * of those who fall behind and of schools side by side: each is told with its whole, and none is compared with another's.
 * Formula: part / whole (preventionCounts.ts); several reports together: Σ part / Σ whole over the reports that have both.
 * Missing data: a report without the part or the whole is left out of that share and counted; a whole of 0 gives no share.
 */
import type { PreventionCountId, PreventionReport } from '../../model';
import { PREVENTION_WHOLES } from '../../preventionCounts';
import { asShare, type Share } from '../../units';

export const PREVENTION_SHARES = [
  'underachieving',
  'withRoute',
  'disabilities',
  'russianNotNative',
  'schoolsWithProgrammes',
  'extraLessons',
  'schoolsWithTutor',
  'schoolsWithParentProgrammes',
  'schoolsWithMethodSupport',
] as const satisfies readonly PreventionCountId[];

export type PreventionShareId = (typeof PREVENTION_SHARES)[number];

/** What a share is of. */
export type PreventionWhole = 'pupils' | 'underachieving' | 'schools';

export const wholeOf = (id: PreventionShareId): PreventionWhole => PREVENTION_WHOLES[id] as PreventionWhole;

export interface PooledShare {
  readonly id: PreventionShareId;
  readonly whole: PreventionWhole;
  readonly part: number;
  readonly of: number;
  /** `null`: no report has both counts, or the whole is 0. */
  readonly share: Share | null;
  /** Reports that have both counts, and those that lack one. */
  readonly reports: number;
  readonly leftOut: number;
}

type Counts = PreventionReport['counts'];

function pooledShare(id: PreventionShareId, reports: readonly Counts[]): PooledShare {
  const whole = wholeOf(id);
  let part = 0;
  let of = 0;
  let known = 0;
  for (const counts of reports) {
    const [having, all] = [counts[id], counts[whole]];
    if (having === undefined || all === undefined) continue;
    part += having;
    of += all;
    known += 1;
  }
  return { id, whole, part, of, share: of > 0 ? asShare(part / of) : null, reports: known, leftOut: reports.length - known };
}

export const pooledShares = (reports: readonly Counts[]): readonly PooledShare[] => PREVENTION_SHARES.map((id) => pooledShare(id, reports));
