import fc from 'fast-check';
import { isbshStandings } from '../../src/engine/isbshStandings';
import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { asShare } from '../../src/engine/units';
import { withShuffle } from './arbitraries';
import { passport, school } from './builders';

const schools = ['а', 'б', 'в', 'г', 'д'].map((key) => school(key));
const standings = (passports: Parameters<typeof isbshStandings>[1], q = 0.25) =>
  isbshStandings(schools, passports, 2021, { ...DEFAULT_SETTINGS, bottomShare: asShare(q) });

describe('the standings by ИСБШ', () => {
  it('rank from the least favourable, and name shares, year and origin', () => {
    const { bySchool, border } = standings([
      passport('а', 2021, [0, 0, 0]), // 85
      passport('б', 2021, [0, 0, 0.2]), // 72
      passport('в', 2021, [0.2, 0.3, 0.02]), // 80.7
      passport('г', 2021, [1, 0, 0]), // 100
      passport('д', 2021, [0, 1, 0]), // 65
    ]);
    expect([...bySchool].map(([key, { rank, adverse }]) => [key, rank, adverse])).toEqual([
      ['а', 4, false],
      ['б', 2, true],
      ['в', 3, false],
      ['г', 5, false],
      ['д', 1, true],
    ]);
    expect(bySchool.get('в')).toMatchObject({ year: 2021, shares: { bothParentsHigherEducation: 0.2, singleParent: 0.3, onRegister: 0.02 } });
    expect(bySchool.get('в')!.value).toBeCloseTo(80.7, 10);
    expect(bySchool.get('в')!.origin.address).toBe('паспорт в 2021');
    expect(border).toEqual({ bottomShare: 0.25, value: 72, base: 5, tied: 1 });
  });

  it('follow the bottom share: the quintile of five takes one', () => {
    const { bySchool } = standings([72, 80, 85, 65, 90].map((value, at) => passport(schools[at]!.key, 2021, [0, 0, (85 - Math.min(value, 85)) / 65])), 0.2);
    expect([...bySchool.values()].filter(({ adverse }) => adverse).map(({ rank }) => rank)).toEqual([1]);
  });

  it('take all ties at the border in and count them, whatever the binary representation', () => {
    const { bySchool, border } = standings([
      passport('а', 2021, [0.99, 0.71, 0.01]), // 85, in binary 84.99999999999999
      passport('б', 2021, [0.96, 0.59, 0.04]), // 85, in binary 85.00000000000001
      passport('в', 2021, [0, 0, 0]), // 85
      passport('г', 2021, [1, 0, 0]), // 100
    ]);
    expect(new Set(['а', 'б', 'в'].map((key) => bySchool.get(key)!.value)).size).toBe(3);
    expect([...bySchool].map(([key, { rank, adverse }]) => [key, rank, adverse])).toEqual([
      ['а', 1, true],
      ['б', 1, true],
      ['в', 1, true],
      ['г', 4, false],
    ]);
    expect(border).toMatchObject({ base: 4, tied: 3 });
  });

  it('take the latest earlier passport where the year has none, never a later one', () => {
    const { bySchool } = standings([passport('а', 2019, [0, 0, 0]), passport('а', 2020, [1, 0, 0]), passport('а', 2022, [0, 1, 1]), passport('б', 2022, [0, 0, 0])]);
    expect(bySchool.get('а')).toMatchObject({ value: 100, year: 2020 });
    expect(bySchool.has('б')).toBe(false);
  });

  it('give no value when the newest passport lacks a share, though an older one has all', () => {
    const { bySchool, border } = standings([passport('а', 2020, [0, 0, 0]), passport('а', 2021, [0.2, 0.3]), passport('б', 2021, [0, 0, 2])]);
    expect(bySchool.size).toBe(0);
    expect(border).toBeNull();
  });

  it('leave out passports of schools that are not in the list', () => {
    expect(standings([passport('чужая', 2021, [0, 1, 1]), passport('а', 2021, [0, 0, 0])]).border).toMatchObject({ value: 85, base: 1 });
  });

  it('put a single school into the bottom group and have no border without any', () => {
    expect(standings([passport('а', 2021, [1, 0, 0])]).bySchool.get('а')).toMatchObject({ rank: 1, adverse: true });
    expect(standings([])).toEqual({ bySchool: new Map(), border: null });
  });

  it('do not depend on the order of the rows', () => {
    const perCent = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
    const passports = fc.uniqueArray(
      fc.tuple(fc.constantFrom('а', 'б', 'в', 'г', 'д'), fc.integer({ min: 2019, max: 2022 }), perCent, perCent, perCent).map(([of, year, a, b, c]) => passport(of, year, [a, b, c])),
      { selector: ({ school: of, year }) => `${of} ${String(year)}` },
    );
    fc.assert(
      fc.property(withShuffle(passports), ([rows, shuffled]) => {
        expect(standings(shuffled)).toEqual(standings(rows));
      }),
    );
  });
});
