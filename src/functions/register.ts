/** Gives the functions to Excel. Call it once, as early as the script runs: Excel may be waiting to calculate. */
import type { PaneTexts } from '../i18n/texts';
import { isProblem, type FunctionProblem } from './outcome';
import { createRegistry, type RegisteredFunction } from './registry';

/** The words of problems, in the user's language. */
export interface FunctionWords {
  /** `null`: they have not come yet. */
  readonly now: () => PaneTexts | null;
  readonly load: () => Promise<PaneTexts>;
}

const asError = ({ problem }: FunctionProblem): CustomFunctions.Error => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problem);

const answer = (call: RegisteredFunction['call'], args: readonly unknown[]): unknown[][] => {
  const outcome = call(args);
  if (isProblem(outcome)) throw asError(outcome);
  return outcome.map((row) => row.map((cell) => (isProblem(cell) ? asError(cell) : cell)));
};

/** Excel waits for a call that came before the words; where they cannot be had the cell says so, and waits for nothing. */
const answerLater = async (words: FunctionWords, call: RegisteredFunction['call'], args: readonly unknown[]): Promise<unknown[][]> => {
  try {
    await words.load();
  } catch {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);
  }
  return answer(call, args);
};

export const registerFunctions = (words: FunctionWords): void => {
  const spoken = (): PaneTexts => {
    const texts = words.now();
    if (!texts) throw new Error('A function was called before its words had come');
    return texts;
  };
  for (const { id, parameters, call } of createRegistry(spoken)) {
    CustomFunctions.associate(id, (...given: unknown[]) => {
      // After the parameters Excel adds an object about the call.
      const args = given.slice(0, parameters.length);
      return words.now() ? answer(call, args) : answerLater(words, call, args);
    });
  }
};
