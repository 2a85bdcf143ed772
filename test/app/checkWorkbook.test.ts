import { checkWorkbook } from '../../src/app/checkWorkbook';
import { EMPTY_MEMORY, writeMemory } from '../../src/excel/memory';
import type { Progress } from '../../src/app/environment';
import { openInExcel } from '../excel/support/excel';
import { sheetNamed, workbookContent, workbookOf } from '../excel/support/workbooks';
import { mappingOf } from '../inputs/support';
import { districtWorkbook } from './support/district';
import { environment, reportOf } from './support/environment';

describe('checkWorkbook', () => {
  it('says what was found, what is missing and which year would be computed, and changes nothing', async () => {
    const workbook = districtWorkbook(6);
    const before = workbookContent(workbook);
    openInExcel(workbook);
    const report = reportOf(await checkWorkbook(environment()));
    expect(report).toMatchObject({ usable: true, unusable: null, year: 2021, schools: 6, remarks: [] });
    expect(report.found.map(({ table, rows, usedRows }) => [table, rows, usedRows])).toEqual([
      ['schools', 6, 6],
      ['results', 108, 108],
      ['socialPassport', 6, 6],
      ['risks', 36, 36],
    ]);
    expect(report.missing).toEqual(['participants', 'riskProfile', 'indicators', 'lists', 'literacy', 'prevention', 'rubric', 'schoolChanges', 'settings']);
    expect(workbookContent(workbook)).toEqual(before);
  });

  it('tells everything that the pane shows of a workbook', async () => {
    const workbook = districtWorkbook(3, [{ name: 'Заметки', rows: [['что-то']] }]);
    openInExcel(workbook);
    await writeMemory({ ...EMPTY_MEMORY, settings: { 'Отчётный год': 2020 }, formulaMode: 'plain' });
    const report = reportOf(await checkWorkbook(environment()));
    expect(report.years).toEqual([2021, 2020]);
    expect(report.userSheets).toEqual(['Школы', 'Результаты', 'Соцпаспорт', 'Риски', 'Заметки']);
    expect(report.formulaMode).toBe('plain');
    expect(report.settingViews.find(({ id }) => id === 'year')).toMatchObject({ value: 2020, from: 'memory', place: null });
    expect(report.tables.map(({ id }) => id)).toEqual(['schools', 'results', 'participants', 'socialPassport', 'risks', 'riskProfile', 'indicators', 'lists', 'literacy', 'prevention', 'rubric', 'schoolChanges', 'catalogue', 'roadmap', 'decisions', 'noteTemplate', 'settings']);
    expect(report.tables.find(({ id }) => id === 'results')).toMatchObject({ name: 'Результаты', columns: expect.arrayContaining(['Процедура']) as string[] });
    expect(report).toMatchObject({ mappings: [], schoolNames: [], unknownSchools: [], repairs: [], generated: [], year: 2020 });
  });

  it('finds a table where the user pointed', async () => {
    const workbook = districtWorkbook(3);
    const [, results] = workbook.sheets;
    results!.name = 'Свод за два года';
    results!.cells.set(0, 3, { value: 'Столбец', formula: null, style: {} });
    openInExcel(workbook);
    expect(reportOf(await checkWorkbook(environment())).missing).toContain('results');
    const columns = { school: 0, year: 1, procedure: 2, participants: 3, below: 4, biased: 5 };
    await writeMemory({ ...EMPTY_MEMORY, mappings: [mappingOf('results', 'Свод за два года', 0, columns)] });
    const report = reportOf(await checkWorkbook(environment()));
    expect(report.found.find(({ table }) => table === 'results')).toMatchObject({ foundBy: 'mapping', usedRows: 54 });
    expect(report.mappings).toHaveLength(1);
  });

  it('words each issue and leads to its cell', async () => {
    const workbook = districtWorkbook(3);
    sheetNamed(workbook, 'Результаты').cells.set(4, 0, { value: 'Школа, которой нет', formula: null, style: {} });
    openInExcel(workbook);
    const { issues } = reportOf(await checkWorkbook(environment()));
    const unknown = issues.find(({ issue }) => issue.code === 'school-unknown');
    expect(unknown?.issue).toMatchObject({ sheet: 'Результаты', address: 'A5', severity: 'error' });
    expect(unknown?.message).toContain('Школа, которой нет');
    for (const { message } of issues) expect(message.trim()).not.toBe('');
  });

  it('says why a workbook cannot be used', async () => {
    openInExcel(workbookOf([{ name: 'Лист1' }]));
    expect(reportOf(await checkWorkbook(environment()))).toMatchObject({ usable: false, unusable: { code: 'no-schools-table' }, year: null, schools: 0 });
  });

  it('counts data tables without one usable row as no data', async () => {
    openInExcel(
      workbookOf([
        { name: 'Школы', rows: [['Школа'], ['СОШ № 1']] },
        { name: 'Результаты', rows: [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['СОШ № 1', 'когда-то', 'ОГЭ математика', 10, 3]] },
      ]),
    );
    expect(reportOf(await checkWorkbook(environment()))).toMatchObject({ usable: false, unusable: { code: 'no-data-tables' }, year: null });
  });

  it('remarks that the chosen year has no results', async () => {
    const settings = { name: 'Параметры', rows: [['Параметр', 'Значение'], ['Отчётный год', '2021/2022']] };
    openInExcel(districtWorkbook(3, [settings]));
    const report = reportOf(await checkWorkbook(environment()));
    expect(report.year).toBe(2022);
    expect(report.remarks).toEqual(['Выбран 2022 год, но результатов процедур за него в книге нет (есть за 2021, 2020): перечень ШНОР по нему не составить.']);
  });

  it('reports progress by stage, from 0 to 1', async () => {
    const seen: Progress[] = [];
    openInExcel(districtWorkbook(3));
    await checkWorkbook(environment({ onProgress: (progress) => seen.push(progress) }));
    expect([...new Set(seen.map(({ stage }) => stage))]).toEqual(['reading', 'checking']);
    expect([seen[0]?.done, seen.at(-1)?.done]).toEqual([0, 1]);
  });

  it('gives a failure of Excel back as a problem', async () => {
    openInExcel(districtWorkbook(3), { failRequest: 1 });
    expect(await checkWorkbook(environment())).toMatchObject({ ok: false, problem: { code: 'unexpected', place: 'reading' } });
  });
});
