import { readInputs } from '../../src/inputs/readInputs';
import { brief, mappingOf, sheet, workbook, type Rows } from './support';

describe('municipalities as rows between schools', () => {
  const list: Rows = [['№', 'Школа', 'Вид'], ['Степновский район', '', ''], [1, 'Степновская СОШ', 'СОШ'], [2, 'Городокская', ''], ['', 'Итого по району', 2], ['', 'г. Назарово', ''], [3, 'Гимназия № 1', '']];

  it.each([['a sheet of the name', 'Школы', []], ['where the user pointed', 'Перечень', [mappingOf('schools', 'Перечень', 0, { school: 1, kind: 2 })]]])('hold for the schools below them: %s', (_, name, mappings) => {
    const { reading } = readInputs(workbook(sheet(name, list)), { mappings });
    expect(reading.input.schools.map(({ name: school, municipality }) => [school, municipality])).toEqual([
      ['Степновская СОШ', 'Степновский район'],
      ['Городокская', 'Степновский район'],
      ['Гимназия № 1', 'г. Назарово'],
    ]);
    expect(brief(reading)).toEqual([]);
  });

  it('say nothing where a column does', () => {
    const columned = list.map((row, at) => [...row, at === 0 ? 'Муниципалитет' : row[1] === '' || at === 4 || at === 5 ? '' : 'Район А']);
    expect(readInputs(workbook(sheet('Школы', columned))).reading.input.schools.map(({ municipality }) => municipality)).toEqual(['Район А', 'Район А', 'Район А']);
  });
});
