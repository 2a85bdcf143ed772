/** The cell formats of styles.xml as model styles: only what differs from the workbook's default font and an empty cell. */
import type { BorderSide, CellStyle } from '../../workbook/model';
import { attributeOf, child, childrenOf, flagOf, numberOf, type XmlElement } from '../xml/tree';
import { readColor, type ColorScheme } from './colors';
import { BUILT_IN_FORMATS } from './numberFormats';

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };
type StyleDraft = Mutable<CellStyle>;

const switchedOn = (font: XmlElement | null | undefined, name: string): boolean => {
  const element = child(font, name);
  return element !== null && flagOf(element, 'val', true);
};

const readFont = (font: XmlElement | undefined, defaultFont: XmlElement | undefined, scheme: ColorScheme): StyleDraft => {
  const style: StyleDraft = {};
  if (!font) return style;
  if (switchedOn(font, 'b')) style.bold = true;
  if (switchedOn(font, 'i')) style.italic = true;
  if (switchedOn(font, 'strike')) style.strikethrough = true;
  const underline = child(font, 'u');
  if (underline && attributeOf(underline, 'val') !== 'none') style.underline = true;
  const size = numberOf(child(font, 'sz'), 'val');
  if (size !== null && size !== numberOf(child(defaultFont, 'sz'), 'val')) style.fontSize = size;
  const name = attributeOf(child(font, 'name'), 'val');
  if (name !== null && name !== attributeOf(child(defaultFont, 'name'), 'val')) style.fontName = name;
  const color = readColor(child(font, 'color'), scheme);
  if (color !== null && color !== readColor(child(defaultFont, 'color'), scheme)) style.fontColor = color;
  return style;
};

export const readFillColor = (fill: XmlElement | undefined, scheme: ColorScheme): string | null => {
  const pattern = child(fill, 'patternFill');
  if (!pattern || (attributeOf(pattern, 'patternType') ?? 'none') === 'none') return null;
  return readColor(child(pattern, 'fgColor'), scheme) ?? readColor(child(pattern, 'bgColor'), scheme);
};

const WEIGHTS: Readonly<Record<string, 'hairline' | 'thin' | 'medium'>> = { hair: 'hairline', thin: 'thin', dotted: 'hairline', dashed: 'thin', double: 'medium', thick: 'medium', medium: 'medium' };

const readBorders = (border: XmlElement | undefined, scheme: ColorScheme): StyleDraft => {
  const borders: Partial<Record<BorderSide, { color: string; weight: 'hairline' | 'thin' | 'medium' }>> = {};
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const line = child(border, side);
    const kind = attributeOf(line, 'style') ?? 'none';
    if (kind !== 'none') borders[side] = { color: readColor(child(line, 'color'), scheme) ?? '#000000', weight: WEIGHTS[kind] ?? (kind.startsWith('medium') ? 'medium' : 'thin') };
  }
  return Object.keys(borders).length > 0 ? { borders } : {};
};

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontal']>> = { left: 'left', center: 'center', centerContinuous: 'center', right: 'right' };
const VERTICAL: Readonly<Record<string, CellStyle['vertical']>> = { top: 'top', center: 'center' };

/** Degrees as Office.js has them, -90 to 90; a file counts 91 to 180 downwards. */
const readRotation = (raw: number | null): number => (raw === null || raw === 255 ? 0 : raw > 90 ? 90 - raw : raw);

const readAlignment = (alignment: XmlElement | null): StyleDraft => {
  const style: StyleDraft = {};
  const horizontal = HORIZONTAL[attributeOf(alignment, 'horizontal') ?? ''];
  const vertical = VERTICAL[attributeOf(alignment, 'vertical') ?? ''];
  const rotation = readRotation(numberOf(alignment, 'textRotation'));
  const indent = numberOf(alignment, 'indent') ?? 0;
  if (horizontal) style.horizontal = horizontal;
  if (vertical) style.vertical = vertical;
  if (flagOf(alignment, 'wrapText')) style.wrap = true;
  if (rotation !== 0) style.textRotation = rotation;
  if (indent > 0) style.indent = indent;
  return style;
};

/** Only what the model holds of such a format. */
interface Differential {
  readonly fontColor: string | null;
  readonly fill: string | null;
  readonly italic?: boolean;
}

export interface StyleTable {
  /** By the index that cells carry. */
  readonly cells: readonly CellStyle[];
  /** Formats of conditional formatting, by dxfId. */
  readonly differential: readonly Differential[];
  readonly scheme: ColorScheme;
}

const readDifferential = (dxf: XmlElement, scheme: ColorScheme): Differential => {
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const italic = child(child(dxf, 'font'), 'i');
  return {
    ...(italic && flagOf(italic, 'val', true) && { italic: true }),
    fontColor: readColor(child(child(dxf, 'font'), 'color'), scheme),
    fill: readColor(child(pattern, 'bgColor'), scheme) ?? readColor(child(pattern, 'fgColor'), scheme),
  };
};

export const readStyles = (styles: XmlElement | null, scheme: ColorScheme): StyleTable => {
  const section = (name: string): readonly XmlElement[] => child(styles, name)?.children ?? [];
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of section('numFmts')) formats.set(numberOf(format, 'numFmtId') ?? -1, attributeOf(format, 'formatCode') ?? 'General');
  const fonts = section('fonts');
  const fills = section('fills');
  const borders = section('borders');
  const xfs = childrenOf(child(styles, 'cellXfs'), 'xf');
  const defaultFont = fonts[numberOf(xfs[0], 'fontId') ?? 0];
  const readXf = (xf: XmlElement): CellStyle => {
    const numberFormat = formats.get(numberOf(xf, 'numFmtId') ?? 0) ?? 'General';
    const fill = readFillColor(fills[numberOf(xf, 'fillId') ?? 0], scheme);
    return Object.freeze({
      ...(numberFormat === 'General' ? {} : { numberFormat }),
      ...readFont(fonts[numberOf(xf, 'fontId') ?? 0], defaultFont, scheme),
      ...(fill === null ? {} : { fill }),
      ...readAlignment(child(xf, 'alignment')),
      ...(flagOf(child(xf, 'protection'), 'locked', true) ? {} : { unlocked: true }),
      ...readBorders(borders[numberOf(xf, 'borderId') ?? 0], scheme),
    });
  };
  return { cells: xfs.map(readXf), differential: (child(styles, 'dxfs')?.children ?? []).map((dxf) => readDifferential(dxf, scheme)), scheme };
};
