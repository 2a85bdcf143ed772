import { call, column } from './helpers';

const numbers = (outcome: unknown): readonly number[] => (outcome as number[][]).flat();

describe('SHNOR.CHANGE', () => {
  it('gives −7,6 п.п. and −53,1 % from 14,3 % to 6,7 %, each only under its own name', () => {
    expect(numbers(call('CHANGE', [[[0.143]], [[0.067]], '%']))[0]).toBeCloseTo(-53.146853146853, 9);
    for (const unit of ['п.п.', 'П. п.', 'pp', null]) expect(numbers(call('CHANGE', [[[0.143]], [[0.067]], unit]))[0]).toBeCloseTo(-7.6, 9);
  });

  it('goes through columns; a relative change from nothing and a blank are empty', () => {
    expect(call('CHANGE', [column(0, '', 0.5), column(0.2, 0.2, 0.25), '%'])).toEqual([[''], [''], [-50]]);
  });

  it('takes «14,3 %» and refuses 14.3: that is a share written in per cent', () => {
    expect(numbers(call('CHANGE', [[['14,3%']], [['6,7%']]]))[0]).toBeCloseTo(-7.6, 9);
    expect(call('CHANGE', [[[14.3]], [[0.067]]])).toEqual({ problem: 'Доля должна быть от 0 до 1: 14,3 % — это 0,143 (аргумент «было»)' });
  });

  it('refuses an unknown unit', () => {
    expect(call('CHANGE', [[[0.1]], [[0.2]], 'раз'])).toEqual({ problem: 'Единица изменения — "п.п." или "%", а указано «раз» (аргумент «единица»)' });
    expect(call('CHANGE', [[[0.1]], [[0.2]], 'times'], 'en')).toEqual({ problem: 'The unit of a change is "pp" or "%", and “times” is given (argument “unit”)' });
  });
});

describe('SHNOR.EARLIER', () => {
  it('reads 32,9 % «на 24,8 больше» both ways: 8,1 % in п.п., 26,4 % in %', () => {
    expect(numbers(call('EARLIER', [[[0.329]], [[24.8]]]))[0]).toBeCloseTo(0.081, 12);
    expect(numbers(call('EARLIER', [[[0.329]], [[24.8]], '%']))[0]).toBeCloseTo(0.263621794871795, 12);
  });

  it('takes a change with its unit as a text, also below one', () => {
    expect(numbers(call('EARLIER', [[[0.329]], [['24,8 п.п.']]]))[0]).toBeCloseTo(0.081, 12);
    expect(numbers(call('EARLIER', [[[0.329]], [['24,8 %']], '%']))[0]).toBeCloseTo(0.263621794871795, 12);
    expect(numbers(call('EARLIER', [[[0.5]], [['−0,4']]]))[0]).toBeCloseTo(0.504, 12);
  });

  it('refuses 0,248 for 24,8: a cell of 24,8 % holds it', () => {
    expect(call('EARLIER', [[[0.329]], [[0.248]]])).toEqual({ problem: 'Изменение указывается в сотых: 24,8, а не 0,248; меньше единицы — текстом, "0,4" (аргумент «изменение»)' });
  });

  it('refuses a change that no share can have made', () => {
    expect(call('EARLIER', [[[0.1]], [[24.8]]])).toEqual({ problem: 'Доля 0,1 не могла так измениться: при изменении на 24,8 прежняя вышла бы за пределы от 0 до 1. Проверьте единицу' });
    expect(call('EARLIER', [[[0.1]], [[-100]], '%'])).toHaveProperty('problem');
  });
});
