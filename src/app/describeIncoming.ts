/** What is wrong with what came, in the user's words. The type demands a sentence for every code. */
import type { PaneTexts } from '../i18n/texts';
import type { IncomingProblem, IncomingProblemCode, IncomingProblemData } from '../inputs/incoming/incoming';

type Words = { readonly [Code in IncomingProblemCode]: (data: IncomingProblemData[Code]) => string };

const sentence = <Code extends IncomingProblemCode>(words: Words, { code, data }: { readonly code: Code; readonly data: IncomingProblemData[Code] }): string => words[code](data);

/** What is wrong and what to do about it, one or two sentences. */
export const describeIncoming = (problem: IncomingProblem, { collect }: Pick<PaneTexts, 'collect'>): string => sentence(collect.problems, problem);
