import { breuschPagan } from '../../../src/engine/stats/breuschPagan';
import { jarqueBera } from '../../../src/engine/stats/jarqueBera';
import { regress } from '../../../src/engine/stats/regression';
import { SHAPIRO_WILK_MOST, shapiroWilk } from '../../../src/engine/stats/shapiroWilk';
import { DISTANCE, SPEED } from './cars';
import { rightDigits } from './digits';

const cars = regress([SPEED], DISTANCE);
const residuals = cars.status === 'fitted' ? cars.regression.rows.map(({ residual }) => residual) : [];

describe('the Breusch–Pagan test', () => {
  it('agrees with R on cars', () => {
    // R: lmtest::bptest(lm(dist ~ speed)) prints BP = 3.2149, p-value = 0.07297; all digits by statsmodels 0.15.0, het_breuschpagan.
    const found = cars.status === 'fitted' ? breuschPagan(cars.factorisation, residuals) : null;
    expect(rightDigits(found!.statistic, 3.21487992717464)).toBeGreaterThan(11);
    expect(rightDigits(found!.p, 0.0729715450540781)).toBeGreaterThan(11);
  });

  it('is not there when all squared residuals are equal', () => {
    expect(cars.status === 'fitted' && breuschPagan(cars.factorisation, SPEED.map((_, at) => (at % 2 === 0 ? 1 : -1)))).toBeNull();
  });
});

describe('the Jarque–Bera test', () => {
  it('agrees with SciPy 1.17.1 (jarque_bera) on the residuals of cars', () => {
    const found = jarqueBera(residuals)!;
    expect(rightDigits(found.statistic, 8.188783628925888)).toBeGreaterThan(11);
    expect(rightDigits(found.p, 0.016665879147925434)).toBeGreaterThan(11);
  });

  it('is not there for equal values or none', () => {
    expect(jarqueBera([2, 2, 2])).toBeNull();
    expect(jarqueBera([])).toBeNull();
  });
});

describe('the Shapiro–Wilk test', () => {
  it.each([
    // R: shapiro.test(women$height) prints W = 0.96359, p-value = 0.7545.
    { values: Array.from({ length: 15 }, (_, at) => 58 + at), w: 0.9635934903654083, p: 0.7545333054391125 },
    // The weights of Shapiro and Wilk (1965), W = 0.79 in the paper.
    { values: [148, 154, 158, 160, 161, 162, 166, 170, 182, 195, 236], w: 0.7888146948353875, p: 0.006703814056503012 },
    { values: [0.11, 7.87, 4.61, 10.14, 7.95, 3.14, 0.46, 4.43, 0.21, 4.75, 0.71, 1.52, 3.24, 0.93, 0.42, 4.97, 9.53, 4.55, 0.47, 6.66], w: 0.9004728793175613, p: 0.042089575222258 },
    { values: [1, 2, 4], w: 0.9642857142857143, p: 0.6368868450289699 },
    { values: [1, 2, 4, 8, 9], w: 0.9009632693347278, p: 0.41523242986550435 },
  ])('agrees to 11 digits with algorithm AS R94 worked at 40 digits (mpmath 1.4.1): W = $w', ({ values, w, p }) => {
    const found = shapiroWilk([...values].reverse())!;
    expect(rightDigits(found.statistic, w)).toBeGreaterThan(11);
    expect(rightDigits(found.p, p)).toBeGreaterThan(11);
  });

  it('agrees with R on the residuals of cars', () => {
    // R: shapiro.test(residuals(lm(dist ~ speed))) prints W = 0.94509, p-value = 0.02152.
    expect(shapiroWilk(residuals)!.statistic).toBeCloseTo(0.94509, 5);
    expect(shapiroWilk(residuals)!.p).toBeCloseTo(0.02152, 5);
  });

  it('is not there for two values, for equal ones, or for more than it was made for', () => {
    expect(shapiroWilk([1, 2])).toBeNull();
    expect(shapiroWilk([3, 3, 3, 3])).toBeNull();
    expect(shapiroWilk(Array.from({ length: SHAPIRO_WILK_MOST + 1 }, (_, at) => at))).toBeNull();
  });

  it('takes a step as far from normal', () => {
    expect(shapiroWilk([0, 0, 0, 0, 0, 0, 0, 0, 0, 1])!.p).toBeLessThan(1e-6);
  });
});
