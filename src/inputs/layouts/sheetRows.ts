/** What stands in the rows of a part of a sheet: cheap questions, asked of every row that is looked at. */
import { isExcelError, isMissing } from '../cellValues/parsed';
import { readNumber } from '../cellValues/numbers';
import type { RawMerge, RawSheet, RawValue } from '../rawWorkbook';
import { cellAt } from '../tableRegion';
import { foldText, readText, tidyText } from '../text';
import { isTotalName, isTotalOfPlace } from '../totalNames';

/** Columns of a sheet by their indexes, both included. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A filled cell of a row; a merged cell is one. */
export interface FilledCell {
  readonly column: number;
  /** The last column that it covers. */
  readonly last: number;
  readonly cell: RawValue;
}

export const isNumeric = (cell: RawValue): boolean => typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell) !== null);

/** A row longer than this is not looked at to its end. */
export const MOST_COLUMNS = 600;

export class SheetRows {
  private readonly byRow = new Map<number, readonly RawMerge[]>();

  constructor(
    readonly sheet: RawSheet,
    readonly span: ColumnSpan,
  ) {
    for (const merge of sheet.merges ?? []) {
      if (merge.columns < 2) continue;
      const row = merge.row - sheet.row;
      this.byRow.set(row, [...(this.byRow.get(row) ?? []), { ...merge, column: merge.column - sheet.column }]);
    }
  }

  filled(row: number): readonly FilledCell[] {
    const cells = this.sheet.values[row] ?? [];
    const found: FilledCell[] = [];
    for (let column = this.span.first; column <= Math.min(this.span.last, cells.length - 1); column += 1) {
      const cell = cells[column] ?? '';
      if (typeof cell === 'string' && (cell === '' || tidyText(cell) === '')) continue;
      const merge = (this.byRow.get(row) ?? []).find((one) => one.column === column);
      found.push({ column, last: merge ? column + merge.columns - 1 : column, cell });
    }
    return found;
  }

  text(row: number, column: number): string {
    const cell = cellAt(this.sheet, row, column);
    return isExcelError(cell) ? '' : tidyText(readText(cell));
  }
}

/** 1, 2, 3 … as official forms number their columns. */
export const isNumbering = (filled: readonly FilledCell[]): boolean => filled.length >= 3 && filled.every(({ cell }, at) => Number(cell) === at + 1);

/** Named so in the column of labels or in front of it. */
export const isTotal = (filled: readonly FilledCell[], label: string, labelColumn: number): boolean => {
  const [first] = filled;
  const folded = foldText(label);
  if (isTotalName(folded) || isTotalOfPlace(folded)) return true;
  return first !== undefined && first.column < labelColumn && typeof first.cell === 'string' && isTotalName(foldText(first.cell));
};

/** Mostly numbers behind the label: a row of data, whatever the label says. */
export const isMostlyNumbers = (filled: readonly FilledCell[], labelColumn: number): boolean => {
  const others = filled.filter(({ column, cell }) => column > labelColumn && !isMissing(cell));
  return others.length > 0 && 2 * others.filter(({ cell }) => isNumeric(cell)).length >= others.length;
};
