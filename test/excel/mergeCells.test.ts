/** Merging against Microsoft's own client: all of it is written, or nothing is. */
import { growTable, togetherWith, type TableGrowth } from '../../src/excel/appendRows';
import type { ExcelResult } from '../../src/excel/errors';
import { findFormulas } from '../../src/excel/formulaCells';
import { findJournal } from '../../src/excel/journal';
import { mergeCells, type MergeOptions, type MergeWork } from '../../src/excel/mergeCells';
import type { HostOptions } from '../../src/local/host/host';
import { ALL_API_SETS, installClient } from '../../src/local/host/node';
import { openInExcel } from './support/excel';
import { sheetNamed, valuesOf, workbookContent, workbookOf } from './support/workbooks';

const open = (options: HostOptions = {}) => {
  const workbook = workbookOf([
    {
      name: 'Соцпаспорт',
      rows: [['Школа', 'Год', 'Обучающихся'], ['Лицей', '2020/2021', 300], ['СОШ', '2020/2021', null]],
      tables: [{ name: 'Соцпаспорт', range: { row: 0, column: 0, rows: 5, columns: 3 } }],
    },
    { name: 'Риски', rows: [['Школа', 'Параметр', 'Значение'], ['Лицей', '2.1', 3]], at: [2, 1] },
  ]);
  const host = openInExcel(workbook, options);
  installClient(ALL_API_SETS);
  return { workbook, host, passport: sheetNamed(workbook, 'Соцпаспорт'), risks: sheetNamed(workbook, 'Риски') };
};

const passportGrowth: TableGrowth = {
  sheet: 'Соцпаспорт',
  excelTable: 'Соцпаспорт',
  headerRow: 0,
  firstColumn: 0,
  lastColumn: 2,
  firstFree: 3,
  freeRows: 2,
  rows: ['А', '=1+1', '007'].map((name, at) => [
    { column: 0, value: name },
    { column: 1, value: '2020/2021' },
    { column: 2, value: 100 + at },
    { column: 3, value: at },
  ]),
  headers: [{ column: 3, header: 'СОП' }],
  textColumns: new Set([1]),
};

const riskGrowth: TableGrowth = {
  sheet: 'Риски',
  excelTable: null,
  headerRow: 2,
  firstColumn: 1,
  lastColumn: 3,
  firstFree: 4,
  freeRows: null,
  rows: [[{ column: 1, value: 'СОШ' }, { column: 2, value: '10.1' }, { column: 3, value: '+5' }]],
  headers: [],
  textColumns: new Set([2]),
};

const work = (given: Partial<MergeWork> = {}): MergeWork =>
  togetherWith(
    {
      witnesses: [{ sheet: 'Соцпаспорт', row: 0, column: 0, values: ['Школа', 'Лицей', 'СОШ'], otherwise: 'cells-changed' }],
      changes: [
        { sheet: 'Соцпаспорт', address: 'C3', was: '', becomes: 250 },
        { sheet: 'Риски', address: 'D4', was: 3, becomes: 4 },
      ],
      resizes: [],
      ...given,
    },
    growTable(passportGrowth),
    growTable(riskGrowth),
  );

const codeOf = (result: ExcelResult<unknown>): string => (result.ok ? '' : result.problem.code);

const MERGED = [
  ['Школа', 'Год', 'Обучающихся', 'СОП'],
  ['Лицей', '2020/2021', 300, null],
  ['СОШ', '2020/2021', 250, null],
  ['А', '2020/2021', 100, 0],
  ['=1+1', '2020/2021', 101, 1],
  ['007', '2020/2021', 102, 2],
];

