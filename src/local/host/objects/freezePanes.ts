/** `worksheet.freezePanes`. */
import type { HostRect, HostSheet } from '../../../files/workbook/model';
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import { rangeArgument, rangeOf } from '../cells/rangeTarget';
import { invalidArgument, notFound } from '../errors';
import type { ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import { rangeType } from './range';

const freeze = (sheet: HostSheet, rows: number, columns: number): void => {
  if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) throw invalidArgument('That many panes cannot be frozen.');
  sheet.freeze = { rows, columns };
  sheet.touched = true;
};

const frozen = ({ freeze: { rows, columns } }: HostSheet): HostRect | null =>
  rows === 0 && columns === 0 ? null : { row: 0, column: 0, rows: rows === 0 ? MAX_ROWS : rows, columns: columns === 0 ? MAX_COLUMNS : columns };

const freezeAt = (sheet: HostSheet, rect: HostRect): void => {
  const rows = rect.rows === MAX_ROWS ? 0 : rect.row + rect.rows;
  const columns = rect.columns === MAX_COLUMNS ? 0 : rect.column + rect.columns;
  freeze(sheet, rows, columns);
};

const location = (sheet: HostSheet): ReturnType<typeof rangeOf> | null => {
  const rect = frozen(sheet);
  return rect && rangeOf(sheet, rect);
};

export const freezePanesType: ObjectType<HostSheet> = {
  name: 'WorksheetFreezePanes',
  reach: {
    GetLocation: (sheet) => {
      const found = location(sheet);
      if (!found) throw notFound('Nothing is frozen.');
      return bind(rangeType, found);
    },
    GetLocationOrNullObject: (sheet) => bindOrNull(rangeType, location(sheet)),
  },
  methods: {
    FreezeAt: (sheet, args, { workbook }) => freezeAt(sheet, rangeArgument(workbook, sheet, args, 0).rect),
    FreezeRows: (sheet, args) => freeze(sheet, args.given(0) ? args.whole(0) : 1, 0),
    FreezeColumns: (sheet, args) => freeze(sheet, 0, args.given(0) ? args.whole(0) : 1),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
  },
};
