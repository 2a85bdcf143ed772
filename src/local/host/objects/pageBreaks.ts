/** `worksheet.horizontalPageBreaks`: the rows above which a new page begins. */
import type { HostSheet } from '../../../files/workbook/model';
import type { Arguments } from '../arguments';
import { rangeArgument, rangeOf, touch } from '../cells/rangeTarget';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind } from '../objects';
import type { Session } from '../session';
import { rangeType } from './range';

interface PlacedBreak {
  readonly sheet: HostSheet;
  readonly row: number;
}

const setBreaks = (sheet: HostSheet, rows: readonly number[]): void => {
  touch(sheet);
  if (rows.length === 0) delete sheet.pageLayout.rowBreaks;
  else sheet.pageLayout.rowBreaks = [...new Set(rows)].sort((a, b) => a - b);
};

const pageBreakType: ObjectType<PlacedBreak> = {
  name: 'PageBreak',
  scalars: { ColumnIndex: { get: () => 0 }, RowIndex: { get: ({ row }) => row } },
  reach: { GetCellAfterBreak: ({ sheet, row }) => bind(rangeType, rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 })) },
  methods: { Delete: ({ sheet, row }) => setBreaks(sheet, rowsOf(sheet).filter((one) => one !== row)) },
};

const rowsOf = ({ pageLayout: { rowBreaks = [] } }: HostSheet): readonly number[] => rowBreaks;

const add = (sheet: HostSheet, args: Arguments, { workbook }: Session): HostObject => {
  const range = rangeArgument(workbook, sheet, args, 0);
  if (range.sheet !== sheet || range.rect.row === 0) throw invalidArgument('A page break stands above a row of its own sheet, but not above the first.');
  setBreaks(sheet, [...rowsOf(sheet), range.rect.row]);
  return bind(pageBreakType, { sheet, row: range.rect.row });
};

const at = (sheet: HostSheet, index: number): HostObject => {
  const row = rowsOf(sheet)[index];
  if (row === undefined) throw notFound('There is no such page break.');
  return bind(pageBreakType, { sheet, row });
};

export const pageBreaksType: ObjectType<HostSheet> = {
  name: 'PageBreakCollection',
  items: (sheet) => rowsOf(sheet).map((row) => bind(pageBreakType, { sheet, row })),
  indexer: (sheet, args) => at(sheet, args.whole(0)),
  reach: { Add: add },
  methods: { GetCount: (sheet) => rowsOf(sheet).length, RemovePageBreaks: (sheet) => setBreaks(sheet, []) },
};
