/** Colours of a workbook as '#RRGGBB': written out, of the theme with a tint, or of the old palette. */
import { allOf, attributeOf, descend, numberOf, type XmlElement } from '../xml/tree';

/** Theme colours in the order in which cells refer to them: light 1 first (ECMA-376, 18.8.3, as Excel does it). */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const OFFICE_THEME = ['#FFFFFF', '#000000', '#EEECE1', '#1F497D', '#4F81BD', '#C0504D', '#9BBB59', '#8064A2', '#4BACC6', '#F79646', '#0000FF', '#800080'];

/** ECMA-376, 18.8.27: entries 8 to 63 (0 to 7 repeat the first eight), 64 is the window's text, 65 its background. */
const PALETTE =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'.split(
    ' ',
  );

export interface ColorScheme {
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

const hex = (raw: string | null): string | null => {
  const digits = raw === null ? null : /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(raw)?.[1];
  return digits ? `#${digits.toUpperCase()}` : null;
};

export const readThemeColors = (theme: XmlElement | null): readonly string[] => {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  if (!scheme) return OFFICE_THEME;
  return THEME_ORDER.map((name, index) => {
    const color = scheme.children.find((one) => one.name === name)?.children[0];
    return hex(attributeOf(color, color?.name === 'sysClr' ? 'lastClr' : 'val')) ?? OFFICE_THEME[index]!;
  });
};

export const readPalette = (styles: XmlElement | null): readonly string[] => {
  const own = styles ? (allOf(styles, 'indexedColors')[0]?.children ?? []) : [];
  const standard = [...PALETTE.slice(0, 8), ...PALETTE];
  return standard.map((digits, index) => hex(attributeOf(own[index], 'rgb')) ?? `#${digits}`);
};

const channels = (color: string): [number, number, number] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16)) as [number, number, number];

const toHex = (values: readonly number[]): string => `#${values.map((value) => Math.round(Math.min(255, Math.max(0, value))).toString(16).padStart(2, '0')).join('').toUpperCase()}`;

/** Lighter (towards white) or darker (towards black) by the luminance of HSL, as ECMA-376 18.8.19 says of `tint`. */
export const tinted = (color: string, tint: number): string => {
  if (tint === 0) return color;
  const rgb = channels(color).map((value) => value / 255);
  const high = Math.max(...rgb);
  const low = Math.min(...rgb);
  const luminance = (high + low) / 2;
  const target = tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint;
  if (high === low) return toHex(rgb.map(() => target * 255));
  const reach = (level: number): number => (level < 0.5 ? level : 1 - level);
  const scale = reach(target) / reach(luminance);
  return toHex(rgb.map((value) => (target + (value - luminance) * scale) * 255));
};

/** A `color`, `fgColor`, `bgColor` or `tabColor` element; `null` for automatic ones. */
export const readColor = (element: XmlElement | null | undefined, { theme, palette }: ColorScheme): string | null => {
  const written = hex(attributeOf(element, 'rgb'));
  if (written) return written;
  const tint = numberOf(element, 'tint') ?? 0;
  const themed = theme[numberOf(element, 'theme') ?? -1];
  if (themed) return tinted(themed, tint);
  const indexed = palette[numberOf(element, 'indexed') ?? -1];
  return indexed ? tinted(indexed, tint) : null;
};
