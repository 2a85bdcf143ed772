/** How Excel writes a chart's texts when nobody asked for anything else. */
import type { HostChartFont } from '../workbook/model';

export type WholeFont = Required<HostChartFont>;

const GREY = '#595959';

export const CHART_TITLE_FONT: WholeFont = { size: 14, color: GREY, bold: false };
export const AXIS_TITLE_FONT: WholeFont = { size: 10, color: GREY, bold: false };
/** Of axes, legends and values beside bars. */
export const CHART_TEXT_FONT: WholeFont = { size: 9, color: GREY, bold: false };

export const GRID_COLOR = '#D9D9D9';

/** What differs from the usual font; `undefined`: nothing. */
export const fontDifference = (font: HostChartFont, usual: WholeFont): HostChartFont | undefined => {
  const size = font.size !== undefined && font.size !== usual.size ? { size: font.size } : {};
  const color = font.color !== undefined && font.color !== usual.color ? { color: font.color } : {};
  const bold = font.bold !== undefined && font.bold !== usual.bold ? { bold: font.bold } : {};
  const difference = { ...size, ...color, ...bold };
  return Object.keys(difference).length > 0 ? difference : undefined;
};
