import { weightedIndex } from '../engine/analysis/outcomeIndex/scale';
import type { FunctionRule, SharedArguments } from './columns';
import { OUTCOMEINDEX } from './declarations';
import type { FunctionProblem } from './outcome';
import type { PaneTexts } from '../i18n/texts';

type Given = SharedArguments<typeof OUTCOMEINDEX>;

const wrong = ({ values, minima, maxima, weights }: Given, { functions: { problems } }: PaneTexts): FunctionProblem | null => {
  if ([minima, maxima, ...(weights ? [weights] : [])].some(({ length }) => length !== values.length)) return { problem: problems.componentsDiffer() };
  const crossed = minima.findIndex((minimum, at) => minimum !== null && minimum > (maxima[at] ?? minimum));
  if (crossed >= 0) return { problem: problems.atPosition(problems.minimumExceeds(minima[crossed]!, maxima[crossed]!), crossed + 1) };
  const negative = weights?.findIndex((weight) => weight !== null && weight < 0) ?? -1;
  return negative >= 0 ? { problem: problems.atPosition(problems.weightNegative(weights![negative]!), negative + 1) } : null;
};

/** ИОР of one school: Σ w·(x − min)/(max − min) / Σ w over the components that are known and differ between schools. "" when there is none. */
export const outcomeIndexFunction: FunctionRule<typeof OUTCOMEINDEX> = {
  declaration: OUTCOMEINDEX,
  width: () => 1,
  prepare: (given, texts) => {
    const problem = wrong(given, texts);
    if (problem) return problem;
    const { values, minima, maxima, weights } = given;
    const components = values.map((value, at) => {
      const [minimum, maximum] = [minima[at] ?? null, maxima[at] ?? null];
      const known = minimum !== null && maximum !== null;
      return { value: known ? value : null, minimum: minimum ?? 0, maximum: maximum ?? 0, weight: weights ? (weights[at] ?? 0) : 1 };
    });
    return () => [weightedIndex(components)?.index ?? ''];
  },
};
