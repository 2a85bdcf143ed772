import { createInputSheets } from '../../../src/app/changes/createInputSheets';
import type { InputTableId } from '../../../src/app/results';
import { EMPTY_MEMORY } from '../../../src/excel/memory';
import { textsFor } from '../../../src/i18n';
import { SETTINGS } from '../../../src/inputs/settingDeclarations';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { openInExcel } from '../../excel/support/excel';
import { namesOf, sheetNamed, valuesOf, workbookContent, workbookOf, type SheetSketch } from '../../excel/support/workbooks';
import { mappingOf } from '../../inputs/support';
import { environment, reportOf } from '../support/environment';
import { memoryOfWorkbook, readBack, remember } from './support';

const ALL = INPUT_TABLES.map(({ id }) => id);
const WITH_EXAMPLES = INPUT_TABLES.filter(({ id, ofReports }) => id !== 'settings' && !ofReports).length;
const OF_REPORTS = INPUT_TABLES.filter(({ ofReports }) => ofReports).length;

const open = (sheets: readonly SheetSketch[] = [{ name: 'Лист1' }]): HostWorkbook => {
  const workbook = workbookOf(sheets);
  openInExcel(workbook);
  return workbook;
};

const create = async (tables: readonly InputTableId[], language = 'ru') => reportOf(await createInputSheets(environment({ texts: textsFor(language) }), tables));

/** The list of a column's cells, by the heading above them. */
/** Minimum scores of ЕГЭ русский язык that held in 2012 and in 2013 stand below the settings. */
const OF_PAST_YEARS = 2;

const listOf = (workbook: HostWorkbook, sheetName: string, header: string): string | undefined => {
  const sheet = sheetNamed(workbook, sheetName);
  const column = valuesOf(sheet)[2]?.indexOf(header);
  return sheet.validations.find(({ range }) => range.column === column)?.list;
};

