import type { HostSheet } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal, workbookOf, NEWEST } from './open';

const headersOf = (sheet: HostSheet, columns: number): unknown[] => Array.from({ length: columns }, (_, column) => sheet.cells.get(0, column)?.value);

const addTable = (sheet: Excel.Worksheet): Excel.Table => {
  sheet.getRange('A1:B3').values = [['Школа', 'Балл'], ['№ 1', 4], ['№ 2', 3]];
  return sheet.tables.add('A1:B3', true);
};

describe('a new table', () => {
  it("is named in the user's language, filtered, banded and styled as Excel does", async () => {
    const host = openHost(workbookOf('а', 'б'));
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet).load('id,name,showBandedRows,showFilterButton,showHeaders,showTotals,style');
      const second = context.workbook.tables.add("'б'!A1:A2", true).load('name');
      await context.sync();
      expect(table.toJSON()).toMatchObject({ id: '1', name: 'Таблица1', showBandedRows: true, showFilterButton: true, showHeaders: true, showTotals: false, style: 'TableStyleMedium2' });
      expect(second.name).toBe('Таблица2');
    });
    expect(host.workbook.sheets.map(({ tables }) => tables.map(({ name }) => name))).toEqual([['Таблица1'], ['Таблица2']]);
  });

  it('makes its headers texts, filled and unlike each other', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange('A1:E1').values = [['Балл', '', 2021, 'БАЛЛ', 0.5]];
      sheet.getRange('E1').numberFormat = [['0%']];
      sheet.tables.add('A1:E2', true);
    });
    const sheet = host.workbook.sheets[0]!;
    expect(headersOf(sheet, 5)).toEqual(['Балл', 'Столбец2', '2021', 'БАЛЛ2', '50%']);
    await onSheet((target) => void (target.getRange('A1:B1').values = [['БАЛЛ2', '=1+1']]));
    expect(headersOf(sheet, 4)).toEqual(['БАЛЛ2', 'Столбец2', '2021', 'БАЛЛ22']);
    await onSheet((target) => target.getRange('A1:E1').clear('Contents'));
    expect(headersOf(sheet, 5)).toEqual(['Столбец1', 'Столбец2', 'Столбец3', 'Столбец4', 'Столбец5']);
  });

  it('must not overlap another table or merged cells, and needs a row below its header', async () => {
    const host = openHost();
    await onSheet((sheet) => void addTable(sheet));
    expect(await refusal((sheet) => void sheet.tables.add('B3:C9', true))).toBe('InvalidArgument');
    expect(
      await refusal((sheet) => {
        sheet.getRange('E1:F1').merge();
        sheet.tables.add('E1:F2', true);
      }),
    ).toBe('InvalidArgument');
    expect(await refusal((sheet) => void sheet.tables.add('H1:I1', true))).toBe('NotImplemented');
    expect(await refusal((sheet) => void sheet.tables.add('H1:I9', false))).toBe('NotImplemented');
    expect(host.workbook.sheets[0]?.tables).toHaveLength(1);
  });
});

describe('a table', () => {
  it('is found by name, id and place, and leads to its parts', async () => {
    openHost(workbookOf('Лист1', 'Лист2'));
    await onSheet(async (sheet, context) => {
      addTable(sheet).name = 'Оценки';
      const { tables } = context.workbook;
      const table = tables.getItem('оценки').load('name');
      const byId = sheet.tables.getItem('1').load('name');
      const byPlace = sheet.tables.getItemAt(0).load('name');
      const missing = tables.getItemOrNullObject('нет');
      const elsewhere = context.workbook.worksheets.getItem('Лист2').tables.getItemOrNullObject('Оценки');
      const [all, header, body] = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()].map((range) => range.load('address'));
      table.worksheet.load('name');
      table.columns.load('items/name,items/index,count');
      const column = table.columns.getItem('Балл').load('values');
      const columnBody = table.columns.getItemAt(0).getDataBodyRange().load('address');
      const noColumn = table.columns.getItemOrNullObject('нет');
      const count = tables.getCount();
      await context.sync();
      expect([table.name, byId.name, byPlace.name, table.worksheet.name]).toEqual(['Оценки', 'Оценки', 'Оценки', 'Лист1']);
      expect([all?.address, header?.address, body?.address, columnBody.address]).toEqual(['Лист1!A1:B3', 'Лист1!A1:B1', 'Лист1!A2:B3', 'Лист1!A2:A3']);
      expect([missing.isNullObject, elsewhere.isNullObject, noColumn.isNullObject, count.value]).toEqual([true, true, true, 1]);
      expect(table.columns.items.map(({ name, index }) => [name, index])).toEqual([['Школа', 0], ['Балл', 1]]);
      expect(column.values).toEqual([['Балл'], [4], [3]]);
    });
  });

  it.each(['два слова', '1таблица', 'A1', 'R', 'c', 'R1C1', 'а-б', '', 'я'.repeat(256)])('refuses the name «%s»', async (name) => {
    openHost();
    expect(await refusal((sheet) => void (addTable(sheet).name = name))).toBe('InvalidArgument');
  });

  it('has a name that no other table and no defined name has', async () => {
    const host = openHost();
    await onSheet((sheet, context) => {
      addTable(sheet).name = 'Первая';
      context.workbook.names.add('Имя', '=1');
      sheet.tables.add('D1:E2', true);
    });
    const rename = (name: string): Promise<string> => refusal((sheet) => void (sheet.tables.getItemAt(1).name = name));
    expect([await rename('ПЕРВАЯ'), await rename('имя'), await rename('Вторая'), await rename('ВТОРАЯ')]).toEqual(['ItemAlreadyExists', 'ItemAlreadyExists', '', '']);
    expect(host.workbook.sheets[0]?.tables.map(({ name }) => name)).toEqual(['Первая', 'ВТОРАЯ']);
  });

  it('changes its look and grows a row of totals', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const table = addTable(sheet);
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.showTotals = true;
      table.clearFilters();
      const totals = table.getTotalRowRange().load('address');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect([totals.address, body.address]).toEqual(['Лист1!A4:B4', 'Лист1!A2:B3']);
    });
    expect(host.workbook.sheets[0]?.tables).toMatchObject([{ style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false, showTotals: true, range: { rows: 4 } }]);
  });

  it('becomes a range and leaves its cells, or goes with them', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const range = addTable(sheet).convertToRange().load('address');
      await context.sync();
      expect(range.address).toBe('Лист1!A1:B3');
    });
    const sheet = host.workbook.sheets[0]!;
    expect([sheet.tables.length, sheet.cells.get(0, 0)?.value]).toEqual([0, 'Школа']);
    await onSheet((target) => target.tables.add('A1:B3', true).delete());
    expect([sheet.tables.length, sheet.cells.bounds()]).toEqual([0, null]);
    expect(await refusal((target) => void target.tables.getItem('Таблица1').load('name'))).toBe('ItemNotFound');
  });

  it('is resized below its header, where nothing is in the way', async () => {
    const host = openHost(workbookOf('Лист1'), {}, NEWEST);
    await onSheet((sheet) => addTable(sheet).resize('A1:C9'));
    expect(host.workbook.sheets[0]?.tables[0]?.range).toEqual({ row: 0, column: 0, rows: 9, columns: 3 });
    expect(headersOf(host.workbook.sheets[0]!, 3)).toEqual(['Школа', 'Балл', 'Столбец3']);
    expect(await refusal((sheet) => sheet.tables.getItemAt(0).resize('A2:C9'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.tables.getItemAt(0).resize('A1:C1'))).toBe('InvalidArgument');
  });
});
