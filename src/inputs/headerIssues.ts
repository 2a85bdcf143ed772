/** What is worth saying of a found table's header row. */
import { WARNING, type IssueList, type IssuePlace } from './issueList';
import { looksPersonal } from './headers';
import { addressAt, cellAt, type TableRegion } from './tableRegion';
import { readText } from './text';

/** A column named twice is read once; a column of personal data is not read at all. */
export const reportHeaders = <ColumnId extends string>({ declaration, sheet, headerRow, headers }: TableRegion<ColumnId>, issues: IssueList): void => {
  const place = (index: number): IssuePlace => ({
    sheet: sheet.name,
    address: addressAt(sheet, headerRow, index),
    table: declaration.name,
    read: readText(cellAt(sheet, headerRow, index)),
  });
  for (const { column, index } of headers.duplicates) {
    issues.add('column-duplicate', { table: declaration.name, column: declaration.columns[column].header }, place(index), WARNING);
  }
  for (const { header, index } of headers.unknown) {
    if (looksPersonal(header)) issues.add('column-personal-data', { header }, place(index), WARNING);
  }
};
