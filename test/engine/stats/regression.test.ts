import fc from 'fast-check';
import { factorise, project } from '../../../src/engine/stats/leastSquares';
import { coefficientsOf, regress, type Regression, type RegressionOutcome } from '../../../src/engine/stats/regression';
import { DISTANCE, SPEED } from './cars';
import { leastDigits, rightDigits } from './digits';
import { LONGLEY, NORRIS, WAMPLER_1, WAMPLER_2, WAMPLER_COLUMNS, WAMPLERS, type StrdDataset } from './strd';

const fitted = (outcome: RegressionOutcome): Regression => {
  if (outcome.status === 'failed') throw new Error(`not fitted: ${outcome.why}`);
  return outcome.regression;
};

const ofDataset = ({ columns, outcome }: StrdDataset): Regression => fitted(regress(columns, outcome));
const all = ({ intercept, coefficients }: Regression) => [intercept, ...coefficients];

describe('a regression of the NIST reference data sets', () => {
  it.each([LONGLEY, NORRIS])('has at least 11 certified digits: $name', (dataset) => {
    const regression = ofDataset(dataset);
    expect(leastDigits(all(regression).map(({ estimate }) => estimate), dataset.estimates)).toBeGreaterThan(11);
    expect(leastDigits(all(regression).map(({ standardError }) => standardError), dataset.standardErrors)).toBeGreaterThan(11);
    expect(leastDigits([regression.residualError, regression.rSquared, regression.f], [dataset.residualError, dataset.rSquared, dataset.f])).toBeGreaterThan(11);
  });

  it.each(WAMPLERS)('keeps the errors of an ill-conditioned one to 11 digits, its coefficients as far as its noise lets: $name', (dataset) => {
    const regression = ofDataset(dataset);
    // Noise of 10⁰, 10² and 10⁴ times a base: as much is lost of the coefficients, which are all 1.
    const least = { Wampler3: 9, Wampler4: 8, Wampler5: 6 }[dataset.name]!;
    expect(leastDigits(all(regression).map(({ estimate }) => estimate), dataset.estimates)).toBeGreaterThan(least);
    expect(leastDigits(all(regression).map(({ standardError }) => standardError), dataset.standardErrors)).toBeGreaterThan(11);
    expect(leastDigits([regression.residualError, regression.rSquared, regression.f], [dataset.residualError, dataset.rSquared, dataset.f])).toBeGreaterThan(11);
  });

  it('finds the coefficients of exact fits, and says that they leave no error to estimate: Wampler1 and Wampler2', () => {
    const factorisation = factorise(WAMPLER_COLUMNS, WAMPLER_1.length);
    expect(leastDigits(coefficientsOf(factorisation, project(factorisation, WAMPLER_1)), [1, 1, 1, 1, 1, 1])).toBeGreaterThan(7);
    expect(leastDigits(coefficientsOf(factorisation, project(factorisation, WAMPLER_2)), [1, 0.1, 0.01, 0.001, 0.0001, 0.00001])).toBeGreaterThan(10);
    for (const outcome of [WAMPLER_1, WAMPLER_2]) expect(regress(WAMPLER_COLUMNS, outcome)).toMatchObject({ status: 'failed', why: 'exact' });
  });

  it('has the leverages, residuals, distances and inflations of exact arithmetic on Longley', () => {
    // Python's fractions: h = diag(X(XᵀX)⁻¹Xᵀ), e, e/(s√(1 − h)), e²h/(s²(1 − h)²p); VIF = (XᵀX)⁻¹ⱼⱼ·Σ(x − x̄)².
    const { rows, coefficients, adjustedRSquared } = ofDataset(LONGLEY);
    const first = rows.slice(0, 3);
    expect(leastDigits(first.map(({ leverage }) => leverage), [0.424536930626536, 0.564978297702265, 0.362074712365648])).toBeGreaterThan(11);
    expect(leastDigits(first.map(({ residual }) => residual), [267.34002975972, -94.0139423988403, 46.2871677575269])).toBeGreaterThan(10);
    expect(leastDigits(first.map(({ standardised }) => standardised!), [1.15601444426538, -0.467568021307326, 0.190100691277352])).toBeGreaterThan(10);
    expect(leastDigits(first.map(({ cook }) => cook!), [0.140840156507822, 0.0405613501956196, 0.00293020313368626])).toBeGreaterThan(10);
    expect(leastDigits(coefficients.map(({ vif }) => vif), [135.532438280003, 1788.51348271818, 33.6188905960499, 3.58893019344554, 399.15102231264, 758.980597406894])).toBeGreaterThan(11);
    expect(rightDigits(adjustedRSquared, 0.992465007628826)).toBeGreaterThan(11);
  });
});

describe('a regression of R’s cars', () => {
  const { intercept, coefficients, fP, rows, f } = fitted(regress([SPEED], DISTANCE));

  it('agrees with R’s printed summary(lm(dist ~ speed))', () => {
    expect([intercept.estimate, intercept.standardError, intercept.t, intercept.p].map((value) => Number(value.toPrecision(3)))).toEqual([-17.6, 6.76, -2.6, 0.0123]);
    expect(coefficients[0]!.estimate).toBeCloseTo(3.9324, 4);
    expect(coefficients[0]!.t).toBeCloseTo(9.464, 3);
    expect(f).toBeCloseTo(89.57, 2);
    expect(fP.toPrecision(4)).toBe('1.490e-12');
  });

  it('agrees with statsmodels 0.15.0 (get_prediction().summary_frame()) in the intervals of the first car', () => {
    const { fitted: mean, confidence, prediction } = rows[0]!;
    expect(leastDigits([mean, confidence.lower, confidence.upper, prediction.lower, prediction.upper], [-1.8494598540146079, -12.32954332854452, 8.630623620515305, -34.4998424533313, 30.800922745302085])).toBeGreaterThan(11);
  });
});

