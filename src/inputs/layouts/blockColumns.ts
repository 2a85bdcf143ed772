/** The columns of a block one by one: what their headers say, and what stands in them. */
import { isMissing, CellProblem, type Parser } from '../cellValues/parsed';
import type { TableDeclaration } from '../columns';
import { headerMatcher } from '../headers';
import { looksPersonal } from '../personalColumns';
import type { RawValue } from '../rawWorkbook';
import { cellAt } from '../tableRegion';
import type { Block } from './blocks';
import type { HeaderPath } from './headerPaths';
import { remembered } from './remembered';

/** Which column of a table a header names: by its lowest text, else by all of it; `null` for none. */
export type RoleTest = (path: HeaderPath) => string | null;

export const roleTest = (declaration: TableDeclaration): RoleTest => {
  const match = headerMatcher(declaration);
  const named = remembered((text) => [...match([text]).indexes.keys()][0] ?? null);
  return (path) => {
    const leaf = path.at(-1);
    return leaf === undefined ? null : (named(leaf) ?? (path.length > 1 ? named(path.join(' ')) : null));
  };
};

const isPersonalText = remembered(looksPersonal);

export const isPersonal = (path: HeaderPath): boolean => path.some(isPersonalText);

export const samplesOf = ({ sheet, sample }: Block, column: number): readonly RawValue[] => sample.map((row) => cellAt(sheet, row, column));

const TOLERATED = 0.2;

/** Most of what is filled passes, and all but one of a few; a column without anything passes where `blank` says so. */
export const mostly = (cells: readonly RawValue[], test: (cell: RawValue) => boolean, blank: boolean): boolean => {
  const filled = cells.filter((cell) => !isMissing(cell));
  if (filled.length === 0) return blank;
  const failing = filled.filter((cell) => !test(cell)).length;
  return failing === 0 || (filled.length - failing >= 2 && failing <= Math.max(1, TOLERATED * filled.length));
};

export const parsesWith =
  (parse: Parser<unknown>) =>
  (cell: RawValue): boolean =>
    !(parse(cell) instanceof CellProblem);
