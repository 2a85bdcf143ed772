import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, dataOf, mappingOf, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

describe('sections between the rows', () => {
  const header = ['ОО', 'Участников', 'Ниже порога'];
  const one = mappingOf('results', 'Свод', 1, { school: 0, participants: 1, below: 2 }, { constants: { year: '2020/2021' }, sections: true });
  const rowsOf = (...rows: Rows): InputsReading => readInputs(workbook(SCHOOLS_SHEET, sheet('Свод', [['Итоги'], header, ...rows])), { mappings: [one] }).reading;

  it('say the procedure of the rows below them', () => {
    const found = rowsOf(['ОГЭ, математика'], ['Степновская СОШ', 40, 13], ['Павловская СОШ № 2', 30, 1], ['ВПР 5 класс (русский язык)'], ['Степновская СОШ', 20, 1]);
    expect(found.input.results.map(({ procedure, below }) => [procedure, below])).toEqual([['ОГЭ математика', 13], ['ОГЭ математика', 1], ['ВПР русский язык 5', 1]]);
    expect(brief(found)).toEqual([]);
  });

  it('may say the year with it, or alone above several procedures', () => {
    const found = rowsOf(['2018/2019 учебный год'], ['ОГЭ математика'], ['Степновская СОШ', 40, 13], ['ОГЭ русский язык'], ['Степновская СОШ', 41, 2], ['ОГЭ математика, 2019-2020'], ['Степновская СОШ', 42, 3]);
    expect(found.input.results.map(({ procedure, year, below }) => [procedure, year, below])).toEqual([['ОГЭ математика', 2019, 13], ['ОГЭ русский язык', 2019, 2], ['ОГЭ математика', 2020, 3]]);
  });

  it('a new outer one ends the inner one: nothing is taken over', () => {
    const found = rowsOf([2019], ['ОГЭ математика'], ['Степновская СОШ', 40, 13], [2020], ['Степновская СОШ', 41, 2]);
    expect(brief(found)).toEqual(['A7 value-missing error']);
    expect(dataOf(found, 'value-missing')).toEqual({ column: 'Процедура' });
  });

  it('a heading that says something else ends what was said', () => {
    const found = rowsOf(['ОГЭ математика'], ['Степновская СОШ', 40, 13], ['Вечерние классы'], ['Павловская СОШ № 2', 30, 1]);
    expect(found.input.results).toHaveLength(1);
    expect(brief(found)).toEqual(['A6 value-missing error']);
  });

  it('a procedure that is none of the nine is one all the same', () => {
    const found = rowsOf(['ОГЭ математика'], ['Степновская СОШ', 40, 13], ['ОГЭ физика'], ['Степновская СОШ', 5, 1]);
    expect(found.input.results.map(({ procedure }) => procedure)).toEqual(['ОГЭ математика', 'ОГЭ физика']);
  });

  it('a school without figures and a total head nothing', () => {
    const found = rowsOf(['ОГЭ математика'], ['Степновская СОШ', '', ''], ['Итого', 40, 1], ['Итого'], ['Павловская СОШ № 2', 30, 1]);
    expect(found.input.results).toMatchObject([{ school: '102', procedure: 'ОГЭ математика' }]);
    expect(brief(found)).toEqual([]);
  });
});
