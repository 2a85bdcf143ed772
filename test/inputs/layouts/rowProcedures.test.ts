import type { RawValue } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import { sheet, SCHOOLS_SHEET, workbook } from '../support';

const SCHOOL = 'Степновская СОШ';

/** «procedure year participants/below» of each result that is read. */
const read = (name: string, rows: readonly (readonly RawValue[])[]): readonly string[] =>
  readInputs(workbook(SCHOOLS_SHEET, sheet(name, rows))).reading.input.results.map(({ procedure, year, participants, below }) => `${procedure} ${String(year)} ${String(participants)}/${String(below)}`);

describe('A procedure that several cells name together', () => {
  it('is the exam of the sheet’s name and the subject of the row', () => {
    expect(read('ЕГЭ 2021', [['Школа', 'Предмет', 'Участников', 'Не преодолели порог'], [SCHOOL, 'Русский язык', 20, 7], [SCHOOL, 'Математика (профиль)', 20, 1]])).toEqual([
      'ЕГЭ русский язык 2021 20/7',
      'ЕГЭ математика профильная 2021 20/1',
    ]);
  });

  it('has the class of its own column', () => {
    expect(read('ВПР 2021', [['Школа', 'Предмет', 'Класс', 'Писали', '2', '3', '4', '5'], [SCHOOL, 'Русский язык', 5, 20, 7, 3, 5, 5], [SCHOOL, 'Математика', '6 класс', 20, 1, 9, 5, 5]])).toEqual([
      'ВПР русский язык 5 2021 20/7',
      'ВПР математика 6 2021 20/1',
    ]);
  });

  it('is never put together from rows of single classes', () => {
    expect(read('ВПР 2021', [['Школа', 'Предмет', 'Класс', 'Писали', '2', '3', '4', '5'], [SCHOOL, 'Математика', '5А', 20, 7, 3, 5, 5], [SCHOOL, 'Математика', '5Б', 20, 1, 9, 5, 5]])).toEqual([]);
  });

  it('is not read where nothing says which exam it is', () => {
    expect(read('Итоги 2021', [['Школа', 'Предмет', 'Участников', 'Не преодолели порог'], [SCHOOL, 'Русский язык', 20, 7]])).toEqual([]);
  });

  it('of pupils is the exam of one column and the subject of another', () => {
    const rows = [
      ['Школа', 'Год', 'Экзамен', 'Предмет', 'Балл'],
      [SCHOOL, 2021, 'ЕГЭ', 'Русский язык', 70],
      [SCHOOL, 2021, 'ЕГЭ', 'Русский язык', 20],
    ];
    expect(read('Выгрузка', rows)).toEqual(['ЕГЭ русский язык 2021 2/1']);
  });

  it('that is named already is not named twice', () => {
    expect(read('Результаты', [['Школа', 'Год', 'Процедура', 'Предмет', 'Участников', 'Ниже порога'], [SCHOOL, 2021, 'ЕГЭ физика', 'Физика', 5, 1]])).toEqual(['ЕГЭ физика 2021 5/1']);
  });
});
