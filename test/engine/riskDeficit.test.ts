import fc from 'fast-check';
import { RISK_PARAMETERS, riskParameter, type RiskScale } from '../../src/engine/riskCatalogue';
import { riskDeficit } from '../../src/engine/riskDeficit';

const at = (id: Parameters<typeof riskParameter>[0]) => riskParameter(id)!;

describe('the deficit of a risk parameter', () => {
  it('of a share is the share or the rest of it, by direction', () => {
    expect(riskDeficit(at('7.1'), 0.12)).toBe(0.12); // доля обучающихся с ОВЗ: higher is worse
    expect(riskDeficit(at('5.2'), 0.25)).toBe(0.75); // доля в наставничестве: lower is worse
  });

  it('of a rating 1..5 is linear, by direction', () => {
    expect([1, 2, 3, 4, 5].map((value) => riskDeficit(at('2.1'), value))).toEqual([0, 0.25, 0.5, 0.75, 1]); // нехватка педагогов
    expect([1, 2, 3, 4, 5].map((value) => riskDeficit(at('1.4'), value))).toEqual([1, 0.75, 0.5, 0.25, 0]); // качество интернета
    expect(riskDeficit(at('2.1'), 3.4)).toBeCloseTo(0.6, 12);
  });

  it('follows the scale that is given instead', () => {
    expect(riskDeficit(at('2.1'), 4, { kind: 'rating', top: 4 })).toBe(1);
    expect(riskDeficit(at('1.4'), 0.9, { kind: 'share' })).toBeCloseTo(0.1, 12);
    expect(riskDeficit(at('2.1'), 1, { kind: 'rating', top: 1 })).toBeNull();
  });

  it('does not exist outside the scale', () => {
    for (const value of [-0.01, 1.01, 12, Number.NaN]) expect(riskDeficit(at('7.1'), value)).toBeNull();
    for (const value of [0, 0.99, 5.01, 50]) expect(riskDeficit(at('2.1'), value)).toBeNull();
  });

  it('covers 0..1 for every parameter and grows towards the worse end', () => {
    const top = (scale: RiskScale) => (scale.kind === 'share' ? ([0, 1] as const) : ([1, scale.top] as const));
    fc.assert(
      fc.property(fc.constantFrom(...RISK_PARAMETERS), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (parameter, one, other) => {
        const [least, greatest] = top(parameter.scale);
        const deficitAt = (part: number) => riskDeficit(parameter, least + part * (greatest - least))!;
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const [first, second] = parameter.worse === 'higher' ? [low, high] : [high, low];
        expect(deficitAt(first)).toBeLessThanOrEqual(deficitAt(second));
        expect([deficitAt(0), deficitAt(1)].sort()).toEqual([0, 1]);
      }),
    );
  });
});
