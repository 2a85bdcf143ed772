import { PAYLOAD_LIMIT } from '../../../src/local/host/host';
import { codeOf, onSheet, openHost, refusal, workbookOf } from './open';

/** Cyrillic letters take two bytes each in a request. */
const LETTERS = 'я'.repeat(30_000);

const writeTexts = (rows: number): Promise<string> =>
  refusal((sheet) => {
    sheet.getRangeByIndexes(0, 0, rows, 1).values = Array.from({ length: rows }, () => [LETTERS]);
  });

const readTexts = (rows: number): Promise<string> =>
  codeOf(
    onSheet(async (sheet, context) => {
      sheet.getRangeByIndexes(0, 0, rows, 1).load('values');
      await context.sync();
    }),
  );

describe('the limits of a request', () => {
  it('takes a request just below 5 MB', async () => {
    const host = openHost();
    expect(await writeTexts(86)).toBe('');
    expect(host.requests.at(-1)?.bytes).toBeLessThan(PAYLOAD_LIMIT);
  });

  it('refuses a request above 5 MB of UTF-8 and does nothing of it', async () => {
    const host = openHost();
    expect(await writeTexts(88)).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.requests.at(-1)?.bytes).toBeGreaterThan(PAYLOAD_LIMIT);
    expect(host.workbook.sheets[0]?.cells.bounds()).toBeNull();
  });

  it('refuses an answer above 5 MB', async () => {
    openHost();
    for (const from of [0, 50]) await onSheet((sheet) => void (sheet.getRangeByIndexes(from, 0, 50, 1).values = Array.from({ length: 50 }, () => [LETTERS])));
    expect(await readTexts(80)).toBe('');
    expect(await readTexts(100)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('answers with nothing to a read of more than five million cells', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const columns = sheet.getRange('A:E').load('values,address,cellCount');
      await context.sync();
      expect([columns.values, columns.address, columns.cellCount]).toEqual([null, 'Лист1!A:E', 5 * 1_048_576]);
    });
  });

  it('takes 32,767 characters into a cell and not one more', async () => {
    const host = openHost();
    expect(await refusal((sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_767)]]))).toBe('');
    expect(await refusal((sheet) => (sheet.getRange('A2').values = [['x'.repeat(32_768)]]))).toBe('InvalidArgument');
    expect(await refusal((sheet) => (sheet.getRange('A3').values = [[`'${'x'.repeat(32_767)}`]]))).toBe('');
    expect(await refusal((sheet) => (sheet.getRange('A4').values = [[`'${'x'.repeat(32_768)}`]]))).toBe('InvalidArgument');
    expect([0, 1, 2, 3].map((row) => String(host.workbook.sheets[0]?.cells.get(row, 0)?.value ?? '').length)).toEqual([32_767, 0, 32_767, 0]);
  });
});

describe('a host that is told to fail', () => {
  const write = (cell: string): Promise<string> => refusal((sheet) => (sheet.getRange(cell).values = [[1]]));

  it('fails the n-th request without processing it, and only that one', async () => {
    const host = openHost(workbookOf('Лист1'), { failRequest: 2 });
    expect([await write('A1'), await write('A2'), await write('A3')]).toEqual(['', 'GeneralException', '']);
    const { cells } = host.workbook.sheets[0]!;
    expect([0, 1, 2].map((row) => cells.get(row, 0)?.value)).toEqual([1, undefined, 1]);
    expect(host.requests).toHaveLength(3);
  });

  it('fails requests by a rule', async () => {
    openHost(workbookOf('Лист1'), { failRequest: (n) => n >= 2 });
    expect([await write('A1'), await write('A2'), await write('A3')]).toEqual(['', 'GeneralException', 'GeneralException']);
  });

  it('does not count the requests that only give references back', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.requests).toHaveLength(1);
  });
});

describe('calculation', () => {
  it('gets the changed cells before values are read, and at the end of a request', async () => {
    const calls: string[] = [];
    const host = openHost(workbookOf('Лист1'), {
      calculate: (_workbook, dirty) => {
        calls.push(dirty.map(({ sheet, row, column }) => `${sheet.name} ${row} ${column}`).join('; '));
        for (const { sheet, row, column } of dirty) {
          const cell = sheet.cells.get(row, column);
          if (cell?.formula) sheet.cells.set(row, column, { ...cell, value: 42 });
        }
      },
    });
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [['=6*7', 'text']];
      range.load('values,formulas');
      await context.sync();
      expect(range.values).toEqual([[42, 'text']]);
      expect(range.formulas).toEqual([['=6*7', 'text']]);
      sheet.getRange('C1').values = [[1]];
      await context.sync();
    });
    expect(calls).toEqual(['Лист1 0 0; Лист1 0 1', 'Лист1 0 2']);
    expect(host.workbook.sheets[0]?.cells.get(0, 0)).toMatchObject({ value: 42, formula: '=6*7' });
  });

  it('leaves a formula blank where nothing calculates', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1');
      range.formulas = [['=1+1']];
      range.load('values,formulas');
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[['']], [['=1+1']]]);
    });
  });
});
