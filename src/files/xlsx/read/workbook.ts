/**
 * A package as a workbook in memory:
 * archive → workbook part → styles, shared strings → sheets in their order → names → custom XML.
 * The bytes of every part stay in the workbook, for writing back what nobody touched.
 */
import { createWorkbook } from '../../workbook/create';
import type { HostSheet, HostWorkbook } from '../../workbook/model';
import { problemBeforeReading } from '../package/detect';
import { PackageParts, readingPart } from '../package/packageParts';
import { findWorkbookPart, listSheets, relatedPart } from '../package/workbookPart';
import { damaged, UnusableFile, type FileProblem } from '../problem';
import { XmlError } from '../xml/reader';
import { child, descend, flagOf, numberOf } from '../xml/tree';
import { readZip } from '../zip/readZip';
import { readPalette, readThemeColors } from './colors';
import { readCustomXml } from './customXml';
import { applyPrintNames, readDefinedNames, workbookNames } from './definedNames';
import { readSheet } from './sheet';
import { readSharedStrings } from './stringItems';
import { readStyles, type StyleTable } from './styles';

const stylesOf = (parts: PackageParts, workbookPart: string): StyleTable => {
  const tree = (kind: string): ReturnType<PackageParts['tree']> => {
    const path = relatedPart(parts, workbookPart, kind);
    return path === null ? null : parts.tree(path);
  };
  const styles = tree('styles');
  return readStyles(styles, { theme: readThemeColors(tree('theme')), palette: readPalette(styles) });
};

const stringsPart = (parts: PackageParts, workbookPart: string): string | null => relatedPart(parts, workbookPart, 'sharedStrings');

const stringsOf = (parts: PackageParts, workbookPart: string, onPiece: (bytes: number) => void): string[] => {
  const path = stringsPart(parts, workbookPart);
  const bytes = path === null ? null : parts.bytes(path);
  return bytes ? readingPart(path ?? '', () => readSharedStrings(bytes, onPiece)) : [];
};

/** 0..1 of the reading. */
export type ReadingProgress = (done: number) => void;

/** Unpacking takes about as long as reading a third of what was unpacked. */
const UNPACKED = 0.25;

/** Counts the bytes of the parts that are read whole. */
const countingBytes = (parts: PackageParts, names: readonly (string | null)[], onProgress: ReadingProgress): ((bytes: number) => void) => {
  const total = names.reduce((sum, name) => sum + (name === null ? 0 : (parts.bytes(name)?.length ?? 0)), 0);
  let read = 0;
  return (bytes) => {
    read += bytes;
    onProgress(UNPACKED + (1 - UNPACKED) * Math.min(1, read / total));
  };
};

const readPackage = (bytes: Uint8Array, onProgress: ReadingProgress): HostWorkbook => {
  const zip = readZip(bytes);
  onProgress(UNPACKED);
  const parts = new PackageParts(zip);
  const workbookPart = findWorkbookPart(parts);
  const tree = parts.tree(workbookPart);
  if (tree?.name !== 'workbook') throw new UnusableFile({ code: 'not-a-workbook' });
  const date1904 = flagOf(child(tree, 'workbookPr'), 'date1904');
  const styles = stylesOf(parts, workbookPart);
  const listed = listSheets(tree, parts.relationships(workbookPart));
  const onPiece = countingBytes(parts, [stringsPart(parts, workbookPart), ...listed.map(({ part }) => part)], onProgress);
  const context = { strings: stringsOf(parts, workbookPart, onPiece), date1904 };
  const names = readDefinedNames(child(tree, 'definedNames'));
  const sheets: HostSheet[] = [];
  let active: HostSheet | undefined;
  const activeTab = numberOf(descend(tree, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  listed.forEach(({ id, name, part, visibility }, index) => {
    if (part === null) return;
    const sheet = readSheet(id, name, part, parts, styles, context, onPiece);
    sheet.visibility = visibility;
    applyPrintNames(sheet.pageLayout, names.filter(({ sheetIndex }) => sheetIndex === index));
    sheets.push(sheet);
    if (index === activeTab) active = sheet;
  });
  if (sheets.length === 0) throw new UnusableFile({ code: 'no-sheets' });
  const workbook = createWorkbook(sheets, zip);
  workbook.names = workbookNames(names);
  workbook.customXml = readCustomXml(parts, workbookPart);
  if (active) workbook.activeSheetId = active.id;
  if (date1904) workbook.date1904 = true;
  if (flagOf(child(tree, 'workbookProtection'), 'lockStructure')) workbook.structureProtected = true;
  return workbook;
};

/** Errors that broken lengths and codes cause: fflate's carry a numeric code, views throw RangeError. */
const isBrokenInput = (error: unknown): boolean => error instanceof RangeError || error instanceof XmlError || (error instanceof Error && typeof (error as { code?: unknown }).code === 'number');

/** Reads .xlsx, .xlsm, .xltx and .xltm. Never throws, whatever the bytes are. */
export const readWorkbook = (bytes: Uint8Array, onProgress: ReadingProgress = () => undefined): { readonly workbook: HostWorkbook } | { readonly problem: FileProblem } => {
  const problem = problemBeforeReading(bytes);
  if (problem) return { problem };
  try {
    return { workbook: readPackage(bytes, onProgress) };
  } catch (error) {
    if (error instanceof UnusableFile) return { problem: error.problem };
    if (isBrokenInput(error)) return { problem: damaged().problem };
    throw error;
  }
};
