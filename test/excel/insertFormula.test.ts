import { insertFormula } from '../../src/excel/insertFormula';
import { selectCell } from '../../src/excel/navigate';
import type { CellStyle, CellValue } from '../../src/files/workbook/model';
import { openInExcel } from './support/excel';
import { sheetNamed, workbookOf } from './support/workbooks';

const FORMULA = '=SHNOR.ISBSH(0.3,0.2,0.02)';

const open = async (value: CellValue, style: CellStyle = {}, formula: string | null = null) => {
  const workbook = workbookOf([{ name: 'Черновик' }]);
  const sheet = sheetNamed(workbook, 'Черновик');
  sheet.cells.set(1, 2, { value, formula, style });
  openInExcel(workbook);
  await selectCell({ sheet: 'Черновик', address: 'C2:D4' });
  return sheet;
};

describe('insertFormula', () => {
  it('fills the empty cell where the user is', async () => {
    const sheet = await open(null);
    expect(await insertFormula(FORMULA, false)).toEqual({ ok: true, value: { inserted: true, place: { sheet: 'Черновик', address: 'C2' }, holds: '' } });
    expect(sheet.cells.get(1, 2)?.formula).toBe(FORMULA);
    expect(sheet.cells.get(1, 3)).toBeUndefined();
  });

  it('leaves a cell that holds something alone, and says what', async () => {
    const sheet = await open(0.5, { numberFormat: '0%' });
    expect(await insertFormula(FORMULA, false)).toMatchObject({ value: { inserted: false, holds: '50%' } });
    expect(sheet.cells.get(1, 2)).toMatchObject({ value: 0.5, formula: null });
  });

  it('tells a formula that shows nothing as a formula', async () => {
    const sheet = await open('', {}, '=""');
    expect(await insertFormula(FORMULA, false)).toMatchObject({ value: { inserted: false, holds: '=""' } });
    expect(sheet.cells.get(1, 2)?.formula).toBe('=""');
  });

  it('writes over it when that is wanted', async () => {
    const sheet = await open('Лицей');
    expect(await insertFormula(FORMULA, true)).toMatchObject({ value: { inserted: true, holds: 'Лицей' } });
    expect(sheet.cells.get(1, 2)?.formula).toBe(FORMULA);
  });

  it('computes in a cell of text too', async () => {
    const sheet = await open(null, { numberFormat: '@' });
    await insertFormula(FORMULA, false);
    expect(sheet.cells.get(1, 2)).toMatchObject({ formula: FORMULA, style: {} });
    expect(sheet.cells.get(1, 2)?.style.numberFormat).toBeUndefined();
  });

  it('says that the sheet is protected', async () => {
    const sheet = await open(null);
    sheet.protected = true;
    expect(await insertFormula(FORMULA, false)).toMatchObject({ ok: false, problem: { code: 'input-sheet-protected', sheet: 'Черновик' } });
  });
});
