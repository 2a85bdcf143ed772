import { linePath, pieces } from '../../../../src/local/preview/chart/pieces';

const point = (x: number, y: number) => ({ x, y });

describe('a line through points', () => {
  it('is broken where a point is missing, and a lone point is a piece', () => {
    const [a, b, c, d] = [point(0, 1), point(1, 2), point(3, 3), point(5, 4)];
    expect(pieces([null, a!, b!, null, c!, null, null, d!])).toEqual([[a, b], [c], [d]]);
    expect(pieces([null, null])).toEqual([]);
  });

  it('goes from one to the next', () => {
    expect(linePath([point(0, 1), point(1.2345, 2), point(3, -3)])).toBe('M0 1L1.23 2L3 -3');
  });
});
