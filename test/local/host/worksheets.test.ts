import type { HostWorkbook } from '../../../src/files/workbook/model';
import { codeOf, onSheet, openHost, refusal, workbookOf } from './open';

const namesOf = ({ sheets }: HostWorkbook): string[] => sheets.map(({ name }) => name);

describe('the collection of sheets', () => {
  it('finds sheets by name without regard to case, by id, and says what is not there', async () => {
    openHost(workbookOf('Школы', 'Соцпаспорт'));
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const byName = worksheets.getItem('соцпаспорт').load('id,name,position,visibility,tabColor,showGridlines,standardWidth,standardHeight');
      const count = worksheets.getCount();
      const first = worksheets.getFirst().load('name');
      const last = worksheets.getLast().load('name');
      const active = worksheets.getActiveWorksheet().load('name');
      const next = worksheets.getFirst().getNext().load('name');
      const previous = worksheets.getLast().getPrevious().load('name');
      await context.sync();
      expect(byName.toJSON()).toMatchObject({ id: '2', name: 'Соцпаспорт', position: 1, visibility: 'Visible', tabColor: '', showGridlines: true, standardWidth: 8.43, standardHeight: 15 });
      expect([count.value, first.name, last.name, active.name, next.name, previous.name]).toEqual([2, 'Школы', 'Соцпаспорт', 'Школы', 'Соцпаспорт', 'Школы']);
      const byId = worksheets.getItem('2').load('name');
      await context.sync();
      expect(byId.name).toBe('Соцпаспорт');
    });
    expect(await codeOf(Excel.run(async (context) => void context.workbook.worksheets.getItem('ИСБШ').load('name')))).toBe('ItemNotFound');
  });

  it('adds sheets at the end, named as asked or in the language of the user', async () => {
    const russian = openHost();
    await onSheet((_sheet, context) => void (context.workbook.worksheets.add('Сводка'), context.workbook.worksheets.add()));
    expect(namesOf(russian.workbook)).toEqual(['Лист1', 'Сводка', 'Лист2']);
    const english = openHost(workbookOf('Лист1'), { culture: 'en-US' });
    await onSheet((_sheet, context) => void context.workbook.worksheets.add());
    expect(namesOf(english.workbook)).toEqual(['Лист1', 'Sheet1']);
  });

  it.each([
    ['', 'InvalidArgument'],
    ['x'.repeat(32), 'InvalidArgument'],
    ['а/б', 'InvalidArgument'],
    ['а\\б', 'InvalidArgument'],
    ['а?', 'InvalidArgument'],
    ['а*', 'InvalidArgument'],
    ['а:б', 'InvalidArgument'],
    ['[а]', 'InvalidArgument'],
    ["'а", 'InvalidArgument'],
    ["а'", 'InvalidArgument'],
    ['history', 'InvalidArgument'],
    ['лист1', 'ItemAlreadyExists'],
  ])('refuses the name «%s»', async (name, code) => {
    const host = openHost(workbookOf('Лист1', 'Лист2'));
    expect(await refusal((_sheet, context) => void context.workbook.worksheets.add(name))).toBe(code);
    expect(await refusal((_sheet, context) => void (context.workbook.worksheets.getItem('Лист2').name = name))).toBe(code);
    expect(namesOf(host.workbook)).toEqual(['Лист1', 'Лист2']);
  });

  it("takes 31 characters, an apostrophe inside, and another spelling of the sheet's own name", async () => {
    const host = openHost();
    expect(await refusal((sheet) => void (sheet.name = "О'Генри".padEnd(31, '!')))).toBe('');
    expect(await refusal((sheet) => void (sheet.name = "о'генри".padEnd(31, '!')))).toBe('');
    expect(namesOf(host.workbook)).toEqual(["о'генри".padEnd(31, '!')]);
  });
});

