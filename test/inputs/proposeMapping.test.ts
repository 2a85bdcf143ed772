import type { MappingProposal, TableMapping } from '../../src/inputs/mapping';
import { proposeMapping } from '../../src/inputs/proposeMapping';
import { readInputs } from '../../src/inputs/readInputs';
import { mappingOf, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

/** Headers that say nothing, two rows below the top and one column to the right. */
const FOREIGN: Rows = [
  ['Отчёт', '', '', '', '', ''],
  ['', 'ОО', 'Период времени', 'Что писали', 'Всего', 'Плохо'],
  ['', 'Степновская СОШ', 2021, 'ОГЭ математика', 40, 13],
];
const FOREIGN_SHEET = sheet('Лист1', FOREIGN, { row: 1, column: 2 });

/** Field → column of the guess; only for sheets where no field comes twice. */
const guessed = (proposals: readonly MappingProposal[] | null): Readonly<Record<string, number>> => Object.fromEntries(proposals?.[0]?.guess.columns.map(({ field, column }) => [field, column]) ?? []);
const missing = (proposals: readonly MappingProposal[] | null): readonly string[] | undefined => proposals?.[0]?.preview.missing;

describe('what a sheet offers for a table', () => {
  const raw = workbook(SCHOOLS_SHEET, FOREIGN_SHEET);

  it('guesses columns by their headers, and by what stands in them where headers say nothing', () => {
    expect(guessed(proposeMapping(raw, 'results', 'Лист1'))).toEqual({ school: 3, year: 4, procedure: 5, participants: 6, below: 7 });
  });

  it('a confirmed guess is read', () => {
    const [{ guess, preview }] = proposeMapping(raw, 'results', 'Лист1') as [MappingProposal];
    expect(preview.missing).toEqual([]);
    expect(readInputs(raw, { mappings: [guess] }).reading.input.results).toMatchObject([{ participants: 40, below: 13 }]);
  });

  it('shows the headers with their letters, the first rows, and what they would be read as', () => {
    const [proposal] = proposeMapping(raw, 'results', 'Лист1') as [MappingProposal];
    expect(proposal.address).toBe('D3:H4');
    expect(proposal.headers[0]).toEqual({ column: 3, letters: 'D', path: ['ОО'] });
    expect(proposal.cells).toEqual([['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13]]);
    expect(proposal.preview).toMatchObject({ headers: ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'], rows: [['Степновская СОШ', '2021', 'ОГЭ математика', '40', '13']], count: 1 });
    expect(proposal.fields.filter(({ required }) => required).map(({ header }) => header)).toEqual(['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога']);
  });

  it('offers marks and per cents for «Результаты» beside its own columns, and tells which fields every row has', () => {
    const [{ fields }] = proposeMapping(raw, 'results', 'Лист1') as [MappingProposal];
    expect(fields.map(({ id }) => id)).toEqual(expect.arrayContaining(['meanScore', 'passed', 'mark3', 'belowPercent']));
    expect(fields.filter(({ perRow }) => perRow).map(({ id }) => id)).toEqual(['school', 'code', 'year', 'procedure']);
  });

  it('offers the years around those that are said, and the usual procedures', () => {
    const wide = sheet('Свод', [
      ['ОО', '2021/2022', '', '2022/2023', ''],
      ['', 'участников', '«2»', 'участников', '«2»'],
      ['Степновская СОШ', 40, 13, 38, 9],
    ]);
    const [{ dimensions }] = proposeMapping(workbook(SCHOOLS_SHEET, wide), 'results', 'Свод') as [MappingProposal];
    expect(dimensions.map(({ id }) => id)).toEqual(['year', 'procedure']);
    expect(dimensions[0]?.options).toEqual(['2023/2024', '2022/2023', '2021/2022', '2020/2021']);
    expect(dimensions[1]?.options).toContain('ЕГЭ математика профильная');
    expect(proposeMapping(workbook(SCHOOLS_SHEET, wide), 'riskProfile', 'Свод')?.[0]?.dimensions[1]).toMatchObject({ id: 'factor', options: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], open: false });
  });

  it('of a sheet of one school the school is said of the block, and can be chosen', () => {
    const own = sheet('Степновская СОШ', [['Процедура', 'Участников', 'Получили «2»'], ['ОГЭ математика', 20, 3], ['ОГЭ русский язык', 20, 1]]);
    const [{ guess, dimensions }] = proposeMapping(workbook(SCHOOLS_SHEET, own), 'results', 'Степновская СОШ') as [MappingProposal];
    expect(guess.constants).toEqual({ school: 'Степновская СОШ' });
    expect(dimensions.find(({ id }) => id === 'school')?.options).toContain('МБОУ «Павловская СОШ № 2»');
  });

  it('shows ten rows, without blank ones', () => {
    const rows = Array.from({ length: 15 }, (_, at) => [at % 2 === 0 ? `Школа ${String(at)}` : '']);
    const [{ cells, preview }] = proposeMapping(workbook(sheet('Лист1', [['Школа'], ...rows, ...rows])), 'schools', 'Лист1') as [MappingProposal];
    expect(cells).toHaveLength(10);
    expect(preview.rows).toHaveLength(10);
    expect(preview.count).toBe(16);
  });

  it('names what the guess does not fill', () => {
    const two = sheet('Лист1', [['ОО', 'Год', 'Что писали', 'Всё', 'Плохо', 'Хорошо'], ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 13, 20]]);
    const proposals = proposeMapping(workbook(SCHOOLS_SHEET, two), 'results', 'Лист1');
    expect(guessed(proposals)).toEqual({ school: 0, year: 1, procedure: 2 });
    expect(missing(proposals)).toEqual(['Участников', 'Ниже порога']);
  });

  it('guesses nothing that two columns may be', () => {
    const two = sheet('Лист1', [['Год', 'Откуда', 'Куда'], [2021, 'Степновская СОШ', 'Павловская СОШ № 2'], [2021, 'Павловская СОШ № 2', 'Степновская СОШ']]);
    expect(guessed(proposeMapping(workbook(SCHOOLS_SHEET, two), 'risks', 'Лист1'))).toEqual({ year: 0 });
  });

  it('of two counts the whole is the one that is nowhere less', () => {
    const swapped = sheet('Лист1', [['ОО', 'Год', 'Процедура', 'А', 'Б'], ['Степновская СОШ', 2021, 'ОГЭ математика', 13, 40], ['Степновская СОШ', 2020, 'ОГЭ математика', 5, 5]]);
    expect(guessed(proposeMapping(workbook(SCHOOLS_SHEET, swapped), 'results', 'Лист1'))).toMatchObject({ participants: 4, below: 3 });
    const mixed = sheet('Лист1', [['ОО', 'Год', 'Процедура', 'А', 'Б'], ['Степновская СОШ', 2021, 'ОГЭ математика', 13, 40], ['Степновская СОШ', 2020, 'ОГЭ математика', 5, 4]]);
    expect(missing(proposeMapping(workbook(SCHOOLS_SHEET, mixed), 'results', 'Лист1'))).toEqual(['Участников', 'Ниже порога']);
  });

  it('knows a school of a list that the user pointed at', () => {
    const schools = sheet('Перечень', [['Учреждение района'], ['Степновская гимназия']]);
    const data = sheet('Лист1', [['Где', 'Год'], ['Степновская гимназия', 2021]]);
    const mapping: TableMapping = mappingOf('schools', 'Перечень', 0, { school: 0 });
    expect(guessed(proposeMapping(workbook(schools, data), 'results', 'Лист1', [mapping]))).toEqual({ school: 0, year: 1 });
    expect(guessed(proposeMapping(workbook(schools, data), 'results', 'Лист1'))).toEqual({ year: 1 });
  });

  it('a list of schools is known by the words for schools', () => {
    const list = sheet('Перечень', [['Имеющиеся', 'Адрес'], ['МБОУ «Степновская СОШ»', 'с. Степное'], ['Гимназия № 1', 'г. Назарово']]);
    expect(guessed(proposeMapping(workbook(list), 'schools', 'Перечень'))).toEqual({ school: 0 });
  });

  it('a column of names is not offered, nor shown', () => {
    const pupils = sheet('Лист1', [['ОО', 'ФИО ученика', 'Год'], ['Степновская СОШ', 'Иванов Иван', 2021]]);
    const [proposal] = proposeMapping(workbook(SCHOOLS_SHEET, pupils), 'participants', 'Лист1') as [MappingProposal];
    expect(proposal.headers.map(({ column }) => column)).toEqual([0, 2]);
    expect(JSON.stringify(proposal)).not.toContain('Иванов');
  });

  it('without any header that says something, the header is the first row of words', () => {
    const values: Rows = [['Отчёт за год', '', ''], [1, 2, 3], ['Где', 'Когда', 'Что'], ['Степновская СОШ', 2021, 5]];
    const proposals = proposeMapping(workbook(SCHOOLS_SHEET, sheet('Лист1', values)), 'risks', 'Лист1');
    expect(proposals?.[0]?.guess).toMatchObject({ table: 'risks', headerRow: 2, headerRows: 1 });
    expect(guessed(proposals)).toEqual({ school: 0, year: 1 });
  });

  it('offers every block of the sheet', () => {
    const block = (title: string, below: number): Rows => [[title, '', ''], ['ОО', 'Участников', 'Получили «2»'], ['Степновская СОШ', 40, below], ['', '', '']];
    const two = sheet('Анализ', [...block('ОГЭ математика 2021', 5), ...block('ОГЭ русский язык 2021', 6)]);
    const proposals = proposeMapping(workbook(SCHOOLS_SHEET, two), 'results', 'Анализ');
    expect(proposals?.map(({ address, guess: { constants } }) => [address, constants.procedure])).toEqual([
      ['A2:C3', 'ОГЭ математика'],
      ['A6:C8', 'ОГЭ русский язык'],
    ]);
  });

  it('takes the header where the user says that it is', () => {
    const values: Rows = [
      ['ОО', 'Год', 'Участников', 'Не сдали'],
      ['', '', 'всего', 'чел.'],
      ['Степновская СОШ', 2021, 40, 13],
    ];
    const raw = workbook(SCHOOLS_SHEET, sheet('Лист1', values, { row: 3 }));
    const [proposal, ...others] = proposeMapping(raw, 'results', 'Лист1', [], { headerRow: 3, headerRows: 1 }) as [MappingProposal];
    expect(others).toEqual([]);
    expect(proposal.guess).toMatchObject({ headerRow: 3, headerRows: 1 });
    expect(proposal.headers.map(({ path }) => path)).toEqual([['ОО'], ['Год'], ['Участников'], ['Не сдали']]);
    expect(proposeMapping(raw, 'results', 'Лист1', [], { headerRow: 4, headerRows: 2 })?.[0]?.headers.at(-1)?.path).toEqual(['Не сдали', 'чел.']);
  });

  it('a sheet that is not there or blank offers nothing', () => {
    expect(proposeMapping(raw, 'results', 'Лист9')).toBeNull();
    expect(proposeMapping(workbook(sheet('Лист1', [['', '']])), 'results', 'Лист1')).toBeNull();
  });
});
