/** What has to stand in the workbook still when something is written: neighbouring cells, and Excel tables in their places. */
import type { RawValue } from '../inputs/rawWorkbook';
import type { Rect } from '../sheets/plan';
import { Refusal } from './errors';
import type { SheetsByName } from './lookAtCells';
import { packInOrder } from './requests';

/** Cells below each other. */
export interface CellsWitness {
  readonly sheet: string;
  /** Zero-based place of the first one. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly RawValue[];
  /** Where something else stands there. */
  readonly otherwise: 'cells-changed' | 'no-room-below';
}

/** An Excel table that takes in rows below it, or columns to its right. */
export interface TableResize {
  readonly sheet: string;
  readonly table: string;
  /** With its header, without a totals row. */
  readonly was: Rect;
  readonly becomes: Rect;
}

/** `Table.resize` is of this set. */
const RESIZE_API = '1.13';

const CELLS_PER_LOOK = 60_000;

/** Refuses where one of the cells holds something else. As many requests as it takes. */
export const askForWitnesses = async (context: Excel.RequestContext, sheets: SheetsByName, witnesses: readonly CellsWitness[]): Promise<void> => {
  for (const part of packInOrder(witnesses, ({ values }) => values.length, CELLS_PER_LOOK)) {
    const asked = part.flatMap((witness) => {
      const range = sheets.get(witness.sheet)?.getRangeByIndexes(witness.row, witness.column, witness.values.length, 1).load('values');
      return range ? [{ witness, range }] : [];
    });
    await context.sync();
    const changed = asked.find(({ witness, range }) => !witness.values.every((value, at) => range.values[at]?.[0] === value));
    if (changed) throw new Refusal(changed.witness.otherwise, changed.witness.sheet);
    for (const { range } of asked) range.untrack();
  }
};

const isAt = (range: Excel.Range, { row, column, rows, columns }: Rect): boolean => range.rowIndex === row && range.columnIndex === column && range.rowCount === rows && range.columnCount === columns;

/** Asks where the tables are; the answer comes with the next request. A totals row is in the way of rows below. */
export const askForTables = async (context: Excel.RequestContext, sheets: SheetsByName, resizes: readonly TableResize[]): Promise<() => void> => {
  if (resizes.length === 0) return () => undefined;
  if (!Office.context.requirements.isSetSupported('ExcelApi', RESIZE_API)) throw new Refusal('not-supported');
  const found = resizes.flatMap((resize) => {
    const table = sheets.get(resize.sheet)?.tables.getItemOrNullObject(resize.table).load('showTotals');
    return table ? [{ resize, table }] : [];
  });
  await context.sync();
  for (const { resize, table } of found) {
    if (table.isNullObject) throw new Refusal('cells-changed', resize.sheet);
    if (table.showTotals) throw new Refusal('no-room-below', resize.sheet);
  }
  const placed = found.map(({ resize, table }) => ({ resize, range: table.getRange().load('rowIndex,columnIndex,rowCount,columnCount') }));
  return () => {
    const moved = placed.find(({ resize, range }) => !isAt(range, resize.was));
    if (moved) throw new Refusal('cells-changed', moved.resize.sheet);
  };
};

export const resizeTables = (sheets: SheetsByName, resizes: readonly TableResize[]): void => {
  for (const { sheet: name, table, becomes: { row, column, rows, columns } } of resizes) {
    const sheet = sheets.get(name);
    sheet?.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows, columns));
  }
};
