import { lastSchoolYear, schoolYearsAround } from '../../../src/app/changes/schoolYears';
import { parseYear } from '../../../src/inputs/cellValues/years';

describe('school years around today', () => {
  it('turn over on the first of September', () => {
    expect(lastSchoolYear(new Date(2026, 7, 31))).toBe('2024/2025');
    expect(lastSchoolYear(new Date(2026, 8, 1))).toBe('2025/2026');
    expect(lastSchoolYear(new Date(2027, 0, 1))).toBe('2025/2026');
  });

  it('go from four years back to one ahead, and are read as such', () => {
    const years = schoolYearsAround(new Date(2026, 4, 20));
    expect(years).toEqual(['2021/2022', '2022/2023', '2023/2024', '2024/2025', '2025/2026', '2026/2027']);
    expect(years.map(parseYear)).toEqual([2022, 2023, 2024, 2025, 2026, 2027]);
  });
});
