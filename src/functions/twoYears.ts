/** What the functions of two years' counts check together. */
import type { PaneTexts } from '../i18n/texts';
import type { FunctionProblem } from './outcome';

interface TwoYears {
  readonly belowNow: number;
  readonly participantsNow: number;
  readonly belowWas: number;
  readonly participantsWas: number;
}

/** More below the threshold than took part, in one of the years. */
export const contradiction = ({ belowNow, participantsNow, belowWas, participantsWas }: TwoYears, { functions: { problems } }: PaneTexts): FunctionProblem | null => {
  if (belowNow > participantsNow) return { problem: problems.belowExceeds(belowNow, participantsNow) };
  return belowWas > participantsWas ? { problem: problems.belowExceeds(belowWas, participantsWas) } : null;
};
