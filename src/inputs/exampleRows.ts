/** Rows of blank input sheets that show how to fill them in: passed over, told once per table. */
import { rangeAddress } from './address';
import { NOTE, type IssueList } from './issueList';
import type { ExampleRow } from './reading';
import { addressAt, cellAt, exampleColumn } from './tableRegion';
import type { TableRows } from './tableRows';
import { readText, tidyText } from './text';

type Walked = Pick<TableRows<string>, 'walks'>;

export const exampleRows = ({ walks }: Walked): readonly ExampleRow[] =>
  walks.flatMap(({ region: { sheet, firstColumn, lastColumn }, examples }) =>
    examples.map((row) => ({ sheet: sheet.name, address: rangeAddress(sheet.row + row, sheet.column + firstColumn, sheet.row + row, sheet.column + lastColumn) })),
  );

export const reportExamples = ({ walks }: Walked, issues: IssueList): void => {
  const first = walks.find(({ examples }) => examples.length > 0);
  const row = first?.examples[0];
  const column = first && exampleColumn(first.region);
  if (!first || row === undefined || column === undefined) return;
  const { declaration, sheet } = first.region;
  const read = readText(cellAt(sheet, row, column));
  issues.add('example-row', { school: tidyText(read) }, { sheet: sheet.name, address: addressAt(sheet, row, column), table: declaration.name, read }, NOTE);
};
