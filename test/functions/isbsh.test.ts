import { call, column } from './helpers';

describe('SHNOR.ISBSH', () => {
  it('is 85 + 15·a − 20·b − 65·c: 100 at best, 0 at worst', () => {
    expect(call('ISBSH', [[[1]], [[0]], [[0]]])).toEqual([[100]]);
    expect(call('ISBSH', [[[0]], [[1]], [[1]]])).toEqual([[0]]);
    expect(call('ISBSH', [[[0.5]], [[0.2]], [[0.1]]])).toEqual([[85 + 7.5 - 4 - 6.5]]);
  });

  it('takes coefficients of one’s own, with their signs', () => {
    expect(call('ISBSH', [[[0.5]], [[0.5]], [[0.5]], 10, 2, -4, -6])).toEqual([[6]]);
    expect(call('ISBSH', [[[1]], [[0]], [[0]], null, null, null, null])).toEqual([[100]]);
  });

  it('gives a column for columns, "" where a share is blank, and spoils only the row of a bad cell', () => {
    const outcome = call('ISBSH', [column(1, '', 35, 0), column(0, 0, 0, 'н/д'), column(0, 0, 0, 0)]);
    expect(outcome).toEqual([[100], [''], [{ problem: 'Доля должна быть от 0 до 1: 35 % — это 0,35 (аргумент «оба_с_высшим»)' }], ['']]);
  });

  it('lets a single value go with every row of a column', () => {
    expect(call('ISBSH', [column(1, 0), [[0]], [[0]]])).toEqual([[100], [85]]);
  });

  it('reads numbers that stand as texts', () => {
    expect(call('ISBSH', [[['0,5']], [['20 %']], [['0.1']]])).toEqual([[82]]);
  });
});
