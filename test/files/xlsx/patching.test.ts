import { writeWorkbook } from '../../../src/files/xlsx';
import { writeZip } from '../../../src/files/xlsx/zip/writeZip';
import type { HostCell, HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { expectSoundPackage, expectWellFormed, opened, sheetNamed, textOfPart } from './helpers/opened';
import { richPackage, richParts } from './helpers/richPackage';

const PART = 'xl/worksheets/sheet1.xml';
const original = new TextDecoder().decode(richParts().get(PART));

const change = (edit: (sheet: HostSheet) => void): HostWorkbook => {
  const workbook = opened(richPackage());
  const sheet = sheetNamed(workbook, 'Школы');
  edit(sheet);
  sheet.touched = true;
  return opened(writeWorkbook(workbook));
};

const set = (sheet: HostSheet, row: number, column: number, value: HostCell['value'], formula: string | null = null): void =>
  sheet.cells.set(row, column, { value, formula, style: sheet.cells.get(row, column)?.style ?? {} });

const between = (text: string): [string, string] => {
  let start = 0;
  while (start < text.length && text[start] === original[start]) start += 1;
  let end = 0;
  while (end < original.length - start && text.at(-1 - end) === original.at(-1 - end)) end += 1;
  return [original.slice(start, original.length - end), text.slice(start, text.length - end)];
};

describe('A sheet of the user’s', () => {
  it('stays to the byte when it was touched and nothing in it changed', () => {
    const back = change(() => undefined);
    for (const [name, bytes] of richParts()) expect([name, back.parts.get(name)]).toEqual([name, bytes]);
  });

  it('has one changed cell replaced, its look kept, and not a byte beside it', () => {
    const back = change((sheet) => set(sheet, 1, 1, 0.5));
    expect(textOfPart(back, PART)).toBe(original.replace('<c r="B2" s="2"><v>0.35</v></c>', '<c r="B2" s="2"><v>0.5</v></c>'));
    expect([...back.parts].filter(([name, bytes]) => name !== PART && !Buffer.from(bytes).equals(Buffer.from(richParts().get(name) ?? [])))).toEqual([]);
  });

  it('has a text written into the cell, never as a formula', () => {
    const back = change((sheet) => set(sheet, 1, 1, '=1+1'));
    expect(sheetNamed(back, 'Школы').cells.get(1, 1)).toEqual({ value: '=1+1', formula: null, style: { numberFormat: '0.00%', unlocked: true } });
    expect(textOfPart(back, PART)).toMatch(/<c r="B2" s="5" t="inlineStr"><is><t>=1\+1<\/t><\/is><\/c>/);
    // The cell stays unlocked, as it was.
    expect(textOfPart(back, 'xl/styles.xml')).toContain('quotePrefix="1" applyNumberFormat="1" applyProtection="1"><protection locked="0"/></xf></cellXfs>');
  });

  it('has a cell emptied and keeps its look', () => {
    expect(between(textOfPart(change((sheet) => sheet.cells.delete(1, 1)), PART))).toEqual(['><v>0.35</v></c', '/']);
  });

  it.each([
    ['before the cells of a row', 5, 4, '<c r="D6"><f>_xldudf_SHNOR_ISBSH(C2,C3,C4)</f><v>71.2</v></c><c r="E6"><v>9</v></c></row>'],
    ['between cells', 1, 4, '<c r="E2"><v>9</v></c><c r="F2" t="b">'],
    ['in a row that is missing', 4, 2, '</row><row r="5"><c r="C5"><v>9</v></c></row><row r="6">'],
    ['in an empty row', 6, 0, '<row r="7" hidden="1"><c r="A7"><v>9</v></c></row></sheetData>'],
    ['behind the last row', 9, 1, '<row r="10"><c r="B10"><v>9</v></c></row></sheetData>'],
  ])('gets a new cell %s', (_, row, column, xml) => {
    const back = change((sheet) => set(sheet, row, column, 9));
    expect(textOfPart(back, PART)).toContain(xml);
    expect(sheetNamed(back, 'Школы').cells.get(row, column)?.value).toBe(9);
    expectWellFormed(back);
  });

  it('spells a shared formula out in the other cells when the cell that held it changes', () => {
    const back = change((sheet) => set(sheet, 1, 3, 7));
    const cells = sheetNamed(back, 'Школы').cells;
    expect([1, 2, 3].map((row) => [cells.get(row, 3)?.value, cells.get(row, 3)?.formula])).toEqual([
      [7, null],
      [3.2, '=B3*$C3+SUM(C$2:C3)'],
      [6, '=B4*$C4+SUM(C$2:C4)'],
    ]);
    expect(back.parts.has('xl/calcChain.xml')).toBe(false);
    expectSoundPackage(back);
  });

  it('keeps the list of formula cells when only constants changed', () => {
    expect(change((sheet) => set(sheet, 1, 1, 0.5)).parts.has('xl/calcChain.xml')).toBe(true);
  });

  it('gets a changed number format on top of what its cell looked like', () => {
    const back = change((sheet) => sheet.cells.set(5, 0, { value: 'текст', formula: null, style: { ...sheet.cells.get(5, 0)?.style, numberFormat: '@' } }));
    expect(sheetNamed(back, 'Школы').cells.get(5, 0)?.style).toEqual({ ...sheetNamed(opened(richPackage()), 'Школы').cells.get(5, 0)?.style, numberFormat: '@' });
    // The diagonal line is the user's and stays: the format keeps border 1.
    expect(textOfPart(back, 'xl/styles.xml')).toContain('<xf numFmtId="49" fontId="0" fillId="0" borderId="1"');
  });

  it('may be empty, and prefixed', () => {
    const parts = richParts();
    const text = '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    parts.set('xl/worksheets/sheet2.xml', new TextEncoder().encode(text));
    const workbook = opened(writeZip(parts));
    const sheet = sheetNamed(workbook, "Сводная & 'прочее' 2");
    set(sheet, 0, 0, 'да');
    sheet.touched = true;
    expect(textOfPart(opened(writeWorkbook(workbook)), 'xl/worksheets/sheet2.xml')).toBe(text.replace('<x:sheetData/>', '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c></x:row></x:sheetData>'));
  });
});
