import { addInputSheets, type InputSheetPlan } from '../../src/excel/inputSheets';
import type { HostOptions } from '../../src/local/host/host';
import type { HostWorkbook } from '../../src/files/workbook/model';
import { openInExcel } from './support/excel';
import { columnOf, resultsPlan, schoolsPlan, settingsPlan } from './support/inputSheetPlans';
import { namesOf, sheetNamed, valuesOf, workbookContent, workbookOf } from './support/workbooks';

const takenSuffix = (attempt: number): string => (attempt === 1 ? ' (ввод)' : ` (ввод ${attempt})`);

const add = (workbook: HostWorkbook, plans: readonly InputSheetPlan[], options: HostOptions = {}) => {
  const host = openInExcel(workbook, options);
  return { host, result: addInputSheets(plans, { takenSuffix }) };
};

const empty = () => workbookOf([{ name: 'Лист1' }]);

describe('addInputSheets', () => {
  it('makes a table with titles, notes, an example and blank rows, and shows it', async () => {
    const workbook = empty();
    const { host, result } = add(workbook, [schoolsPlan()]);
    expect(await result).toEqual({ ok: true, value: [{ table: 'schools', name: 'Школы' }] });
    const sheet = sheetNamed(workbook, 'Школы');
    expect(valuesOf(sheet)).toEqual([
      ['Школы: одна строка — одна школа.', null, null],
      ['Серая строка — пример.', null, null],
      [null, null, 'если знаете'],
      ['Школа', 'Код', 'Малокомплектная'],
      ['Пример: МБОУ «Школа № 1»', '007', 'нет'],
    ]);
    expect(sheet.tables.map(({ name, range }) => [name, range])).toEqual([['Школы', { row: 3, column: 0, rows: 5, columns: 3 }]]);
    expect(sheet.freeze).toEqual({ rows: 4, columns: 0 });
    expect([0, 1].map((column) => sheet.columnWidths.get(column))).toEqual([40, 12]);
    expect(workbook.activeSheetId).toBe(sheet.id);
    expect(host.requests).toHaveLength(2);
  });

  it('explains every column where it is filled in, and offers lists without forbidding anything else', async () => {
    const workbook = empty();
    await add(workbook, [schoolsPlan()]).result;
    const { validations } = sheetNamed(workbook, 'Школы');
    const rows = (column: number) => ({ row: 4, column, rows: 4, columns: 1 });
    expect(validations).toEqual([
      { range: rows(0), list: '', formula: '=TRUE', promptTitle: 'Школа', promptMessage: 'Впишите: Школа.', errorTitle: 'Школа', errorMessage: 'Впишите: Школа.', errorStyle: 'none' },
      { range: rows(1), list: '', formula: '=TRUE', promptTitle: 'Код', promptMessage: 'Впишите: Код.', errorTitle: 'Код', errorMessage: 'Впишите: Код.', errorStyle: 'none' },
      { range: rows(2), list: 'да,нет', promptTitle: 'Малокомплектная', promptMessage: 'Впишите: Малокомплектная.', errorTitle: 'Малокомплектная', errorMessage: 'Впишите: Малокомплектная.', errorStyle: 'warning' },
    ]);
  });

  it('keeps codes and numbers of parameters as text, in cells that are still blank too', async () => {
    const workbook = empty();
    await add(workbook, [schoolsPlan()]).result;
    const { cells } = sheetNamed(workbook, 'Школы');
    expect([4, 5, 6, 7].map((row) => cells.get(row, 1)?.style.numberFormat)).toEqual(['@', '@', '@', '@']);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Школы').getRange('B6:B7').values = [['2.1'], ['010']];
      await context.sync();
    });
    expect([5, 6].map((row) => cells.get(row, 1)?.value)).toEqual(['2.1', '010']);
  });

  it('shows an example in grey for as long as it says that it is one', async () => {
    const workbook = empty();
    await add(workbook, [schoolsPlan(), resultsPlan()]).result;
    expect(sheetNamed(workbook, 'Школы').conditionalFormats).toMatchObject([{ range: { row: 4, column: 0, rows: 4, columns: 3 }, rule: { kind: 'custom', formula: '=LEFT($A5,7)="Пример:"', fontColor: '#5B6470', italic: true } }]);
    expect(sheetNamed(workbook, 'Результаты').conditionalFormats).toEqual([]);
  });

  it('writes text as text and numbers as numbers', async () => {
    const workbook = empty();
    await add(workbook, [settingsPlan([['=Порог', 0.3], ['+7', '=1+1'], ['-x', true], ['@y', '2020/2021']])]).result;
    const { cells } = sheetNamed(workbook, 'Параметры');
    expect(valuesOf(sheetNamed(workbook, 'Параметры')).slice(2)).toEqual([['=Порог', 0.3], ['+7', '=1+1'], ['-x', true], ['@y', '2020/2021']]);
    expect([...cells.entries()].filter(({ cell }) => cell.formula !== null)).toEqual([]);
  });

  it('shortens hints to what Excel takes', async () => {
    const workbook = empty();
    const hint = { title: 'т'.repeat(40), message: 'с'.repeat(300) };
    await add(workbook, [schoolsPlan({ columns: [columnOf({ header: 'Школа', hint, list: 'да,нет' })], example: null })]).result;
    const [validation] = sheetNamed(workbook, 'Школы').validations;
    expect([validation?.promptTitle.length, validation?.promptMessage.length, validation?.errorMessage.length]).toEqual([32, 255, 225]);
    expect(validation?.promptMessage.endsWith('с…')).toBe(true);
  });

  it('uses an empty sheet of that name, and leaves a filled, hidden or protected one alone', async () => {
    const workbook = workbookOf([{ name: 'Школы' }, { name: 'Результаты', rows: [['моё']] }, { name: 'Риски', hidden: true }, { name: 'Соцпаспорт' }]);
    sheetNamed(workbook, 'Соцпаспорт').protected = true;
    const plans = [schoolsPlan(), resultsPlan(), resultsPlan({ table: 'risks', name: 'Риски', tableName: 'Риски' }), resultsPlan({ table: 'socialPassport', name: 'Соцпаспорт', tableName: 'Соцпаспорт' })];
    expect(await add(workbook, plans).result).toEqual({
      ok: true,
      value: [
        { table: 'schools', name: 'Школы' },
        { table: 'results', name: 'Результаты (ввод)' },
        { table: 'risks', name: 'Риски (ввод)' },
        { table: 'socialPassport', name: 'Соцпаспорт (ввод)' },
      ],
    });
    expect(namesOf(workbook)).toEqual(['Школы', 'Результаты', 'Риски', 'Соцпаспорт', 'Результаты (ввод)', 'Риски (ввод)', 'Соцпаспорт (ввод)']);
    expect(valuesOf(sheetNamed(workbook, 'Результаты'))).toEqual([['моё']]);
  });

  it('gives a table a free name, defined names counted', async () => {
    const workbook = workbookOf([{ name: 'Мой', rows: [['Школа'], ['Лицей']], tables: [{ name: 'школы', range: { row: 0, column: 0, rows: 2, columns: 1 } }] }]);
    workbook.names.set('Результаты', 'Мой!$A$1');
    await add(workbook, [schoolsPlan(), resultsPlan()]).result;
    expect(['Школы', 'Результаты'].map((name) => sheetNamed(workbook, name).tables[0]?.name)).toEqual(['Школы_2', 'Результаты_2']);
  });

  it('lets lists follow a sheet that got another name, and drops lists of sheets that are not there', async () => {
    const filled = workbookOf([{ name: 'Школы', rows: [['моё']] }]);
    await add(filled, [resultsPlan(), schoolsPlan()]).result;
    expect(sheetNamed(filled, 'Результаты').validations[0]?.list).toBe("='Школы (ввод)'!$A$6:$A$8");
    const without = empty();
    await add(without, [resultsPlan()]).result;
    expect(sheetNamed(without, 'Результаты').validations[0]).toMatchObject({ list: '', formula: '=TRUE' });
  });

  it('adds nothing where the structure of the workbook is locked, but fills empty sheets there', async () => {
    const locked = workbookOf([{ name: 'Школы' }]);
    locked.structureProtected = true;
    const content = JSON.stringify(workbookContent(locked));
    expect(await add(locked, [schoolsPlan(), resultsPlan()]).result).toMatchObject({ ok: false, problem: { code: 'workbook-protected' } });
    expect(JSON.stringify(workbookContent(locked))).toBe(content);
    expect((await add(locked, [schoolsPlan()]).result).ok).toBe(true);
  });

  it.each([1, 2, 3])('leaves the workbook as it was when request %d fails', async (failRequest) => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    const content = JSON.stringify(workbookContent(workbook));
    expect((await add(workbook, [schoolsPlan(), resultsPlan()], { failRequest }).result).ok).toBe(false);
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
  });

  it('print on A4, one page wide, with the headings and the number of the page on each', async () => {
    const workbook = workbookOf([{ name: 'Лист1' }]);
    expect((await add(workbook, [schoolsPlan()]).result).ok).toBe(true);
    expect(sheetNamed(workbook, 'Школы').pageLayout).toMatchObject({ orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, titleRows: { first: 3, last: 3 }, footerLeft: '&A', footerRight: '&P / &N' });
  });

  it('takes everything away again when Excel stops halfway', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    const content = JSON.stringify(workbookContent(workbook));
    const impossible = resultsPlan({ columns: [columnOf({ header: 'Школа', width: 300 })] });
    expect((await add(workbook, [schoolsPlan(), impossible]).result).ok).toBe(false);
    const after = workbook.activeSheetId;
    expect(JSON.stringify(workbookContent(workbook))).toBe(content);
    expect(after).toBe('u1');
  });
});
