import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, GOOD_RESULT, RESULT_HEADER, sheet, workbook, type Rows } from './support';

const readSchools = (schools: Rows, results: Rows = []): InputsReading => readInputs(workbook(sheet('Школы', schools), sheet('Результаты', [['Код', ...RESULT_HEADER], ...results]))).reading;
const empty = '- table-empty warning';

describe('«Школы»', () => {
  it('reads a school with all that is known of it', () => {
    const { input } = readSchools([
      ['Код', 'Школа', 'Муниципалитет', 'Вид', 'Местность', 'Обучающихся'],
      ['024', 'МБОУ «Степновская СОШ»', 'Назаровский район', 'СОШ', 'село', '1 234'],
    ]);
    expect(input.schools).toEqual([
      {
        key: '024',
        name: 'МБОУ «Степновская СОШ»',
        code: '024',
        municipality: 'Назаровский район',
        kind: 'СОШ',
        primaryOnly: false,
        parentKey: null,
        locality: 'село',
        pupils: 1234,
        origin: { sheet: 'Школы', address: 'B2' },
      },
    ]);
  });

  it('keeps the order of the rows', () => {
    const names = ['Я СОШ', 'А СОШ', 'М СОШ'];
    expect(readSchools([['Школа'], ...names.map((name) => [name])]).input.schools.map(({ name }) => name)).toEqual(names);
  });

  it('of two rows with one key the first stays', () => {
    const reading = readSchools([['Школа'], ['МБОУ «СОШ № 1»'], ['СОШ №1'], ['СОШ № 11']]);
    expect(reading.input.schools.map(({ name }) => name)).toEqual(['МБОУ «СОШ № 1»', 'СОШ № 11']);
    expect(brief(reading)).toEqual(['A3 school-duplicate error', empty]);
    expect(dataOf(reading, 'school-duplicate')).toEqual({ school: 'СОШ №1', first: 'A2' });
  });

  it('one code under two names is one school too', () => {
    expect(brief(readSchools([['Код', 'Школа'], [101, 'СОШ № 1'], ['101', 'СОШ № 2']]))).toEqual(['B3 school-duplicate error', empty]);
  });

  it('one name under two codes is two schools', () => {
    const reading = readSchools([['Код', 'Школа'], [101, 'СОШ № 1'], [102, 'СОШ № 1']]);
    expect(reading.input.schools.map(({ key }) => key)).toEqual(['101', '102']);
    expect(brief(reading)).toEqual([empty]);
  });

  it('one name, of which only one row has a code, is one school', () => {
    expect(brief(readSchools([['Код', 'Школа'], [101, 'СОШ № 1'], ['', 'СОШ № 1']]))).toEqual(['B3 school-duplicate error', empty]);
  });

  it('an НОШ is told by «Вид», and by the name where «Вид» is missing', () => {
    const { input } = readSchools([['Школа', 'Вид'], ['А', 'начальная'], ['Б НОШ', ''], ['В НОШ', 'ООШ'], ['Г СОШ', '']]);
    expect(input.schools.map(({ primaryOnly }) => primaryOnly)).toEqual([true, true, false, false]);
  });

  it('a filial finds its head by name or code, also further down', () => {
    const { input } = readSchools([['Код', 'Школа', 'Головная организация'], [1, 'Филиал', 'МБОУ "Сосновская СОШ"'], [2, 'Второй филиал', 3], [3, 'Сосновская СОШ', '']]);
    expect(input.schools.map(({ parentKey }) => parentKey)).toEqual(['3', '3', null]);
  });

  it('a head that is not in the list is a warning, and the filial stands alone', () => {
    const reading = readSchools([['Школа', 'Головная организация'], ['Филиал', 'Неизвестная СОШ']]);
    expect(reading.input.schools[0]?.parentKey).toBeNull();
    expect(brief(reading)).toEqual(['B2 parent-unknown warning', empty]);
  });

  it('a school that names itself as its head is no filial', () => {
    const reading = readSchools([['Школа', 'Головная организация'], ['МБОУ «А СОШ»', 'А СОШ']]);
    expect(reading.input.schools[0]?.parentKey).toBeNull();
    expect(brief(reading)).toEqual([empty]);
  });

  it('a bad cell beside the name costs only itself', () => {
    const reading = readSchools([['Школа', 'Вид', 'Обучающихся'], ['А', '#N/A', 'много'], ['#REF!', 'СОШ', 5]]);
    expect(reading.input.schools).toMatchObject([{ name: 'А', kind: null, pupils: null }]);
    expect(brief(reading)).toEqual(['B2 value-error warning', 'C2 number-unreadable warning', 'A3 value-error error', empty]);
  });
});

describe('the school of a row', () => {
  const schools: Rows = [['Код', 'Школа'], [101, 'СОШ № 1'], ['0102', 'Лесная СОШ'], [103, 'Лесная СОШ'], ['', 'Безымянная ООШ'], ['0104', 'А'], ['104', 'Б']];
  const [, ...rest] = GOOD_RESULT;
  const schoolOf = (code: string | number, name: string | number): string | undefined => {
    const reading = readSchools(schools, [[code, name, ...rest]]);
    return reading.input.results[0]?.school ?? brief(reading)[0];
  };

  it.each([
    ['by name', '', 'МБОУ СОШ №1', '101'],
    ['by code alone', 101, '', '101'],
    ['by the code as text', '101', 'СОШ № 1', '101'],
    ['by code where the name is unknown', 101, 'Первая школа', '101'],
    ['by code where the name fits two', 103, 'Лесная СОШ', '103'],
    ['by a number for a code with leading zeros', 102, '', '0102'],
    ['by a code with leading zeros for a number', '0101', '', '101'],
    ['by a code that stands for the name', '', 101, '101'],
    ['by name where the list has no code', 999, 'Безымянная ООШ', 'безымянная оош'],
    ['by the very text where leading zeros tell two codes apart', '0104', '', '0104'],
  ])('is found %s', (_, code, name, key) => {
    expect(schoolOf(code, name)).toBe(key);
  });

  it.each([
    ['an unknown name', '', 'Дальняя СОШ', 'B2 school-unknown error'],
    ['an unknown code without a name', 999, '', 'A2 school-unknown error'],
    ['a name that fits two schools', '', 'Лесная СОШ', 'B2 school-name-ambiguous error'],
    ['a code and a name of different schools', 101, 'Лесная СОШ', 'A2 code-name-conflict error'],
    ['a code that the named school does not have', 999, 'СОШ № 1', 'A2 code-name-conflict error'],
    ['neither code nor name', '', '', 'B2 value-missing error'],
    ['an Excel error', '', '#N/A', 'B2 value-error error'],
  ])('is not found by %s', (_, code, name, issue) => {
    expect(schoolOf(code, name)).toBe(issue);
  });

  it('an Excel error in the code is told, and the name decides', () => {
    const reading = readSchools(schools, [['#N/A', 'СОШ № 1', ...rest]]);
    expect(reading.input.results[0]?.school).toBe('101');
    expect(brief(reading)).toEqual(['A2 value-error warning']);
  });

  it('an unknown school comes with the school that was probably meant', () => {
    expect(dataOf(readSchools(schools, [['', 'Безымяная ООШ', ...rest]]), 'school-unknown')).toEqual({ school: 'Безымяная ООШ', suggestion: 'Безымянная ООШ' });
  });
});
