/** One worksheet of the package as a sheet of the model. */
import { createSheet } from '../../workbook/create';
import type { CellStyle, HostCell, HostSheet } from '../../workbook/model';
import { readingPart, type PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { damaged } from '../problem';
import type { CellContext, CellSink, FoundCell } from './cells';
import { readCharts } from './drawings';
import { readCustomProperties } from './customProperties';
import { readConditionalFormats, readHyperlinks, readValidations } from './rules';
import { readLayout } from './sheetLayout';
import { readSheetPart, type SheetElements } from './sheetXml';
import type { StyleTable } from './styles';
import { readTable } from './tables';

const PLAIN = Object.freeze({});

/** Enough for the schools, years and marks of a real table; a column of ever new texts does not fill the memory. */
const MOST_SHARED = 20_000;

type MakeCell = (value: FoundCell['value'], style: CellStyle) => HostCell;

/** Cells are replaced, never changed: those that hold the same are one. */
const sharedCells = (): MakeCell => {
  const byStyle = new Map<CellStyle, Map<FoundCell['value'], HostCell>>();
  return (value, style) => {
    let ofStyle = byStyle.get(style);
    if (!ofStyle) byStyle.set(style, (ofStyle = new Map<FoundCell['value'], HostCell>()));
    const known = ofStyle.get(value);
    if (known) return known;
    const cell = { value, formula: null, style };
    if (ofStyle.size < MOST_SHARED) ofStyle.set(value, cell);
    return cell;
  };
};

const sinkInto = (sheet: HostSheet, styles: StyleTable, cellOf: MakeCell = sharedCells()): CellSink => ({
  row: ({ row, height, hidden }) => {
    if (hidden) (sheet.hiddenRows ??= new Set()).add(row);
    if (height !== null && Number.isFinite(height)) sheet.rowHeights.set(row, height);
  },
  cell: ({ row, column, value, formula, styleIndex }) => {
    const style = styles.cells[styleIndex] ?? PLAIN;
    if (formula !== null) sheet.cells.set(row, column, { value, formula, style });
    else if (value !== null || Object.keys(style).length > 0) sheet.cells.set(row, column, cellOf(value, style));
  },
});

const readAround = (sheet: HostSheet, elements: SheetElements, relationships: readonly Relationship[], parts: PackageParts, styles: StyleTable): void => {
  const first = (name: string): ReturnType<SheetElements['get']> => elements.get(name);
  readLayout(sheet, elements, styles.scheme);
  sheet.conditionalFormats = readConditionalFormats(first('conditionalFormatting') ?? [], styles);
  sheet.validations = readValidations(first('dataValidations')?.[0] ?? null);
  sheet.hyperlinks = readHyperlinks(first('hyperlinks')?.[0] ?? null, relationships);
  sheet.customProperties = readCustomProperties(first('customProperties')?.[0] ?? null, relationships, parts);
  sheet.tables = relationships
    .filter(({ kind, path }) => kind === 'table' && path !== null)
    .map(({ path }) => readTable(parts.tree(path ?? '')))
    .filter((table) => table !== null);
};

export const readSheet = (id: string, name: string, part: string, parts: PackageParts, styles: StyleTable, context: CellContext, onPiece?: (bytes: number) => void): HostSheet => {
  const bytes = parts.bytes(part);
  if (!bytes) throw damaged(part);
  const sheet = createSheet(id, name, parts.nameOf(part));
  const elements = readingPart(part, () => readSheetPart(bytes, context, sinkInto(sheet, styles), onPiece));
  const relationships = parts.relationships(part);
  readAround(sheet, elements, relationships, parts, styles);
  sheet.charts = readCharts(sheet, elements, relationships, parts, styles.scheme);
  return sheet;
};
