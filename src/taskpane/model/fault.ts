/** Why something did not work: a problem that the use cases know, a part of the add-in out of reach, or a mistake of ours. */
import { describeProblem, type AppProblem } from '../../app/problem';
import type { PaneTexts } from '../../i18n/texts';

export type Fault =
  | { readonly kind: 'problem'; readonly problem: AppProblem }
  /** The server that the add-in comes from did not give the part that is loaded on demand. */
  | { readonly kind: 'out-of-reach' }
  | { readonly kind: 'crash'; /** To pass on. */ readonly report: string };

/** Only the frames: the first lines of a stack repeat the message, and a message may quote a cell. */
const frames = (error: unknown): readonly string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s*at |@.*:\d+:\d+$/.test(line)) : [];

/** For whoever looks after the add-in: the kind of error, versions, and places in the code; never the workbook's data. */
export const describeError = (error: unknown, where: readonly string[]): string =>
  [error instanceof Error ? error.name : typeof error, ...where, ...frames(error).slice(0, 12).map((line) => line.trim())].join('\n');

export const faultOf = (error: unknown, where: readonly string[]): Fault =>
  error instanceof Error && error.name === 'ChunkLoadError' ? { kind: 'out-of-reach' } : { kind: 'crash', report: describeError(error, where) };

/** What happened and what to do, in the user's words. */
export const describeFault = (fault: Fault, texts: Pick<PaneTexts, 'app' | 'pane'>): string => {
  if (fault.kind === 'problem') return describeProblem(fault.problem, texts);
  return fault.kind === 'crash' ? texts.pane.failure.crashed : texts.pane.failure.outOfReach;
};
