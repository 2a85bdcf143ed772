import { call, column, row } from './helpers';

describe('SHNOR.EXPECTED', () => {
  it('is the constant and each coefficient times its value', () => {
    // ИСБШ is such a model: 85 + 15·0.3 − 20·0.2 − 65·0.02 = 84.2
    const outcome = call('EXPECTED', [column(85, 15, -20, -65), row(0.3, 0.2, 0.02)]) as number[][];
    expect(outcome[0]![0]).toBeCloseTo(84.2, 12);
    expect(call('EXPECTED', [[[7]], []])).toEqual([[7]]);
  });

  it('is empty when a value is missing: it is never taken for zero', () => {
    expect(call('EXPECTED', [column(85, 15, -20, -65), row(0.3, '', 0.02)])).toEqual([['']]);
  });

  it('says when coefficients and values do not go together', () => {
    expect(call('EXPECTED', [column(85, 15), row(0.3, 0.2)])).toEqual({ problem: 'Коэффициентов должно быть на один больше, чем значений (первый — свободный член), а их 2 и 2' });
  });
});
