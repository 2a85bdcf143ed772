/**
 * A workbook in memory as a package:
 * untouched parts as they were → sheets that the add-in added or refreshed from the model → the user's sheets with
 * changed cells patched in place → styles, custom XML, names, relationships and content types with what these need.
 * The same workbook gives the same bytes.
 */
import { MARK_KEY } from '../../../excel/marks';
import type { HostSheet, HostWorkbook } from '../../workbook/model';
import { dialectOf, CONTENT_TYPES } from '../package/dialect';
import { PackageEditor } from '../package/packageEditor';
import { normalPartName, PackageParts } from '../package/packageParts';
import { removeUnreferred } from '../package/ownedParts';
import { relationshipsPartOf } from '../package/relationships';
import { findWorkbookPart, listSheets, relatedPart, type ListedSheet } from '../package/workbookPart';
import { readThemeColors } from '../read/colors';
import { readCustomXml } from '../read/customXml';
import { readSharedStrings } from '../read/stringItems';
import { child, flagOf, type XmlElement } from '../xml/tree';
import { writeZip } from '../zip/writeZip';
import { writeCustomXml } from './customXml';
import { newPackage } from './newPackage';
import { clearOldParts, isBlankPart, NOTHING_INHERITED, type Inheritance } from './oldSheetParts';
import { patchSheet } from './patchSheet';
import { pointsOfWorkbook } from './points';
import { minimalStyles, StyleBook } from './styleBook';
import { patchTableRanges } from './tableReach';
import { writeWholeSheet, type WriteContext } from './wholeSheet';
import { editWorkbookXml, type SheetEntry } from './workbookXml';

/** Sheets that the add-in computed are written anew. */
const isGenerated = ({ customProperties }: HostSheet): boolean => customProperties.has(MARK_KEY);

/** The file's sheets in the order of the model, chart sheets behind the sheet they followed, new sheets where the model has them. */
const orderOf = (workbook: HostWorkbook, listed: readonly ListedSheet[], sheetOf: (listed: ListedSheet) => HostSheet | undefined): (ListedSheet | HostSheet)[] => {
  const followers = new Map<ListedSheet | null, ListedSheet[]>();
  let last: ListedSheet | null = null;
  for (const one of listed) {
    if (one.part === null) followers.set(last, [...(followers.get(last) ?? []), one]);
    else if (sheetOf(one)) last = one;
  }
  const inModel = workbook.sheets.flatMap((sheet): (ListedSheet | HostSheet)[] => {
    const own = listed.find((one) => one.part !== null && sheetOf(one) === sheet);
    return own ? [own, ...(followers.get(own) ?? [])] : [sheet];
  });
  return [...(followers.get(null) ?? []), ...inModel];
};

class WorkbookWriter {
  private readonly parts: PackageParts;
  private readonly workbookPart: string;
  private readonly root: XmlElement;
  private readonly listed: readonly ListedSheet[];
  private readonly editor: PackageEditor;
  private readonly styles: StyleBook;
  private readonly stylesPart: string | null;
  private readonly isNewPackage: boolean;
  private formulasChanged = false;

