import { onSheet, openHost, refusal } from './open';

describe('what a sheet and a workbook remember', () => {
  it('keeps custom properties by key without regard to case', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const { customProperties } = sheet;
      customProperties.add('Вид', 'isbsh');
      customProperties.add('вид', 'risks');
      customProperties.add('второе', 'x');
      customProperties.load('items/key,items/value');
      const one = customProperties.getItem('ВИД').load('key,value');
      const none = customProperties.getItemOrNullObject('нет');
      const count = customProperties.getCount();
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([['Вид', 'risks'], ['второе', 'x']]);
      expect([one.key, one.value, none.isNullObject, count.value]).toEqual(['Вид', 'risks', true, 2]);
      one.value = 'groups';
      customProperties.getItem('второе').delete();
      await context.sync();
    });
    expect([...(host.workbook.sheets[0]?.customProperties ?? [])]).toEqual([['Вид', 'groups']]);
    expect(await refusal((sheet) => void sheet.customProperties.getItem('нет').load('value'))).toBe('ItemNotFound');
    expect(await refusal((sheet) => void sheet.customProperties.add('ключ', 5 as unknown as string))).toBe('InvalidArgument');
  });

  it('keeps settings of the workbook as JSON values, dates included', async () => {
    const host = openHost();
    await onSheet(async (_sheet, context) => {
      const { settings } = context.workbook;
      settings.add('режим', 'plain');
      settings.add('когда', new Date(0));
      settings.add('список', [1, 2]);
      settings.getItem('режим').delete();
      settings.load('items/key,items/value');
      const missing = settings.getItemOrNullObject('режим');
      const count = settings.getCount();
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([['когда', new Date(0)], ['список', [1, 2]]]);
      expect([missing.isNullObject, count.value]).toEqual([true, 2]);
    });
    expect(host.workbook.settings.get('список')).toEqual([1, 2]);
  });

  it('keeps defined names, and leads from them to their ranges', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const { names } = context.workbook;
      names.add('Граница', sheet.getRange('B2:B3'));
      names.add('Доля', '=0.25');
      names.load('items/name,items/type,items/value,items/formula,items/scope,items/visible');
      const range = names.getItem('граница').getRange().load('address');
      const none = names.getItem('Доля').getRangeOrNullObject();
      const missing = names.getItemOrNullObject('нет');
      await context.sync();
      expect(names.items.map(({ name, type, formula, scope }) => [name, type, formula, scope])).toEqual([
        ['Граница', 'Range', '=Лист1!$B$2:$B$3', 'Workbook'],
        ['Доля', 'String', '=0.25', 'Workbook'],
      ]);
      expect([range.address, none.isNullObject, missing.isNullObject]).toEqual(['Лист1!B2:B3', true, true]);
      names.getItem('Доля').formula = '=0.2';
      names.getItem('Граница').delete();
      await context.sync();
    });
    expect([...host.workbook.names]).toEqual([['Доля', '0.2']]);
    for (const name of ['два слова', '1а', 'A1', 'R1C1', 'а-б', '']) expect(await refusal((_sheet, context) => void context.workbook.names.add(name, '=1'))).toBe('InvalidArgument');
    expect(await refusal((_sheet, context) => void context.workbook.names.add('ДОЛЯ', '=1'))).toBe('ItemAlreadyExists');
  });

  it('freezes panes and tells where', async () => {
    const host = openHost();
    const frozen = (): Promise<string> =>
      onSheet(async (sheet, context) => {
        const range = sheet.freezePanes.getLocationOrNullObject().load('address');
        await context.sync();
        return range.isNullObject ? '' : range.address;
      });
    await onSheet((sheet) => sheet.freezePanes.freezeAt(sheet.getRange('A1:B7')));
    expect([host.workbook.sheets[0]?.freeze, await frozen()]).toEqual([{ rows: 7, columns: 2 }, 'Лист1!A1:B7']);
    await onSheet((sheet) => sheet.freezePanes.freezeRows(3));
    expect([host.workbook.sheets[0]?.freeze, await frozen()]).toEqual([{ rows: 3, columns: 0 }, 'Лист1!1:3']);
    await onSheet((sheet) => sheet.freezePanes.freezeColumns(2));
    expect([host.workbook.sheets[0]?.freeze, await frozen()]).toEqual([{ rows: 0, columns: 2 }, 'Лист1!A:B']);
    await onSheet((sheet) => sheet.freezePanes.unfreeze());
    expect(await frozen()).toBe('');
  });

  it("tells the culture of the user's Excel", async () => {
    openHost();
    await onSheet(async (_sheet, context) => {
      const { application } = context.workbook;
      application.suspendApiCalculationUntilNextSync();
      application.suspendScreenUpdatingUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode,decimalSeparator');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      context.workbook.load('name');
      await context.sync();
      expect([application.calculationMode, application.decimalSeparator]).toEqual(['Automatic', ',']);
      expect([application.cultureInfo.name, application.cultureInfo.numberFormat.numberDecimalSeparator]).toEqual(['ru-RU', ',']);
    });
  });
});
