/** Gives the functions to Excel. Call it once, as early as the script runs: Excel may be waiting to calculate. */
import type { Texts } from '../i18n/texts';
import { isProblem, type FunctionProblem } from './outcome';
import { createRegistry } from './registry';

const asError = ({ problem }: FunctionProblem): CustomFunctions.Error => new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, problem);

export const registerFunctions = (texts: () => Texts): void => {
  for (const { id, parameters, call } of createRegistry(texts)) {
    CustomFunctions.associate(id, (...given: unknown[]) => {
      // After the parameters Excel adds an object about the call.
      const outcome = call(given.slice(0, parameters.length));
      if (isProblem(outcome)) throw asError(outcome);
      return outcome.map((row) => row.map((cell) => (isProblem(cell) ? asError(cell) : cell)));
    });
  }
};
