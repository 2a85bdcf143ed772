import fc from 'fast-check';
import { createCells } from '../../../src/files/workbook/cells';
import type { HostCell, HostRect } from '../../../src/files/workbook/model';

const cellOf = (value: HostCell['value'], style: HostCell['style'] = {}): HostCell => ({ value, formula: null, style });

const place = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }));
const rect = fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 30 }), rows: fc.integer({ min: 1, max: 20 }), columns: fc.integer({ min: 1, max: 20 }) });

/** The same cells in the simplest shape there is. */
const plainModel = (steps: readonly { at: [number, number]; put: boolean }[]): Map<string, [number, number]> => {
  const model = new Map<string, [number, number]>();
  for (const { at, put } of steps) {
    if (put) model.set(at.join(), at);
    else model.delete(at.join());
  }
  return model;
};

const boundsOf = (places: readonly [number, number][]): HostRect | null => {
  if (places.length === 0) return null;
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
};

describe('sparse cells', () => {
  it('behave as a plain map of places does, whatever is put in and taken out', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ at: place, put: fc.boolean() })), rect, (steps, within) => {
        const cells = createCells();
        for (const { at: [row, column], put } of steps) {
          if (put) cells.set(row, column, cellOf(row * 100 + column));
          else cells.delete(row, column);
        }
        const places = [...plainModel(steps).values()].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
        const inside = places.filter(([row, column]) => row >= within.row && row < within.row + within.rows && column >= within.column && column < within.column + within.columns);
        expect(cells.bounds()).toEqual(boundsOf(places));
        expect([...cells.entries()].map(({ row, column }) => [row, column])).toEqual(places);
        expect([...cells.entries(within)].map(({ row, column, cell }) => [row, column, cell.value])).toEqual(inside.map(([row, column]) => [row, column, row * 100 + column]));
        for (const [row, column] of places) expect(cells.row(row)?.[column]).toBe(cells.get(row, column));
      }),
    );
  });

  it('count a formatted blank cell among the styled bounds alone', () => {
    const cells = createCells();
    cells.set(1, 1, cellOf('x'));
    cells.set(4, 2, cellOf(null, { bold: true }));
    cells.set(9, 9, cellOf(null));
    expect(cells.bounds()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(cells.bounds(true)).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
  });
});
