import { arePercentsOf } from '../../../src/inputs/layouts/percentsOf';

describe('whether columns are per cents of a column', () => {
  // 12/59 = 20.3 %, 20/59 = 33.9 %, 5/16 = 31.3 %, 7/16 = 43.8 %, 8/23 = 34.8 %, 3/23 = 13.0 %.
  const wholes = [59, 16, 23];

  it('they are, where every one comes out whole', () => {
    expect(arePercentsOf(wholes, [[20.3, 31.3, 34.8], [33.9, 43.8, 13]])).toBe(true);
    expect(arePercentsOf(wholes, [[0.203, 0.313, 0.348], [0.339, 0.438, 0.13]])).toBe(true);
    expect(arePercentsOf(wholes, [['20,3 %', '31,3 %', '34,8 %'], ['33,9%', '43,8%', '13,0%']])).toBe(true);
  });

  it('they are not, where one does not', () => {
    expect(arePercentsOf(wholes, [[20.3, 31.3, 34.8], [33.9, 44.1, 13]])).toBe(false);
  });

  it('one that fits by chance proves nothing', () => {
    expect(arePercentsOf([59], [[20.3]])).toBe(false);
    expect(arePercentsOf(wholes, [[0, 100, 0], [100, 0, 100]])).toBe(false);
    expect(arePercentsOf([], [])).toBe(false);
  });
});
