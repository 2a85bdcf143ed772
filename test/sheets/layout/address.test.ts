import { absolute, cellAddress, columnLetters, rowsAbsolute } from '../../../src/sheets/layout/address';

describe('addresses', () => {
  it('count columns in letters as Excel does', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16383].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA', 'XFD']);
  });

  it('are of one cell or of a span', () => {
    expect(cellAddress(4, 2)).toBe('C5');
    expect(absolute({ row: 4, column: 2, rows: 1, columns: 1 })).toBe('$C$5');
    expect(absolute({ row: 4, column: 1, rows: 26, columns: 1 })).toBe('$B$5:$B$30');
    expect(rowsAbsolute({ row: 7, column: 7, rows: 1, columns: 9 })).toBe('H$8:P$8');
  });
});
