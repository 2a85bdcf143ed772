import { call, column, row } from './helpers';

const X = [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1];
const Y = [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8];
const number = (outcome: unknown): number => (outcome as number[][])[0]![0]!;

describe('SHNOR.SPEARMAN', () => {
  it('gives the correlation, its p-value and the bounds of its interval', () => {
    // R: cor.test(x, y, method = "spearman", exact = FALSE): rho 0.6, p-value = 0.08762; bounds by Bonett and Wright.
    expect(number(call('SPEARMAN', [column(...X), column(...Y)]))).toBeCloseTo(0.6, 14);
    expect(number(call('SPEARMAN', [column(...X), row(...Y), 'rho']))).toBeCloseTo(0.6, 14);
    expect(number(call('SPEARMAN', [column(...X), column(...Y), 'P']))).toBeCloseTo(0.0876228290414025, 14);
    expect(number(call('SPEARMAN', [column(...X), column(...Y), 'нижняя']))).toBeCloseTo(Math.tanh(Math.atanh(0.6) - 1.959963984540054 * Math.sqrt(1.18 / 6)), 12);
    expect(number(call('SPEARMAN', [column(...X), column(...Y), 'upper']))).toBeCloseTo(Math.tanh(Math.atanh(0.6) + 1.959963984540054 * Math.sqrt(1.18 / 6)), 12);
  });

  it('leaves out rows that lack a value, in one column or the other', () => {
    expect(call('SPEARMAN', [column(...X, '', 9, '–'), column(...Y, 1, 'н/д', 7)])).toEqual(call('SPEARMAN', [column(...X), column(...Y)]));
  });

  it('is empty where there is no correlation, or no interval', () => {
    expect(call('SPEARMAN', [column(1, 2), column(3, 4)])).toEqual([['']]);
    expect(call('SPEARMAN', [column(1, 1, 1), column(3, 4, 5)])).toEqual([['']]);
    expect(call('SPEARMAN', [column(1, 2, 3, 4), column(3, 4, 5, 6), 'lower'])).toEqual([['']]);
    expect(call('SPEARMAN', [column(1, 2, 3, 4), column(3, 4, 5, 6)])).toEqual([[1]]);
  });

  it('says what is wrong', () => {
    expect(call('SPEARMAN', [column(1, 2, 3), column(3, 4)])).toEqual({ problem: 'Столбцы должны быть одного размера' });
    expect(call('SPEARMAN', [column(1, 2, 3), column(3, 'много', 4)])).toEqual({ problem: 'Здесь нужно число, а указано «много» (аргумент «второй»), строка 2 диапазона' });
    expect(call('SPEARMAN', [column(1, 2, 3), column(3, 5, 4), 'tau'])).toEqual({ problem: 'Здесь нужно "rho", "p", "lower" или "upper", а указано «tau» (аргумент «что»)' });
    expect(call('SPEARMAN', [column(1, 2, 3)])).toEqual({ problem: 'Не указан аргумент «второй»' });
  });
});
