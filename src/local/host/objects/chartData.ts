/** Which cells become series, categories and names when a chart is made from a range. */
import type { HostRect, HostSeries } from '../../../files/workbook/model';
import { displayText } from '../cells/displayText';
import type { RangeTarget } from '../cells/rangeTarget';
import { absoluteReference, rangeOf } from '../cells/rangeTarget';
import type { Session } from '../session';
import { isScatter } from './chartTypes';

const isText = ({ sheet }: RangeTarget, row: number, column: number): boolean => typeof sheet.cells.get(row, column)?.value === 'string';

/** Rows and columns exchanged: series by rows are found as series by columns of the turned range. */
interface Turned {
  readonly lines: number;
  readonly points: number;
  readonly at: (point: number, line: number) => { row: number; column: number };
  readonly rect: (point: number, points: number, line: number) => HostRect;
}

const turned = ({ rect }: RangeTarget, byRows: boolean): Turned =>
  byRows
    ? {
        lines: rect.rows,
        points: rect.columns,
        at: (point, line) => ({ row: rect.row + line, column: rect.column + point }),
        rect: (point, points, line) => ({ row: rect.row + line, column: rect.column + point, rows: 1, columns: points }),
      }
    : {
        lines: rect.columns,
        points: rect.rows,
        at: (point, line) => ({ row: rect.row + point, column: rect.column + line }),
        rect: (point, points, line) => ({ row: rect.row + point, column: rect.column + line, rows: points, columns: 1 }),
      };

/** A first column of texts is the categories, a first row of texts the names; the rest are numbers. Under points the first of several columns is x. */
export const seriesFromRange = (type: string, source: RangeTarget, seriesBy: 'Auto' | 'Columns' | 'Rows', session: Session): HostSeries[] => {
  const data = turned(source, seriesBy === 'Rows' || (seriesBy === 'Auto' && source.rect.columns > source.rect.rows));
  const text = (point: number, line: number): boolean => {
    const { row, column } = data.at(point, line);
    return isText(source, row, column);
  };
  const named = data.points > 1 && text(0, data.lines - 1);
  const categorised = data.lines > 1 && (isScatter(type) || text(data.points - 1, 0));
  const first = named ? 1 : 0;
  const reference = (line: number): string => absoluteReference(rangeOf(source.sheet, data.rect(first, data.points - first, line)));
  const nameOf = (line: number, index: number): string => {
    if (!named) return session.isRussian ? `Ряд${index + 1}` : `Series${index + 1}`;
    const { row, column } = data.at(0, line);
    return displayText(source.sheet.cells.get(row, column), session.culture);
  };
  return Array.from({ length: data.lines - (categorised ? 1 : 0) }, (_, index) => {
    const line = index + (categorised ? 1 : 0);
    return { name: nameOf(line, index), values: reference(line), categories: categorised ? reference(0) : null, color: null, showValues: false };
  });
};