describe('a sheet', () => {
  it('is moved, hidden, coloured and rid of its gridlines', async () => {
    const host = openHost(workbookOf('а', 'б', 'в'));
    await onSheet((sheet) => {
      sheet.position = 2;
      sheet.tabColor = '#ff0000';
      sheet.showGridlines = false;
      sheet.standardWidth = 12;
      sheet.visibility = 'Hidden';
    });
    expect(namesOf(host.workbook)).toEqual(['б', 'в', 'а']);
    expect(host.workbook.sheets[2]).toMatchObject({ tabColor: '#FF0000', showGridlines: false, standardWidth: 12, visibility: 'hidden', touched: true });
    expect(host.workbook.activeSheetId).toBe('2');
    expect(await refusal((sheet) => void (sheet.position = 3))).toBe('InvalidArgument');
  });

  it('stays when it is the last one in sight', async () => {
    const host = openHost(workbookOf('а', 'б'));
    await onSheet((sheet) => void (sheet.visibility = 'VeryHidden'));
    expect(await refusal((_sheet, context) => context.workbook.worksheets.getItem('б').delete())).toBe('InvalidOperation');
    expect(await refusal((_sheet, context) => void (context.workbook.worksheets.getItem('б').visibility = 'Hidden'))).toBe('InvalidOperation');
    expect(await refusal((sheet) => sheet.delete())).toBe('GeneralException');
    expect(host.workbook.sheets).toHaveLength(2);
  });

  it('goes with its references: formulas that pointed at it say #REF!', async () => {
    const host = openHost(workbookOf('Итог', 'ИСБШ'));
    await onSheet((sheet, context) => {
      sheet.getRange('A1:B1').formulas = [["=SUM('исбш'!A1:A9)+1", '="ИСБШ!A1"']];
      context.workbook.names.add('Граница', context.workbook.worksheets.getItem('ИСБШ').getRange('B2'));
      context.workbook.worksheets.getItem('ИСБШ').delete();
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.get(0, 0)?.formula, cells.get(0, 1)?.formula]).toEqual(['=SUM(#REF!)+1', '="ИСБШ!A1"']);
    expect(host.workbook.names.get('Граница')).toBe('#REF!');
    expect(await codeOf(onSheet((_sheet, context) => void context.workbook.worksheets.getItem('ИСБШ').load('name')))).toBe('ItemNotFound');
  });

  it('takes formulas, names and charts along when it is renamed', async () => {
    const host = openHost(workbookOf('Итог', 'Лист 2'));
    await onSheet((sheet, context) => {
      const other = context.workbook.worksheets.getItem('Лист 2');
      sheet.getRange('A1').formulas = [["='Лист 2'!$A$1&\"'Лист 2'!A1\""]];
      context.workbook.names.add('Имя', "='Лист 2'!$A$1");
      sheet.charts.add('ColumnClustered', other.getRange('A1:A3'), 'Columns');
      sheet.getRange('B1:B3').dataValidation.rule = { list: { inCellDropDown: true, source: "='Лист 2'!$A$1:$A$3" } };
      other.name = 'Риски';
    });
    const [sheet] = host.workbook.sheets;
    expect(sheet?.cells.get(0, 0)?.formula).toBe("=Риски!$A$1&\"'Лист 2'!A1\"");
    expect(host.workbook.names.get('Имя')).toBe('Риски!$A$1');
    expect(sheet?.charts[0]?.series[0]?.values).toBe('Риски!$A$1:$A$3');
    expect(sheet?.validations[0]?.list).toBe('=Риски!$A$1:$A$3');
  });

  it('is activated unless it is hidden', async () => {
    const host = openHost(workbookOf('а', 'б', 'в'));
    await onSheet((_sheet, context) => context.workbook.worksheets.getItem('б').activate());
    expect(host.workbook.activeSheetId).toBe('2');
    await onSheet((sheet) => void (sheet.visibility = 'Hidden'));
    expect(await refusal((sheet) => sheet.activate())).toBe('InvalidOperation');
  });

  it('is copied with everything but its custom properties', async () => {
    const host = openHost(workbookOf('ИСБШ', 'Прочее'));
    await onSheet((sheet, context) => {
      sheet.customProperties.add('shnor', 'isbsh');
      sheet.getRange('A1:B2').values = [['Школа', 'Индекс'], ['№ 1', '=A2']];
      sheet.tables.add('A1:B2', true).name = 'Индексы';
      sheet.charts.add('BarClustered', sheet.getRange('A1:B2'), 'Columns').name = 'График';
      const copy = sheet.copy('After', sheet);
      copy.getRange('A2').values = [['№ 2']];
      copy.load('name');
      return context.sync().then(() => expect(copy.name).toBe('ИСБШ (2)'));
    });
    const [original, copy] = host.workbook.sheets;
    expect(namesOf(host.workbook)).toEqual(['ИСБШ', 'ИСБШ (2)', 'Прочее']);
    expect([original?.customProperties.size, copy?.customProperties.size]).toEqual([1, 0]);
    expect(copy?.tables).toMatchObject([{ id: 2, name: 'Индексы_2' }]);
    expect(copy?.charts).toHaveLength(1);
    expect([original?.cells.get(1, 0)?.value, copy?.cells.get(1, 0)?.value, copy?.cells.get(1, 1)?.formula]).toEqual(['№ 1', '№ 2', '=A2']);
    expect([original?.id, copy?.id]).toEqual(['1', copy?.id]);
    expect(copy?.id).not.toBe('1');
  });

  it('tells its used range, with and without formats alone', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const nothing = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load('address');
      await context.sync();
      expect([nothing.isNullObject, corner.address]).toEqual([true, 'Лист1!A1']);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('D9').format.font.bold = true;
      const all = sheet.getUsedRange().load('address');
      const values = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect([all.address, values.address]).toEqual(['Лист1!B2:D9', 'Лист1!B2']);
    });
  });

  it('refuses changes while it is protected, and everything that changes the sheets of a protected workbook', async () => {
    const host = openHost(workbookOf('а', 'б'));
    await onSheet(async (sheet, context) => {
      sheet.protection.protect();
      context.workbook.protection.protect();
      sheet.protection.load('protected');
      context.workbook.protection.load('protected');
      await context.sync();
      expect([sheet.protection.protected, context.workbook.protection.protected]).toEqual([true, true]);
    });
    expect(await refusal((sheet) => void (sheet.getRange('A1').values = [[1]]))).toBe('AccessDenied');
    expect(await refusal((sheet) => sheet.getRange('A1').clear())).toBe('AccessDenied');
    expect(await refusal((sheet) => void (sheet.getRange('A1').format.font.bold = true))).toBe('AccessDenied');
    expect(await refusal((_sheet, context) => void context.workbook.worksheets.add('в'))).toBe('AccessDenied');
    expect(await refusal((sheet) => sheet.delete())).toBe('AccessDenied');
    expect(await refusal((sheet) => void (sheet.name = 'г'))).toBe('AccessDenied');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['а', 'б']);
    await onSheet((sheet, context) => {
      sheet.protection.unprotect();
      context.workbook.protection.unprotect();
      sheet.getRange('A1').values = [[1]];
    });
    expect(host.workbook.sheets[0]?.cells.get(0, 0)?.value).toBe(1);
  });
});
