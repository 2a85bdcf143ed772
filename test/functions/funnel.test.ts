import { call, column } from './helpers';

const numbers = (outcome: unknown): readonly number[] => (outcome as number[][]).flat();

describe('SHNOR.FUNNEL', () => {
  it('gives both 95 % limits side by side', () => {
    // 0.2 ∓ 1.959963984540054·√(0.2·0.8/25) = 0.2 ∓ 1.959963984540054·0.08
    const [lower, upper] = numbers(call('FUNNEL', [[[0.2]], [[25]]]));
    expect(lower).toBeCloseTo(0.04320288123679568, 14);
    expect(upper).toBeCloseTo(0.3567971187632043, 14);
  });

  it.each([[99.8], ['99,8 %'], [0.998]])('gives one limit of the wider funnel for %p, clipped to a share', (level) => {
    // 0.2 + 3.090232306167813·0.08
    expect(numbers(call('FUNNEL', [[[0.2]], [[25]], level, 'upper']))[0]).toBeCloseTo(0.447218584493425, 14);
    expect(numbers(call('FUNNEL', [[[0.2]], [[25]], level, 'нижняя']))).toEqual([0]);
  });

  it('goes through columns and leaves cells without participants empty', () => {
    expect(numbers(call('FUNNEL', [[[0.5]], column(100, 0, ''), 95, 'lower']))).toEqual([expect.closeTo(0.4020018007729973, 14), '', '']);
    expect(call('FUNNEL', [[[0.5]], column(0, '')])).toEqual([
      ['', ''],
      ['', ''],
    ]);
  });

  it('has a funnel without width where all shares are 0 or all are 1', () => {
    expect(numbers(call('FUNNEL', [column(0, 1), [[30]]]))).toEqual([0, 0, 1, 1]);
  });

  it('refuses a level that it does not know and a per cent for a share', () => {
    expect(call('FUNNEL', [[[0.2]], [[25]], 90])).toEqual({ problem: 'Уровень воронки — 95 или 99,8, а указано «90» (аргумент «уровень»)' });
    expect(call('FUNNEL', [[[20]], [[25]]])).toEqual({ problem: 'Доля должна быть от 0 до 1: 20 % — это 0,2 (аргумент «средняя_доля»)' });
  });
});
