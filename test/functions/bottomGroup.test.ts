import { call, column, row } from './helpers';

describe('SHNOR.BOTTOMGROUP', () => {
  /** PERCENTILE.INC of 1..8 at 0.25 is 2.75, at 0.2 it is 2.4. */
  const ALL = row(8, 7, 6, 5, 4, 3, 2, 1);

  it('is the bottom quarter by PERCENTILE.INC, or another part', () => {
    expect(call('BOTTOMGROUP', [column(2.75, 2.76, 2, ''), ALL])).toEqual([[true], [false], [true], ['']]);
    expect(call('BOTTOMGROUP', [column(2.75, 2.4), ALL, 0.2])).toEqual([[false], [true]]);
  });

  it('takes in all that are equal to the border, and passes over blanks', () => {
    expect(call('BOTTOMGROUP', [column(5, 9), column(5, '', 5, null, 5, 'н/д', 9)])).toEqual([[true], [false]]);
    expect(call('BOTTOMGROUP', [[[5]], column('', '')])).toEqual([['']]);
  });

  it('refuses a part that is no part', () => {
    expect(call('BOTTOMGROUP', [[[1]], ALL, 25])).toEqual({ problem: 'Доля должна быть от 0 до 1: 25 % — это 0,25 (аргумент «доля»)' });
    expect(call('BOTTOMGROUP', [[[1]], ALL, 0])).toEqual({ problem: expect.stringContaining('больше 0') as string });
  });
});
