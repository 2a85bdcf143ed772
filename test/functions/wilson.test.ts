import { call, column } from './helpers';

const numbers = (outcome: unknown): readonly number[] => (outcome as number[][]).flat();

describe('SHNOR.WILSON', () => {
  it('gives both bounds side by side', () => {
    // R 4: prop.test(3, 10, correct = FALSE)$conf.int
    const [lower, upper] = numbers(call('WILSON', [[[3]], [[10]]]));
    expect(lower).toBeCloseTo(0.1077912674, 9);
    expect(upper).toBeCloseTo(0.6032218525, 9);
  });

  it('gives one bound for a column, named in English or in Russian', () => {
    const lower = call('WILSON', [column(3, 0), column(10, 10), 'lower']);
    expect(numbers(lower)[0]).toBeCloseTo(0.1077912674, 9);
    expect(numbers(lower)[1]).toBe(0);
    expect(call('WILSON', [column(3, 0), column(10, 10), 'Нижняя'])).toEqual(lower);
  });

  it('has two empty cells where nobody took part and two errors where the counts contradict', () => {
    const problem = { problem: 'Ниже порога (2) не может быть больше, чем участников (1)' };
    expect(call('WILSON', [column(0, '', 2), column(0, 5, 1)])).toEqual([['', ''], ['', ''], [problem, problem]]);
    expect(call('WILSON', [[[2]], [[1]]])).toEqual(problem);
  });

  it('refuses an unknown bound', () => {
    expect(call('WILSON', [[[3]], [[10]], 'середина'])).toEqual({ problem: 'Граница — "lower" (нижняя) или "upper" (верхняя), а указано «середина» (аргумент «граница»)' });
  });
});
