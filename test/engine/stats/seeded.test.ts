import fc from 'fast-check';
import { hashOf, sampleByHash, seededRandom } from '../../../src/engine/stats/seeded';

const keys = fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 60 });

describe('a sample by hash', () => {
  it('has the asked size, or all', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 0, max: 70 }), (all, size) => {
        const places = sampleByHash(all, size, 1);
        expect(places.length).toBe(Math.min(size, all.length));
        expect([...places].sort((a, b) => a - b)).toEqual(places);
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(keys, fc.integer({ min: 1, max: 30 }), (all, size) => {
        const turned = [...all].reverse();
        expect(new Set(sampleByHash(turned, size, 7).map((place) => turned[place]))).toEqual(new Set(sampleByHash(all, size, 7).map((place) => all[place])));
      }),
    );
  });

  it('changes by one key at most when a key is added', () => {
    fc.assert(
      fc.property(keys.filter((all) => all.length > 1), fc.integer({ min: 1, max: 30 }), (all, size) => {
        const before = new Set(sampleByHash(all.slice(1), size, 7).map((place) => all[place + 1]!));
        const after = sampleByHash(all, size, 7).map((place) => all[place]!);
        expect(after.filter((key) => !before.has(key)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is another one with another seed', () => {
    const all = Array.from({ length: 1000 }, (_, at) => `школа ${at}`);
    const both = sampleByHash(all, 500, 1).filter((place) => sampleByHash(all, 500, 2).includes(place)).length;
    expect(both).toBeGreaterThan(200);
    expect(both).toBeLessThan(300);
    expect(hashOf('а', 1)).not.toBe(hashOf('а', 2));
  });
});

describe('seeded numbers', () => {
  it('lie in [0, 1), are spread evenly and come again', () => {
    const [one, other] = [seededRandom(5), seededRandom(5)];
    const drawn = Array.from({ length: 10_000 }, one);
    expect(drawn).toEqual(Array.from({ length: 10_000 }, other));
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
  });
});
