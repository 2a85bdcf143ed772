import { call, column } from './helpers';

describe('SHNOR.RISKLEVEL', () => {
  it('is high from 0.5 and medium from 0.25, in Russian in every language', () => {
    expect(call('RISKLEVEL', [column(0.5, 0.49, 0.25, 0.24, 0, '')])).toEqual([['высокий'], ['средний'], ['средний'], ['низкий'], ['низкий'], ['']]);
    expect(call('RISKLEVEL', [[[0.9]]], 'en')).toEqual([['высокий']]);
  });

  it('takes thresholds of one’s own that do not cross', () => {
    expect(call('RISKLEVEL', [[[0.5]], 0.7, 0.6])).toEqual([['низкий']]);
    expect(call('RISKLEVEL', [[[0.5]], 0.2])).toEqual({ problem: 'Средний уровень начинается с 0,25, а высокий с 0,2: средний должен начинаться не выше высокого' });
  });

  it('refuses a score that is none', () => {
    expect(call('RISKLEVEL', [[[3]]])).toEqual({ problem: 'Балл фактора должен быть от 0 до 1, а указано 3 (аргумент «балл»)' });
    expect(call('RISKLEVEL', [[[true]]])).toEqual({ problem: 'Здесь нужно число, а указано «true» (аргумент «балл»)' });
  });
});
