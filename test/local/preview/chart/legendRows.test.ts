import { legendRows } from '../../../../src/local/preview/chart/legendRows';

describe('the entries of a legend', () => {
  it('stand in the middle of one line where they fit', () => {
    expect(legendRows([30, 50], 100)).toEqual([[{ at: 0, x: 10 }, { at: 1, x: 40 }]]);
  });

  it('go on in further lines where they do not', () => {
    expect(legendRows([60, 60, 30, 100], 100)).toEqual([[{ at: 0, x: 20 }], [{ at: 1, x: 5 }, { at: 2, x: 65 }], [{ at: 3, x: 0 }]]);
  });

  it('are none of a chart without series', () => {
    expect(legendRows([], 100)).toEqual([]);
  });
});
