/** What is worth saying of a found table's header row. */
import { WARNING, type IssueList, type IssuePlace } from './issueList';
import { looksPersonal } from './headers';
import { addressAt, cellAt, type TableRegion } from './tableRegion';
import { readText } from './text';

/** A column named twice is read once; a column of personal data is not read at all. `told`: of other blocks of the table. */
export const reportHeaders = <ColumnId extends string>(region: TableRegion<ColumnId>, issues: IssueList, told: Set<string>): void => {
  const { declaration, sheet, headerRow, headers } = region;
  const place = (row: number, index: number): IssuePlace => ({ sheet: sheet.name, address: addressAt(sheet, row, index), table: declaration.name, read: readText(cellAt(sheet, row, index)) });
  for (const { column, index } of headers.duplicates) {
    issues.add('column-duplicate', { table: declaration.name, column: declaration.columns[column].header }, place(headerRow, index), WARNING);
  }
  for (const { header, row, index } of personalHeaders(region)) {
    const at = place(row, index);
    const key = `${at.sheet}\u0000${String(index)}`;
    if (!told.has(key)) issues.add('column-personal-data', { header }, { ...at, read: header }, WARNING);
    told.add(key);
  }
};

/** By indexes: those of the region's header, and those whose cells were not even read. */
const personalHeaders = ({ sheet, headers, headerRow, endRow, firstColumn, lastColumn }: TableRegion): readonly { readonly header: string; readonly row: number; readonly index: number }[] => {
  const read = headers.unknown.filter(({ header }) => looksPersonal(header)).map(({ header, index }) => ({ header, row: headerRow, index }));
  const withheld = (sheet.withheld ?? [])
    .map(({ header, row, column }) => ({ header, row: row - sheet.row, index: column - sheet.column }))
    .filter(({ row, index }) => row < endRow && index >= firstColumn && index <= lastColumn && !read.some((other) => other.index === index));
  return [...read, ...withheld];
};
