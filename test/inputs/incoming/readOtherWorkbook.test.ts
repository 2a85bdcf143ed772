import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import { writeWorkbook } from '../../../src/files/xlsx';
import type { ReadFile } from '../../../src/inputs/incoming/incoming';
import type { RawSheet, RawValue } from '../../../src/inputs/rawWorkbook';
import { sheet } from '../support';
import { codesOf, contextOf, problemsOf, readOne, schoolName, schoolsSheet } from './returnedForms';

const CONTEXT = contextOf([schoolsSheet(3)]);

const bytesOf = (sheets: readonly RawSheet[]): Uint8Array =>
  writeWorkbook(
    createWorkbook(
      sheets.map(({ name, values }, index) => {
        const written = createSheet(String(index + 1), name);
        values.forEach((row, at) => row.forEach((value: RawValue, column) => value !== '' && written.cells.set(at, column, { value, formula: null, style: {} })));
        return written;
      }),
    ),
  );

const read = (...sheets: readonly RawSheet[]): ReadFile => readOne({ name: 'Прошлый год.xlsx', bytes: bytesOf(sheets) }, CONTEXT);

const RESULTS = sheet('Результаты', [
  ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога', 'Необъективность'],
  ['Степновская СОШ №1', '2018/2019', 'ОГЭ математика', 40, 13, 'да'],
  ['Степновская СОШ №2', 2020, 'КДР4', 20, 3, ''],
]);

const flat = ({ rows }: ReadFile): readonly unknown[] => rows.map(({ table, school, key, cells }) => [table, school, ...Object.values(key), ...Object.entries(cells).map(([column, { value }]) => `${column}=${String(value)}`)]);

