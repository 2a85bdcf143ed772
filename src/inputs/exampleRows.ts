/** Rows of blank input sheets that show how to fill them in: passed over, told once per table. */
import { rangeAddress } from './address';
import { NOTE, type IssueList } from './issueList';
import type { ExampleRow } from './reading';
import { addressAt, cellAt } from './tableRegion';
import type { TableRows } from './tableRows';
import { readText, tidyText } from './text';

export const exampleRows = ({ region: { sheet, firstColumn, lastColumn }, examples }: Pick<TableRows<string>, 'region' | 'examples'>): readonly ExampleRow[] =>
  examples.map((row) => ({ sheet: sheet.name, address: rangeAddress(sheet.row + row, sheet.column + firstColumn, sheet.row + row, sheet.column + lastColumn) }));

export const reportExamples = ({ region: { declaration, sheet, headers }, examples }: Pick<TableRows<string>, 'region' | 'examples'>, issues: IssueList): void => {
  const [row] = examples;
  const column = headers.indexes.get('school');
  if (row === undefined || column === undefined) return;
  const read = readText(cellAt(sheet, row, column));
  issues.add('example-row', { school: tidyText(read) }, { sheet: sheet.name, address: addressAt(sheet, row, column), table: declaration.name, read }, NOTE);
};
