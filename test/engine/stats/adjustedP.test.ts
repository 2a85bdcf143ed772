import fc from 'fast-check';
import { benjaminiHochberg, holm } from '../../../src/engine/stats/adjustedP';

const close = (values: readonly number[], known: readonly number[]): void => {
  expect(values).toHaveLength(known.length);
  values.forEach((value, at) => expect(value).toBeCloseTo(known[at]!, 14));
};

describe('adjusted p-values', () => {
  it('agree with R’s p.adjust', () => {
    // R: p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm"), "BH"
    close(holm([0.01, 0.02, 0.03, 0.04, 0.05]), [0.05, 0.08, 0.09, 0.09, 0.09]);
    close(benjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05]), [0.05, 0.05, 0.05, 0.05, 0.05]);
  });

  it('agree with statsmodels 0.15.0 (multipletests) on unordered values with ties', () => {
    const given = [0.2, 0.001, 0.04, 0.0005, 0.04, 0.9];
    close(holm(given), [0.4, 0.005, 0.16, 0.003, 0.16, 0.9]);
    close(benjaminiHochberg(given), [0.24, 0.003, 0.06, 0.003, 0.06, 0.9]);
  });

  it('are the values themselves for one test, and none for none', () => {
    expect(holm([0.3])).toEqual([0.3]);
    expect(benjaminiHochberg([0.3])).toEqual([0.3]);
    expect(holm([])).toEqual([]);
    expect(benjaminiHochberg([])).toEqual([]);
  });

  it('never fall below the p-value, rise above 1 or change the order; Holm is never below Benjamini–Hochberg', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 70 }), (given) => {
        const byHolm = holm(given);
        const byShare = benjaminiHochberg(given);
        given.forEach((p, at) => {
          expect(byShare[at]!).toBeGreaterThanOrEqual(p);
          expect(byHolm[at]! - byShare[at]!).toBeGreaterThanOrEqual(-1e-15);
          expect(byHolm[at]!).toBeLessThanOrEqual(1);
          given.forEach((other, place) => {
            if (other < p) expect(byHolm[place]!).toBeLessThanOrEqual(byHolm[at]!);
          });
        });
      }),
    );
  });
});
