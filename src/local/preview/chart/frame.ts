/** Where things stand in a chart, in pixels: the plot gets what titles, labels and legend leave. */
import type { HostChart } from '../../../files/workbook/model';
import { textWidth } from '../grid/measure';
import { wrapped } from './labels';

export const FONT = '12px Calibri, Carlito, Arial, sans-serif';
export const LINE = 16;

/** Lines of a label below a column. */
export const LABEL_LINES = 2;

export const widthOf = (text: string): number => textWidth(text, FONT);

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The room that labels take beside the plot and below it. */
export interface LabelRoom {
  readonly left: number;
  readonly below: number;
}

const GAP = 14;

export const widest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

const TITLE_FONT = '600 15px Calibri, Carlito, Arial, sans-serif';
export const TITLE_LINE = 19;
const TITLE_LINES = 2;

/** The title in the lines that it needs. */
export const titleLines = ({ title }: HostChart, width: number): readonly string[] => (title ? wrapped(title, width * 0.9, TITLE_LINES, (text) => textWidth(text, TITLE_FONT)) : []);

/** `upright`, `flat`: the titles of the axis at the left and of the one below. */
export const plotFrame = (size: { readonly width: number; readonly height: number }, chart: HostChart, titles: { readonly upright: string | null; readonly flat: string | null }, labels: LabelRoom, legendLines: number): Frame => {
  const left = labels.left + GAP + (titles.upright ? LINE : 0);
  const top = 12 + titleLines(chart, size.width).length * TITLE_LINE + (chart.title ? 3 : 0);
  const legend = legendLines > 0 ? legendLines * LINE + 8 : 0;
  const below = labels.below + 6 + (titles.flat ? LINE : 0) + legend;
  return { left, top, width: Math.max(size.width - left - 24, 10), height: Math.max(size.height - top - below, 10) };
};
