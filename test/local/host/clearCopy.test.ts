import type { HostCell } from '../../../src/files/workbook/model';
import { onSheet, openHost, workbookOf } from './open';

const cellsAfter = async (write: (sheet: Excel.Worksheet) => void): Promise<(row: number, column: number) => HostCell | undefined> => {
  const host = openHost();
  await onSheet((sheet) => write(sheet));
  return (row, column) => host.workbook.sheets[0]?.cells.get(row, column);
};

describe('clearing a range', () => {
  const fill = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange('A1:B1');
    range.values = [['Школа', 5]];
    range.format.fill.color = '#FFFF00';
    sheet.getRange('A1').hyperlink = { address: 'https://example.org', textToDisplay: 'Школа' };
    sheet.getRange('A1').conditionalFormats.add('CellValue').cellValue.rule = { operator: 'EqualTo', formula1: '=1' };
    return range;
  };

  it.each<[Excel.ClearApplyTo | undefined, { value: unknown; fill: string | undefined; links: number; conditionals: number }]>([
    [undefined, { value: undefined, fill: undefined, links: 0, conditionals: 0 }],
    ['Contents' as Excel.ClearApplyTo, { value: null, fill: '#FFFF00', links: 1, conditionals: 1 }],
    ['Formats' as Excel.ClearApplyTo, { value: 'Школа', fill: undefined, links: 1, conditionals: 0 }],
    ['Hyperlinks' as Excel.ClearApplyTo, { value: 'Школа', fill: '#FFFF00', links: 0, conditionals: 1 }],
    ['RemoveHyperlinks' as Excel.ClearApplyTo, { value: 'Школа', fill: '#FFFF00', links: 0, conditionals: 1 }],
  ])('takes away %s', async (applyTo, left) => {
    const host = openHost();
    await onSheet((sheet) => fill(sheet).clear(applyTo));
    const sheet = host.workbook.sheets[0]!;
    const cell = sheet.cells.get(0, 0);
    expect({ value: cell?.value, fill: cell?.style.fill, links: sheet.hyperlinks.size, conditionals: sheet.conditionalFormats.length }).toEqual(left);
  });

  it('empties a whole sheet without walking through its million rows', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      fill(sheet);
      sheet.getRange('XFD1048576').values = [[1]];
      const all = sheet.getRange();
      all.conditionalFormats.clearAll();
      all.dataValidation.clear();
      all.unmerge();
      all.clear();
      all.rowHidden = false;
      all.columnHidden = false;
      all.format.useStandardWidth = true;
      all.format.useStandardHeight = true;
    });
    expect(host.workbook.sheets[0]?.cells.bounds(true)).toBeNull();
  });

  it('leaves the rest of a conditional format', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange('A1:C9').conditionalFormats.add('CellValue').cellValue.rule = { operator: 'EqualTo', formula1: '=1' };
      sheet.getRange('B4:B5').clear('Formats');
    });
    const cells = host.workbook.sheets[0]?.conditionalFormats.map(({ range: { rows, columns } }) => rows * columns) ?? [];
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(27 - 2);
  });
});

describe('copying a range', () => {
  const source = (sheet: Excel.Worksheet): Excel.Range => {
    const range = sheet.getRange('A1:B2');
    range.formulas = [[1, '=A1+$A$1+A$2+$B1'], ['', "'=текст"]];
    range.format.font.bold = true;
    return range;
  };

  it('shifts relative references and keeps absolute ones', async () => {
    const cell = await cellsAfter((sheet) => sheet.getRange('D3').copyFrom(source(sheet)));
    expect(cell(2, 3)).toMatchObject({ value: 1, style: { bold: true } });
    expect(cell(2, 4)?.formula).toBe('=D3+$A$1+D$2+$B3');
    expect(cell(3, 4)).toMatchObject({ value: '=текст', formula: null });
  });

  it('breaks references that would leave the sheet', async () => {
    const cell = await cellsAfter((sheet) => {
      sheet.getRange('C3').formulas = [['=SUM(A1:B2)+B3']];
      sheet.getRange('B2').copyFrom('C3');
    });
    expect(cell(1, 1)?.formula).toBe('=SUM(#REF!)+A2');
  });

  it('copies values alone, formulas alone, formats alone', async () => {
    const cell = await cellsAfter((sheet) => {
      const from = source(sheet);
      sheet.getRange('D1').copyFrom(from, 'Values');
      sheet.getRange('G1').copyFrom(from, 'Formulas');
      sheet.getRange('J1').copyFrom(from, 'Formats');
    });
    expect(cell(0, 3)).toEqual({ value: 1, formula: null, style: {} });
    expect([cell(0, 7)?.formula, cell(0, 7)?.style]).toEqual(['=G1+$A$1+G$2+$B1', {}]);
    expect(cell(0, 9)).toEqual({ value: null, formula: null, style: { bold: true } });
  });

  it('skips blanks, turns rows into columns, and fills a larger range', async () => {
    const cell = await cellsAfter((sheet) => {
      sheet.getRange('A1:B2').values = [[1, 2], ['', 4]];
      sheet.getRange('D1:E2').values = [[9, 9], [9, 9]];
      sheet.getRange('D1').copyFrom('A1:B2', 'All', true);
      sheet.getRange('G1').copyFrom('A1:B2', 'All', false, true);
      sheet.getRange('J1:J4').copyFrom('A1');
    });
    expect([cell(0, 3)?.value, cell(1, 3)?.value, cell(1, 4)?.value]).toEqual([1, 9, 4]);
    expect([cell(0, 6)?.value, cell(0, 7), cell(1, 6)?.value, cell(1, 7)?.value]).toEqual([1, undefined, 2, 4]);
    expect([0, 1, 2, 3].map((row) => cell(row, 9)?.value)).toEqual([1, 1, 1, 1]);
  });

  it('copies onto itself one row lower, and from another sheet with merges and links', async () => {
    const host = openHost(workbookOf('Лист1', 'Лист2'));
    await onSheet((sheet, context) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
      sheet.getRange('A2:A4').copyFrom('A1:A3');
      sheet.getRange('C1:D1').merge();
      sheet.getRange('C1').hyperlink = { documentReference: 'Лист2!A1', textToDisplay: 'там' };
      context.workbook.worksheets.getItem('Лист2').getRange('A5').copyFrom(sheet.getRange('A1:D1'));
    });
    const [first, second] = host.workbook.sheets;
    expect([0, 1, 2, 3].map((row) => first?.cells.get(row, 0)?.value)).toEqual([1, 1, 2, 3]);
    expect(second?.merges).toEqual([{ row: 4, column: 2, rows: 1, columns: 2 }]);
    expect(second?.hyperlinks.get('C5')).toMatchObject({ documentReference: 'Лист2!A1' });
  });
});
