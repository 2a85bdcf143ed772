import fc from 'fast-check';
import { cellRuns } from '../../src/excel/cellRuns';
import { cellAddress } from '../../src/inputs/address';

describe('cellRuns', () => {
  it('joins neighbours below each other', () => {
    const cells = ['B3', 'A1', 'B2', 'B5', 'A2'].map((address) => ({ sheet: 'Л', address }));
    expect(cellRuns(cells).map(({ row, column, cells: { length } }) => [row, column, length])).toEqual([
      [0, 0, 2],
      [1, 1, 2],
      [4, 1, 1],
    ]);
  });

  it('holds every cell once, at its place', () => {
    const cell = fc.record({ sheet: fc.constantFrom('А', 'Б'), row: fc.nat(12), column: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(cell), (places) => {
        const cells = places.map(({ sheet, row, column }) => ({ sheet, address: cellAddress(row, column) }));
        const found = cellRuns(cells).flatMap((run) => run.cells.map((one, at) => ({ one, sheet: run.sheet, address: cellAddress(run.row + at, run.column) })));
        for (const { one, sheet, address } of found) expect(one).toEqual({ sheet, address });
        expect(new Set(found.map(({ one }) => one))).toEqual(new Set(cells));
        expect(found).toHaveLength(cells.length);
      }),
    );
  });
});