describe('last year’s workbook', () => {
  it('gives rows of all years, of its own schools where these are ours', () => {
    const file = read(sheet('Школы', [['Код', 'Школа'], ['001', 'Степновская школа № 1 (бывш.)'], ['', schoolName(2)]]), sheet('Результаты', [RESULTS.values[0]!, ['Степновская школа № 1 (бывш.)', 2019, 'ОГЭ математика', 40, 13, 'да'], [schoolName(2), 2020, 'КДР4', 20, 3, '']]));
    expect(file).toMatchObject({ kind: 'workbook', years: [2019, 2020] });
    expect(flat(file)).toEqual([
      ['results', '001', '2018/2019', 'ОГЭ математика', 'participants=40', 'below=13', 'biased=да'],
      ['results', '002', '2019/2020', 'КДР4', 'participants=20', 'below=3'],
    ]);
  });

  it('without a list of schools is read by ours', () => {
    const file = read(RESULTS);
    expect(flat(file)).toEqual([
      ['results', '001', '2018/2019', 'ОГЭ математика', 'participants=40', 'below=13', 'biased=да'],
      ['results', '002', '2019/2020', 'КДР4', 'participants=20', 'below=3'],
    ]);
    expect(file.rows[0]?.cells.below?.place).toMatchObject({ file: 'Прошлый год.xlsx', sheet: 'Результаты' });
  });

  it('gives social passports, risks, profiles and indicators as they would be typed, with their cells', () => {
    const file = read(
      sheet('Соцпаспорт', [['Школа', 'Год', 'Обучающихся', 'Неполные семьи', 'На учёте', 'Оба родителя с ВО'], [schoolName(1), 2020, 245, '61 чел.', 5, 'н/д']]),
      sheet('Риски', [['Школа', 'Учебный год', 'Параметр', 'Значение'], [schoolName(1), 2020, 'Нехватка педагогов', 3], [schoolName(1), 2020, '3.1', '35 %'], [schoolName(1), 2020, '8.3', 1]]),
      sheet('Рисковый профиль', [['Школа', 'Учебный год', 'Фактор', 'Значимость'], [schoolName(2), 2020, '2. Кадры', 'Высокая значимость']]),
      sheet('Показатели', [['Код показателя', 'Учебный год', 'Школа', 'Значение', 'Всего', 'Источник'], ['ОО-5.5.1', 2020, schoolName(1), 7, 18, 'Отчёт'], ['МО-5.1', 2020, '', 3, '', '']]),
    );
    expect(flat(file)).toEqual([
      ['socialPassport', '001', '2019/2020', 'pupils=245', 'count.singleParent=61', 'count.onRegister=5'],
      ['risks', '001', '2019/2020', '2.1', 'value=3'],
      ['risks', '001', '2019/2020', '3.1', 'value=0.35'],
      ['risks', '001', '2019/2020', '8.3', 'value=да'],
      ['riskProfile', '002', '2019/2020', '2', 'level=высокая'],
      ['indicators', '001', 'ОО-5.5.1', '2019/2020', 'value=7', 'total=18', 'source=Отчёт'],
    ]);
    expect(problemsOf(file, 'row-of-municipality')).toMatchObject([{ severity: 'warning', data: { indicator: 'МО-5.1' }, place: { sheet: 'Показатели', address: 'D3' } }]);
    expect(file.rows[0]?.cells['count.singleParent']?.place).toEqual({ file: 'Прошлый год.xlsx', sheet: 'Соцпаспорт', address: 'D2' });
  });

  it('gives levels of literacy by class and work', () => {
    const header = ['Школа', 'Учебный год', 'Класс', 'Работа', 'Недостаточный', 'Пониженный', 'Базовый', 'Повышенный'];
    const file = read(sheet('Грамотность', [header, [schoolName(1), 2020, '4 «а»', 'Читательская  грамотность', 2, 5, '14 чел.', 3], [schoolName(1), 2020, 4.5, 'КДР', 2, 5, 14, 3]]));
    expect(flat(file)).toEqual([['literacy', '001', '2019/2020', '4А', 'Читательская грамотность', 'insufficient=2', 'reduced=5', 'basic=14', 'advanced=3']]);
    expect(problemsOf(file, 'read-issue').map(({ place }) => place.address)).toEqual(['C3']);
  });

  it('tells tables whose rows nobody can compare one by one, and nothing else of them', () => {
    const file = read(
      sheet('Списки', [['Список', 'Год', 'Школа'], ['ЦОКО', 2020, schoolName(1)], ['ЦОКО', 'давно', schoolName(2)]]),
      sheet('Самооценка', [['Раздел', 'Показатель', 'Критерий', 'Балл'], ['Цели', 'по выявлению', 'наличие', 1]]),
      sheet('Профилактика', [['Муниципалитет', 'Год', 'Обучающихся'], ['Степной район', 2020, 100]]),
    );
    expect(file.rows).toEqual([]);
    expect(file.problems).toMatchObject([
      { code: 'table-not-merged', severity: 'warning', data: { table: 'Списки', rows: 2 }, place: { sheet: 'Списки' } },
      { code: 'table-not-merged', data: { table: 'Профилактика', rows: 1 } },
      { code: 'table-not-merged', data: { table: 'Самооценка', rows: 1 } },
    ]);
  });

  it('counts pupils into results', () => {
    const file = read(sheet('Участники', [['Школа', 'Учебный год', 'Процедура', 'Отметка'], ...[2, 3, 4].map((mark) => [schoolName(1), 2020, 'ОГЭ математика', mark])]));
    expect(flat(file)).toEqual([['results', '001', '2019/2020', 'ОГЭ математика', 'participants=3', 'below=1', 'marks4and5=1']]);
  });

  it('tells a school that is none of ours once, and a bad cell in the reader’s words; neither is merged', () => {
    const file = read(
      sheet('Соцпаспорт', [['Школа', 'Год', 'Обучающихся', 'Неполные семьи', 'На учёте', 'Оба родителя с ВО'], ['Заречная СОШ', 2020, 245, 1, 2, 3], ['Заречная СОШ', 2019, 245, 1, 2, 3], [schoolName(1), 2020, 245, 900, 'пять', 3]]),
    );
    expect(problemsOf(file, 'row-school-unknown')).toMatchObject([{ data: { school: 'Заречная СОШ' }, place: { address: 'A2' } }]);
    expect(problemsOf(file, 'read-issue').map(({ place, severity }) => [place.sheet, place.address, severity])).toEqual([
      ['Соцпаспорт', 'D4', 'error'],
      ['Соцпаспорт', 'E4', 'error'],
    ]);
    expect(flat(file)).toEqual([['socialPassport', '001', '2019/2020', 'pupils=245', 'count.bothParentsHigherEducation=3']]);
  });

  it('with nothing of the kind in it says so', () => {
    expect(codesOf(read(sheet('Меню', [['Блюдо', 'Цена'], ['Суп', 50]])))).toEqual(['nothing-to-read']);
    expect(codesOf(read(sheet('Лист1', [])))).toEqual(['empty-file']);
  });
});
