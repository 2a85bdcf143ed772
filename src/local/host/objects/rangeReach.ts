/** Ranges reached from a range. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import type { HostRect } from '../../../files/workbook/model';
import { checkedRect, intersect, rangeArgument, rangeOf } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { invalidArgument, notFound } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind, bindOrNull } from '../objects';
import type { Session } from '../session';
import { rangeType } from './range';
import { mergedAreas } from './rangeAreas';

type Reach = NonNullable<ObjectType<RangeTarget>['reach']>[string];

const moved = (change: (rect: HostRect, args: Arguments) => HostRect): Reach => {
  return ({ sheet, rect }, args) => {
    const { row, column, rows, columns } = change(rect, args);
    return bind(rangeType, rangeOf(sheet, checkedRect(row, column, rows, columns)));
  };
};

const another = ({ sheet }: RangeTarget, args: Arguments, session: Session): HostRect => {
  const other = rangeArgument(session.workbook, sheet, args, 0);
  if (other.sheet !== sheet) throw invalidArgument('Both ranges must be on one sheet.');
  return other.rect;
};

const bounding = (a: HostRect, b: HostRect): HostRect => {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return { row, column, rows: Math.max(a.row + a.rows, b.row + b.rows) - row, columns: Math.max(a.column + a.columns, b.column + b.columns) - column };
};

const used = ({ sheet, rect }: RangeTarget, valuesOnly: boolean): HostObject | null => {
  const bounds = sheet.cells.bounds(!valuesOnly);
  const inside = bounds && intersect(bounds, rect);
  return bindOrNull(rangeType, inside && rangeOf(sheet, inside));
};

const needed = (object: HostObject | null): HostObject => {
  if (!object) throw notFound();
  return object;
};

const meeting: Reach = (target, args, session) => {
  const rect = intersect(target.rect, another(target, args, session));
  return bindOrNull(rangeType, rect && rangeOf(target.sheet, rect));
};

const lastRow = (rect: HostRect): HostRect => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 });
const lastColumn = (rect: HostRect): HostRect => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 });

export const rangeReach: Readonly<Record<string, Reach>> = {
  GetAbsoluteResizedRange: moved((rect, args) => ({ ...rect, rows: args.whole(0), columns: args.whole(1) })),
  GetBoundingRect: (target, args, session) => bind(rangeType, rangeOf(target.sheet, bounding(target.rect, another(target, args, session)))),
  GetCell: moved((rect, args) => ({ row: rect.row + args.whole(0), column: rect.column + args.whole(1), rows: 1, columns: 1 })),
  GetColumn: moved((rect, args) => ({ ...rect, column: rect.column + withinRange(args.whole(0), rect.columns), columns: 1 })),
  GetEntireColumn: moved((rect) => ({ ...rect, row: 0, rows: MAX_ROWS })),
  GetEntireRow: moved((rect) => ({ ...rect, column: 0, columns: MAX_COLUMNS })),
  GetIntersection: (target, args, session) => needed(meeting(target, args, session)),
  GetIntersectionOrNullObject: meeting,
  GetLastCell: moved((rect) => lastRow(lastColumn(rect))),
  GetLastColumn: moved(lastColumn),
  GetLastRow: moved(lastRow),
  GetMergedAreasOrNullObject: mergedAreas,
  GetOffsetRange: moved((rect, args) => ({ ...rect, row: rect.row + args.whole(0), column: rect.column + args.whole(1) })),
  GetResizedRange: moved((rect, args) => ({ ...rect, rows: rect.rows + args.whole(0), columns: rect.columns + args.whole(1) })),
  GetRow: moved((rect, args) => ({ ...rect, row: rect.row + withinRange(args.whole(0), rect.rows), rows: 1 })),
  GetUsedRange: (target, args) => used(target, args.flag(0)) ?? bind(rangeType, rangeOf(target.sheet, { ...target.rect, rows: 1, columns: 1 })),
  GetUsedRangeOrNullObject: (target, args) => used(target, args.flag(0)),
};

function withinRange(index: number, count: number): number {
  if (index < 0 || index >= count) throw invalidArgument('The row or column lies outside the range.');
  return index;
}
