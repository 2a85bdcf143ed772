import fc from 'fast-check';
import { Hash } from '../../src/app/hash';

type Value = string | number | boolean;

const digest = (values: readonly Value[]): string => {
  const hash = new Hash();
  for (const value of values) {
    if (typeof value === 'string') hash.text(value);
    else if (typeof value === 'number') hash.number(value);
    else hash.flag(value);
  }
  return hash.digest();
};

const values = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.double({ noNaN: true }), fc.boolean()), { maxLength: 8 });
const same = (some: readonly Value[], others: readonly Value[]): boolean => some.length === others.length && some.every((value, at) => value === others[at]);

describe('the hash of a row of values', () => {
  it('is the same for the same values, and another for others', () => {
    fc.assert(
      fc.property(values, values, (some, others) => {
        expect(digest([...some])).toBe(digest(some));
        expect(digest(some) === digest(others)).toBe(same(some, others));
      }),
    );
  });

  it('differs for texts that are cut in other places', () => {
    const cuts = [['аб', 'в'], ['а', 'бв'], ['абв'], ['абв', ''], ['', 'абв'], ['а', 'б', 'в']];
    expect(new Set(cuts.map(digest)).size).toBe(cuts.length);
  });

  it('does not meet itself among forty thousand neighbouring numbers and texts', () => {
    const seen = new Set<string>();
    for (let at = 0; at < 20_000; at += 1) seen.add(digest([at])).add(digest([`школа ${at}`]));
    expect(seen.size).toBe(40_000);
  });

  it('takes 0 and -0 for one number', () => {
    expect(digest([-0])).toBe(digest([0]));
  });
});
