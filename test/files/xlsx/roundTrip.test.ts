import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';

const read = (bytes: Uint8Array): HostWorkbook => {
  const result = readWorkbook(bytes);
  if ('problem' in result) throw new Error(result.problem.code);
  return result.workbook;
};

describe('A new workbook', () => {
  it('comes back from a file with its values, formulas and text', () => {
    const sheet = createSheet('1', 'Низкие результаты');
    sheet.cells.set(0, 0, { value: '=1+1', formula: null, style: {} });
    sheet.cells.set(1, 0, { value: 0.31, formula: '=SHNOR.ISBSH(B2)', style: { numberFormat: '0.0%' } });
    sheet.cells.set(2, 1, { value: { error: '#N/A' }, formula: null, style: { bold: true } });
    const back = read(writeWorkbook(createWorkbook([sheet])));
    expect([...back.sheets[0]!.cells.entries()]).toEqual([...sheet.cells.entries()]);
    expect(back.sheets[0]!.name).toBe('Низкие результаты');
  });

  it('is written to the same bytes each time', () => {
    const workbook = createWorkbook();
    expect(writeWorkbook(workbook)).toEqual(writeWorkbook(workbook));
  });
});
