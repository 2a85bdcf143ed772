import { createHost } from '../../../src/local/host/host';
import { connectHost, installClient } from '../../../src/local/host/node';
import { codeOf, NEWEST, onSheet, openHost, refusal, workbookOf } from './open';

const isSetSupported = (name: string, version?: string): boolean => Office.context.requirements.isSetSupported(name, version);

describe("Microsoft's client over the host", () => {
  it('gives loaded properties after a sync', async () => {
    openHost(workbookOf('Школы', 'Результаты'));
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Школы', 'Результаты']);
  });

  it('refuses to read what was not loaded', async () => {
    openHost();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items[0]?.visibility;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('does not give the id of an item that asked for its name alone', async () => {
    openHost();
    const code = await codeOf(
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets.load('items/name');
        await context.sync();
        return sheets.items[0]?.id;
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('answers a missing object with a null object, on which everything is nothing', async () => {
    const host = openHost();
    const seen = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('нет такого');
      sheet.delete();
      sheet.getRange('A1').values = [[1]];
      const range = sheet.getUsedRangeOrNullObject().load('address');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
    });
    expect(seen).toEqual([true, true]);
    expect(host.workbook.sheets).toHaveLength(1);
  });

  it('loads nested properties, whole objects and items of items', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      range.values = [['Школа', 'Балл'], ['№ 1', 4]];
      range.format.fill.color = '#FFEEDD';
      sheet.tables.add('A1:B2', true).name = 'Оценки';
      range.load({ address: true, format: { fill: { color: true }, wrapText: true } });
      context.workbook.worksheets.load('items/name,items/tables/items/name');
      await context.sync();
      expect(range.address).toBe('Лист1!A1:B2');
      expect(range.format.fill.color).toBe('#FFEEDD');
      expect(range.format.wrapText).toBe(false);
      expect(context.workbook.worksheets.items[0]?.tables.items[0]?.name).toBe('Оценки');
    });
  });

  it('pages through a collection with top and skip', async () => {
    openHost(workbookOf('а', 'б', 'в', 'г'));
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 2, $skip: 1, name: true });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['б', 'в']);
    });
  });

  it('keeps an object of one request for the next ones, and lets an untracked one go', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('B2').load('address');
      await context.sync();
      range.values = [[7]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
      range.untrack();
      await context.sync();
      range.load('values');
      expect(await codeOf(context.sync())).toBe('ItemNotFound');
    });
  });

  it('keeps an added sheet usable after the sync that added it, under its new name too', async () => {
    const host = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Черновик');
      await context.sync();
      sheet.name = 'ИСБШ';
      await context.sync();
      sheet.getRange('A1').values = [[85]];
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Лист1', 'ИСБШ']);
    expect(host.workbook.sheets[1]?.cells.get(0, 0)?.value).toBe(85);
  });

  it('leaves what a batch did before the action that failed', async () => {
    const host = openHost();
    const code = await refusal((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('нет адреса').values = [[2]];
      sheet.getRange('A3').values = [[3]];
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect(code).toBe('InvalidArgument');
    expect([0, 1, 2].map((row) => cells?.get(row, 0)?.value)).toEqual([1, undefined, undefined]);
  });

  it('says where a batch failed', async () => {
    openHost();
    const error: unknown = await onSheet((sheet) => {
      sheet.getRange('A1').values = [[1, 2]];
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values', statement: 'range.values = ...;' } });
  });
});

describe('members that are not there', () => {
  it('fails on a property that no object has', async () => {
    openHost();
    expect(await refusal((sheet) => sheet.load('nothing' as 'name'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => sheet.getRange('A1').load('format/nothing/color'))).toBe('InvalidArgument');
  });

  it("fails on a member of Excel's that the host does not know", async () => {
    openHost();
    expect(await refusal((sheet) => sheet.getRange('A1').sort.apply([{ key: 0 }]))).toBe('ApiNotFound');
    expect(await refusal((sheet) => sheet.getRange('A1').flashFill())).toBe('ApiNotFound');
  });

  it('fails on a property that is read only', async () => {
    const { handle } = createHost(workbookOf('Лист1'));
    const body = {
      Actions: [
        { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
        { Id: 3, ActionType: 4, Name: 'ReadOnly', ObjectPathId: 1, ArgumentInfo: { Arguments: [true] } },
      ],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } },
    };
    const answer = await handle(body);
    expect(JSON.parse(answer.body)).toMatchObject({ Error: { Code: 'ApiNotFound', ActionIndex: 1, Location: 'Workbook.readOnly' } });
  });

  it('fails on a call above the declared requirement sets, before it is sent', async () => {
    const host = openHost();
    const code = await refusal((sheet) => sheet.tables.getItem('т').resize('A1:B3'));
    expect(code).toBe('ApiNotFound');
    expect(host.requests).toHaveLength(0);
  });

  it('lets the same call through when a newer set is declared', async () => {
    openHost(workbookOf('Лист1'), {}, NEWEST);
    const code = await refusal((sheet) => {
      sheet.getRange('A1:B2').values = [['а', 'б'], [1, 2]];
      sheet.tables.add('A1:B2', true).resize('A1:B3');
    });
    expect(code).toBe('');
  });
});

describe('the surroundings of the client', () => {
  it('declares requirement sets by name and version', () => {
    installClient();
    expect([isSetSupported('ExcelApi', '1.12'), isSetSupported('excelapi', '1.9'), isSetSupported('ExcelApi', '1.13')]).toEqual([true, true, false]);
    expect([isSetSupported('SharedRuntime', '1.1'), isSetSupported('RibbonApi', '1.1')]).toEqual([true, false]);
  });

  it('calls back when ready', async () => {
    installClient();
    const callback = jest.fn();
    const info = await Office.onReady(callback);
    expect(info.host).toBe('Excel');
    expect(callback).toHaveBeenCalledWith(info);
  });

  it('collects custom functions and ribbon actions by their ids', () => {
    const { functions, actions } = installClient();
    const isbsh = (): number => 85;
    CustomFunctions.associate('ISBSH', isbsh);
    Office.actions.associate('compute', isbsh);
    expect(functions.get('ISBSH')).toBe(isbsh);
    expect(actions.get('compute')).toBe(isbsh);
  });

  it('makes the errors that custom functions throw', () => {
    installClient();
    const error = new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'Доля должна быть от 0 до 1');
    expect(error).toMatchObject({ code: '#VALUE!' });
  });

  it('turns to another host when told', async () => {
    openHost(workbookOf('первый'));
    connectHost(createHost(workbookOf('второй')));
    const name = await onSheet(async (sheet, context) => {
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
    expect(name).toBe('второй');
  });
});
