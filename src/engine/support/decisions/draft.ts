/**
 * A row of the register that is a proposal still: it has the code of an offered row, and nothing says that the decision was
 * taken, begun or carried out. A row of the user's own is a decision whatever it holds.
 */
import type { DecisionRow } from '../model';

export const isDraft = ({ code, taken, progress, done }: Pick<DecisionRow, 'code' | 'taken' | 'progress' | 'done'>): boolean => code !== null && taken === null && progress === null && done === null;
