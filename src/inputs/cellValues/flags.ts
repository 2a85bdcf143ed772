/** Yes or no. */
import { foldLookalikes, foldText } from '../text';
import { CellProblem, parserOf, type Parser } from './parsed';

const UNREADABLE = new CellProblem('flag-unreadable');

const FLAGS = new Map<string, boolean>([
  ...['да', 'yes', 'y', '+', '1', 'true', 'истина', 'х', 'v', '✓', '✔', 'есть'].map((word) => [word, true] as const),
  ...['нет', 'no', 'n', '0', 'false', 'ложь'].map((word) => [word, false] as const),
]);

export const parseFlag: Parser<boolean> = parserOf((raw) => {
  if (typeof raw === 'boolean') return raw;
  const word = foldText(String(raw));
  return FLAGS.get(word) ?? FLAGS.get(foldLookalikes(word)) ?? UNREADABLE;
});
