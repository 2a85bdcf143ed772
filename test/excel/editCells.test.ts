import { clearCells, replaceCells, restoreCells, type CellBefore, type CellChange } from '../../src/excel/editCells';
import type { ExcelResult } from '../../src/excel/errors';
import type { HostOptions } from '../../src/local/host/host';
import { openInExcel } from './support/excel';
import { sheetContent, sheetNamed, workbookContent, workbookOf } from './support/workbooks';

const open = (options: HostOptions = {}) => {
  const workbook = workbookOf([
    { name: 'Результаты', rows: [['Школа', 'Доля'], ['Лицей', 45], ['Гимназия', '50%'], ['ООШ', 60], ['СОШ', null]] },
    { name: 'Школы', rows: [['Школа'], ['=1+1 опасная'], ['007']] },
  ]);
  const host = openInExcel(workbook, options);
  return { workbook, host, results: sheetNamed(workbook, 'Результаты'), schools: sheetNamed(workbook, 'Школы') };
};

const cell = (address: string, was: CellChange['was'], becomes: CellChange['becomes'], sheet = 'Результаты'): CellChange => ({ sheet, address, was, becomes });

const valueOf = <Value>(result: ExcelResult<Value>): Value => {
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const codeOf = (result: ExcelResult<unknown>): string => (result.ok ? '' : result.problem.code);

describe('replaceCells', () => {
  it('writes the corrections of several columns and sheets in one request, and tells how to take them back', async () => {
    const { host, results, schools } = open();
    const before = valueOf(await replaceCells([cell('B2', 45, 0.45), cell('B3', '50%', 0.5), cell('B4', 60, 0.6), cell('A2', 'Лицей', 'Лицей № 1'), cell('A3', '007', '008', 'Школы')]));
    expect([1, 2, 3].map((row) => results.cells.get(row, 1)?.value)).toEqual([0.45, 0.5, 0.6]);
    expect(results.cells.get(1, 0)?.value).toBe('Лицей № 1');
    expect(schools.cells.get(2, 0)?.value).toBe('008');
    expect(host.requests).toHaveLength(3);
    expect(before).toContainEqual({ sheet: 'Результаты', address: 'B3', formula: '50%', after: 0.5 });
    expect(before).toHaveLength(5);
  });

  it('writes text as text, whatever it begins with', async () => {
    const { results } = open();
    const texts = ['=1+1', '+7', '-5', '@x', '007', '2.1', '1/2', 'TRUE'];
    for (const text of texts) {
      const before = valueOf(await replaceCells([cell('A2', 'Лицей', text)]));
      expect(results.cells.get(1, 0)).toMatchObject({ value: text, formula: null });
      valueOf(await restoreCells(before));
    }
    expect(results.cells.get(1, 0)).toMatchObject({ value: 'Лицей', formula: null });
  });

  it('keeps the number format, but gives a number in a cell of text another one', async () => {
    const { results } = open();
    results.cells.set(2, 1, { value: '50%', formula: null, style: { numberFormat: '@' } });
    results.cells.set(1, 1, { value: 45, formula: null, style: { numberFormat: '0.00' } });
    const before = valueOf(await replaceCells([cell('B2', 45, 0.45), cell('B3', '50%', 0.5)]));
    expect([1, 2].map((row) => results.cells.get(row, 1)?.style.numberFormat)).toEqual(['0.00', undefined]);
    valueOf(await restoreCells(before));
    expect(results.cells.get(2, 1)).toMatchObject({ value: '50%', style: { numberFormat: '@' } });
  });

  it('touches nothing when one cell has changed, become a formula, or is gone', async () => {
    const { workbook, results } = open();
    results.cells.set(3, 1, { value: 60, formula: '=30*2', style: {} });
    const content = JSON.stringify(workbookContent(workbook));
    expect(await replaceCells([cell('B2', 45, 0.45), cell('B3', '49%', 0.49)])).toMatchObject({ ok: false, problem: { code: 'cells-changed', sheet: 'Результаты', place: 'editing' } });
    expect(codeOf(await replaceCells([cell('B2', 45, 0.45), cell('B4', 60, 0.6)]))).toBe('cells-changed');
    expect(codeOf(await replaceCells([cell('B2', 45, 0.45), cell('B:B', 60, 0.6)]))).toBe('cells-changed');
    expect(await replaceCells([cell('B2', 45, 0.45), cell('A1', 'x', 'y', 'Нет')])).toMatchObject({ problem: { code: 'sheet-gone', sheet: 'Нет' } });
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
  });

  it('takes a text that begins with "=" for the constant that it is', async () => {
    const { schools } = open();
    valueOf(await replaceCells([cell('A2', '=1+1 опасная', 'Опасная', 'Школы')]));
    expect(schools.cells.get(1, 0)?.value).toBe('Опасная');
  });

  it('says that a sheet is protected', async () => {
    const { workbook, schools } = open();
    schools.protected = true;
    const content = JSON.stringify(workbookContent(workbook));
    expect(await replaceCells([cell('B2', 45, 0.45), cell('A3', '007', '7', 'Школы')])).toMatchObject({ problem: { code: 'input-sheet-protected', sheet: 'Школы' } });
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
  });

  it.each([1, 2, 3])('leaves everything as it was when request %d fails', async (failRequest) => {
    const { workbook } = open({ failRequest });
    const content = JSON.stringify(workbookContent(workbook));
    expect((await replaceCells([cell('B2', 45, 0.45), cell('A3', '007', '7', 'Школы')])).ok).toBe(false);
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
  });
});

describe('restoreCells', () => {
  it('brings back what was there', async () => {
    const { workbook } = open();
    const content = JSON.stringify(workbookContent(workbook));
    const before = valueOf(await replaceCells([cell('B2', 45, 0.45), cell('B3', '50%', 0.5), cell('A2', '=1+1 опасная', 'Опасная', 'Школы'), cell('A3', '007', 7, 'Школы')]));
    valueOf(await restoreCells(before));
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
  });

  it('touches nothing when the user has written over one of the cells', async () => {
    const { results } = open();
    const before: readonly CellBefore[] = valueOf(await replaceCells([cell('B2', 45, 0.45), cell('B4', 60, 0.6)]));
    results.cells.set(3, 1, { value: 0.61, formula: null, style: {} });
    const content = JSON.stringify(sheetContent(results));
    expect(codeOf(await restoreCells(before))).toBe('cells-changed');
    expect(JSON.stringify(sheetContent(results))).toBe(content);
  });
});

describe('clearCells', () => {
  it('empties cells, and leaves their looks', async () => {
    const { results, schools } = open();
    results.cells.set(1, 0, { value: 'Лицей', formula: null, style: { bold: true } });
    valueOf(await clearCells([{ sheet: 'Результаты', addresses: ['A2', 'B2', 'B3'] }, { sheet: 'Школы', addresses: ['A3'] }]));
    expect(results.cells.get(1, 0)).toMatchObject({ value: null, style: { bold: true } });
    expect([results.cells.get(2, 1)?.value ?? null, results.cells.get(3, 1)?.value, schools.cells.get(2, 0)?.value ?? null]).toEqual([null, 60, null]);
  });

  it('says that a sheet is protected or gone', async () => {
    const { schools } = open();
    schools.protected = true;
    expect(codeOf(await clearCells([{ sheet: 'Школы', addresses: ['A2'] }]))).toBe('input-sheet-protected');
    expect(codeOf(await clearCells([{ sheet: 'Нет', addresses: ['A2'] }]))).toBe('sheet-gone');
  });
});
