import { yearsWithData } from '../../src/app/years';

describe('years of rows', () => {
  it('are told once each, newest first', () => {
    expect(yearsWithData([{ year: 2020 }, { year: 2022 }, { year: 2020 }])).toEqual([2022, 2020]);
    expect(yearsWithData([])).toEqual([]);
  });
});
