import fc from 'fast-check';
import { countsThatFit, scaleOfPercents, writtenPercent, type PercentSample, type PercentUnit } from '../../../src/inputs/layouts/percents';

const result = fc.integer({ min: 1, max: 400 }).chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));

/** Half away from zero, as Excel rounds, on decimals and not on binary fractions. */
const rounded = (count: number, of: number, whole: number, decimals: number): number => {
  const shift = 10 ** decimals;
  const [units, rest] = [Math.floor((count * whole * shift) / of), (count * whole * shift) % of];
  return (2 * rest >= of ? units + 1 : units) / shift;
};

const fits = (value: number, unit: PercentUnit, decimals: number, of: number): { readonly nearest: number; readonly from: number; readonly to: number } => {
  const found = countsThatFit(value, unit, decimals, of);
  if (!found) throw new Error(`${String(value)} of ${String(of)} fits nothing`);
  return found;
};

describe('a per cent back to whole pupils', () => {
  it('gives the number back, or says that several fit: every number of up to 400, with one and with two decimals', () => {
    for (let of = 1; of <= 400; of += 1) {
      for (let count = 0; count <= of; count += 1) {
        for (const decimals of [1, 2]) {
          const { nearest, from, to } = fits(rounded(count, of, 100, decimals), 'percent', decimals, of);
          if (from === to ? nearest !== count : count < from || count > to) throw new Error(`${String(count)} of ${String(of)} with ${String(decimals)} decimals`);
        }
      }
    }
  });

  it('gives the number back as Excel computes it, as a per cent and as a share', () => {
    for (let of = 1; of <= 400; of += 1) {
      for (let count = 0; count <= of; count += 1) {
        const [percent, share] = [countsThatFit((count / of) * 100, 'percent', 15, of), countsThatFit(count / of, 'share', 15, of)];
        if (percent?.nearest !== count || percent.from !== percent.to || share?.nearest !== count || share.from !== share.to) throw new Error(`${String(count)} of ${String(of)}`);
      }
    }
  });

  it('with two decimals is always certain up to 400 people, with none up to 100', () => {
    fc.assert(
      fc.property(result, ({ of, count }) => {
        const { from, to } = fits(rounded(count, of, 100, 2), 'percent', 2, of);
        expect([from, to]).toEqual([count, count]);
        if (of < 100) expect(fits(rounded(count, of, 100, 0), 'percent', 0, of)).toEqual({ nearest: count, from: count, to: count });
      }),
    );
  });

  it.each<[number, PercentUnit, number, number, ReturnType<typeof countsThatFit>]>([
    [32.5, 'percent', 1, 40, { nearest: 13, from: 13, to: 13 }],
    [33, 'percent', 0, 40, { nearest: 13, from: 13, to: 13 }],
    // 31 % of 40 is 12.4: 12 is 30 %, 13 is 32.5 %.
    [31, 'percent', 0, 40, null],
    // 33 % of 400 is 132; 130 is 32.5 %, 134 is 33.5 %.
    [33, 'percent', 0, 400, { nearest: 132, from: 130, to: 134 }],
    [0.33, 'share', 2, 3, { nearest: 1, from: 1, to: 1 }],
    [350, 'percent', 0, 40, null],
    [0, 'percent', 0, 0, { nearest: 0, from: 0, to: 0 }],
    [5, 'percent', 0, 0, null],
    [-2.5, 'percent', 1, 40, null],
    [100, 'percent', 0, 17, { nearest: 17, from: 17, to: 17 }],
  ])('%d as %s with %d decimals of %d people', (value, unit, decimals, of, expected) => {
    expect(countsThatFit(value, unit, decimals, of)).toEqual(expected);
  });
});

const column = (...cells: readonly (readonly [cell: string | number, of: number])[]): readonly PercentSample[] => cells.map(([cell, of]) => ({ cell, of }));

describe('how a column of per cents is written', () => {
  it('in per cent, if anything is above 1', () => {
    expect(scaleOfPercents(column([32.5, 40], [0.5, 200], [0, 10]))).toEqual({ unit: 'percent', decimals: { percent: 1, share: 1 } });
  });

  it('in shares, if only these give whole numbers', () => {
    expect(scaleOfPercents(column([0.325, 40], [0, 10], [1, 5])).unit).toBe('share');
    expect(scaleOfPercents(column([0.33, 3], [0.5, 10])).unit).toBe('share');
  });

  it('not to be told, if both or neither do, or nothing but zeros stands there', () => {
    expect(scaleOfPercents(column([0.25, 400], [0.4, 250])).unit).toBeNull();
    // 0.7 % of 127 is no whole number, but two other rows may well be per cents.
    expect(scaleOfPercents(column([0.5, 200], [0.8, 127], [0.7, 127])).unit).toBeNull();
    expect(scaleOfPercents(column([0.5, 200])).unit).toBeNull();
    expect(scaleOfPercents(column([0.123, 7])).unit).toBeNull();
    expect(scaleOfPercents(column([0, 40], [0, 30])).unit).toBeNull();
    expect(scaleOfPercents([{ cell: 0.5, of: null }]).unit).toBeNull();
  });

  it('by the cell itself, if it has a % sign', () => {
    expect(scaleOfPercents(column(['32,5 %', 40], ['1 %', 100]))).toEqual({ unit: null, decimals: { percent: 1, share: 0 } });
    expect(scaleOfPercents(column(['32,5 %', 40], [0.25, 40])).unit).toBe('share');
  });

  it('counts no noise of binary fractions as decimals', () => {
    expect(scaleOfPercents(column([32.300000000000004, 400], [12, 50])).decimals.percent).toBe(1);
    expect(scaleOfPercents(column([100 / 3, 3])).decimals.percent).toBe(6);
    expect(scaleOfPercents(column([1e-7, 3])).decimals.share).toBe(6);
  });

  it.each(['н/д', '', '–', '#DIV/0!', 'много', '5 чел.', true])('passes over %p', (cell) => {
    expect(writtenPercent(cell)).toBeNull();
  });

  it('any result of a column written alike is read back', () => {
    const decimals = fc.constantFrom(1, 2, 3, 8);
    fc.assert(
      fc.property(fc.array(result, { minLength: 3, maxLength: 12 }), decimals, fc.boolean(), (results, digits, asShares) => {
        const whole = asShares ? 1 : 100;
        const samples = results.map(({ of, count }) => ({ cell: rounded(count, of, whole, digits), of }));
        const { unit, decimals: ofUnit } = scaleOfPercents(samples);
        fc.pre(unit !== null);
        results.forEach(({ of, count }, at) => {
          const found = countsThatFit(samples[at]!.cell, unit!, ofUnit[unit!], of);
          if (unit === (asShares ? 'share' : 'percent')) expect(count >= found!.from && count <= found!.to).toBe(true);
        });
        // A column of shares is never taken for per cents, nor the other way round, unless it is all but zeros.
        if (results.some(({ count, of }) => count * 20 > of && count < of)) expect(unit).toBe(asShares ? 'share' : 'percent');
      }),
    );
  });
});
