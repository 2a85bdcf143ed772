import type { HostCell } from '../../../src/files/workbook/model';
import { writeZip } from '../../../src/files/xlsx/zip/writeZip';
import { opened, sheetNamed } from './helpers/opened';
import { relationshipsXml, richPackage } from './helpers/richPackage';

const workbook = opened(richPackage());
const schools = sheetNamed(workbook, 'Школы');

const at = (row: number, column: number): Pick<HostCell, 'value' | 'formula'> => {
  const cell = schools.cells.get(row, column);
  return { value: cell?.value ?? null, formula: cell?.formula ?? null };
};

describe('Values', () => {
  it('are read from shared and inline strings, runs joined and phonetic hints left out', () => {
    expect(at(0, 2).value).toBe(' Участников ');
    expect(at(0, 3).value).toBe('Всего');
    expect(at(1, 0).value).toBe('МБОУ СОШ № 1');
    expect(at(3, 0).value).toBe('Гимназия\n"Мир"');
  });

  it('stay text when they look like a formula or like an escape', () => {
    expect(at(2, 0)).toEqual({ value: '=ООШ_x0041_', formula: null });
  });

  it('are numbers, booleans and errors as the file types them', () => {
    expect(at(1, 1).value).toBe(0.35);
    expect(at(1, 5).value).toBe(true);
    expect(at(2, 5).value).toEqual({ error: '#N/A' });
  });
});

describe('Formulas', () => {
  it('that cells share are spelled out for each cell', () => {
    expect([at(1, 3).formula, at(2, 3).formula, at(3, 3).formula]).toEqual(['=B2*$C2+SUM(C$2:C2)', '=B3*$C3+SUM(C$2:C3)', '=B4*$C4+SUM(C$2:C4)']);
  });

  it('have the names that a user sees', () => {
    expect(at(5, 2).formula).toBe('=PERCENTILE.INC(C2:C4,0.5)');
    expect(at(5, 3)).toEqual({ formula: '=SHNOR.ISBSH(C2,C3,C4)', value: 71.2 });
  });

  it('keep their text results and array formulas their text', () => {
    expect(at(3, 4)).toEqual({ formula: '=IF(B4>1,"да","нет")', value: 'да' });
    expect(at(5, 1).formula).toBe('=SUM(B2:B3*C2:C3)');
  });
});

describe('Looks', () => {
  it('are read relative to the workbook’s default font, theme colours by the theme that Excel takes when there is none', () => {
    // Accent 1 is 4F81BD, luminance 0.5255; 80 % lighter it is 0.5255·0.2 + 0.8 = 0.9051; blue 0.9051 + (0.7412 − 0.5255)·0.2 = 0.948 = F2.
    expect(schools.cells.get(0, 0)?.style).toEqual({ bold: true, fontColor: '#C00000', fill: '#DCE6F2', horizontal: 'center', textRotation: 90, wrap: true, borders: { bottom: { color: '#000000', weight: 'thin' } } });
    expect(schools.cells.get(1, 1)?.style).toEqual({ numberFormat: '0.00%', unlocked: true });
    expect(schools.cells.get(3, 1)?.style).toEqual({ numberFormat: 'm/d/yyyy' });
    expect(schools.cells.get(5, 0)?.style.numberFormat).toBe('0.0" %"');
  });
});

