import { proposeMapping } from '../../src/app/proposeMapping';
import { openInExcel } from '../excel/support/excel';
import { workbookOf } from '../excel/support/workbooks';
import { environment, reportOf } from './support/environment';

const workbook = () => workbookOf([{ name: 'Список', rows: [['Организация', 'Учеников'], ['СОШ № 1', 300]] }, { name: 'Пусто' }]);

describe('proposeMapping', () => {
  it('gives the headers of the sheet and a guess', async () => {
    openInExcel(workbook());
    const [proposal, ...others] = reportOf(await proposeMapping(environment(), 'schools', 'Список'));
    expect(others).toEqual([]);
    expect(proposal?.headers.map(({ path }) => path)).toEqual([['Организация'], ['Учеников']]);
    expect(proposal?.guess).toMatchObject({ table: 'schools', sheet: 'Список', headerRow: 0, headerRows: 1 });
  });

  it('offers nothing of an empty sheet, and says what is missing', async () => {
    openInExcel(workbook());
    const [proposal] = reportOf(await proposeMapping(environment(), 'schools', 'Пусто'));
    expect(proposal).toMatchObject({ headers: [], cells: [], preview: { rows: [], count: 0, missing: ['Школа'] }, guess: { sheet: 'Пусто', columns: [] } });
    expect(proposal?.fields.find(({ id }) => id === 'school')).toMatchObject({ header: 'Школа', required: true });
  });

  it('takes the header from where the user says that it is', async () => {
    openInExcel(workbook());
    const [proposal] = reportOf(await proposeMapping(environment(), 'schools', 'Список', { headerRow: 1, headerRows: 1 }));
    expect(proposal?.guess).toMatchObject({ headerRow: 1, headerRows: 1 });
    expect(proposal?.headers.map(({ path }) => path)).toEqual([['СОШ № 1'], ['300']]);
  });

  it('says that a sheet is gone', async () => {
    openInExcel(workbook());
    expect(await proposeMapping(environment(), 'schools', 'Нет такого')).toMatchObject({ ok: false, problem: { code: 'sheet-gone', sheet: 'Нет такого' } });
  });

  it('gives a failure of Excel back as a problem', async () => {
    openInExcel(workbook(), { failRequest: 2 });
    expect(await proposeMapping(environment(), 'schools', 'Список')).toMatchObject({ ok: false, problem: { place: 'reading' } });
  });
});
