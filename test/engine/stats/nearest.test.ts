import fc from 'fast-check';
import { nearestRows, roundedDistance } from '../../../src/engine/stats/nearest';
import { pointsOf, squaredDistance } from '../../../src/engine/stats/points';
import { IRIS } from './iris';

/** Every distance, sorted. */
const slowly = (rows: readonly (readonly number[])[], count: number, rank: readonly number[]): { rows: number[]; distances: number[] }[] => {
  const points = pointsOf(rows);
  return rows.map((_, row) => {
    const others = rows
      .map((__, other) => ({ other, distance: roundedDistance(squaredDistance(points, row, points, other)) }))
      .filter(({ other }) => other !== row)
      .sort((a, b) => a.distance - b.distance || rank[a.other]! - rank[b.other]!)
      .slice(0, count);
    return { rows: others.map(({ other }) => other), distances: others.map(({ distance }) => distance) };
  });
};

// Tenths make many ties, free numbers none.
const value = fc.oneof(fc.integer({ min: 0, max: 4 }).map((whole) => whole / 10), fc.double({ min: -3, max: 3, noNaN: true }));
const rows = fc.integer({ min: 1, max: 5 }).chain((columns) => fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 120 }));

describe('the nearest rows', () => {
  it('are those that comparing every pair gives, ties included', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (table, count) => {
        const rank = table.map((_, row) => table.length - row);
        expect(nearestRows(pointsOf(table), count, rank)).toEqual(slowly(table, count, rank));
      }),
      { numRuns: 200 },
    );
  });

  it('of the irises too, where several are equal', () => {
    const rank = IRIS.map((_, row) => row);
    expect(nearestRows(pointsOf(IRIS), 10, rank)).toEqual(slowly(IRIS, 10, rank));
  });

  it('can be sought among some of the rows only', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const rank = table.map((_, row) => row);
        const among = rank.filter((row) => row % 3 === 0);
        const expected = slowly(table, table.length, rank).map((one) => {
          const chosen = one.rows.map((row, at) => ({ row, distance: one.distances[at]! })).filter(({ row }) => among.includes(row)).slice(0, 4);
          return { rows: chosen.map(({ row }) => row), distances: chosen.map(({ distance }) => distance) };
        });
        expect(nearestRows(pointsOf(table), 4, rank, among)).toEqual(expected);
      }),
    );
  });

  it('of rows that are all equal come in their order', () => {
    const table = Array.from({ length: 40 }, () => [1, 2]);
    const found = nearestRows(pointsOf(table), 3, table.map((_, row) => row));
    expect(found[0]!.rows).toEqual([1, 2, 3]);
    expect(found[39]!.rows).toEqual([0, 1, 2]);
  });

  it('are all the others when there are no more, and none for a single row', () => {
    expect(nearestRows(pointsOf([[0], [2], [5]]), 10, [0, 1, 2])).toEqual([
      { rows: [1, 2], distances: [2, 5] },
      { rows: [0, 2], distances: [2, 3] },
      { rows: [1, 0], distances: [3, 5] },
    ]);
    expect(nearestRows(pointsOf([[0]]), 10, [0])).toEqual([{ rows: [], distances: [] }]);
  });
});
