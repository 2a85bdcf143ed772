/** From the bytes of returned files to the workbook and its journal, with Microsoft's client. */
import { compareIncoming } from '../../../src/app/collect/compareIncoming';
import { mergeIncoming } from '../../../src/app/collect/mergeIncoming';
import type { ComparedCell, Comparison, IncomingFile } from '../../../src/app/results';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { writeWorkbook } from '../../../src/files/xlsx';
import { JOURNAL_NAME } from '../../../src/inputs/incoming/journalName';
import type { HostOptions } from '../../../src/local/host/host';
import { ALL_API_SETS, installClient } from '../../../src/local/host/node';
import { openInExcel } from '../../excel/support/excel';
import { namesOf, sheetNamed, valuesOf, workbookContent, workbookOf } from '../../excel/support/workbooks';
import { readBack } from '../changes/support';
import { environment, reportOf } from '../support/environment';
import { filledIn, formsOf } from './support';

const SCHOOLS = [['Код', 'Школа'], ['007', 'МБОУ «Степновская СОШ»'], ['012', '=Павловская СОШ № 2'], ['013', 'Ивовая ООШ']];
const PASSPORT = [['Код', 'Школа', 'Учебный год', 'Обучающихся', 'Неполные семьи'], ['007', 'Степновская СОШ', '2020/2021', 300, null]];

const district = (): HostWorkbook =>
  workbookOf([
    { name: 'Школы', rows: SCHOOLS },
    { name: 'Соцпаспорт', rows: PASSPORT, tables: [{ name: 'Соцпаспорт', range: { row: 0, column: 0, rows: 3, columns: 5 } }] },
  ]);

const open = (workbook = district(), options: HostOptions = {}) => {
  const host = openInExcel(workbook, options);
  installClient(ALL_API_SETS);
  return { workbook, host };
};

const cellsOf = ({ schools }: Comparison): readonly ComparedCell[] => schools.flatMap(({ cells }) => cells);

const idsOf = (comparison: Comparison, wanted: (cell: ComparedCell) => boolean = () => true): readonly string[] => cellsOf(comparison).filter(wanted).map(({ id }) => id);

const compare = async (files: readonly IncomingFile[], year: number | null = 2021): Promise<Comparison> => reportOf(await compareIncoming(environment(), files, year));

const PASSPORT_ANSWERS = { 'socialPassport.pupils': 310, 'socialPassport.count.singleParent': 40 };

const returnedForms = async (): Promise<readonly IncomingFile[]> => {
  open();
  const [first, second] = await formsOf(2021);
  return [filledIn(first!, PASSPORT_ANSWERS, '=Иванова'), filledIn(second!, { ...PASSPORT_ANSWERS, 'socialPassport.pupils': 120, 'risks.2.1': 3 })];
};

let forms: readonly IncomingFile[];
beforeAll(async () => {
  forms = await returnedForms();
});

