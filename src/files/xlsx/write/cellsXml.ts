/** Cells as XML. Text is always text: only `formula` of a cell becomes a formula. */
import { cellAddress } from '../../workbook/address';
import type { CellError, CellStyle, CellValue, HostCell, HostSheet } from '../../workbook/model';
import { formulaForFile } from '../formulas';
import { escapeCellText, escapeText } from '../xml/text';

/** Text that Excel would take for a formula when the user leaves the cell after editing it. */
const READS_AS_FORMULA = /^[=+\-@']/;

export const needsQuote = ({ value, formula }: HostCell): boolean => formula === null && typeof value === 'string' && READS_AS_FORMULA.test(value);

/** Errors that a file can hold as a cell's value; Excel writes the newer ones as #VALUE! with extra data. */
const FILE_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

const errorText = ({ error }: CellError): string => (FILE_ERRORS.has(error) ? error : '#VALUE!');

interface Typed {
  /** The cell's type attribute, and the text of `v`. */
  readonly type: string;
  readonly text: string;
}

const typedValue = (value: CellValue | CellError): Typed => {
  if (value === null) return { type: ' t="str"', text: '' };
  if (typeof value === 'string') return { type: ' t="str"', text: escapeCellText(value) };
  if (typeof value === 'boolean') return { type: ' t="b"', text: value ? '1' : '0' };
  if (typeof value === 'number') return Number.isFinite(value) ? { type: '', text: String(value) } : { type: ' t="e"', text: '#NUM!' };
  return { type: ' t="e"', text: errorText(value) };
};

const preserved = (text: string): string => (/^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '');

/** One `<c>` element; `p` is the prefix of the sheet's elements. */
export const cellXml = (p: string, row: number, column: number, { value, formula }: Pick<HostCell, 'value' | 'formula'>, styleIndex: number): string => {
  const head = `${p}c r="${cellAddress(row, column)}"${styleIndex === 0 ? '' : ` s="${styleIndex}"`}`;
  if (formula !== null) {
    const { type, text } = typedValue(value);
    return `<${head}${type}><${p}f>${escapeText(formulaForFile(formula))}</${p}f><${p}v>${text}</${p}v></${p}c>`;
  }
  if (value === null || value === '') return styleIndex === 0 ? '' : `<${head}/>`;
  if (typeof value === 'string') return `<${head} t="inlineStr"><${p}is><${p}t${preserved(value)}>${escapeCellText(value)}</${p}t></${p}is></${p}c>`;
  const { type, text } = typedValue(value);
  return `<${head}${type}><${p}v>${text}</${p}v></${p}c>`;
};

type IndexOf = (style: CellStyle, quoted: boolean) => number;

/** All rows: those with cells, and those that only have a height or are hidden. `overrides` are texts that other parts prescribe. */
export const sheetDataXml = (sheet: HostSheet, indexOf: IndexOf, overrides: ReadonlyMap<string, string> = new Map()): string => {
  const rows = new Map<number, string[]>();
  for (const row of [...sheet.rowHeights.keys(), ...(sheet.hiddenRows ?? [])]) rows.set(row, []);
  for (const { row, column, cell } of sheet.cells.entries()) {
    const text = overrides.get(`${row},${column}`);
    const written: HostCell = text === undefined ? cell : { ...cell, value: text, formula: null };
    const xml = cellXml('', row, column, written, indexOf(cell.style, needsQuote(written)));
    const cells = rows.get(row);
    if (cells) cells.push(xml);
    else rows.set(row, [xml]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  const xml = inOrder.map(([row, cells]) => {
    const height = sheet.rowHeights.get(row);
    const look = `${height === undefined ? '' : ` ht="${height}" customHeight="1"`}${sheet.hiddenRows?.has(row) ? ' hidden="1"' : ''}`;
    return `<row r="${row + 1}"${look}>${cells.join('')}</row>`;
  });
  return `<sheetData>${xml.join('')}</sheetData>`;
};
