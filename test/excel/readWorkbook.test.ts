import fc from 'fast-check';
import { markText, MARK_KEY, STAGING_KEY } from '../../src/excel/marks';
import { readRawWorkbook, type ReadOptions, type Withholding, type WorkbookReading } from '../../src/excel/readWorkbook';
import type { RawWorkbook } from '../../src/inputs/rawWorkbook';
import type { HostWorkbook } from '../../src/files/workbook/model';
import { openInExcel } from './support/excel';
import { fillSheet, sheetNamed, workbookContent, workbookOf } from './support/workbooks';

const NOTHING_WITHHELD: Withholding = { rows: 20, find: () => [] };

const readWhole = async (workbook: HostWorkbook, options: ReadOptions = {}): Promise<WorkbookReading> => {
  openInExcel(workbook);
  const result = await readRawWorkbook(NOTHING_WITHHELD, options);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

const read = async (workbook: HostWorkbook, options: ReadOptions = {}): Promise<RawWorkbook> => (await readWhole(workbook, options)).raw;

const schools = {
  name: 'Школы',
  at: [2, 1] as const,
  rows: [
    ['Код', 'Школа', 'Обучающихся'],
    ['001', 'МБОУ «СОШ № 1»', 412],
    ['002', '=СОШ 2', 0.5],
  ],
};

const mark = (name: string): string => markText({ id: 'isbsh', name, computedAt: '2026-11-22T10:00:00.000Z', inputs: 'f00d', grouped: [] });

describe('readRawWorkbook', () => {
  it('refuses a sheet that a stray cell in the last corner makes endless, and names it', async () => {
    const workbook = workbookOf([schools]);
    sheetNamed(workbook, 'Школы').cells.set(1_048_575, 16_383, { value: 'x', formula: null, style: {} });
    openInExcel(workbook);
    expect(await readRawWorkbook(NOTHING_WITHHELD)).toMatchObject({ ok: false, problem: { code: 'sheet-too-large', sheet: 'Школы' } });
  });

  it('gives values with their place on the sheet, blanks as "", errors as their text', async () => {
    const workbook = workbookOf([schools]);
    sheetNamed(workbook, 'Школы').cells.set(5, 1, { value: { error: '#N/A' }, formula: '=NA()', style: {} });
    sheetNamed(workbook, 'Школы').cells.set(5, 3, { value: true, formula: null, style: {} });
    expect(await read(workbook)).toEqual({
      sheets: [{ name: 'Школы', row: 2, column: 1, tables: [], values: [...schools.rows, ['#N/A', '', true]] }],
    });
  });

  it('tells where tables lie, without a totals row, and leaves out tables whose headers are hidden', async () => {
    const range = { row: 2, column: 1, rows: 3, columns: 3 };
    const workbook = workbookOf([
      { ...schools, tables: [{ name: 'Школы', range }] },
      { ...schools, name: 'Итоги', tables: [{ name: 'СИтогом', range, showTotals: true }] },
      { ...schools, name: 'Без шапки', tables: [{ name: 'БезШапки', range, showHeaders: false }] },
    ]);
    const { sheets } = await read(workbook);
    expect(sheets.map(({ tables }) => tables)).toEqual([[{ name: 'Школы', ...range }], [{ name: 'СИтогом', ...range, rows: 2 }], []]);
  });

  it('reads hidden sheets of the user, and empty ones as empty', async () => {
    const { sheets } = await read(workbookOf([{ name: 'Пусто' }, { ...schools, hidden: true }]));
    expect(sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ['Пусто', 0],
      ['Школы', 3],
    ]);
  });

  it('leaves out generated and staging sheets, but not a copy of a generated one nor a sheet that only has its name', async () => {
    const workbook = workbookOf([schools, { ...schools, name: 'ИСБШ' }, { ...schools, name: 'ИСБШ (2)' }, { ...schools, name: 'Риски школ' }, { ...schools, name: 'shnor', hidden: true }]);
    for (const name of ['ИСБШ', 'ИСБШ (2)']) sheetNamed(workbook, name).customProperties.set(MARK_KEY, mark('ИСБШ'));
    sheetNamed(workbook, 'shnor').customProperties.set(STAGING_KEY, '1');
    expect((await read(workbook)).sheets.map(({ name }) => name)).toEqual(['Школы', 'ИСБШ (2)', 'Риски школ']);
  });

  it('tells of generated sheets what their marks do, under the names that they have now', async () => {
    const workbook = workbookOf([schools, { name: 'Индекс' }]);
    sheetNamed(workbook, 'Индекс').customProperties.set(MARK_KEY, mark('ИСБШ'));
    expect((await readWhole(workbook)).generated).toEqual([{ id: 'isbsh', name: 'Индекс', computedAt: '2026-11-22T10:00:00.000Z', inputs: 'f00d' }]);
  });

  it('takes a sheet with a broken mark for the user’s', async () => {
    const workbook = workbookOf([schools]);
    sheetNamed(workbook, 'Школы').customProperties.set(MARK_KEY, '{"id":"isbsh"');
    expect((await read(workbook)).sheets).toHaveLength(1);
  });

  it('reads in chunks what it reads in one piece', async () => {
    const cell = fc.oneof(fc.integer(), fc.constantFrom('школа', '=1+1', ''), fc.boolean()).map((value) => (value === '' ? null : value));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(rows, rows, fc.integer({ min: 1, max: 20 }), async (first, second, cellsPerRequest) => {
        const workbook = workbookOf([
          { name: 'Первый', rows: first },
          { name: 'Второй', rows: second, at: [4, 2] },
        ]);
        expect(await read(workbook, { cellsPerRequest })).toEqual(await read(workbook));
      }),
      { numRuns: 25 },
    );
  });

  it('asks again in halves when an answer is above Excel’s limit, and gives the same', async () => {
    const rows = Array.from({ length: 90 }, (_, row) => [`${row} ${'я'.repeat(30_000)}`, row]);
    const workbook = workbookOf([{ name: 'Длинные', rows }]);
    const host = openInExcel(workbook);
    const result = await readRawWorkbook(NOTHING_WITHHELD);
    expect(result.ok && result.value.raw.sheets[0]?.values).toEqual(rows);
    expect(host.requests.length).toBe(2 + 2 + 1 + 2);
  });

  it('takes five requests for a workbook of ordinary size, and one more for each further portion of cells', async () => {
    const workbook = workbookOf([schools, { ...schools, name: 'Результаты' }, { ...schools, name: 'Соцпаспорт' }]);
    const small = openInExcel(workbook);
    await readRawWorkbook(NOTHING_WITHHELD);
    // Sheets; their areas; types of the first cells; a header of one row; the values.
    expect(small.requests).toHaveLength(5);

    fillSheet(sheetNamed(workbook, 'Результаты'), Array.from({ length: 250 }, (_, row) => [row, row, row]), [5, 1]);
    const large = openInExcel(workbook);
    await readRawWorkbook(NOTHING_WITHHELD, { cellsPerRequest: 300 });
    // 9 cells; 300 and 300 of 759; the remaining 159 and 9.
    expect(large.requests).toHaveLength(4 + 4);
  });

  it('changes nothing', async () => {
    const workbook = workbookOf([schools]);
    const before = workbookContent(workbook);
    await read(workbook);
    expect(workbookContent(workbook)).toEqual(before);
    expect(sheetNamed(workbook, 'Школы').touched).toBe(true);
  });

  it('reports progress up to the end', async () => {
    const seen: number[] = [];
    await read(workbookOf([schools, { ...schools, name: 'Ещё' }]), { cellsPerRequest: 3, onProgress: (done) => seen.push(done) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('stops when it is cancelled, and says so', async () => {
    openInExcel(workbookOf([schools]));
    const abort = new AbortController();
    const result = await readRawWorkbook(NOTHING_WITHHELD, { cellsPerRequest: 3, signal: abort.signal, onProgress: () => abort.abort() });
    expect(result).toEqual({ ok: false, problem: { code: 'cancelled', place: 'reading', sheet: null, detail: '' } });
  });

  it('gives a failure of Excel back as a value', async () => {
    openInExcel(workbookOf([schools]), { failRequest: 2 });
    const result = await readRawWorkbook(NOTHING_WITHHELD);
    expect(result.ok ? null : result.problem.code).toBe('unexpected');
  });
});
