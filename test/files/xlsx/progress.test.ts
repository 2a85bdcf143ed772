import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';

describe('reading a file', () => {
  it('tells how far it has come, up to the end', () => {
    const sheet = createSheet('1', 'Участники');
    for (let row = 0; row < 30_000; row += 1) {
      sheet.cells.set(row, 0, { value: `Школа № ${row}`, formula: null, style: {} });
      sheet.cells.set(row, 1, { value: row, formula: null, style: {} });
    }
    const bytes = writeWorkbook(createWorkbook([sheet]));
    const seen: number[] = [];
    expect(readWorkbook(bytes, (done) => seen.push(done))).toHaveProperty('workbook');
    expect(seen.length).toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });

  it('gives cells that hold the same as one, and changing one changes no other', () => {
    const sheet = createSheet('1', 'Участники');
    for (let row = 0; row < 3; row += 1) sheet.cells.set(row, 0, { value: 'СОШ № 1', formula: null, style: {} });
    const read = readWorkbook(writeWorkbook(createWorkbook([sheet])));
    if ('problem' in read) throw new Error(read.problem.code);
    const { cells } = read.workbook.sheets[0]!;
    expect(cells.get(0, 0)).toBe(cells.get(1, 0));
    cells.set(0, 0, { value: 'СОШ № 2', formula: null, style: {} });
    expect([0, 1, 2].map((row) => cells.get(row, 0)?.value)).toEqual(['СОШ № 2', 'СОШ № 1', 'СОШ № 1']);
  });
});
