import fc from 'fast-check';
import { chiSquareUpperTail } from '../../../src/engine/stats/chiSquare';
import { fUpperTail } from '../../../src/engine/stats/fDistribution';
import { normalQuantile, normalUpperTail } from '../../../src/engine/stats/normal';
import { tCritical, tTwoSided } from '../../../src/engine/stats/tDistribution';
import { rightDigits } from './digits';

// Known values: mpmath 1.4.1 at 40 digits, by betainc, gammainc and ncdf; 0.0733880347707 and 12.7062047361747 also stand in tables.

describe('the tails of Student’s t', () => {
  it.each([
    [2, 10, 0.07338803477074037],
    [0.5, 3, 0.651447964848151],
    [-12.5, 4, 0.00023561604689269978],
    [37, 100, 3.670821403538904e-60],
    [3, 39980, 0.002701459110214796],
    [1e-3, 7, 0.9992300172449988],
    [1e5, 2, 9.9999999985e-11],
    [6, 1, 0.10513691342250686],
  ])('beyond %d with %d degrees of freedom are right to 12 digits', (t, df, known) => {
    expect(rightDigits(tTwoSided(t, df), known)).toBeGreaterThan(12);
  });

  it('are all at 0 and nothing at infinity', () => {
    expect(tTwoSided(0, 5)).toBe(1);
    expect(tTwoSided(Infinity, 5)).toBe(0);
    expect(tTwoSided(1e200, 5)).toBe(0);
  });

  it.each([
    [0.05, 1, 12.706204736174705],
    [0.05, 9, 2.2621571627982053],
    [0.05, 1189, 1.961961164423599],
    [1e-8, 5, 71.69350276982087],
    [0.5, 30, 0.6827556933212926],
    [0.05, 39980, 1.960023322754903],
  ])('of %d begin with %d degrees of freedom where tables say', (alpha, df, known) => {
    expect(rightDigits(tCritical(alpha, df), known)).toBeGreaterThan(12);
  });

  it('are cut off by the critical value, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 1e-12, max: 0.99, noNaN: true }), (df, alpha) => {
        expect(rightDigits(tTwoSided(tCritical(alpha, df), df), alpha)).toBeGreaterThan(10);
      }),
    );
  });
});

describe('the upper tail of Fisher’s F', () => {
  it.each([
    [4, 3, 20, 0.02207699966236243],
    [330.285339234588, 6, 9, 4.984030528724809e-10],
    [0.2, 8, 40, 0.989219225221008],
    [25, 18, 39980, 1.0448679007204092e-83],
    [1e6, 1, 5, 1.8980131131979714e-14],
  ])('above %d with %d and %d degrees of freedom is right to 12 digits', (f, numerator, denominator, known) => {
    expect(rightDigits(fUpperTail(f, numerator, denominator), known)).toBeGreaterThan(12);
  });

  it('is the tail of t² with one degree of freedom in the numerator', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 30, noNaN: true }), fc.integer({ min: 1, max: 5000 }), (t, df) => {
        expect(rightDigits(fUpperTail(t * t, 1, df), tTwoSided(t, df))).toBeGreaterThan(11);
      }),
    );
  });

  it('is all at 0 and nothing at infinity', () => {
    expect(fUpperTail(0, 2, 9)).toBe(1);
    expect(fUpperTail(Infinity, 2, 9)).toBe(0);
  });
});

describe('the upper tail of χ²', () => {
  it.each([
    [3.84, 1, 0.0500435212487051],
    [0.5, 3, 0.9188914116546758],
    [100, 8, 4.269159205144934e-18],
    [1200, 18, 1.1189740156389751e-243],
    [6.85, 5, 0.23203716376069597],
  ])('above %d with %d degrees of freedom is right to 12 digits', (x, df, known) => {
    expect(rightDigits(chiSquareUpperTail(x, df), known)).toBeGreaterThan(12);
  });

  it('is e^(−x/2) with two degrees of freedom', () => {
    for (const x of [0.01, 1, 3.9, 4.1, 50, 600]) expect(rightDigits(chiSquareUpperTail(x, 2), Math.exp(-x / 2))).toBeGreaterThan(12);
  });

  it('is all at 0 and nothing at infinity', () => {
    expect(chiSquareUpperTail(0, 4)).toBe(1);
    expect(chiSquareUpperTail(Infinity, 4)).toBe(0);
  });
});

describe('the normal distribution', () => {
  it.each([
    [1, 0.15865525393145705],
    [-1.5, 0.9331927987311419],
    [8, 6.220960574271784e-16],
    [37, 5.725571222524577e-300],
    [0, 0.5],
  ])('has above %d the tail that tables say', (z, known) => {
    expect(rightDigits(normalUpperTail(z), known)).toBeGreaterThan(12);
  });

  it.each([
    [0.975, 1.9599639845400543],
    [0.0001, -3.7190164854556804],
    [1e-20, -9.262340089798407],
  ])('has at %d the quantile that tables say', (p, known) => {
    expect(rightDigits(normalQuantile(p), known)).toBeGreaterThan(12);
  });

  it('has its middle at 0', () => {
    expect(Math.abs(normalQuantile(0.5))).toBeLessThan(1e-15);
  });
});
