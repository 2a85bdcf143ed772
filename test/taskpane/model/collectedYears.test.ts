import { collectableYears, firstChoice } from '../../../src/taskpane/model/collectedYears';

const AUGUST = new Date(2026, 7, 31);
const SEPTEMBER = new Date(2026, 8, 1);

describe('the years that schools can be asked about', () => {
  it('are this and the last school year, and those of the workbook, the newest first', () => {
    expect(collectableYears({ years: [2021, 2020], year: 2021 }, AUGUST)).toEqual([2026, 2025, 2021, 2020]);
    expect(collectableYears({ years: [], year: null }, SEPTEMBER)).toEqual([2027, 2026]);
  });

  it('begin with the one that is worked on, else with the last that is over', () => {
    expect(firstChoice({ year: 2021 }, SEPTEMBER)).toBe(2021);
    expect(firstChoice({ year: null }, AUGUST)).toBe(2025);
    expect(firstChoice({ year: null }, SEPTEMBER)).toBe(2026);
  });
});
