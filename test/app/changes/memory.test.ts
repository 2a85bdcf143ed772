import { forgetMapping, rememberMapping, rememberMode } from '../../../src/app/changes/memory';
import { EMPTY_MEMORY } from '../../../src/excel/memory';
import { openInExcel } from '../../excel/support/excel';
import { workbookOf } from '../../excel/support/workbooks';
import { reportOf } from '../support/environment';
import { memoryOfWorkbook, readBack } from './support';

const ROWS = [['Наименование', 'Где'], ['Школа № 1', 'село']];
const schools = { table: 'schools', sheet: 'ОО', headerRow: 0, columns: { school: 0 } } as const;

beforeEach(() => {
  openInExcel(workbookOf([{ name: 'ОО', rows: ROWS }]));
});

describe('what the workbook remembers', () => {
  it('is a sheet that the user pointed at, until it is forgotten', async () => {
    expect((await readBack()).input.schools).toEqual([]);
    reportOf(await rememberMapping(schools));
    expect((await readBack()).input.schools.map(({ name }) => name)).toEqual(['Школа № 1']);
    reportOf(await forgetMapping('schools'));
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('is one sheet for a table: a later one takes the place of the earlier', async () => {
    reportOf(await rememberMapping({ ...schools, headerRow: 5 }));
    reportOf(await rememberMapping({ ...schools, table: 'risks' }));
    reportOf(await rememberMapping(schools));
    expect((await memoryOfWorkbook()).mappings).toEqual([{ ...schools, table: 'risks' }, schools]);
    reportOf(await forgetMapping('results'));
    expect((await memoryOfWorkbook()).mappings).toHaveLength(2);
  });

  it('is how computed cells are written, beside all else', async () => {
    reportOf(await rememberMapping(schools));
    reportOf(await rememberMode('values'));
    expect(await memoryOfWorkbook()).toEqual({ settings: {}, mappings: [schools], formulaMode: 'values' });
  });
});
