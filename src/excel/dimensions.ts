/** Widths, heights, frozen panes and columns behind an outline button. */
import type { SheetPlan } from '../sheets/plan';
import type { ColumnSpan } from './marks';
import { columnsAt, rangeAt, runsOf } from './ranges';
import { PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** The default font's digit is 7 pixels wide, a cell has 5 pixels of padding, a pixel is 3/4 of a point. */
export const pointsOfCharacters = (characters: number): number => (Math.round(characters * 7) + 5) * 0.75;

const LINE_BYTES = 2 * RANGE_BYTES + PART_BYTES + SET_BYTES;

export const widthSteps = ({ columnWidths }: SheetPlan): readonly Step[] =>
  runsOf(columnWidths).map(({ value, first, last }) => ({
    bytes: LINE_BYTES,
    apply: (sheet) => {
      columnsAt(sheet, first, last).format.columnWidth = pointsOfCharacters(value);
    },
  }));

/** Neighbouring rows of one height are set together. */
export const heightSteps = ({ rowHeights }: SheetPlan): readonly Step[] => {
  const runs: { height: number; first: number; last: number }[] = [];
  for (const { row, height } of [...rowHeights].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    if (run && run.height === height && run.last === row - 1) run.last = row;
    else runs.push({ height, first: row, last: row });
  }
  return runs.map(({ height, first, last }) => ({
    bytes: LINE_BYTES,
    apply: (sheet) => {
      rangeAt(sheet, { row: first, column: 0, rows: last - first + 1, columns: 1 }).format.rowHeight = height;
    },
  }));
};

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