describe('mergeCells', () => {
  it('fills, replaces, adds rows and a column, and lets the Excel table grow, in one request that writes', async () => {
    const { passport, risks, host } = open();
    expect(await mergeCells(work())).toMatchObject({ ok: true });
    expect(valuesOf(passport)).toEqual(MERGED);
    expect(valuesOf(risks).slice(3)).toEqual([
      [null, 'Лицей', '2.1', 4],
      [null, 'СОШ', '10.1', '+5'],
    ]);
    expect(passport.tables[0]?.range).toEqual({ row: 0, column: 0, rows: 6, columns: 4 });
    expect([...passport.cells.formulas()]).toEqual([]);
    expect([risks.cells.get(4, 2)?.style.numberFormat, passport.cells.get(5, 1)?.style.numberFormat]).toEqual(['@', '@']);
    expect(host.requests).toHaveLength(5);
  });

  const cases: readonly (readonly [string, MergeOptions])[] = [
    ['in one request', {}],
    ['in several requests', { requestBytes: 900 }],
  ];
  it.each(cases)('leaves the workbook as it was, or wholly merged, whichever request fails, writing %s', async (_, options) => {
    const whole = open();
    expect(await mergeCells(work(), options)).toMatchObject({ ok: true });
    const requests = whole.host.requests.length;
    for (let failing = 1; failing <= requests; failing += 1) {
      const { workbook } = open({ failRequest: failing });
      const before = workbookContent(workbook);
      expect([failing, (await mergeCells(work(), options)).ok]).toEqual([failing, false]);
      expect([failing, workbookContent(workbook)]).toEqual([failing, before]);
    }
    const { workbook } = open({ failRequest: requests + 1 });
    expect((await mergeCells(work(), options)).ok).toBe(true);
    expect(workbookContent(workbook)).toEqual(workbookContent(whole.workbook));
  });

  it('says so where Excel stops halfway and lets nothing be taken back', async () => {
    const whole = open();
    await mergeCells(work(), { requestBytes: 900 });
    const last = whole.host.requests.length;
    open({ failRequest: (n) => n >= last });
    expect(codeOf(await mergeCells(work(), { requestBytes: 900 }))).toBe('merge-incomplete');
  });

  it('writes nothing when a cell, or what says which cell is which, has changed', async () => {
    const spoil: readonly ((opened: ReturnType<typeof open>) => void)[] = [
      ({ passport }) => passport.cells.set(2, 0, { value: 'Гимназия', formula: null, style: {} }),
      ({ passport }) => passport.cells.set(2, 2, { value: 250, formula: null, style: {} }),
      ({ passport }) => passport.cells.set(4, 0, { value: 'уже вписано', formula: null, style: {} }),
      ({ passport }) => passport.cells.set(1, 3, { value: 'заметка', formula: null, style: {} }),
      ({ risks }) => risks.cells.set(3, 3, { value: 3, formula: '=1+2', style: {} }),
      ({ risks }) => risks.cells.set(4, 2, { value: '2.2', formula: null, style: {} }),
      ({ passport }) => {
        passport.tables = [];
      },
      ({ passport }) => {
        passport.tables[0]!.range = { row: 0, column: 0, rows: 4, columns: 3 };
      },
    ];
    for (const [at, change] of spoil.entries()) {
      const opened = open();
      change(opened);
      const before = workbookContent(opened.workbook);
      expect([at, codeOf(await mergeCells(work()))]).toEqual([at, 'cells-changed']);
      expect(workbookContent(opened.workbook)).toEqual(before);
    }
  });

  it('says that there is no room where something stands below a table that would have to grow', async () => {
    const { workbook, passport } = open();
    passport.cells.set(5, 1, { value: 'Исполнитель: методист', formula: null, style: {} });
    const before = workbookContent(workbook);
    expect(await mergeCells(work())).toMatchObject({ problem: { code: 'no-room-below', sheet: 'Соцпаспорт' } });
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('says that a sheet is protected or gone, or that this Excel cannot let a table grow', async () => {
    const locked = open();
    locked.risks.protected = true;
    expect(await mergeCells(work())).toMatchObject({ problem: { code: 'input-sheet-protected', sheet: 'Риски' } });
    const gone = open();
    gone.workbook.sheets = gone.workbook.sheets.filter(({ name }) => name !== 'Риски');
    expect(await mergeCells(work())).toMatchObject({ problem: { code: 'sheet-gone', sheet: 'Риски' } });
    open();
    installClient();
    expect(codeOf(await mergeCells(work()))).toBe('not-supported');
  });

  it('writes nothing once it is cancelled', async () => {
    const { workbook } = open();
    const before = workbookContent(workbook);
    expect(codeOf(await mergeCells(work(), { signal: AbortSignal.abort() }))).toBe('cancelled');
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('writes thousands of rows in requests that Excel on the web takes', async () => {
    const { passport, host } = open();
    const rows = Array.from({ length: 6_000 }, (_, at) => [
      { column: 0, value: `Школа с довольно длинным названием № ${String(at)}` },
      { column: 1, value: '2020/2021' },
      { column: 2, value: at },
    ]);
    expect(await mergeCells(growTable({ ...passportGrowth, rows, headers: [] }), { requestBytes: 200_000 })).toMatchObject({ ok: true });
    expect(passport.tables[0]?.range.rows).toBe(6_003);
    expect(passport.cells.get(6_002, 2)?.value).toBe(5_999);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(1_000_000);
  });
});

describe('findFormulas', () => {
  it('tells the cells that hold a formula, and no text that looks like one', async () => {
    const { passport } = open();
    passport.cells.set(1, 2, { value: 300, formula: '=150*2', style: {} });
    passport.cells.set(2, 2, { value: '=1+1', formula: null, style: {} });
    const cells = ['A2', 'C2', 'C3'].map((address) => ({ sheet: 'Соцпаспорт', address }));
    expect(await findFormulas(cells)).toEqual({ ok: true, value: [{ sheet: 'Соцпаспорт', address: 'C2' }] });
  });
});

describe('findJournal', () => {
  it('tells where the next line goes', async () => {
    open();
    expect(await findJournal('Соцпаспорт', 3)).toEqual({
      ok: true,
      value: { sheet: 'Соцпаспорт', excelTable: 'Соцпаспорт', headerRow: 0, firstColumn: 0, lastColumn: 2, firstFree: 3, freeRows: 2 },
    });
    expect(await findJournal('Нет такой', 3)).toEqual({ ok: true, value: null });
    expect(await findJournal('Соцпаспорт', 10)).toEqual({ ok: true, value: null });
  });

  it('goes on where the user widened it, or where it got a number', async () => {
    const { passport } = open();
    passport.tables[0]!.name = 'Соцпаспорт_2';
    expect(await findJournal('Соцпаспорт', 2)).toMatchObject({ value: { excelTable: 'Соцпаспорт_2', lastColumn: 2, firstFree: 3 } });
    passport.tables[0]!.name = 'Соцпаспорт_старый';
    expect(await findJournal('Соцпаспорт', 2)).toEqual({ ok: true, value: null });
  });
});
