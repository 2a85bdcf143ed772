/** The pane's calls against the add-in itself: Microsoft's client over the local host, thinking without a worker. */
import { createThinker } from '../../src/app/thinking';
import type { AppResult } from '../../src/app/problem';
import { textsFor } from '../../src/i18n';
import type { HostWorkbook } from '../../src/files/workbook/model';
import { unzipFiles } from '../../src/files/zip';
import type { Run, TableMapping } from '../../src/taskpane/model/useCases';
import { createUseCases } from '../../src/taskpane/useCases';
import { districtWorkbook } from '../app/support/district';
import { openInExcel } from '../excel/support/excel';
import { namesOf, sheetNamed, workbookOf } from '../excel/support/workbooks';

const texts = textsFor('ru-RU');
const useCases = createUseCases(texts, 'ru-RU', createThinker(texts));
const run: Run = { signal: new AbortController().signal, onProgress: () => undefined };

const reportOf = async <Report>(result: Promise<AppResult<Report>>): Promise<Report> => {
  const ended = await result;
  if (!ended.ok) throw new Error(JSON.stringify(ended.problem));
  return ended.report;
};

const opened = (workbook: HostWorkbook): HostWorkbook => {
  openInExcel(workbook);
  return workbook;
};

describe('the use cases of the pane', () => {
  it('lead from an empty workbook to input sheets that are found', async () => {
    const workbook = opened(workbookOf([{ name: 'Лист1' }]));
    const created = await reportOf(useCases.createInputSheets(['schools', 'results']));
    expect(created.map(({ table }) => table)).toEqual(['schools', 'results']);
    expect(namesOf(workbook)).toEqual(expect.arrayContaining(created.map(({ name }) => name)));
    const { found } = await reportOf(useCases.check(run));
    expect(found.map(({ table, rows }) => [table, rows])).toEqual([['schools', 0], ['results', 0]]);
    expect(await reportOf(useCases.clearExamples())).toBe(2);
    expect(await reportOf(useCases.clearExamples())).toBe(0);
  });

  it('compute the chosen sheets', async () => {
    const workbook = opened(districtWorkbook(3));
    const { written } = await reportOf(useCases.compute({ mode: 'values', sheets: ['isbsh'] }, run));
    expect(written.map(({ name }) => name)).toEqual(['ИСБШ']);
    expect(namesOf(workbook)).toHaveLength(5);
  });

  it('keep settings, mappings and the way of writing in the workbook, and forget them', async () => {
    opened(districtWorkbook(3));
    const columns = [['school', 'Школа'], ['year', 'Учебный год'], ['parameter', 'Параметр'], ['value', 'Значение']].map(([field = '', header = ''], column) => ({ column, header: [header], field, of: {} }));
    const mapping: TableMapping = { table: 'risks', sheet: 'Риски', headerRow: 0, headerRows: 1, lastRow: null, columns, constants: {}, sections: false };
    expect(await reportOf(useCases.changeSetting('year', 2020))).toBe(true);
    expect(await reportOf(useCases.changeSetting('lowThreshold', 'много'))).toBe(false);
    await reportOf(useCases.rememberMappings([mapping]));
    await reportOf(useCases.rememberMode('plain'));
    expect(await reportOf(useCases.check(run))).toMatchObject({ year: 2020, mappings: [mapping], formulaMode: 'plain' });
    await reportOf(useCases.resetSettings());
    await reportOf(useCases.forgetMapping('risks', 'Риски'));
    expect(await reportOf(useCases.check(run))).toMatchObject({ year: 2021, mappings: [], formulaMode: 'plain' });
  });

  it('write the settings into a sheet, from which they are then changed', async () => {
    const workbook = opened(districtWorkbook(3));
    const place = await reportOf(useCases.createSettingsSheet());
    expect(namesOf(workbook)).toContain(place.sheet);
    expect(await reportOf(useCases.changeSetting('lowThreshold', 25))).toBe(true);
    const view = (await reportOf(useCases.check(run))).settingViews.find(({ id }) => id === 'lowThreshold');
    expect(view).toMatchObject({ value: 25, from: 'sheet', place: { sheet: place.sheet } });
  });

  it('repair and take it back', async () => {
    const workbook = districtWorkbook(3);
    const cells = sheetNamed(workbook, 'Результаты').cells;
    cells.set(1, 2, { value: 'Русский язык, ОГЭ', formula: null, style: {} });
    opened(workbook);
    const [repair] = (await reportOf(useCases.check(run))).repairs;
    if (!repair) throw new Error('nothing to repair');
    const applied = await reportOf(useCases.repair(repair));
    expect(cells.get(1, 2)?.value).toBe('ОГЭ русский язык');
    await reportOf(useCases.undoRepair(applied));
    expect(cells.get(1, 2)?.value).toBe('Русский язык, ОГЭ');
  });

  it('show a cell, tell which is selected, and put a formula there', async () => {
    opened(workbookOf([{ name: 'Школы' }, { name: 'Расчёты' }]));
    const place = { sheet: 'Расчёты', address: 'B2' };
    await reportOf(useCases.show(place));
    expect(await reportOf(useCases.selection())).toEqual(place);
    const [card] = await useCases.functionCards();
    expect(card?.name).toBe('SHNOR.ISBSH');
    expect(await reportOf(useCases.insertFormula(card?.example ?? '', false))).toMatchObject({ inserted: true, place });
    expect(await reportOf(useCases.insertFormula('=1+1', false))).toMatchObject({ inserted: false });
  });

  it('offer a sheet for a table, and know the factors by their names', async () => {
    opened(workbookOf([{ name: 'Список', rows: [['Организация'], ['СОШ № 1']] }]));
    const [proposal] = await reportOf(useCases.proposeMapping('schools', 'Список'));
    expect(proposal?.headers).toHaveLength(1);
    if (!proposal) throw new Error('nothing is proposed');
    expect(await reportOf(useCases.tryMapping(proposal.guess))).toMatchObject({ count: 1, rows: [['СОШ № 1']] });
    expect([useCases.factorName(2), useCases.factorName(77)]).toEqual([expect.stringMatching(/./), '']);
  });

  it('remember what a way of writing a school’s name means, and forget it', async () => {
    opened(districtWorkbook(3));
    const pair = { written: 'Третья', school: 'СОШ № 3' };
    await reportOf(useCases.rememberSchoolName(pair));
    expect((await reportOf(useCases.check(run))).schoolNames).toEqual([pair]);
    await reportOf(useCases.forgetSchoolName('третья'));
    expect((await reportOf(useCases.check(run))).schoolNames).toEqual([]);
  });

  it('lead from forms that are made to values that are in the workbook', async () => {
    const workbook = opened(districtWorkbook(3));
    const { directory } = await reportOf(useCases.check(run));
    const keys = directory.slice(0, 2).map(({ key }) => key);
    const archive = await reportOf(useCases.makeForms({ year: 2022, schools: keys, sections: ['socialPassport'] }, run));
    expect(archive.name).toMatch(/2021-2022.*\.zip$/);
    const files = unzipFiles(archive.bytes);
    if (!Array.isArray(files)) throw new Error('no archive');
    expect(files).toHaveLength(2);
    const compared = await reportOf(useCases.compareIncoming([archive], null, run));
    expect(compared.files.map(({ kind, problems }) => [kind, problems.map(({ code }) => code)])).toEqual([['form', ['form-empty']], ['form', ['form-empty']]]);
    expect(namesOf(workbook)).toHaveLength(4);
  });

  it('can watch for edits', async () => {
    opened(workbookOf([{ name: 'Школы' }]));
    expect(await useCases.watch(() => undefined)).toMatchObject({ ok: true });
  });
});