describe('predictors that say the same', () => {
  const a = [1, 2, 3, 4, 5, 7, 9, 12];
  const b = [2, 1, 4, 3, 8, 6, 11, 9];
  const y = [1.2, 1.9, 3.5, 3.9, 5.6, 6.8, 9.5, 11.4];

  it('lose the later one, as in R: lm(y ~ a + I(2 * a + 1) + b)', () => {
    const with2 = fitted(regress([a, a.map((value) => 2 * value + 1), b], y));
    const alone = fitted(regress([a, b], y));
    expect(with2.used).toEqual([0, 2]);
    expect(with2.aliased).toEqual([1]);
    expect(with2.coefficients).toEqual(alone.coefficients);
  });

  it('lose a sum of two others, and constants anywhere', () => {
    const ones = a.map(() => 0.1);
    expect(fitted(regress([ones, a, b, a.map((value, at) => value + b[at]!), ones], y))).toMatchObject({ used: [1, 2], aliased: [0, 3, 4] });
  });

  it('leave nothing when all are constant', () => {
    expect(regress([a.map(() => 3)], y)).toEqual({ status: 'failed', why: 'no-predictor', aliased: [0] });
    expect(regress([], y)).toEqual({ status: 'failed', why: 'no-predictor', aliased: [] });
  });

  it('are at most as many as the rows less one; then no degree of freedom is left', () => {
    expect(regress([[1, 2, 4], [3, 1, 1], [1, 5, 2]], [1, 2, 2])).toEqual({ status: 'failed', why: 'few-rows', aliased: [2] });
    expect(regress([[1]], [1])).toMatchObject({ status: 'failed', why: 'few-rows' });
    expect(regress([[1, 2]], [1, 5])).toMatchObject({ status: 'failed', why: 'few-rows' });
  });

  it('tell nothing of an outcome that is always the same', () => {
    expect(regress([a], a.map(() => 0.3))).toMatchObject({ status: 'failed', why: 'constant-outcome' });
  });
});

it('a row that alone has a value is fitted by it, and has no standardised residual', () => {
  const { rows } = fitted(regress([[0, 0, 0, 0, 1], [1, 2, 3, 4, 9]], [1, 2, 2, 5, 40]));
  expect(rows[4]!.leverage).toBeCloseTo(1, 12);
  expect(rows[4]).toMatchObject({ standardised: null, cook: null });
  expect(rows[0]!.standardised).not.toBeNull();
});

const number = fc.double({ min: -100, max: 100, noNaN: true, noDefaultInfinity: true }).map((value) => Math.round(value * 1000) / 1000);
const data = fc.integer({ min: 8, max: 25 }).chain((n) =>
  fc.record({
    columns: fc.array(fc.array(number, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 4 }),
    outcome: fc.array(number, { minLength: n, maxLength: n }),
    scale: fc.constantFrom(0.001, 0.5, 7, 1000),
  }),
);

describe('any regression', () => {
  it('leaves residuals that sum to nothing and have nothing in common with its predictors; leverages sum to the coefficients', () => {
    fc.assert(
      fc.property(data, ({ columns, outcome }) => {
        const result = regress(columns, outcome);
        if (result.status === 'failed') return;
        const { rows, used } = result.regression;
        const residuals = rows.map(({ residual }) => residual);
        const size = Math.max(1, ...outcome.map(Math.abs));
        expect(Math.abs(residuals.reduce((sum, value) => sum + value, 0))).toBeLessThan(1e-9 * size * rows.length);
        for (const at of used) {
          const length = Math.hypot(...columns[at]!);
          expect(Math.abs(residuals.reduce((sum, value, row) => sum + value * columns[at]![row]!, 0))).toBeLessThan(1e-9 * size * Math.max(1, length) * rows.length);
        }
        expect(rows.reduce((sum, { leverage }) => sum + leverage, 0)).toBeCloseTo(used.length + 1, 8);
      }),
    );
  });

  it('fits the same in another order of rows and another unit of predictors', () => {
    fc.assert(
      fc.property(data, ({ columns, outcome, scale }) => {
        const one = regress(columns, outcome);
        const other = regress(columns.map((column) => [...column].reverse().map((value) => scale * value)), [...outcome].reverse());
        expect(other.status).toBe(one.status);
        if (one.status === 'failed' || other.status === 'failed') return;
        expect(other.regression.used).toEqual(one.regression.used);
        expect(other.regression.rSquared).toBeCloseTo(one.regression.rSquared, 8);
        one.regression.coefficients.forEach(({ t, vif }, at) => {
          expect(Math.abs(other.regression.coefficients[at]!.t - t)).toBeLessThan(1e-6 * (1 + Math.abs(t)));
          expect(other.regression.coefficients[at]!.vif / vif).toBeCloseTo(1, 6);
        });
      }),
    );
  });

  it('has no figure that is no number', () => {
    fc.assert(
      fc.property(data, ({ columns, outcome }) => {
        expect(JSON.stringify(regress(columns, outcome), (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'BAD' : value))).not.toContain('BAD');
      }),
    );
  });
});
