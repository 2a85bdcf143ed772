import { readInputs } from '../../src/inputs/readInputs';
import { brief, GOOD_RESULT, mappingOf, read, RESULT_HEADER, SCHOOLS_SHEET, sheet, table, workbook } from './support';

const RESULTS = [[...RESULT_HEADER], [...GOOD_RESULT]];

describe('finding input tables', () => {
  it('an Excel table is found by its name, wherever it stands on whatever sheet', () => {
    const values = [['заметки', '', '', '', '', ''], ['', ...RESULT_HEADER], ['', ...GOOD_RESULT], ['', 'примечания под таблицей', '', '', '', '']];
    const { found, input } = read(sheet('Лист7', values, { row: 2, column: 1, tables: [table('результаты', RESULTS, { row: 3, column: 2 })] }));
    expect(found[1]).toMatchObject({ table: 'results', sheet: 'Лист7', address: 'C4:G5', foundBy: 'table-name', rows: 1, usedRows: 1, years: [2021] });
    expect(input.results[0]?.origin).toEqual({ sheet: 'Лист7', address: 'G5' });
  });

  it('a table with digits behind the name is not it, nor is another sheet’s table', () => {
    const { found } = read(sheet('Лист7', RESULTS.slice(0, 2).map((row) => row.slice(0, 3)), { tables: [table('Результаты1', RESULTS)] }));
    expect(found.map(({ table: id }) => id)).toEqual(['schools']);
  });

  it('the name of an Excel table has no spaces', () => {
    const values = [['Школа', 'Учебный год', 'Фактор', 'Значимость'], ['Степновская СОШ', 2021, 2, 'высокая']];
    expect(read(sheet('Лист3', values, { tables: [table('РисковыйПрофиль', values)] })).found[1]).toMatchObject({ table: 'riskProfile', foundBy: 'table-name' });
  });

  it('a bare sheet is found by its name, with title rows above the header', () => {
    const titles = [['Результаты оценочных процедур', '', '', '', ''], ['Школа', '', '', '', ''], ['', '', '', '', '']];
    const { found, input } = read(sheet(' РЕЗУЛЬТАТЫ', [...titles, ...RESULTS], { row: 1, column: 1 }));
    expect(found[1]).toMatchObject({ table: 'results', address: 'B5:F6', foundBy: 'sheet-name' });
    expect(input.results).toHaveLength(1);
  });

  it('the header row may be the twentieth, not the twenty-first', () => {
    const titles = (count: number): string[][] => Array.from({ length: count }, () => ['текст', '', '', '', '']);
    expect(read(sheet('Результаты', [...titles(19), ...RESULTS])).input.results).toHaveLength(1);
    expect(read(sheet('Результаты', [...titles(20), ...RESULTS])).found[1]?.foundBy).not.toBe('sheet-name');
  });

  it('an Excel table of another name on the sheet ends where it ends', () => {
    const values = [...RESULTS, ['подготовил отдел образования', '', '', '', '']];
    const reading = read(sheet('Результаты', values, { tables: [table('Таблица1', RESULTS)] }));
    expect(reading.found[1]).toMatchObject({ foundBy: 'sheet-name', rows: 1 });
    expect(brief(reading)).toEqual([]);
  });

  it('a table that lacks required columns is told, and the sheet of the name is tried', () => {
    const broken = [['Школа', 'Процедура'], ['Степновская СОШ', 'ОГЭ математика']];
    const reading = read(sheet('Лист1', broken, { tables: [table('Результаты', broken)] }), sheet('Результаты', RESULTS));
    expect(reading.input.results).toHaveLength(1);
    expect(brief(reading)).toEqual(['- column-missing warning', '- column-missing warning', '- column-missing warning']);
  });

  it('a sheet of the right name without the columns names what is missing', () => {
    const reading = read(sheet('Результаты', [['Школа', 'Учебный год', 'Процедура', 'Участников', 'Заметки'], [...GOOD_RESULT]]));
    expect(brief(reading)).toContain('- column-missing error');
    expect(reading.issues.find(({ code }) => code === 'column-missing')?.data).toEqual({ table: 'Результаты', column: 'Ниже порога' });
  });

  it('a sheet of any other name is recognised by its headers, without a word', () => {
    const reading = read(sheet('Выгрузка', RESULTS));
    expect(reading.found[1]).toMatchObject({ table: 'results', foundBy: 'headers', groups: 1 });
    expect(brief(reading)).toEqual([]);
  });

  it('so are several, as where each year has its sheet', () => {
    const reading = read(sheet('Выгрузка', RESULTS), sheet('Прошлый год', [[...RESULT_HEADER], ['Степновская СОШ', 2020, 'ОГЭ математика', 30, 4]]));
    expect(reading.found.slice(1)).toMatchObject([{ sheet: 'Выгрузка', usedRows: 1, years: [2021] }, { sheet: 'Прошлый год', usedRows: 1, years: [2020] }]);
    expect(reading.input.results.map(({ year }) => year)).toEqual([2021, 2020]);
  });

  it('a copy of a sheet brings no row twice, and is told', () => {
    const reading = read(sheet('Выгрузка', RESULTS), sheet('Копия', RESULTS));
    expect(reading.input.results).toHaveLength(1);
    expect(brief(reading)).toEqual(['A2 row-duplicate warning']);
    expect(reading.issues[0]).toMatchObject({ sheet: 'Копия', data: { first: '«Выгрузка» E2' } });
  });

  it('a copy that says something else is an error, and the first row stays', () => {
    const reading = read(sheet('Выгрузка', RESULTS), sheet('Копия', [[...RESULT_HEADER], ['Степновская СОШ', 2021, 'ОГЭ математика', 40, 14]]));
    expect(reading.input.results).toMatchObject([{ below: 13, origin: { sheet: 'Выгрузка' } }]);
    expect(brief(reading)).toEqual(['A2 row-duplicate error']);
  });

  it('a sheet that bears another table’s name is not, nor beside a table that its name found', () => {
    expect(read(sheet('Педагоги', RESULTS)).found).toHaveLength(1);
    expect(read(sheet('Риски', RESULTS)).found).toHaveLength(1);
    expect(read(sheet('Результаты', RESULTS), sheet('Результаты (2)', RESULTS)).found).toHaveLength(2);
  });
});