describe('comparing and merging returned forms', () => {
  it('tells school by school what is new, what differs, and who sent nothing', async () => {
    open();
    const { schools, year } = await compare(forms);
    expect(year).toBe(2021);
    expect(schools.map(({ name, files, cells }) => [name, files.length, cells.map(({ kind, header, was, becomes }) => `${kind} ${header} ${String(was)} ${String(becomes)}`)])).toEqual([
      ['МБОУ «Степновская СОШ»', 1, ['differs Обучающихся 300 310', 'new Неполные семьи null 40']],
      ['=Павловская СОШ № 2', 1, ['new Обучающихся null 120', 'new Неполные семьи null 40', 'new Значение null 3']],
      ['Ивовая ООШ', 0, []],
    ]);
  });

  it('merges what was accepted, makes the table that is not there, and keeps the journal', async () => {
    const { workbook } = open();
    const comparison = await compare(forms);
    const merged = reportOf(await mergeIncoming(environment(), comparison, idsOf(comparison)));
    expect(merged).toEqual({ filled: 4, changed: 1, rows: 2, sheets: ['Риски', JOURNAL_NAME], journal: JOURNAL_NAME });
    expect(valuesOf(sheetNamed(workbook, 'Соцпаспорт')).slice(1)).toEqual([
      ['007', 'Степновская СОШ', '2020/2021', 310, 40],
      ['012', '=Павловская СОШ № 2', '2020/2021', 120, 40],
    ]);
    const journal = valuesOf(sheetNamed(workbook, JOURNAL_NAME)).slice(2);
    expect(journal[0]).toEqual(['Когда', 'Кто', 'Файл', 'Школа', 'Таблица', 'Учебный год', 'Показатель', 'Было', 'Стало', 'Ячейка']);
    expect(journal[1]?.slice(1)).toEqual(['=Иванова', forms[0]?.name, 'МБОУ «Степновская СОШ»', 'Соцпаспорт', '2020/2021', 'Обучающихся', 300, 310, "'Соцпаспорт'!D2"]);
    expect(journal[5]?.slice(3)).toEqual(['=Павловская СОШ № 2', 'Риски', '2020/2021', '2.1: Значение', null, 3, "'Риски'!E4"]);
    expect(workbook.sheets.flatMap(({ cells }) => [...cells.formulas()])).toEqual([]);
    const { input, found, issues } = await readBack();
    expect(found.map(({ table, rows }) => `${table} ${String(rows)}`)).toEqual(['schools 3', 'socialPassport 2', 'risks 1']);
    expect(input.passports.map(({ school, pupils }) => [school, pupils])).toEqual([['007', 310], ['012', 120]]);
    expect(issues.filter(({ sheet }) => sheet === JOURNAL_NAME)).toEqual([]);
  });

  it('changes nothing more when it is done again, and goes on in the same journal', async () => {
    const { workbook } = open();
    const first = await compare(forms);
    reportOf(await mergeIncoming(environment(), first, idsOf(first, ({ kind }) => kind === 'new')));
    const again = await compare(forms);
    expect(idsOf(again, ({ kind }) => kind === 'new')).toEqual([]);
    const before = JSON.stringify(workbookContent(workbook));
    expect(reportOf(await mergeIncoming(environment(), again, idsOf(again, ({ kind }) => kind === 'same')))).toMatchObject({ filled: 0, changed: 0, rows: 0 });
    expect(JSON.stringify(workbookContent(workbook))).toBe(before);
    expect(reportOf(await mergeIncoming(environment(), again, idsOf(again)))).toEqual({ filled: 0, changed: 1, rows: 0, sheets: [], journal: JOURNAL_NAME });
    expect(valuesOf(sheetNamed(workbook, JOURNAL_NAME))).toHaveLength(2 + 1 + 4 + 1);
    expect(cellsOf(await compare(forms)).every(({ kind }) => kind === 'same')).toBe(true);
  });

  it('leaves the workbook as it was, or wholly merged, whichever request fails', async () => {
    open();
    const comparison = await compare(forms);
    const whole = open();
    reportOf(await mergeIncoming(environment(), comparison, idsOf(comparison)));
    const { length } = whole.host.requests;
    let failures = 0;
    for (let failing = 1; failing <= length; failing += 1) {
      const { workbook } = open(district(), { failRequest: failing });
      const before = workbookContent(workbook);
      const { ok } = await mergeIncoming(environment(), comparison, idsOf(comparison));
      // reading can do without knowing what is merged
      expect([failing, workbookContent(workbook)]).toEqual([failing, ok ? workbookContent(whole.workbook) : before]);
      expect([failing, workbook.customXml]).toEqual([failing, []]);
      failures += ok ? 0 : 1;
    }
    expect(failures).toBeGreaterThan(length / 2);
    const { workbook } = open(district(), { failRequest: length + 1 });
    expect((await mergeIncoming(environment(), comparison, idsOf(comparison))).ok).toBe(true);
    expect(workbookContent(workbook)).toEqual(workbookContent(whole.workbook));
  });

  it('refuses where the workbook has changed since, and where two files were both accepted for one cell', async () => {
    const { workbook } = open();
    const comparison = await compare(forms);
    sheetNamed(workbook, 'Соцпаспорт').cells.set(1, 1, { value: 'Ивовая ООШ', formula: null, style: {} });
    const before = workbookContent(workbook);
    expect(await mergeIncoming(environment(), comparison, idsOf(comparison))).toMatchObject({ ok: false, problem: { code: 'cells-changed', sheet: 'Соцпаспорт' } });
    expect(workbookContent(workbook)).toEqual(before);
    open();
    const [first] = await formsOf(2021);
    const rivals = await compare([forms[0]!, { ...filledIn(first!, { ...PASSPORT_ANSWERS, 'socialPassport.pupils': 311 }), name: 'ещё раз.xlsx' }]);
    expect(await mergeIncoming(environment(), rivals, idsOf(rivals))).toMatchObject({ ok: false, problem: { code: 'two-values', sheet: 'Соцпаспорт' } });
  });

  it('tells of a cell that holds a formula, and never writes it', async () => {
    const workbook = district();
    sheetNamed(workbook, 'Соцпаспорт').cells.set(1, 3, { value: 300, formula: '=150*2', style: {} });
    open(workbook);
    const comparison = await compare(forms);
    expect(cellsOf(comparison)[0]).toMatchObject({ header: 'Обучающихся', kind: 'differs', to: null, readOnly: true });
    expect(reportOf(await mergeIncoming(environment(), comparison, idsOf(comparison)))).toMatchObject({ changed: 0, filled: 4 });
    expect(sheetNamed(workbook, 'Соцпаспорт').cells.get(1, 3)?.formula).toBe('=150*2');
  });
});

