import { unknownSchools } from '../../../src/inputs/names/unknownSchools';
import { SchoolDirectory } from '../../../src/inputs/schoolDirectory';
import { GOOD_RESULT, read, RESULT_HEADER, sheet } from '../support';

const [, ...rest] = GOOD_RESULT;
const row = (school: string, year = 2021): readonly (string | number)[] => [school, year, ...rest.slice(1)];

const directoryOf = (reading: ReturnType<typeof read>): SchoolDirectory => {
  const directory = new SchoolDirectory();
  for (const school of reading.input.schools) directory.add(school, school.code ?? '');
  return directory;
};

describe('names that are none of «Школы»', () => {
  it('are told once each, with their rows, the first cell and what may be meant', () => {
    const reading = read(sheet('Результаты', [[...RESULT_HEADER], row('Берёзовка ООШ'), row('Степновская СОШ'), row('МКОУ «Березовка ООШ»', 2020), row('Дальняя гимназия')]));
    expect(unknownSchools(reading.issues, directoryOf(reading))).toEqual([
      { written: 'Берёзовка ООШ', rows: 2, place: { sheet: 'Результаты', address: 'A2' }, candidates: [{ school: 'МКОУ «Берёзовская ООШ»', differs: ['Берёзовка', 'Берёзовская'] }] },
      { written: 'Дальняя гимназия', rows: 1, place: { sheet: 'Результаты', address: 'A5' }, candidates: [] },
    ]);
  });

  it('are none where every row has its school', () => {
    const reading = read(sheet('Результаты', [[...RESULT_HEADER], [...GOOD_RESULT]]));
    expect(unknownSchools(reading.issues, directoryOf(reading))).toEqual([]);
  });
});
