/** The shapes of markers as SVG paths, drawn as near to Excel's as tells them apart. */
import type { HostChartMarker } from '../../../files/workbook/model';

type Shape = (x: number, y: number, r: number) => string;

const at = (value: number): string => String(Math.round(value * 100) / 100);

const stroke = (x1: number, y1: number, x2: number, y2: number): string => `M${at(x1)} ${at(y1)}L${at(x2)} ${at(y2)}`;
const polygon = (...points: readonly (readonly [number, number])[]): string => `M${points.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}Z`;

const circle: Shape = (x, y, r) => `M${at(x - r)} ${at(y)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0Z`;
const cross: Shape = (x, y, r) => stroke(x - r, y - r, x + r, y + r) + stroke(x - r, y + r, x + r, y - r);
const plus: Shape = (x, y, r) => stroke(x - r, y, x + r, y) + stroke(x, y - r, x, y + r);
const bar = (x: number, y: number, r: number, length: number): string => polygon([x - length, y - r / 3], [x + length, y - r / 3], [x + length, y + r / 3], [x - length, y + r / 3]);

const SHAPES: Readonly<Record<string, Shape>> = {
  Circle: circle,
  Square: (x, y, r) => polygon([x - r, y - r], [x + r, y - r], [x + r, y + r], [x - r, y + r]),
  Diamond: (x, y, r) => polygon([x, y - r], [x + r, y], [x, y + r], [x - r, y]),
  Triangle: (x, y, r) => polygon([x, y - r], [x + r, y + r], [x - r, y + r]),
  X: cross,
  Plus: plus,
  Star: (x, y, r) => cross(x, y, r) + stroke(x, y - r, x, y + r),
  Dash: (x, y, r) => bar(x, y, r, r),
  Dot: (x, y, r) => bar(x, y, r, r / 2),
};

/** What Excel gives to series without a marker of their own, in turn. */
const AUTOMATIC = ['Diamond', 'Square', 'Triangle', 'X', 'Star', 'Circle', 'Plus'] as const;

export const markerStyle = ({ style }: HostChartMarker, series: number): string => (style === undefined || style === 'Automatic' ? AUTOMATIC[series % AUTOMATIC.length]! : style);

/** `size` is the whole shape's, in pixels. */
export const markerPath = (style: string, x: number, y: number, size: number): string => SHAPES[style]?.(x, y, size / 2) ?? '';

/** Shapes of nothing but strokes. */
export const isStroked = (style: string): boolean => style === 'X' || style === 'Plus' || style === 'Star';
