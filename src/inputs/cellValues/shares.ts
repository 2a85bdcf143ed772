/** Shares: 0..1, or a text with %. A number above 1 looks like per cent and is never converted on the quiet. */
import { asShare, isShare, type Share } from '../../engine/units';
import { readNumber, type WrittenNumber } from './numbers';
import { CellProblem, parserOf, type Parsed, type Parser } from './parsed';

const UNREADABLE = new CellProblem('number-unreadable');
const OUT_OF_RANGE = new CellProblem('share-out-of-range');
const LOOKS_LIKE_PERCENT = new CellProblem('share-looks-like-percent');

/** The engine's tolerance decides what is within 0..1; a hair outside is the end itself. */
export const shareOf = ({ value, percent }: Pick<WrittenNumber, 'value' | 'percent'>): Parsed<Share> => {
  const share = percent ? value / 100 : value;
  if (isShare(share)) return asShare(Math.min(1, Math.max(0, share)));
  return !percent && share > 1 && share <= 100 ? LOOKS_LIKE_PERCENT : OUT_OF_RANGE;
};

export const parseShare: Parser<Share> = parserOf((raw) => {
  const number = readNumber(raw);
  return number === null || number.unit !== '' ? UNREADABLE : shareOf(number);
});
