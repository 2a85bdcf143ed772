/**
 * The workbook's styles.xml with what the written cells need appended: existing entries keep their places, so no
 * cell of the user's changes its look.
 */
import type { CellStyle } from '../../workbook/model';
import { readPalette } from '../read/colors';
import { BUILT_IN_FORMATS } from '../read/numberFormats';
import { readStyles, type StyleTable } from '../read/styles';
import { applyEdits } from '../xml/edit';
import { escapeAttribute } from '../xml/text';
import { attributeOf, child, childrenOf, numberOf, prefixOf, readTree, type XmlElement } from '../xml/tree';
import { StyleSection, type SectionName } from './styleSections';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml, protectionXml } from './styleXml';

const FIRST_CUSTOM_FORMAT = 164;

/** Currency formats depend on the user's country; they are written out instead. */
const NUMBERS_OF_FORMATS: ReadonlyMap<string, number> = new Map([...BUILT_IN_FORMATS].filter(([id]) => id < 5 || id > 8).map(([id, format]) => [format, id]));

const same = (some: unknown, other: unknown): boolean => JSON.stringify(some) === JSON.stringify(other);

const fontOf = ({ bold, italic, strikethrough, underline, fontSize, fontName, fontColor }: CellStyle): unknown => [bold, italic, strikethrough, underline, fontSize, fontName, fontColor];
const alignmentOf = ({ horizontal, vertical, wrap, textRotation, indent }: CellStyle): unknown => [horizontal, vertical, wrap, textRotation, indent];
const bordersOf = ({ borders }: CellStyle): unknown => [borders?.top, borders?.bottom, borders?.left, borders?.right];

const KEY_ORDER = ['numberFormat', 'bold', 'italic', 'strikethrough', 'underline', 'fontSize', 'fontName', 'fontColor', 'fill', 'horizontal', 'vertical', 'wrap', 'textRotation', 'indent', 'unlocked'] as const;

const describe = (style: CellStyle): string => JSON.stringify([...KEY_ORDER.map((key) => style[key]), bordersOf(style)]);

/** Cells share their style objects, which never change. */
const keys = new WeakMap<CellStyle, string>();

const keyOf = (style: CellStyle): string => {
  const known = keys.get(style);
  if (known !== undefined) return known;
  const key = describe(style);
  keys.set(style, key);
  return key;
};

/** What Excel expects at the beginning of the lists. */
const seedsOf = (name: SectionName, p: string): readonly string[] => {
  if (name === 'fonts') return [`<${p}font><${p}sz val="11"/><${p}name val="Calibri"/></${p}font>`];
  if (name === 'fills') return [`<${p}fill><${p}patternFill patternType="none"/></${p}fill>`, `<${p}fill><${p}patternFill patternType="gray125"/></${p}fill>`];
  if (name === 'borders') return [borderXml(p, {})];
  return name === 'cellXfs' ? [`<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>`] : [];
};

export class StyleBook {
  private readonly root: XmlElement;
  private readonly p: string;
  private readonly table: StyleTable;
  private readonly formats: readonly XmlElement[];
  private readonly sections = new Map<SectionName, StyleSection>();
  private readonly formatIds = new Map<string, number>(NUMBERS_OF_FORMATS);
  private readonly known = new Map<string, number>();
  private nextFormat = FIRST_CUSTOM_FORMAT;

