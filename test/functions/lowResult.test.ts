import * as fc from 'fast-check';
import { call, column, row } from './helpers';

describe('SHNOR.LOWRESULT', () => {
  it('compares whole numbers: 13 of 44 is not low, 3 of 10 is', () => {
    expect(call('LOWRESULT', [[[44]], [[13]]])).toEqual([[false]]);
    expect(call('LOWRESULT', [[[10]], [[3]]])).toEqual([[true]]);
  });

  it('takes another threshold in per cent', () => {
    expect(call('LOWRESULT', [[[10]], [[2]], 20])).toEqual([[true]]);
    expect(call('LOWRESULT', [[[10]], [[2]], null])).toEqual([[false]]);
  });

  it('has no result when nobody took part, so that a blank row is "" whether Excel passes it as 0, null or ""', () => {
    expect(call('LOWRESULT', [column(0, null, ''), column(0, null, '')])).toEqual([[''], [''], ['']]);
  });

  it('says what is wrong: a part above its whole, a fraction of a pupil, a threshold written as a share', () => {
    expect(call('LOWRESULT', [[[10]], [[11]]])).toEqual({ problem: 'Ниже порога (11) не может быть больше, чем участников (10)' });
    expect(call('LOWRESULT', [[[10.5]], [[1]]])).toEqual({ problem: 'Число обучающихся должно быть целым и не меньше 0, а указано 10,5 (аргумент «участников»)' });
    expect(call('LOWRESULT', [[[10]], [[1]], 0.3])).toEqual({ problem: 'Порог указывается в процентах от 1 до 100: 30, а не 0,3 (аргумент «порог»)' });
    expect(call('LOWRESULT', [[[10]], [[1]], 0])).toEqual({ problem: 'Порог указывается в процентах от 1 до 100, а указано 0 (аргумент «порог»)' });
  });

  it('refuses ranges of different shapes and an omitted argument', () => {
    expect(call('LOWRESULT', [column(1, 2), row(1, 2)])).toEqual({ problem: 'Диапазоны должны быть одного размера, а указаны 2 × 1 и 1 × 2' });
    expect(call('LOWRESULT', [column(1, 2), null])).toEqual({ problem: 'Не указан аргумент «ниже_порога»' });
  });

  it('speaks the user’s language', () => {
    expect(call('LOWRESULT', [[[10]], [[11]]], 'en')).toEqual({ problem: 'Below the threshold (11) cannot exceed the participants (10)' });
  });

  it('gives for a block what it gives for each of its cells', () => {
    const cell = fc.oneof(fc.nat(60), fc.constantFrom<unknown>(null, '', 'н/д', 'текст', -1, 2.5, true));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 12 }), (pairs) => {
        const whole = call('LOWRESULT', [column(...pairs.map(([n]) => n)), column(...pairs.map(([, x]) => x))]);
        const single = pairs.map(([n, x]) => {
          const outcome = call('LOWRESULT', [[[n]], [[x]]]);
          return Array.isArray(outcome) ? (outcome[0] as unknown[]) : [outcome];
        });
        expect(whole).toEqual(single);
      }),
    );
  });
});
