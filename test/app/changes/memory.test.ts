import { forgetMapping, rememberMappings, rememberMode } from '../../../src/app/changes/memory';
import { EMPTY_MEMORY } from '../../../src/excel/memory';
import { openInExcel } from '../../excel/support/excel';
import { workbookOf } from '../../excel/support/workbooks';
import { reportOf } from '../support/environment';
import { mappingOf } from '../../inputs/support';
import { memoryOfWorkbook, readBack } from './support';

const ROWS = [['Наименование', 'Где'], ['Школа № 1', 'село']];
const schools = mappingOf('schools', 'ОО', 0, { school: 0 });
const results = mappingOf('results', 'Свод', 2, { school: 1 });

beforeEach(() => {
  openInExcel(workbookOf([{ name: 'ОО', rows: ROWS }]));
});

describe('what the workbook remembers', () => {
  it('is a sheet that the user pointed at, until it is forgotten', async () => {
    expect((await readBack()).input.schools).toEqual([]);
    reportOf(await rememberMappings([schools]));
    expect((await readBack()).input.schools.map(({ name }) => name)).toEqual(['Школа № 1']);
    reportOf(await forgetMapping('schools', 'ОО'));
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('is all blocks of a sheet for a table: later ones take the place of the earlier', async () => {
    const blocks = [results, { ...results, headerRow: 20 }];
    reportOf(await rememberMappings([schools, ...blocks]));
    reportOf(await rememberMappings([{ ...results, sheet: 'свод', headerRow: 7 }]));
    expect((await memoryOfWorkbook()).mappings).toEqual([schools, { ...results, sheet: 'свод', headerRow: 7 }]);
  });

  it('is several sheets for a table, each of which is forgotten by itself', async () => {
    const other = { ...results, sheet: 'Прошлый год' };
    reportOf(await rememberMappings([results]));
    reportOf(await rememberMappings([other]));
    reportOf(await rememberMappings([schools]));
    expect((await memoryOfWorkbook()).mappings).toEqual([results, other, schools]);
    reportOf(await forgetMapping('results', 'Свод'));
    reportOf(await forgetMapping('schools', 'Нет такого'));
    expect((await memoryOfWorkbook()).mappings).toEqual([other, schools]);
  });

  it('is how computed cells are written, beside all else', async () => {
    reportOf(await rememberMappings([schools]));
    reportOf(await rememberMode('values'));
    expect(await memoryOfWorkbook()).toEqual({ ...EMPTY_MEMORY, mappings: [schools], formulaMode: 'values' });
  });
});
