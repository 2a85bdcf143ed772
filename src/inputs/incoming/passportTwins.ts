/**
 * A group of a social passport stands in one of two columns, as a count or as a share, and the share decides where both
 * speak. What the one says, the other must not contradict unseen: it is worked out from it, and can only be told.
 */
import { parseCount } from '../cellValues/counts';
import { CellProblem, isMissing, type Parser } from '../cellValues/parsed';
import { parseShare } from '../cellValues/shares';
import { CONTEXT_SHARE_IDS, countColumn, shareColumn } from '../contextColumns';
import type { RawValue } from '../rawWorkbook';
import type { ExistingCell } from './existing';

type Cells = ReadonlyMap<string, ExistingCell>;

const read = (cells: Cells, column: string, parse: Parser<number>): number | null => {
  const parsed = parse(cells.get(column)?.value ?? '');
  return parsed instanceof CellProblem ? null : parsed;
};

const isBlank = (cells: Cells, column: string): boolean => isMissing(cells.get(column)?.value ?? '');

/** More digits than people write, fewer than binary fractions have. */
const rounded = (value: number): RawValue => Number(value.toPrecision(12));

export const withTwins = (cells: Cells): Cells => {
  const pupils = read(cells, 'pupils', parseCount);
  if (pupils === null || pupils === 0) return cells;
  const twins = CONTEXT_SHARE_IDS.flatMap((id): (readonly [string, ExistingCell])[] => {
    const [count, share] = [read(cells, countColumn(id), parseCount), read(cells, shareColumn(id), parseShare)];
    if (share !== null && isBlank(cells, countColumn(id))) return [[countColumn(id), { value: rounded(share * pupils), address: null }]];
    if (count !== null && isBlank(cells, shareColumn(id))) return [[shareColumn(id), { value: rounded(count / pupils), address: null }]];
    return [];
  });
  return new Map([...cells, ...twins]);
};
