import { proposeMapping } from '../../src/app/proposeMapping';
import { openInExcel } from '../excel/support/excel';
import { workbookOf } from '../excel/support/workbooks';
import { environment, reportOf } from './support/environment';

const workbook = () => workbookOf([{ name: 'Список', rows: [['Организация', 'Учеников'], ['СОШ № 1', 300]] }, { name: 'Пусто' }]);

describe('proposeMapping', () => {
  it('gives the headers of the sheet and a guess', async () => {
    openInExcel(workbook());
    const proposal = reportOf(await proposeMapping(environment(), 'schools', 'Список'));
    expect(proposal.headers.map(({ text }) => text)).toEqual(['Организация', 'Учеников']);
    expect(proposal.guess).toMatchObject({ table: 'schools', sheet: 'Список', headerRow: 0 });
  });

  it('offers nothing of an empty sheet, and says what is missing', async () => {
    openInExcel(workbook());
    expect(reportOf(await proposeMapping(environment(), 'schools', 'Пусто'))).toMatchObject({ headers: [], preview: [], missing: ['school'], guess: { columns: {} } });
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