describe('blank input sheets', () => {
  it.each(['ru', 'en'])('are found again by the reader, with nothing to complain of and no data (%s)', async (language) => {
    const workbook = open();
    expect(await create(ALL, language)).toEqual(INPUT_TABLES.map(({ id, name }) => ({ table: id, name })));
    expect(namesOf(workbook)).toEqual(['Лист1', ...INPUT_TABLES.map(({ name }) => name)]);
    const { found, issues, examples } = await readBack();
    expect(found.map(({ table, foundBy }) => [table, foundBy])).toEqual(ALL.map((table) => [table, 'table-name']));
    expect(issues.map(({ code }) => code)).toEqual(Array.from({ length: WITH_EXAMPLES }, () => 'example-row'));
    expect(found.filter(({ table, rows }) => table !== 'settings' && rows > 0)).toEqual([]);
    expect(examples).toHaveLength(WITH_EXAMPLES);
  });

  it('show an example that is itself valid, and the same school on every sheet', async () => {
    const workbook = open();
    await create(ALL);
    for (const { cells } of workbook.sheets) {
      for (const { row, column, cell } of [...cells.entries()]) if (typeof cell.value === 'string') cells.set(row, column, { ...cell, value: cell.value.replace(/^Пример: /, '') });
    }
    const { found, issues, input } = await readBack();
    expect(issues).toEqual([]);
    expect(found.filter(({ table }) => table !== 'settings').map(({ usedRows, years }) => [usedRows, years])).toEqual([[1, []], ...Array.from({ length: 9 }, () => [1, [2026]]), [1, []], expect.arrayContaining([1]), ...Array.from({ length: OF_REPORTS }, () => [0, []])]);
    expect(input.schools.map(({ code, name }) => [code, name])).toEqual([['001', 'МБОУ «Школа № 1»']]);
  });

  it('have the headings of the contract, without what is only read where a sheet has it', async () => {
    const workbook = open();
    await create(ALL);
    for (const { name, columns } of INPUT_TABLES) {
      const expected = Object.values(columns).filter(({ onlyFound }) => !onlyFound).map(({ header }) => header);
      expect(expected.filter((header) => header.startsWith('Доля: '))).toEqual([]);
      expect(valuesOf(sheetNamed(workbook, name))[2]).toEqual(expected);
    }
  });

  it('offer lists: schools of the new sheet, procedures, years around today', async () => {
    const workbook = open();
    await create(ALL);
    const schools = "='Школы'!$B$4:$B$104";
    expect(listOf(workbook, 'Школы', 'Школа')).toBe('');
    expect(listOf(workbook, 'Школы', 'Головная организация')).toBe(schools);
    expect(listOf(workbook, 'Результаты', 'Школа')).toBe(schools);
    expect(listOf(workbook, 'Результаты', 'Учебный год')).toBe('2022/2023,2023/2024,2024/2025,2025/2026,2026/2027,2027/2028');
    expect(listOf(workbook, 'Результаты', 'Процедура')?.split(',')).toHaveLength(9);
    expect(listOf(workbook, 'Риски', 'Параметр')?.split(',')).toHaveLength(35);
    expect(listOf(workbook, 'Рисковый профиль', 'Фактор')?.split(',')).toHaveLength(10);
  });

  it('offer the schools that the workbook has, wherever they stand', async () => {
    const rows = [['Перечень'], ['№', 'Наименование ОО', 'Код ОО'], [1, 'Школа № 1', 7], [2, 'Школа № 2', 8]];
    const bare = open([{ name: 'Школы', rows, at: [1, 2] }]);
    await create(['results']);
    expect(listOf(bare, 'Результаты', 'Школа')).toBe("='Школы'!$D$4:$D$55");

    const range = { row: 1, column: 0, rows: 3, columns: 3 };
    const table = open([{ name: "Школы 'мои'", rows, tables: [{ name: 'Школы', range }] }]);
    await create(['results']);
    expect(listOf(table, 'Результаты', 'Школа')).toBe("='Школы ''мои'''!$B$3:$B$4");

    const mapped = open([{ name: 'ОО района', rows }]);
    await remember({ ...EMPTY_MEMORY, mappings: [mappingOf('schools', 'ОО района', 1, { school: 1 })] });
    await create(['results']);
    expect(listOf(mapped, 'Результаты', 'Школа')).toBe("='ОО района'!$B$3:$B$54");
  });

  it('take any name where there are no schools to choose from', async () => {
    const workbook = open();
    await create(['results']);
    expect(listOf(workbook, 'Результаты', 'Школа')).toBe('');
  });

  it('leave alone what the workbook has: a table that is there, and a filled sheet of the same name', async () => {
    const workbook = open([
      { name: 'Школы', rows: [['Школа'], ['Школа № 1']] },
      { name: 'Риски', rows: [['Что может случиться']] },
      { name: 'Результаты' },
    ]);
    expect(await create(['schools', 'results', 'risks'])).toEqual([
      { table: 'results', name: 'Результаты' },
      { table: 'risks', name: 'Риски (ввод)' },
    ]);
    expect(namesOf(workbook)).toEqual(['Школы', 'Риски', 'Результаты', 'Риски (ввод)']);
    expect(valuesOf(sheetNamed(workbook, 'Риски'))).toEqual([['Что может случиться']]);
    expect((await readBack()).found.map(({ table, sheet }) => [table, sheet])).toEqual([
      ['schools', 'Школы'],
      ['results', 'Результаты'],
      ['risks', 'Риски (ввод)'],
    ]);
    expect(await create(['schools'])).toEqual([]);
  });

  it('hold every setting as it stands; what was remembered of them is then in the sheet alone', async () => {
    open();
    await remember({ ...EMPTY_MEMORY, settings: { 'Порог низких результатов, %': 35, 'Набор правил': '2025' }, formulaMode: 'values' });
    const before = (await readBack()).settings;
    await create(['settings']);
    expect(await memoryOfWorkbook()).toEqual({ ...EMPTY_MEMORY, formulaMode: 'values' });
    const { settings, settingsFromWorkbook } = await readBack();
    expect(settings).toEqual(before);
    expect(settingsFromWorkbook).toHaveLength(SETTINGS.length + OF_PAST_YEARS);
  });

  it('are all there or none when a request fails', async () => {
    for (let failing = 1; ; failing += 1) {
      const workbook = workbookOf([{ name: 'Лист1' }]);
      openInExcel(workbook, { failRequest: failing });
      const before = workbookContent(workbook);
      const result = await createInputSheets(environment(), ['schools', 'results']);
      if (result.ok) return;
      expect(workbookContent(workbook)).toEqual(before);
    }
  });
});
