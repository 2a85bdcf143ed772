import { tryMapping } from '../../src/app/tryMapping';
import { openInExcel } from '../excel/support/excel';
import { workbookOf } from '../excel/support/workbooks';
import { mappingOf } from '../inputs/support';
import { environment, reportOf } from './support/environment';

const workbook = () => workbookOf([{ name: 'Список', rows: [['Организация', 'Учеников'], ['СОШ № 1', 300]] }]);
const mapping = mappingOf('schools', 'Список', 0, { school: 0, pupils: 1 });

describe('tryMapping', () => {
  it('shows the rows as they would be read, and remembers nothing', async () => {
    openInExcel(workbook());
    expect(reportOf(await tryMapping(environment(), mapping))).toEqual({ headers: ['Школа', 'Обучающихся'], rows: [['СОШ № 1', '300']], count: 1, missing: [] });
  });

  it('says what is missing', async () => {
    openInExcel(workbook());
    expect(reportOf(await tryMapping(environment(), mappingOf('schools', 'Список', 0, { pupils: 1 })))).toMatchObject({ missing: ['Школа'] });
  });

  it('says that the sheet is gone', async () => {
    openInExcel(workbook());
    expect(await tryMapping(environment(), { ...mapping, sheet: 'Нет такого' })).toMatchObject({ ok: false, problem: { code: 'sheet-gone', sheet: 'Нет такого' } });
  });

  it('gives a failure of Excel back as a problem', async () => {
    openInExcel(workbook(), { failRequest: 2 });
    expect(await tryMapping(environment(), mapping)).toMatchObject({ ok: false, problem: { place: 'reading' } });
  });
});
