import fc from 'fast-check';
import { overdispersion } from '../../../src/engine/stats/overdispersion';

const COUNTS = [
  [4, 5],
  [1, 9],
  [5, 12],
  [2, 18],
  [6, 22],
  [3, 25],
  [9, 31],
  [4, 40],
  [20, 44],
  [10, 57],
  [3, 63],
  [12, 90],
] as const;

const average = COUNTS.reduce((sum, [x]) => sum + x, 0) / COUNTS.reduce((sum, [, n]) => sum + n, 0);
const scores = COUNTS.map(([x, n]) => (x / n - average) / Math.sqrt((average * (1 - average)) / n));

describe('over-dispersion', () => {
  it('of twelve schools is that of NumPy: z clipped at its 10 and 90 % quantiles, squared, averaged', () => {
    // NumPy 2.4.6: lo, hi = np.quantile(z, [.1, .9]); (np.clip(z, lo, hi)**2).mean()
    const found = overdispersion(scores)!;
    expect(found.lowest).toBeCloseTo(-1.4415432535597774, 12);
    expect(found.highest).toBeCloseTo(3.3306089370306307, 12);
    expect(found.phi).toBeCloseTo(3.0999505055316354, 12);
    expect(found.limit).toBeCloseTo(1 + 2 / Math.sqrt(6), 14);
  });

  it('is not told of fewer than ten schools', () => {
    expect(overdispersion(scores.slice(0, 9))).toBeNull();
    expect(overdispersion([])).toBeNull();
    expect(overdispersion(scores.slice(0, 10))).not.toBeNull();
  });

  it('is 0 where all schools have the same share', () => {
    expect(overdispersion(new Array<number>(20).fill(0))).toMatchObject({ phi: 0, lowest: 0, highest: 0 });
  });

  it('grows with the square of the scatter, and one school far out moves it by little', () => {
    const z = fc.double({ min: -4, max: 4, noNaN: true });
    fc.assert(
      fc.property(fc.array(z, { minLength: 12, maxLength: 60 }), (drawn) => {
        const { phi } = overdispersion(drawn)!;
        expect(overdispersion(drawn.map((one) => 2 * one))!.phi).toBeCloseTo(4 * phi, 9);
        // The extreme is set to the 90 % percentile, which one value among eleven cannot carry off.
        expect(overdispersion([...drawn, 1000])!.phi).toBeLessThanOrEqual(16);
      }),
    );
  });
});