  constructor(
    private readonly text: string,
    themeColors: readonly string[],
  ) {
    this.root = readTree(text);
    this.p = prefixOf(this.root);
    this.table = readStyles(this.root, { theme: themeColors, palette: readPalette(this.root) });
    this.formats = childrenOf(child(this.root, 'cellXfs'), 'xf');
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs', 'dxfs'] as const) this.sections.set(name, new StyleSection(name, this.root, text, seedsOf(name, this.p)));
    for (const format of child(this.root, 'numFmts')?.children ?? []) {
      const id = numberOf(format, 'numFmtId') ?? 0;
      this.formatIds.set(attributeOf(format, 'formatCode') ?? '', id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /** The style that a cell with this index shows. */
  styleOf(index: number): CellStyle {
    return this.table.cells[index] ?? {};
  }

  same(some: CellStyle, other: CellStyle): boolean {
    return keyOf(some) === keyOf(other);
  }

  /**
   * The index of a format with this look. What the model does not hold (hidden formulas, a diagonal border) comes from
   * the format `base`. `quoted`: text that Excel must not take for a formula when the user edits it.
   */
  index(style: CellStyle, quoted = false, base = 0): number {
    const key = `${quoted ? 'q' : ''}${base}${keyOf(style)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = this.find(style, quoted, base);
    this.known.set(key, index);
    return index;
  }

  differential(format: { readonly fontColor: string | null; readonly fill: string | null; readonly italic?: boolean }): number {
    return this.section('dxfs').place(differentialXml(this.p, format));
  }

  /** The new text; `null` when nothing was added. */
  changed(): string | null {
    const edits = [...this.sections.values()].flatMap((section) => section.edits(this.text, this.root));
    return edits.length > 0 ? applyEdits(this.text, edits) : null;
  }

  private section(name: SectionName): StyleSection {
    return this.sections.get(name)!;
  }

  private find(style: CellStyle, quoted: boolean, base: number): number {
    const shown = this.styleOf(base);
    const baseFormat = this.formats[base];
    if (baseFormat && !quoted && keyOf(style) === keyOf(shown)) return base;
    const kept = (attribute: string): number => numberOf(baseFormat, attribute) ?? 0;
    const numFmtId = style.numberFormat === shown.numberFormat ? kept('numFmtId') : this.formatId(style.numberFormat ?? 'General');
    const fontId = same(fontOf(style), fontOf(shown)) ? kept('fontId') : this.fontId(style);
    const fillId = style.fill === shown.fill ? kept('fillId') : this.fillId(style.fill);
    const borderId = same(bordersOf(style), bordersOf(shown)) ? kept('borderId') : this.borderId(style);
    const alignment = same(alignmentOf(style), alignmentOf(shown)) ? this.keptChild(baseFormat, 'alignment') : alignmentXml(this.p, style);
    const protection = style.unlocked === shown.unlocked ? this.keptChild(baseFormat, 'protection') : protectionXml(this.p, style);
    const flags = [
      numFmtId !== 0 ? ' applyNumberFormat="1"' : '',
      fontId !== 0 ? ' applyFont="1"' : '',
      fillId !== 0 ? ' applyFill="1"' : '',
      borderId !== 0 ? ' applyBorder="1"' : '',
      alignment !== '' ? ' applyAlignment="1"' : '',
      protection !== '' ? ' applyProtection="1"' : '',
    ].join('');
    const head = `${this.p}xf numFmtId="${numFmtId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="${kept('xfId')}"${quoted ? ' quotePrefix="1"' : ''}${flags}`;
    const inner = alignment + protection;
    return this.section('cellXfs').place(inner === '' ? `<${head}/>` : `<${head}>${inner}</${this.p}xf>`);
  }

  private keptChild(format: XmlElement | undefined, name: string): string {
    const kept = child(format, name);
    return kept ? this.text.slice(kept.start, kept.end) : '';
  }

  private formatId(format: string): number {
    const known = this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = this.nextFormat;
    this.nextFormat += 1;
    this.formatIds.set(format, id);
    this.section('numFmts').place(`<${this.p}numFmt numFmtId="${id}" formatCode="${escapeAttribute(format)}"/>`);
    return id;
  }

  private fontId(style: CellStyle): number {
    const fonts = child(this.root, 'fonts')?.children ?? [];
    const defaultFont = fonts[numberOf(this.formats[0], 'fontId') ?? 0] ?? null;
    return this.section('fonts').place(fontXml(this.p, style, defaultFont, this.text));
  }

  private fillId(color: string | undefined): number {
    return color === undefined ? 0 : this.section('fills').place(fillXml(this.p, color));
  }

  private borderId({ borders }: CellStyle): number {
    return borders ? this.section('borders').place(borderXml(this.p, borders)) : 0;
  }
}

/** A style sheet for a package that has none: the default font, the two fills that every file must have. */
export const minimalStyles = (namespace: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