describe('sheets recognised by their layout', () => {
  const WIDE = [
    ['Результаты ОГЭ, 2020/2021 учебный год', '', '', '', ''],
    ['Наименование ОО', 'Математика', '', 'Русский язык', ''],
    ['', 'Писали', '«2»', 'Писали', '«2»'],
    ['Степновская СОШ', 40, 13, 39, 2],
    ['Павловская СОШ № 2', 30, 1, 30, 0],
  ];

  it('are read, and told with what they were taken for', () => {
    const reading = read(sheet('Свод', WIDE));
    expect(reading.found[1]).toMatchObject({ table: 'results', sheet: 'Свод', foundBy: 'headers', groups: 2, rows: 4, usedRows: 4, years: [2021] });
    expect(reading.issues).toMatchObject([{ code: 'layout-recognised', severity: 'note', sheet: 'Свод', data: { table: 'Результаты', rows: 4, years: [2021], procedures: ['ОГЭ математика', 'ОГЭ русский язык'] } }]);
    expect(reading.layouts).toMatchObject([{ table: 'results', sheet: 'Свод', constants: { year: '2020/2021' } }]);
  });

  it('may bear the name of the very table, and then nothing is missing of it', () => {
    expect(brief(read(sheet('Результаты', WIDE)))).toEqual([expect.stringMatching(/^A\d layout-recognised note$/)]);
  });

  it('are not read where something is not said, and that is told', () => {
    const reading = read(sheet('Свод', WIDE.map((row, at) => (at === 0 ? ['Результаты ОГЭ', '', '', '', ''] : row))));
    expect(reading.input.results).toEqual([]);
    expect(reading.issues).toMatchObject([{ code: 'layout-unclear', severity: 'note', sheet: 'Свод', data: { table: 'Результаты', why: 'no-year' } }]);
  });

  it('are not looked for where a name found the table, nor where the user pointed at the sheet', () => {
    expect(read(sheet('Результаты', RESULTS), sheet('Свод', WIDE)).found).toHaveLength(2);
    const pointed = mappingOf('results', 'Свод', 2, { school: 0, participants: 1, below: 2 }, { constants: { year: '2019', procedure: 'КДР4' } });
    const { reading } = readInputs(workbook(SCHOOLS_SHEET, sheet('Свод', WIDE)), { mappings: [pointed] });
    expect(reading.found.slice(1)).toMatchObject([{ foundBy: 'mapping' }]);
    expect(brief(reading)).toEqual([]);
  });

  it('the list of schools is one of them, under any name, where one sheet alone can be meant', () => {
    const list = [['№ п/п', 'Наименование', 'Вид'], [1, 'МБОУ «Степновская СОШ»', 'СОШ'], [2, 'МБОУ «Павловская СОШ № 2»', 'СОШ']];
    const { reading, unusable } = readInputs(workbook(sheet('Перечень ОО', list), sheet('Свод', WIDE)));
    expect(unusable).toBeNull();
    expect(reading.found.map(({ table: id, sheet: name }) => [id, name])).toEqual([['schools', 'Перечень ОО'], ['results', 'Свод']]);
    expect(readInputs(workbook(sheet('Перечень ОО', list), sheet('Перечень (старый)', list))).unusable).toEqual({ code: 'no-schools-table' });
  });
});

