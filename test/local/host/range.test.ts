import type { HostCell } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal, workbookOf } from './open';

const cellsAfter = async (write: (sheet: Excel.Worksheet) => void): Promise<(row: number, column: number) => HostCell | undefined> => {
  const host = openHost();
  await onSheet((sheet) => write(sheet));
  return (row, column) => host.workbook.sheets[0]?.cells.get(row, column);
};

describe('the address of a range', () => {
  const addressOf = (reach: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
    onSheet(async (sheet, context) => {
      const range = reach(sheet).load('address');
      await context.sync();
      return range.address;
    });

  it.each<[string, (sheet: Excel.Worksheet) => Excel.Range]>([
    ['B2', (sheet) => sheet.getRange('b2')],
    ['B2:C9', (sheet) => sheet.getRange('$C$9:B2')],
    ['B:D', (sheet) => sheet.getRange('B:D')],
    ['3:4', (sheet) => sheet.getRange('3:4')],
    ['A1:XFD1048576', (sheet) => sheet.getRange()],
    ['C3:D5', (sheet) => sheet.getRangeByIndexes(2, 2, 3, 2)],
    ['C3', (sheet) => sheet.getCell(2, 2)],
    ['C4', (sheet) => sheet.getRange('B2:C9').getCell(2, 1)],
    ['B4:C4', (sheet) => sheet.getRange('B2:C9').getRow(2)],
    ['C2:C9', (sheet) => sheet.getRange('B2:C9').getColumn(1)],
    ['B9:C9', (sheet) => sheet.getRange('B2:C9').getLastRow()],
    ['C2:C9', (sheet) => sheet.getRange('B2:C9').getLastColumn()],
    ['C9', (sheet) => sheet.getRange('B2:C9').getLastCell()],
    ['B2:D11', (sheet) => sheet.getRange('B2:C9').getResizedRange(2, 1)],
    ['B2', (sheet) => sheet.getRange('B2:C9').getAbsoluteResizedRange(1, 1)],
    ['A3:B10', (sheet) => sheet.getRange('B2:C9').getOffsetRange(1, -1)],
    ['B:C', (sheet) => sheet.getRange('B2:C9').getEntireColumn()],
    ['2:9', (sheet) => sheet.getRange('B2:C9').getEntireRow()],
    ['B2:E12', (sheet) => sheet.getRange('B2:C9').getBoundingRect('E12')],
    ['C3:C9', (sheet) => sheet.getRange('B2:C9').getIntersection(sheet.getRange('C3:D20'))],
  ])('is %s', async (address, reach) => {
    openHost();
    expect(await addressOf(reach)).toBe(`Лист1!${address}`);
  });

  it("quotes a sheet's name where it must, and finds other sheets by it", async () => {
    openHost(workbookOf("Мой 'лист'", 'ИСБШ'));
    expect(await addressOf((sheet) => sheet.getRange('A1'))).toBe("'Мой ''лист'''!A1");
    expect(await addressOf((sheet) => sheet.getRange("'Мой ''лист'''!B2"))).toBe("'Мой ''лист'''!B2");
    expect(await addressOf((sheet) => sheet.getRange('исбш!B2'))).toBe('ИСБШ!B2');
  });

  it.each<[string, (sheet: Excel.Worksheet) => void, string]>([
    ['no address', (sheet) => void sheet.getRange('Школа').load('address'), 'InvalidArgument'],
    ['three corners', (sheet) => void sheet.getRange('A1:B2:C3').load('address'), 'InvalidArgument'],
    ['a row after the last', (sheet) => void sheet.getRange('A1048577').load('address'), 'InvalidArgument'],
    ['a column after the last', (sheet) => void sheet.getRange('XFE1').load('address'), 'InvalidArgument'],
    ['a step out of the sheet', (sheet) => void sheet.getRange('A1').getOffsetRange(-1, 0).load('address'), 'InvalidArgument'],
    ['indexes outside', (sheet) => void sheet.getRangeByIndexes(0, 16_384, 1, 1).load('address'), 'InvalidArgument'],
    ['no rows', (sheet) => void sheet.getRangeByIndexes(0, 0, 0, 1).load('address'), 'InvalidArgument'],
    ['a row outside the range', (sheet) => void sheet.getRange('A1:A2').getRow(2).load('address'), 'InvalidArgument'],
    ['an unknown sheet', (sheet) => void sheet.getRange('Нет!A1').load('address'), 'ItemNotFound'],
    ['ranges that do not meet', (sheet) => void sheet.getRange('A1').getIntersection('B2').load('address'), 'ItemNotFound'],
  ])('refuses %s', async (_title, act, code) => {
    openHost();
    expect(await refusal(act)).toBe(code);
  });

  it('gives a null object where ranges do not meet', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const none = sheet.getRange('A1').getIntersectionOrNullObject('B2');
      const blank = sheet.getRange('A1:Z9').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([none.isNullObject, blank.isNullObject]).toEqual([true, true]);
    });
  });
});

