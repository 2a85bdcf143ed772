/** `range.format.borders`: continuous lines, hairline to medium. */
import type { BorderSide, CellStyle, HostRect } from '../../../files/workbook/model';
import { common } from '../cells/reading';
import type { RangeTarget } from '../cells/rangeTarget';
import { rangeOf } from '../cells/rangeTarget';
import { changeStyle } from '../cells/styling';
import { one } from '../arguments';
import { invalidArgument } from '../errors';
import type { HostObject, ObjectType } from '../objects';
import { bind } from '../objects';
import { checkColor } from './color';

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;
type Edge = (typeof EDGES)[number];

interface Border {
  readonly range: RangeTarget;
  readonly edge: Edge;
}

type Line = NonNullable<CellStyle['borders']>[BorderSide];

const WEIGHTS = { Hairline: 'hairline', Thin: 'thin', Medium: 'medium' } as const;

const SIDES: Readonly<Record<Edge, { side: BorderSide; cells: (rect: HostRect) => HostRect }>> = {
  EdgeTop: { side: 'top', cells: (rect) => ({ ...rect, rows: 1 }) },
  EdgeBottom: { side: 'bottom', cells: (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }) },
  EdgeLeft: { side: 'left', cells: (rect) => ({ ...rect, columns: 1 }) },
  EdgeRight: { side: 'right', cells: (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: 'bottom', cells: (rect) => ({ ...rect, rows: rect.rows - 1 }) },
  InsideVertical: { side: 'right', cells: (rect) => ({ ...rect, columns: rect.columns - 1 }) },
};

const cellsOf = ({ range, edge }: Border): RangeTarget => {
  const cells = SIDES[edge].cells(range.rect);
  if (cells.rows < 1 || cells.columns < 1) throw invalidArgument('One row or column has no inside.');
  return rangeOf(range.sheet, cells);
};

const draw = (border: Border, change: (line: Line) => Line): void => {
  const { side } = SIDES[border.edge];
  changeStyle(cellsOf(border), (style) => {
    const { [side]: old, ...others } = style.borders ?? {};
    const line = change(old);
    const borders = line ? { ...others, [side]: line } : others;
    return { ...style, borders: Object.keys(borders).length > 0 ? borders : undefined };
  });
};

const visible = (line: Line): NonNullable<Line> => line ?? { color: '#000000', weight: 'thin' };

const shared = (border: Border, read: (line: Line) => string): string | null => {
  const { side } = SIDES[border.edge];
  return common(cellsOf(border), (cell) => read(cell?.style.borders?.[side]));
};

const borderType: ObjectType<Border> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (border) => shared(border, (line) => (line ? 'Continuous' : 'None')),
      set: (border, value) => {
        const style = one(value, ['Continuous', 'None'], 'style');
        draw(border, (line) => (style === 'None' ? undefined : visible(line)));
      },
    },
    Color: {
      get: (border) => shared(border, (line) => line?.color ?? '#000000'),
      set: (border, value) => {
        const color = checkColor(value);
        draw(border, (line) => ({ ...visible(line), color }));
      },
    },
    Weight: {
      get: (border) => shared(border, (line) => Object.entries(WEIGHTS).find(([, weight]) => weight === visible(line).weight)?.[0] ?? 'Thin'),
      set: (border, value) => {
        const weight = WEIGHTS[one(value, ['Hairline', 'Thin', 'Medium'], 'weight')];
        draw(border, (line) => ({ ...visible(line), weight }));
      },
    },
  },
};

const borderAt = (range: RangeTarget, edge: Edge | undefined): HostObject => {
  if (edge === undefined) throw invalidArgument('There is no such border.');
  return bind(borderType, { range, edge });
};

export const bordersType: ObjectType<RangeTarget> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => EDGES.length } },
  items: (range) => EDGES.map((edge) => bind(borderType, { range, edge })),
  indexer: (range, args) => borderAt(range, one(args.at(0), EDGES, 'index')),
  reach: {
    GetItem: (range, args) => borderAt(range, one(args.at(0), EDGES, 'index')),
    GetItemAt: (range, args) => borderAt(range, EDGES[args.whole(0)]),
  },
};