describe('a workbook that cannot be used', () => {
  it('has no table of schools', () => {
    expect(readInputs(workbook(sheet('Результаты', RESULTS))).unusable).toEqual({ code: 'no-schools-table' });
    expect(readInputs(workbook()).unusable).toEqual({ code: 'no-schools-table' });
  });

  it('has no usable school', () => {
    expect(readInputs(workbook(sheet('Школы', [['Школа'], ['']]), sheet('Результаты', RESULTS))).unusable).toEqual({ code: 'no-usable-schools' });
  });

  it('has none of the tables with data', () => {
    expect(readInputs(workbook(SCHOOLS_SHEET, sheet('Параметры', [['Параметр', 'Значение'], ['Отчётный год', 2021]]))).unusable).toEqual({ code: 'no-data-tables' });
  });

  it('otherwise it can be used, and tables that are not there are no problem of the data', () => {
    const { reading, unusable } = readInputs(workbook(SCHOOLS_SHEET, sheet('Результаты', RESULTS)));
    expect(unusable).toBeNull();
    expect(reading.issues).toEqual([]);
    expect(reading.found.map(({ name }) => name)).toEqual(['Школы', 'Результаты']);
  });

  it('an empty table is told', () => {
    expect(brief(read(sheet('Результаты', [[...RESULT_HEADER]])))).toEqual(['- table-empty warning']);
  });
});

describe('header rows', () => {
  it('a column of names is reported and not read', () => {
    const reading = read(sheet('Участники', [['Школа', 'Учебный год', 'Процедура', 'Отметка', 'ФИО ученика'], ['Степновская СОШ', 2021, 'ОГЭ математика', 3, 'Иванов Иван']]));
    expect(brief(reading)).toEqual(['E1 column-personal-data warning']);
    expect(JSON.stringify(reading)).not.toContain('Иванов');
  });

  it('a column named twice is read once', () => {
    const reading = read(sheet('Результаты', [[...RESULT_HEADER, 'Участников'], [...GOOD_RESULT, 7]]));
    expect(brief(reading)).toEqual(['F1 column-duplicate warning']);
    expect(reading.input.results[0]?.participants).toBe(40);
  });
});

describe('rows that are no data', () => {
  it.each([
    ['blank', ['', ' ', '', '', '']],
    ['a total', ['Итого', '', '', 53, 15]],
    ['a total by district', ['ВСЕГО по району:', 2021, '', 53, 15]],
    ['a mean', ['Среднее по району', '', '', 12.5, 3.1]],
    ['the header again', [...RESULT_HEADER]],
    ['a remark', ['Примечание: без пересдач', '', '', '', '']],
  ])('%s is passed over without an issue', (_, row) => {
    const reading = read(sheet('Результаты', [...RESULTS, row]));
    expect(brief(reading)).toEqual([]);
    expect(reading.found[1]).toMatchObject({ rows: 1, usedRows: 1 });
  });

  it('so is the numbering of columns below the header', () => {
    expect(brief(read(sheet('Результаты', [[...RESULT_HEADER], [1, 2, '3', 4, 5], [...GOOD_RESULT]])))).toEqual([]);
  });

  it('a school whose name begins like a total is none', () => {
    const schools = sheet('Школы', [['Школа'], ['Итоговская СОШ'], ['Среднеивановская СОШ']]);
    expect(readInputs(workbook(schools)).reading.input.schools).toHaveLength(2);
  });

  it('a line of text below the table is one issue, not one for each column', () => {
    expect(brief(read(sheet('Результаты', [...RESULTS, ['Исполнитель: методист', '', '', '', '']])))).toEqual(['A3 school-unknown error']);
  });
});