describe('reading a range', () => {
  it('gives values, formulas, types, texts and formats, each as Excel does', async () => {
    const workbook = workbookOf('Лист1');
    const style = Object.freeze({ numberFormat: '0.0%' });
    const date = Object.freeze({ numberFormat: 'dd.mm.yyyy' });
    const { cells } = workbook.sheets[0]!;
    cells.set(0, 0, { value: 0.1234, formula: '=A2', style });
    cells.set(0, 1, { value: { error: '#DIV/0!' }, formula: '=1/0', style: {} });
    cells.set(0, 2, { value: true, formula: null, style: {} });
    cells.set(1, 0, { value: 44_348, formula: null, style: date });
    cells.set(1, 1, { value: 'СОШ', formula: null, style: {} });
    openHost(workbook);
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C2').load('values,formulas,valueTypes,text,numberFormat,rowIndex,columnIndex,rowCount,columnCount,cellCount,isEntireRow');
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        values: [[0.1234, '#DIV/0!', true], [44_348, 'СОШ', '']],
        formulas: [['=A2', '=1/0', true], [44_348, 'СОШ', '']],
        valueTypes: [['Double', 'Error', 'Boolean'], ['Double', 'String', 'Empty']],
        // 44348 is the first of June 2021.
        text: [['12,3%', '#DIV/0!', 'ИСТИНА'], ['01.06.2021', 'СОШ', '']],
        numberFormat: [['0.0%', 'General', 'General'], ['dd.mm.yyyy', 'General', 'General']],
        rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 3, cellCount: 6, isEntireRow: false,
      });
    });
  });

  it('leads to its sheet and tells where it stands in points', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.columnWidth = 96;
      sheet.getRange('A1').format.rowHeight = 30;
      const range = sheet.getRange('B2:C3').load('left,top,width,height');
      range.worksheet.load('name');
      await context.sync();
      expect([range.left, range.top, range.width, range.height, range.worksheet.name]).toEqual([96, 30, 96, 30, 'Лист1']);
    });
  });
});

describe('writing a range', () => {
  it('leaves a cell alone for null and clears it for a blank text', async () => {
    const cell = await cellsAfter((sheet) => {
      sheet.getRange('A1:C1').values = [[1, 2, 3]];
      sheet.getRange('A1:C1').values = [[null, '', 30]];
    });
    expect([cell(0, 0)?.value, cell(0, 1), cell(0, 2)?.value]).toEqual([1, undefined, 30]);
  });

  it('keeps the format of a cell that it clears', async () => {
    const cell = await cellsAfter((sheet) => {
      sheet.getRange('A1').numberFormat = [['0.0%']];
      sheet.getRange('A1').values = [[0.5]];
      sheet.getRange('A1').values = [['']];
    });
    expect(cell(0, 0)).toMatchObject({ value: null, style: { numberFormat: '0.0%' } });
  });

  it('fills the range with one value', async () => {
    const cell = await cellsAfter((sheet) => {
      const range = sheet.getRange('A1:B2') as { values: unknown; numberFormat: unknown };
      range.values = 'да';
      range.numberFormat = '@';
    });
    expect([cell(0, 0), cell(1, 1)]).toMatchObject([{ value: 'да', style: { numberFormat: '@' } }, { value: 'да', style: { numberFormat: '@' } }]);
  });

  it.each([[[[1, 2], [3]]], [[[1, 2]]], [[[1], [2]]], [[[1, 2], [3, 4], [5, 6]]], [[]]])('refuses %j for a range of two by two', async (values) => {
    openHost();
    expect(await refusal((sheet) => void (sheet.getRange('A1:B2').values = values))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void (sheet.getRange('A1:B2').numberFormat = values))).toBe('InvalidArgument');
  });

  it('refuses a large matrix of another size at once, as the client sends it in pieces', async () => {
    const host = openHost();
    const values = Array.from({ length: 2_000 }, () => [1, 2]);
    expect(await refusal((sheet) => void (sheet.getRange('A1:B1999').values = values))).toBe('InvalidArgument');
    expect(host.workbook.sheets[0]?.cells.bounds()).toBeNull();
  });

  it('puts a large matrix together again', async () => {
    const host = openHost();
    await onSheet((sheet) => void (sheet.getRange('B3:D4002').formulas = Array.from({ length: 4_000 }, (_, row) => [row, `'${row}`, `=B${row + 3}`])));
    const { cells } = host.workbook.sheets[0]!;
    expect(cells.bounds()).toEqual({ row: 2, column: 1, rows: 4_000, columns: 3 });
    expect([cells.get(4_001, 1)?.value, cells.get(4_001, 2)?.value, cells.get(4_001, 3)?.formula]).toEqual([3_999, '3999', '=B4002']);
  });

  it('marks the sheet as touched', async () => {
    const workbook = workbookOf('Лист1');
    workbook.sheets[0]!.touched = false;
    openHost(workbook);
    await onSheet((sheet) => void sheet.getRange('A1').load('values'));
    expect(workbook.sheets[0]?.touched).toBe(false);
    await onSheet((sheet) => void (sheet.getRange('A1').values = [[1]]));
    expect(workbook.sheets[0]?.touched).toBe(true);
  });
});

describe('the selection', () => {
  it('is what was selected last, and A1 of a new workbook', async () => {
    const host = openHost(workbookOf('а', 'б'));
    const selected = (): Promise<string> =>
      onSheet(async (_sheet, context) => {
        const range = context.workbook.getSelectedRange().load('address');
        await context.sync();
        return range.address;
      });
    expect(await selected()).toBe('а!A1');
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('б').getRange('B2:C3').select());
    expect(await selected()).toBe('б!B2:C3');
    expect(host.workbook.activeSheetId).toBe('2');
  });
});
