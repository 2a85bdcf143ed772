/** LibreOffice as an oracle: a sheet of formulas is written as a bare .xlsx, recalculated and read back as CSV. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { cellAddress } from '../../../src/files/workbook/address';
import type { CellValue } from '../../../src/files/workbook/model';

/** Strings that begin with "=" are formulas. */
export type Rows = readonly (readonly CellValue[])[];

export const hasLibreOffice = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Functions that came after Excel 2007 carry a prefix in files. */
const inFile = (formula: string): string => formula.replace(/\b(PERCENTILE\.INC|RANK\.EQ)\(/g, '_xlfn.$1(');

const cellXml = (content: CellValue, address: string): string => {
  if (content === null) return '';
  if (typeof content === 'number') return `<c r="${address}"><v>${content}</v></c>`;
  if (typeof content === 'boolean') return `<c r="${address}" t="b"><v>${content ? 1 : 0}</v></c>`;
  if (content.startsWith('=')) return `<c r="${address}"><f>${escapeXml(inFile(content.slice(1)))}</f></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(content)}</t></is></c>`;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const xlsx = (rows: Rows): Uint8Array => {
  const sheetRows = rows.map((row, r) => `<row r="${r + 1}">${row.map((content, c) => cellXml(content, cellAddress(r, c))).join('')}</row>`).join('');
  const parts = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Лист1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${XML}<worksheet xmlns="${MAIN}"><sheetData>${sheetRows}</sheetData></worksheet>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

/** Comma, double quotes, UTF-8, English, values in full precision instead of as shown. */
const CSV_FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,true,false,false';

const parseCsvLine = (line: string): string[] => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '');

/** The calculated cells, row by row, as LibreOffice writes them. */
export const recalculate = (rows: Rows): string[][] => {
  const folder = mkdtempSync(join(tmpdir(), 'formulas-'));
  try {
    writeFileSync(join(folder, 'formulas.xlsx'), xlsx(rows));
    const profile = pathToFileURL(join(folder, 'profile')).href;
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', CSV_FILTER, '--outdir', folder, join(folder, 'formulas.xlsx')], { stdio: 'ignore', timeout: 120_000 });
    return readFileSync(join(folder, 'formulas.csv'), 'utf8').trimEnd().split('\n').map(parseCsvLine);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