describe('A sheet', () => {
  it('keeps its place, name and visibility; a chart sheet is no worksheet', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Школы', 'visible'],
      ["Сводная & 'прочее' 2", 'hidden'],
    ]);
    expect(schools.part).toBe('xl/worksheets/sheet1.xml');
    expect(schools.touched).toBe(false);
  });

  it('has its tables by the names that formulas use', () => {
    expect(schools.tables).toEqual([{ id: 7, name: 'Школы', range: { row: 0, column: 0, rows: 4, columns: 2 }, showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: 'TableStyleMedium2' }]);
  });

  it('has its layout', () => {
    expect(schools.freeze).toEqual({ rows: 1, columns: 0 });
    expect(schools.merges).toEqual([{ row: 5, column: 0, rows: 2, columns: 1 }]);
    expect(schools.columnWidths.get(0)).toBe(30);
    expect([...schools.hiddenColumns]).toEqual([2, 3]);
    expect(schools.columnOutline.get(3)).toBe(1);
    expect(schools.rowHeights.get(0)).toBe(30);
    expect([...(schools.hiddenRows ?? [])]).toEqual([6]);
    expect(schools.protected).toBe(true);
    expect(schools.tabColor).toBe('#95B3D7');
    expect(schools.pageLayout).toMatchObject({ orientation: 'landscape', paperSize: 'a4', printArea: { row: 0, column: 0, rows: 6, columns: 6 } });
  });

  it('has its links, lists, rules and charts for the preview', () => {
    expect(schools.hyperlinks.get('A2')?.address).toBe('https://example.org/?a=1&b=2');
    expect(schools.hyperlinks.get('A3')?.documentReference).toBe("'Сводная & ''прочее'' 2'!A1");
    expect(schools.validations[0]).toMatchObject({ list: 'да,нет', range: { row: 1, column: 0, rows: 3, columns: 1 } });
    expect(schools.conditionalFormats[0]?.rule).toEqual({ kind: 'cellValue', operator: 'GreaterThan', formula1: '=0.3', formula2: null, fontColor: '#9C0006', fill: '#FFC7CE' });
    expect(schools.charts).toHaveLength(1);
    expect(schools.charts[0]).toMatchObject({ type: 'ColumnClustered', series: [{ name: 'Доля', values: 'Школы!$B$2:$B$3' }] });
  });

  it('gives the workbook’s names, and Excel’s own to the sheets', () => {
    expect([...workbook.names]).toEqual([['Порог', 'Школы!$C$2']]);
  });
});

describe('Other writers', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const other = (namespace: string, relationships: string, p: string): Uint8Array =>
    writeZip([
      ['[Content_Types].xml', bytes('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>')],
      ['_rels/.rels', bytes(relationshipsXml(['r1', `${relationships}/officeDocument`, '/xl/Workbook.xml']))],
      ['xl\\workbook.xml', bytes(`\ufeff<?xml version="1.0"?><${p}workbook xmlns:x="${namespace}" xmlns="${namespace}" xmlns:q="${relationships}"><${p}workbookPr date1904="true"/><${p}sheets><${p}sheet name="Лист" sheetId="1" q:id="a"/></${p}sheets></${p}workbook>`)],
      ['xl/_rels/workbook.xml.rels', bytes(relationshipsXml(['a', `${relationships}/worksheet`, 'worksheets/first.xml']))],
      ['xl/worksheets/First.xml', bytes(`<${p}worksheet xmlns:x="${namespace}" xmlns="${namespace}"><!-- no addresses --><${p}sheetData><${p}row><${p}c><${p}v>1</${p}v></${p}c><${p}c t="d"><${p}v>2021-05-31</${p}v></${p}c></${p}row><${p}row><${p}c t='inlineStr'><${p}is><${p}t><![CDATA[A & B]]></${p}t></${p}is></${p}c></${p}row></${p}sheetData></${p}worksheet>`)],
    ]);

  it.each([
    ['the strict form of ISO 29500', 'http://purl.oclc.org/ooxml/spreadsheetml/main', 'http://purl.oclc.org/ooxml/officeDocument/relationships', ''],
    ['prefixed elements', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'x:'],
  ])('may use %s, leave out addresses, spell part names otherwise and count from 1904', (_, namespace, relationships, p) => {
    const read = opened(other(namespace, relationships, p));
    const cells = [...read.sheets[0]!.cells.entries()].map(({ row, column, cell }) => [row, column, cell.value]);
    // 31 May 2021 is day 44347 of the 1900 system and 1462 days less in the 1904 system.
    expect(cells).toEqual([
      [0, 0, 1],
      [0, 1, 42885],
      [1, 0, 'A & B'],
    ]);
    expect(read.date1904).toBe(true);
  });
});
