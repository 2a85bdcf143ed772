/** Texts and colours in a chart: titles, the look of labels, fills. */
import type { HostChartFont } from '../../workbook/model';
import { fontDifference, type WholeFont } from '../chartDefaults';
import { allOf, attributeOf, child, flagOf, numberOf, textOf, type XmlElement } from '../xml/tree';
import type { ColorScheme } from './colors';

/** The text of a title: its runs, whatever their looks. */
export const titleText = (title: XmlElement | null): string | null => {
  if (!title) return null;
  const written = allOf(title, 't').map(textOf).join('');
  const cached = allOf(title, 'v').map(textOf).join('');
  return written || cached || null;
};

const THEME_PLACES: Readonly<Record<string, number>> = { bg1: 0, lt1: 0, tx1: 1, dk1: 1, bg2: 2, lt2: 2, tx2: 3, dk2: 3, accent1: 4, accent2: 5, accent3: 6, accent4: 7, accent5: 8, accent6: 9 };

/** Of a `solidFill`; a theme colour without its shades. */
export const solidColor = (fill: XmlElement | null, { theme }: ColorScheme): string | null => {
  const color = fill?.children[0];
  const value = attributeOf(color, 'val');
  if (color?.name === 'srgbClr' && value) return `#${value.toUpperCase()}`;
  return color?.name === 'schemeClr' ? (theme[THEME_PLACES[value ?? ''] ?? -1] ?? null) : null;
};

const fontOf = (properties: XmlElement | undefined, usual: WholeFont, scheme: ColorScheme): HostChartFont | undefined => {
  if (!properties) return undefined;
  const size = numberOf(properties, 'sz');
  const color = solidColor(child(properties, 'solidFill'), scheme);
  return fontDifference({ ...(size === null ? {} : { size: size / 100 }), ...(color === null ? {} : { color }), bold: flagOf(properties, 'b') }, usual);
};

/** How a title's text differs from the usual one. */
export const titleFont = (title: XmlElement | null, usual: WholeFont, scheme: ColorScheme): HostChartFont | undefined =>
  title ? fontOf(allOf(title, 'rPr')[0] ?? allOf(title, 'defRPr')[0], usual, scheme) : undefined;

/** How the texts of an axis, a legend or labels differ from the usual ones. */
export const textFont = (owner: XmlElement | null, usual: WholeFont, scheme: ColorScheme): HostChartFont | undefined => {
  const look = child(owner, 'txPr');
  return look ? fontOf(allOf(look, 'defRPr')[0], usual, scheme) : undefined;
};
