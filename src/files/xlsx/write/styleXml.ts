/** Fonts, fills, borders and alignments as XML of styles.xml. `p` is the prefix of the style sheet's elements. */
import type { CellStyle } from '../../workbook/model';
import { escapeAttribute } from '../xml/text';
import { child, type XmlElement } from '../xml/tree';

const opaque = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

const colorXml = (p: string, tag: string, color: string): string => `<${p}${tag} rgb="${opaque(color)}"/>`;

/** Children of a font in the order of CT_Font as Excel writes them. */
const FONT_ORDER = ['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const fontChanges = (p: string, style: CellStyle): Map<string, string> => {
  const changes = new Map<string, string>();
  if (style.bold) changes.set('b', `<${p}b/>`);
  if (style.italic) changes.set('i', `<${p}i/>`);
  if (style.strikethrough) changes.set('strike', `<${p}strike/>`);
  if (style.underline) changes.set('u', `<${p}u/>`);
  if (style.fontSize !== undefined) changes.set('sz', `<${p}sz val="${style.fontSize}"/>`);
  if (style.fontColor !== undefined) changes.set('color', colorXml(p, 'color', style.fontColor));
  if (style.fontName !== undefined) {
    changes.set('name', `<${p}name val="${escapeAttribute(style.fontName)}"/>`);
    for (const bound of ['family', 'charset', 'scheme']) changes.set(bound, '');
  }
  return changes;
};

/** The workbook's default font with the style's changes. */
export const fontXml = (p: string, style: CellStyle, defaultFont: XmlElement | null, text: string): string => {
  const changes = fontChanges(p, style);
  const parts = FONT_ORDER.map((name) => {
    const kept = child(defaultFont, name);
    return changes.get(name) ?? (kept ? text.slice(kept.start, kept.end) : '');
  });
  return `<${p}font>${parts.join('')}</${p}font>`;
};

export const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid">${colorXml(p, 'fgColor', color)}<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

const LINES = { hairline: 'hair', thin: 'thin', medium: 'medium' } as const;

export const borderXml = (p: string, borders: NonNullable<CellStyle['borders']>): string => {
  const sides = (['left', 'right', 'top', 'bottom'] as const).map((side) => {
    const line = borders[side];
    return line ? `<${p}${side} style="${LINES[line.weight]}">${colorXml(p, 'color', line.color)}</${p}${side}>` : `<${p}${side}/>`;
  });
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
};

/** Downward angles are counted from 91 in the file. */
const rotationForFile = (degrees: number): number => (degrees < 0 ? 90 - degrees : degrees);

/** Excel indents only text that is aligned to a side. */
const horizontalOf = ({ horizontal, indent }: CellStyle): string | undefined => horizontal ?? (indent ? 'left' : undefined);

export const alignmentXml = (p: string, style: CellStyle): string => {
  const horizontal = horizontalOf(style);
  const attributes = [
    horizontal ? ` horizontal="${horizontal}"` : '',
    style.vertical && style.vertical !== 'bottom' ? ` vertical="${style.vertical}"` : '',
    style.textRotation ? ` textRotation="${rotationForFile(style.textRotation)}"` : '',
    style.wrap ? ' wrapText="1"' : '',
    style.indent ? ` indent="${style.indent}"` : '',
  ].join('');
  return attributes === '' ? '' : `<${p}alignment${attributes}/>`;
};

/** Cells are locked unless they say otherwise; that counts once their sheet is protected. */
export const protectionXml = (p: string, { unlocked = false }: CellStyle): string => `<${p}protection locked="${unlocked ? 0 : 1}"/>`;

export const differentialXml = (p: string, { fontColor, fill, italic = false }: { readonly fontColor: string | null; readonly fill: string | null; readonly italic?: boolean }): string => {
  const letters = `${italic ? `<${p}i/>` : ''}${fontColor === null ? '' : colorXml(p, 'color', fontColor)}`;
  const font = letters === '' ? '' : `<${p}font>${letters}</${p}font>`;
  const pattern = fill === null ? '' : `<${p}fill><${p}patternFill patternType="solid">${colorXml(p, 'fgColor', fill)}${colorXml(p, 'bgColor', fill)}</${p}patternFill></${p}fill>`;
  return `<${p}dxf>${font}${pattern}</${p}dxf>`;
};
