import { forgetSchoolName, rememberSchoolName } from '../../../src/app/changes/schoolNamePairs';
import { openInExcel } from '../../excel/support/excel';
import { workbookOf } from '../../excel/support/workbooks';
import { reportOf } from '../support/environment';
import { memoryOfWorkbook, readBack } from './support';

const SCHOOLS = [['Школа'], ['МБОУ СОШ № 1 г. Ленинска'], ['Степновская СОШ']];
const RESULTS = [
  ['Школа', 'Учебный год', 'Процедура', 'Участников', 'Ниже порога'],
  ['Первая школа', 2021, 'ОГЭ математика', 40, 13],
  ['Степновская СОШ', 2021, 'ОГЭ математика', 30, 3],
];

const schoolsWithResults = async (): Promise<readonly string[]> => (await readBack()).input.results.map(({ school }) => school);

beforeEach(() => {
  openInExcel(workbookOf([{ name: 'Школы', rows: SCHOOLS }, { name: 'Результаты', rows: RESULTS }]));
});

describe('a way of writing a school’s name', () => {
  it('means the school that was confirmed for it, until it is forgotten', async () => {
    expect(await schoolsWithResults()).toHaveLength(1);
    reportOf(await rememberSchoolName({ written: 'Первая школа', school: 'МБОУ СОШ № 1 г. Ленинска' }));
    expect(await schoolsWithResults()).toHaveLength(2);
    reportOf(await forgetSchoolName('МБОУ «Первая школа»'));
    expect(await schoolsWithResults()).toHaveLength(1);
  });

  it('has one meaning: a later one takes the place of the earlier', async () => {
    reportOf(await rememberSchoolName({ written: 'Первая школа', school: 'Степновская СОШ' }));
    reportOf(await rememberSchoolName({ written: 'первая  школа', school: 'МБОУ СОШ № 1 г. Ленинска' }));
    expect((await memoryOfWorkbook()).schoolNames).toEqual([{ written: 'первая  школа', school: 'МБОУ СОШ № 1 г. Ленинска' }]);
  });
});