  constructor(private readonly workbook: HostWorkbook) {
    this.isNewPackage = workbook.parts.size === 0;
    const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId);
    const parts = this.isNewPackage ? newPackage(active, workbook.date1904 ?? false) : workbook.parts;
    this.parts = new PackageParts(parts);
    this.workbookPart = findWorkbookPart(this.parts);
    this.root = this.parts.tree(this.workbookPart)!;
    this.listed = listSheets(this.root, this.parts.relationships(this.workbookPart));
    this.editor = new PackageEditor(parts, dialectOf(this.root));
    this.stylesPart = relatedPart(this.parts, this.workbookPart, 'styles');
    const theme = relatedPart(this.parts, this.workbookPart, 'theme');
    const stylesText = this.stylesPart === null ? null : this.parts.text(this.stylesPart);
    this.styles = new StyleBook(stylesText ?? minimalStyles(this.editor.dialect.main), readThemeColors(theme === null ? null : this.parts.tree(theme)));
  }

  write(): Uint8Array {
    const { workbook } = this;
    const rewritten = workbook.sheets.filter((sheet) => this.isRewritten(sheet));
    this.removeGoneSheets();
    const inherited = new Map(rewritten.map((sheet) => [sheet, clearOldParts(this.editor, sheet.part!)] as const));
    const context = this.contextFor(rewritten);
    const entries = orderOf(workbook, this.listed, (one) => this.sheetOf(one)).map((one): SheetEntry => {
      if (!('cells' in one)) return { kind: 'listed', listed: one, sheet: this.sheetOf(one) ?? null, rewritten: rewritten.some((sheet) => sheet === this.sheetOf(one)) };
      return this.addSheet(one, context);
    });
    for (const [sheet, inheritance] of inherited) this.writeWhole(sheet, sheet.part!, inheritance, context);
    this.patchSheets(rewritten);
    this.finishStyles();
    writeCustomXml(this.editor, this.workbookPart, readCustomXml(this.parts, this.workbookPart), workbook.customXml);
    const text = this.parts.text(this.workbookPart)!;
    const edited = editWorkbookXml(text, workbook, entries, this.listed, this.root, this.editor.dialect);
    if (edited !== text) this.editor.put(this.workbookPart, edited);
    if (this.formulasChanged || rewritten.length > 0) this.dropCalculationChain();
    return writeZip(this.editor.finish());
  }

  /** A sheet of the user's that was blank has nothing to lose; with a table on it, it has become an input sheet. */
  private isRewritten(sheet: HostSheet): boolean {
    return sheet.part !== null && sheet.touched && (isGenerated(sheet) || (sheet.tables.length > 0 && isBlankPart(this.editor, sheet.part)));
  }

  private sheetOf({ part }: ListedSheet): HostSheet | undefined {
    return part === null ? undefined : this.workbook.sheets.find((sheet) => sheet.part !== null && normalPartName(sheet.part) === normalPartName(part));
  }

  private removeGoneSheets(): void {
    for (const { part } of this.listed.filter((one) => one.part !== null && !this.sheetOf(one))) {
      this.editor.unrelate(this.workbookPart, ({ path }) => path !== null && normalPartName(path) === normalPartName(part!));
      removeUnreferred(this.editor, [part!]);
      this.formulasChanged = true;
    }
  }

  private contextFor(rewritten: readonly HostSheet[]): WriteContext {
    const kept = this.workbook.sheets.filter((sheet) => sheet.part !== null && !rewritten.includes(sheet));
    const taken = new Set(kept.flatMap(({ tables }) => tables.map(({ id }) => id)));
    // The same numbers each time, whatever the tables were called by while the workbook was open.
    const tableId = (): number => {
      let id = 1;
      while (taken.has(id)) id += 1;
      taken.add(id);
      return id;
    };
    return { editor: this.editor, styles: this.styles, pointsOf: pointsOfWorkbook(this.workbook), tableId };
  }

  private addSheet(sheet: HostSheet, context: WriteContext): SheetEntry {
    const part = this.editor.freeName('xl/worksheets/sheet', '.xml');
    // The name is taken before the next sheet looks for one.
    this.editor.put(part, '', CONTENT_TYPES.worksheet);
    this.writeWhole(sheet, part, NOTHING_INHERITED, context);
    const ids = this.listed.map(({ id }) => Number(id)).filter(Number.isInteger);
    this.addedSheets += 1;
    return { kind: 'new', sheet, relationship: this.editor.relate(this.workbookPart, 'worksheet', { part }), sheetId: Math.max(0, ...ids) + this.addedSheets };
  }

  private addedSheets = 0;

  private writeWhole(sheet: HostSheet, part: string, inheritance: Inheritance, context: WriteContext): void {
    const selected = this.isNewPackage && sheet.id === this.workbook.activeSheetId;
    writeWholeSheet(sheet, part, selected, inheritance, context);
  }

  private patchSheets(rewritten: readonly HostSheet[]): void {
    const touched = this.workbook.sheets.filter((sheet) => sheet.part !== null && sheet.touched && !rewritten.includes(sheet));
    if (touched.length === 0) return;
    const stringsPart = relatedPart(this.parts, this.workbookPart, 'sharedStrings');
    const bytes = stringsPart === null ? null : this.parts.bytes(stringsPart);
    const context = { strings: bytes ? readSharedStrings(bytes) : [], date1904: flagOf(child(this.root, 'workbookPr'), 'date1904') };
    for (const sheet of touched) {
      const text = this.parts.text(sheet.part!)!;
      const result = patchSheet(text, sheet, context, this.styles);
      if (result.text !== text) this.editor.put(sheet.part!, result.text);
      patchTableRanges(this.editor, sheet);
      if (result.formulasChanged) this.formulasChanged = true;
    }
  }

  private finishStyles(): void {
    const changed = this.styles.changed();
    if (this.stylesPart !== null) {
      if (changed !== null) this.editor.put(this.stylesPart, changed);
      return;
    }
    if (changed === null && !this.isNewPackage) return;
    const path = this.editor.has('xl/styles.xml') ? this.editor.freeName('xl/styles', '.xml') : 'xl/styles.xml';
    this.editor.put(path, changed ?? minimalStyles(this.editor.dialect.main), CONTENT_TYPES.styles);
    this.editor.relate(this.workbookPart, 'styles', { part: path });
  }

  /** The list of formula cells no longer fits; Excel makes a new one without a word. */
  private dropCalculationChain(): void {
    const chain = this.editor.relationships(this.workbookPart).find(({ kind }) => kind === 'calcChain');
    if (!chain?.path) return;
    this.editor.unrelate(this.workbookPart, ({ id }) => id === chain.id);
    this.editor.remove(chain.path);
    this.editor.remove(relationshipsPartOf(chain.path));
  }
}

export const writeWorkbook = (workbook: HostWorkbook): Uint8Array => new WorkbookWriter(workbook).write();
