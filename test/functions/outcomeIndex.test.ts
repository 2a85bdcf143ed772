import { call, column, row } from './helpers';

describe('SHNOR.OUTCOMEINDEX', () => {
  it('is the weighted mean of the places between the least and the greatest values', () => {
    // (3·(0.7 − 0.2)/0.8 + 1·0.5)/4
    expect(call('OUTCOMEINDEX', [row(0.7, 0.5), column(0.2, 0), column(1, 1), column(3, 1)])).toEqual([[expect.closeTo(0.59375, 12)]]);
    expect(call('OUTCOMEINDEX', [row(0.8, 0.5), row(0.6, 0.3), row(1, 0.7)])).toEqual([[expect.closeTo(0.5, 12)]]);
  });

  it('passes over what is unknown, equal in all schools or of no weight', () => {
    expect(call('OUTCOMEINDEX', [row('', 0.5, 0.9, 0.25), row(0, 0, 0.9, 0), row(1, 1, 0.9, 1), row(1, 1, 1, 0)])).toEqual([[0.5]]);
    expect(call('OUTCOMEINDEX', [row('', 0.9), row(0, 0.9), row(1, 0.9)])).toEqual([['']]);
  });

  it('refuses ranges of different sizes, a least value above the greatest, a weight below zero', () => {
    expect(call('OUTCOMEINDEX', [row(1, 2), row(0), row(1, 1)])).toEqual({ problem: 'Значения, наименьшие, наибольшие и веса должны быть диапазонами одного размера' });
    expect(call('OUTCOMEINDEX', [row(1, 1), row(0, 3), row(1, 2)])).toEqual({ problem: 'Наименьшее значение (3) не может быть больше наибольшего (2), строка 2 диапазона' });
    expect(call('OUTCOMEINDEX', [row(1), row(0), row(1), row(-2)])).toEqual({ problem: 'Вес не может быть отрицательным, а указано -2, строка 1 диапазона' });
  });
});
