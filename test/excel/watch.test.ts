import { replaceCells } from '../../src/excel/editCells';
import { MARK_KEY } from '../../src/excel/marks';
import { watchInputs } from '../../src/excel/watch';
import { writePlans } from '../../src/excel/writePlans';
import type { Host } from '../../src/local/host/host';
import { openInExcel } from './support/excel';
import { planOf } from './support/plans';
import { sheetNamed, workbookOf } from './support/workbooks';

const MARK = JSON.stringify({ id: 'isbsh', format: 1, name: 'ИСБШ', computedAt: '2026-11-22T10:00:00.000Z', inputs: null, grouped: [] });

/** Longer than the rest that edits are given, and than the echo of the add-in's own requests. */
const aWhile = (): Promise<void> => jest.advanceTimersByTimeAsync(1_200);

beforeAll(() => {
  jest.useFakeTimers();
});

afterAll(() => {
  jest.useRealTimers();
});

const open = () => {
  const workbook = workbookOf([{ name: 'Школы', rows: [['Школа'], ['Лицей']] }, { name: 'ИСБШ', rows: [['расчёт']] }]);
  sheetNamed(workbook, 'ИСБШ').customProperties.set(MARK_KEY, MARK);
  return openInExcel(workbook);
};

const watched = async (): Promise<{ readonly host: Host; readonly calls: () => number }> => {
  const host = open();
  let calls = 0;
  const result = await watchInputs(() => {
    calls += 1;
  });
  expect(result).toEqual({ ok: true, value: undefined });
  return { host, calls: () => calls };
};

describe('watchInputs', () => {
  it('calls once, soon after the user has changed input sheets', async () => {
    const { host, calls } = await watched();
    host.edited('u1', 'A2');
    host.edited('u1', 'A3');
    expect(calls()).toBe(0);
    await aWhile();
    expect(calls()).toBe(1);
    host.edited('u1', 'A2', 'remote');
    await aWhile();
    expect(calls()).toBe(2);
  });

  it('counts no change of the add-in’s own sheets', async () => {
    const { host, calls } = await watched();
    host.edited('u2', 'A1');
    await aWhile();
    expect(calls()).toBe(0);
    host.edited('u2', 'A1');
    host.edited('u1', 'A2');
    await aWhile();
    expect(calls()).toBe(1);
  });

  it('counts nothing that the add-in writes, but what others write meanwhile', async () => {
    const { host, calls } = await watched();
    const result = await replaceCells([{ sheet: 'Школы', address: 'A2', was: 'Лицей', becomes: 'Лицей № 1' }]);
    // In Excel before 1.14 an event does not say that it is the add-in's own.
    host.edited('u1', 'A2');
    expect(result.ok).toBe(true);
    await aWhile();
    expect(calls()).toBe(0);
    const again = replaceCells([{ sheet: 'Школы', address: 'A2', was: 'Лицей № 1', becomes: 'Лицей' }]);
    host.edited('u1', 'B2', 'remote');
    await again;
    await aWhile();
    expect(calls()).toBe(1);
  });

  it('counts what the user edits while results are written', async () => {
    const { host, calls } = await watched();
    const written = writePlans([planOf({ id: 'summary', name: 'Сводка', contents: [['итог']] })], { computedAt: new Date(0), takenSuffix: String });
    host.edited('u1', 'A2');
    expect((await written).ok).toBe(true);
    await aWhile();
    expect(calls()).toBe(1);
  });

  it('calls the last one who asked', async () => {
    const { host, calls } = await watched();
    let later = 0;
    await watchInputs(() => {
      later += 1;
    });
    host.edited('u1', 'A2');
    await aWhile();
    expect([calls(), later]).toEqual([0, 1]);
  });
});
