/** Widths, heights, frozen panes and columns behind an outline button. */
import type { SheetPlan } from '../sheets/plan';
import type { ColumnSpan } from './marks';
import { columnsAt, rangeAt, runsOf } from './ranges';
import { PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** The default font's digit is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 3/4 of a point. */
export const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

const LINE_BYTES = RANGE_BYTES + PART_BYTES + SET_BYTES;

export const widthSteps = ({ columnWidths }: SheetPlan): readonly Step[] =>
  runsOf(columnWidths).map(({ value, first, last }) => ({
    bytes: LINE_BYTES + RANGE_BYTES,
    apply: (sheet) => {
      columnsAt(sheet, first, last).format.columnWidth = pointsOfCharacters(value);
    },
  }));

interface HeightRun {
  readonly height: number;
  readonly first: number;
  readonly last: number;
}

const mostCommon = (heights: readonly number[]): number => {
  const counts = new Map<number, number>();
  for (const height of heights) counts.set(height, (counts.get(height) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
};

/** Neighbouring rows as one stretch: first its most common height for all of it, then the runs that differ. */
const stretchRuns = (first: number, heights: readonly number[]): readonly HeightRun[] => {
  const runs = runsOf(heights).map((run) => ({ height: run.value, first: first + run.first, last: first + run.last }));
  const common = mostCommon(heights);
  const others = runs.filter(({ height }) => height !== common);
  return others.length + 1 < runs.length ? [{ height: common, first, last: first + heights.length - 1 }, ...others] : runs;
};

/** All heights go in the last request, so their number on one sheet has a bound. */
export const HEIGHT_SETTINGS_PER_SHEET = 1_600;

/** Rows in blocks as high as the block's highest, so that no text is hidden; rows far above the common height keep their own. */
const coarsened = (heights: readonly number[], blocks: number): readonly number[] => {
  const ordinary = 2 * mostCommon(heights);
  const size = Math.ceil(heights.length / blocks);
  const highest = Array.from({ length: blocks }, (_, block) => heights.slice(block * size, (block + 1) * size).reduce((most, height) => (height > most && height <= ordinary ? height : most), 0));
  return heights.map((height, at) => (height > ordinary ? height : (highest[Math.floor(at / size)] ?? height)));
};

/**
 * What to set, in order, so that each row ends up with its height: as few settings as neighbours allow. On a sheet of
 * very many different rows some become higher than planned.
 */
export const heightRuns = (rowHeights: SheetPlan['rowHeights'], settings = HEIGHT_SETTINGS_PER_SHEET): readonly HeightRun[] => {
  const stretches = stretchesOf(rowHeights);
  const exact = stretches.flatMap(({ first, heights }) => stretchRuns(first, heights));
  if (exact.length <= settings) return exact;
  return stretches.flatMap(({ first, heights }) => stretchRuns(first, coarsened(heights, Math.max(1, Math.floor((settings * heights.length) / rowHeights.length / 2)))));
};

interface Stretch {
  readonly first: number;
  readonly heights: number[];
}

const stretchesOf = (rowHeights: SheetPlan['rowHeights']): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const { row, height } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const stretch = stretches.at(-1);
    if (stretch && stretch.first + stretch.heights.length === row) stretch.heights.push(height);
    else stretches.push({ first: row, heights: [height] });
  }
  return stretches;
};

export const heightSteps = ({ rowHeights }: SheetPlan): readonly Step[] =>
  heightRuns(rowHeights).map(({ height, first, last }) => ({
    bytes: LINE_BYTES,
    apply: (sheet) => {
      rangeAt(sheet, { row: first, column: 0, rows: last - first + 1, columns: 1 }).format.rowHeight = height;
    },
  }));

export const freezeSteps = ({ freeze: { rows, columns } }: SheetPlan): readonly Step[] => {
  if (rows === 0 && columns === 0) return [];
  return [
    {
      bytes: RANGE_BYTES + PART_BYTES + SET_BYTES,
      apply: (sheet) => {
        if (columns === 0) sheet.freezePanes.freezeRows(rows);
        else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
        else sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rows, columns }));
      },
    },
  ];
};

const sameSpans = (some: readonly ColumnSpan[], others: readonly ColumnSpan[]): boolean =>
  some.length === others.length && some.every(({ first, last }, at) => others[at]?.first === first && others[at].last === last);

/**
 * Groups the working columns and folds them away. Columns grouped by an earlier run stay grouped when the plan wants
 * the same ones, since grouping twice would nest; other ones are freed first.
 */
export const outlineSteps = ({ workingColumns }: SheetPlan, grouped: readonly ColumnSpan[]): readonly Step[] => {
  const same = sameSpans(workingColumns, grouped);
  const freed = same ? [] : grouped.map((span) => outlineStep(span, (range) => range.ungroup('ByColumns')));
  const folded = workingColumns.map((span) =>
    outlineStep(span, (range) => {
      if (!same) range.group('ByColumns');
      range.columnHidden = true;
    }),
  );
  return [...freed, ...folded];
};

const outlineStep = ({ first, last }: ColumnSpan, change: (range: Excel.Range) => void): Step => ({
  bytes: 2 * RANGE_BYTES + 2 * SET_BYTES,
  apply: (sheet) => change(columnsAt(sheet, first, last)),
});
