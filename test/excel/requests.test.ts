import fc from 'fast-check';
import { jsonBytes, packInOrder, totalBytes } from '../../src/excel/requests';

const encoded = (value: string | number | boolean | null): number => new TextEncoder().encode(JSON.stringify(value)).length;

describe('jsonBytes', () => {
  it('counts a Cyrillic letter as two bytes and an escaped quote as two', () => {
    expect(jsonBytes('Школа «1»')).toBe(2 + 5 * 2 + 1 + 2 + 1 + 2);
    expect(jsonBytes('"')).toBe(4);
  });

  it('agrees with the encoded JSON of any text, lone surrogates and control characters included', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(jsonBytes(text)).toBe(encoded(text))));
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
    fc.assert(fc.property(units, (text) => expect(jsonBytes(text)).toBe(encoded(text))));
  });

  it('agrees with the JSON of numbers, flags and nothing', () => {
    for (const value of [0, -1.5, 1e21, 0.1 + 0.2, true, false, null]) expect(jsonBytes(value)).toBe(encoded(value));
  });
});

describe('packInOrder', () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 50 }));

  it('keeps every item, once and in order', () => {
    fc.assert(fc.property(sizes, fc.integer({ min: 1, max: 100 }), (items, budget) => expect(packInOrder(items, (size) => size, budget).flat()).toEqual(items)));
  });

  it('never fills a group above the budget unless one item alone is above it', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 100 }), (items, budget) => {
        for (const group of packInOrder(items, (size) => size, budget)) {
          const sum = group.reduce((all, size) => all + size, 0);
          expect(sum <= budget || group.filter((size) => size > 0).length === 1).toBe(true);
        }
      }),
    );
  });

  it('opens a new group only when the next item does not fit', () => {
    expect(packInOrder([3, 3, 3, 9, 1], (size) => size, 6)).toEqual([[3, 3], [3], [9], [1]]);
    expect(packInOrder([], () => 1, 6)).toEqual([]);
  });
});

describe('totalBytes', () => {
  it('sums the cost of steps', () => {
    const step = (bytes: number) => ({ bytes, apply: () => undefined });
    expect(totalBytes([step(10), step(5)])).toBe(15);
    expect(totalBytes([])).toBe(0);
  });
});
