import { minimumScore } from '../../src/engine/minimumScore';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';

describe('the minimum score', () => {
  it('is 24 in Russian and 27 in profile mathematics by default, in any year', () => {
    expect(minimumScore(DEFAULT_SETTINGS.minimumScores, 'ЕГЭ русский язык', 2021)).toBe(24);
    expect(minimumScore(DEFAULT_SETTINGS.minimumScores, 'ЕГЭ математика профильная', 1999)).toBe(27);
  });

  it('is that of the very year before that of every year, wherever the rows stand', () => {
    const rows = [
      { procedure: 'ЕГЭ русский язык', year: null, score: 24 },
      { procedure: 'ЕГЭ русский язык', year: 2021, score: 36 },
      { procedure: 'ЕГЭ физика', year: 2020, score: 36 },
    ];
    expect(minimumScore(rows, 'ЕГЭ русский язык', 2021)).toBe(36);
    expect(minimumScore([...rows].reverse(), 'ЕГЭ русский язык', 2021)).toBe(36);
    expect(minimumScore(rows, 'ЕГЭ русский язык', 2020)).toBe(24);
  });

  it('is unknown without a row for the procedure or the year', () => {
    expect(minimumScore([], 'ЕГЭ русский язык', 2021)).toBeNull();
    expect(minimumScore([{ procedure: 'ЕГЭ русский язык', year: 2020, score: 24 }], 'ЕГЭ русский язык', 2021)).toBeNull();
  });
});
