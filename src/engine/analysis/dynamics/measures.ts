/**
 * The shares whose change is told, each with its good direction.
 *
 * Source: [004] 3.1–3.7 (shares of «2», of «4» and «5», above 60 points, below the threshold, of the basic and advanced
 * level of diagnostic works). «Более 60» is strict, as the column «Выше 60 баллов» is.
 */
import type { LiteracyResult, ProcedureResult } from '../../model';

export type DynamicsMeasure = 'below' | 'marks4and5' | 'above60' | 'basicAndAbove';

/** Which change is an improvement: +1 a greater share, −1 a smaller one. */
export const GOOD_DIRECTION: Readonly<Record<DynamicsMeasure, 1 | -1>> = { below: -1, marks4and5: 1, above60: 1, basicAndAbove: 1 };

/** The measure of a procedure or work that decides on «положительная динамика»; the others stand beside it. */
export const isDeciding = (measure: DynamicsMeasure): boolean => measure === 'below' || measure === 'basicAndAbove';

/** What a result says; `null` where the table has nothing. */
export const RESULT_MEASURES: readonly { readonly measure: DynamicsMeasure; readonly countOf: (result: ProcedureResult) => number | null }[] = [
  { measure: 'below', countOf: ({ below }) => below },
  { measure: 'marks4and5', countOf: ({ marks4and5 }) => marks4and5 },
  { measure: 'above60', countOf: ({ above60 }) => above60 },
];

export const literacyCount = ({ basic, advanced }: LiteracyResult): number => basic + advanced;

export const literacyParticipants = ({ insufficient, reduced, basic, advanced }: LiteracyResult): number => insufficient + reduced + basic + advanced;
