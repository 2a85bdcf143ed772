/**
 * Per cent where shares belong: 35 becomes 0.35.
 *
 * No share is above 1, so such a number is per cent or a slip. What is certain hangs on what stands beside it in the
 * column (in «Риски»: beside it among the values of the same parameter):
 * - nothing but 0, numbers above 1 and values with a % sign: the column is written in per cent, one press repairs it;
 * - mostly shares (above 0, at most 1) and a few strays: a stray from 10 up is repaired alone, for it is the same
 *   whether % or «0,» was forgotten; one below 10 may as well be a slipped comma (1,2 for 0,12) and is left to the user;
 * - mostly numbers above 1 and some in between: a 1 or 0.5 there may be 1 % or 100 %, 0.5 % or 50 %. Repairing the rest
 *   would hide the question, so nothing is proposed;
 * - a number above 100: the column may hold counts. Nothing is proposed.
 */
import { readNumber } from './cellValues/numbers';
import { CellProblem, isMissing } from './cellValues/parsed';
import { dataRowsOf } from './dataRows';
import type { Issue } from './issues';
import type { RawValue } from './rawWorkbook';
import type { CellRepair, Repair } from './repairs';
import { parseRiskParameter } from './riskNames';
import { addressAt, cellColumns, type TableRegion } from './tableRegion';

/** More strays are no slips but a second way of writing. */
const MOST_STRAYS = 10;
const LEAST_STRAY = 10;

const MOST_PER_CENT = 100;

/** The numbers of one column that must be on one scale. */
interface Scale {
  readonly aboveOne: CellRepair[];
  shares: number;
  aboveHundred: boolean;
}

/** `issues`: those of this table that look like per cent. */
export const percentRepairs = (region: TableRegion, issues: readonly Issue[]): readonly Repair[] => {
  if (issues.length === 0) return [];
  const reported = new Set(issues.map(({ address }) => address));
  return cellColumns(region).flatMap(([id, index]) => {
    if (!issues.some(({ address }) => address?.replace(/\d+$/, '') === lettersOf(region, index))) return [];
    return repairsOfColumn(region, id, index, [...scalesOf(region, index, reported).values()]);
  });
};

const lettersOf = ({ sheet }: TableRegion, index: number): string => addressAt(sheet, 0, index).replace(/\d+$/, '');

const scalesOf = (region: TableRegion, index: number, reported: ReadonlySet<string | null>): ReadonlyMap<string, Scale> => {
  const scales = new Map<string, Scale>();
  const parameterIndex = region.declaration.id === 'risks' ? region.headers.indexes.get('parameter') : undefined;
  for (const [row, cells] of dataRowsOf(region)) {
    const was = cells[index] ?? '';
    const number = isMissing(was) ? null : readNumber(was);
    if (number === null || number.percent || number.unit !== '') continue;
    const name = parameterIndex === undefined ? '' : parameterOf(cells[parameterIndex] ?? '');
    const scale = scales.get(name) ?? { aboveOne: [], shares: 0, aboveHundred: false };
    scales.set(name, scale);
    const address = addressAt(region.sheet, row, index);
    if (reported.has(address)) scale.aboveOne.push({ address, was, becomes: asShareOf(number.value) });
    else if (number.value > MOST_PER_CENT) scale.aboveHundred = true;
    else if (number.value > 0) scale.shares += 1;
  }
  return scales;
};

const parameterOf = (cell: RawValue): string => {
  const parameter = parseRiskParameter(cell);
  return parameter === null || parameter instanceof CellProblem ? '' : parameter.id;
};

/** A hundredth in decimals, without the noise of binary division: 33.3 → 0.333. */
const asShareOf = (percent: number): number => Number(Number(`${String(percent)}e-2`).toPrecision(15));

const repairsOfColumn = (region: TableRegion, id: string, index: number, scales: readonly Scale[]): readonly Repair[] => {
  const { declaration, sheet, groups } = region;
  // In a wide sheet a column of the table stands in several columns.
  const name = groups ? `${id}:${lettersOf(region, index)}` : id;
  const repair = (of: string, cells: readonly CellRepair[]): Repair => ({
    id: `percent-to-share:${declaration.id}:${of}`,
    kind: 'percent-to-share',
    table: declaration.name,
    sheet: sheet.name,
    column: declaration.columns[id]?.header ?? id,
    cells,
  });
  const whole = scales.filter(isInPerCent).flatMap(({ aboveOne }) => aboveOne);
  const strays = scales.filter(isInShares).flatMap(({ aboveOne }) => aboveOne.filter(({ becomes }) => Number(becomes) >= LEAST_STRAY / MOST_PER_CENT));
  return [...(whole.length > 0 ? [repair(name, whole)] : []), ...strays.map((cell) => repair(`${name}:${cell.address}`, [cell]))];
};

const isInPerCent = ({ shares, aboveHundred }: Scale): boolean => shares === 0 && !aboveHundred;

const isInShares = ({ aboveOne, shares, aboveHundred }: Scale): boolean => shares > aboveOne.length && aboveOne.length <= MOST_STRAYS && !aboveHundred;
