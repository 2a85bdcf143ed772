import { readAppSettings, writeAppSettings } from '../../src/excel/appSettings';
import { openInExcel } from './support/excel';
import { workbookOf } from './support/workbooks';

describe('the add-in’s settings in a workbook', () => {
  it('are the defaults in a workbook that has none, or nonsense', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    openInExcel(workbook);
    expect(await readAppSettings()).toEqual({ ok: true, value: { formulaMode: 'addin' } });
    workbook.settings.set('shnor.formulaMode', 'constructor');
    expect(await readAppSettings()).toEqual({ ok: true, value: { formulaMode: 'addin' } });
  });

  it('come back as they were written', async () => {
    openInExcel(workbookOf([{ name: 'Школы' }]));
    await writeAppSettings({ formulaMode: 'plain' });
    await writeAppSettings({ formulaMode: 'values' });
    expect(await readAppSettings()).toEqual({ ok: true, value: { formulaMode: 'values' } });
  });
});
