/**
 * Rows typed right below an Excel table that did not grow: they are not the table's, so nothing reads them, and the user
 * may well believe that they count.
 */
import { isMissing } from './cellValues/parsed';
import { rowTest } from './dataRows';
import { WARNING, type IssueList } from './issueList';
import type { RawValue } from './rawWorkbook';
import { addressAt, boundsOfTable, cellAt, type TableRegion } from './tableRegion';
import { readText } from './text';

const LEAVES_OUT_ROWS = { ...WARNING, leavesOutRow: true };

/** One warning at the first of them. A remark or a total is no such row, and ends them. */
export const reportRowsBelow = (region: TableRegion, issues: IssueList): void => {
  if (region.foundBy !== 'table-name') return;
  const rows = rowsBelow(region);
  if (rows === 0) return;
  const { declaration, sheet, endRow, firstColumn } = region;
  const place = { sheet: sheet.name, address: addressAt(sheet, endRow, firstColumn), table: declaration.name, read: readText(cellAt(sheet, endRow, firstColumn)) };
  issues.add('rows-below-table', { table: declaration.name, rows }, place, LEAVES_OUT_ROWS);
};

const rowsBelow = (region: TableRegion): number => {
  const { sheet, endRow } = region;
  const isRowOfTable = rowOfTableTest(region);
  let end = endRow;
  while (end < sheet.values.length && !isOfAnotherTable(region, end) && isRowOfTable(end, sheet.values[end] ?? [])) end += 1;
  return end - endRow;
};

/** Data with every required column filled in, and not in one cell alone: a remark fills one. */
const rowOfTableTest = (region: TableRegion): ((row: number, cells: readonly RawValue[]) => boolean) => {
  const { declaration, headers } = region;
  const kindOf = rowTest(region);
  const columns = [...headers.indexes];
  const required = columns.filter(([id]) => declaration.columns[id]?.required).map(([, index]) => index);
  const isFilled = (cells: readonly RawValue[], index: number): boolean => !isMissing(cells[index] ?? '');
  return (row, cells) =>
    kindOf(row, cells) === 'data' &&
    required.every((index) => isFilled(cells, index)) &&
    columns.filter(([, index]) => isFilled(cells, index)).length >= Math.min(2, columns.length);
};

const isOfAnotherTable = ({ sheet, headerRow, firstColumn, lastColumn }: TableRegion, row: number): boolean =>
  sheet.tables.some((table) => {
    const other = boundsOfTable(sheet, table);
    return other !== null && other.headerRow > headerRow && row >= other.headerRow && other.firstColumn <= lastColumn && other.lastColumn >= firstColumn;
  });