describe('taking years from an earlier workbook', () => {
  const earlier = (): IncomingFile => {
    const results = [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], ['Степновская СОШ', 2019, 'ОГЭ математика', 40, 13], ['Степновская СОШ', 2020, 'ОГЭ, математика', 38, 10], ['Ивовая ООШ', 2020, 'ВПР математика 5', 12, 1]];
    return { name: 'Прошлый год.xlsx', bytes: writeWorkbook(workbookOf([{ name: 'Школы', rows: SCHOOLS }, { name: 'Результаты', rows: results }])) };
  };

  it('brings the rows of all years by the same road', async () => {
    const { workbook } = open();
    const comparison = await compare([earlier()], null);
    const merged = reportOf(await mergeIncoming(environment(), comparison, idsOf(comparison, ({ kind }) => kind === 'new')));
    expect(merged).toMatchObject({ rows: 3, sheets: ['Результаты', JOURNAL_NAME] });
    expect(namesOf(workbook)).toEqual(['Школы', 'Соцпаспорт', 'Результаты', JOURNAL_NAME]);
    const { input } = await readBack();
    expect(input.results.map(({ school, year, procedure, participants, below }) => [school, year, procedure, participants, below])).toEqual([
      ['007', 2019, 'ОГЭ математика', 40, 13],
      ['007', 2020, 'ОГЭ математика', 38, 10],
      ['013', 2020, 'ВПР математика 5', 12, 1],
    ]);
  });

  it('remembers a table that nothing but its headers told, so that it is read beside the new sheet', async () => {
    const wide = [['Школа', 'Участников', 'Отметка 2', 'Отметка 3', 'Отметка 4', 'Отметка 5'], ['Степновская СОШ', 40, 13, 10, 10, 7], ['Ивовая ООШ', 20, 1, 9, 6, 4]];
    const sheets = [{ name: 'Школы', rows: SCHOOLS }, { name: 'ОГЭ математика 2020-2021', rows: wide }];
    const { workbook } = open(workbookOf(sheets));
    const years = async (): Promise<readonly string[]> => (await readBack()).input.results.map(({ school, year, below }) => `${school} ${String(year)} ${String(below)}`).sort();
    expect(await years()).toEqual(['007 2021 13', '013 2021 1']);
    const comparison = await compare([earlier()], null);
    const merged = reportOf(await mergeIncoming(environment(), comparison, idsOf(comparison, ({ kind }) => kind === 'new')));
    expect(merged).toMatchObject({ rows: 3, sheets: ['Результаты', JOURNAL_NAME] });
    expect(await years()).toEqual(['007 2019 13', '007 2020 10', '007 2021 13', '013 2020 1', '013 2021 1']);
    expect(valuesOf(sheetNamed(workbook, 'ОГЭ математика 2020-2021'))).toEqual(wide);
  });
});
