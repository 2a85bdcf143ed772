import { cellPlace, rangeAddress, rangeCorners } from '../../src/inputs/address';

describe('cellPlace', () => {
  it('reads addresses of single cells only', () => {
    expect(cellPlace('A1')).toEqual({ row: 0, column: 0 });
    expect(cellPlace('$aa$10')).toEqual({ row: 9, column: 26 });
    expect(['A1:B2', 'A', '7', 'A0', '', 'Лист1!A1'].map(cellPlace)).toEqual([null, null, null, null, null, null]);
  });
});

describe('rangeCorners', () => {
  it('reads a range, a single cell, and nothing else', () => {
    expect(rangeCorners('B2:AA9')).toEqual({ top: 1, left: 1, bottom: 8, right: 26 });
    expect(rangeCorners('$C$3')).toEqual({ top: 2, left: 2, bottom: 2, right: 2 });
    expect(['', 'A:B', '1:2', 'Лист1!A1:B2'].map(rangeCorners)).toEqual([null, null, null, null]);
  });

  it('is the way back from rangeAddress', () => {
    expect(rangeCorners(rangeAddress(3, 0, 410, 702))).toEqual({ top: 3, left: 0, bottom: 410, right: 702 });
  });
});
