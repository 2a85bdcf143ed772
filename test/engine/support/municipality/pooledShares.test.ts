import type { DistrictInput, ProcedureResult } from '../../../../src/engine/model';
import { assessDistrict } from '../../../../src/engine/assessDistrict';
import { DEFAULT_SETTINGS, type Settings } from '../../../../src/engine/settings';
import { placesOf } from '../../../../src/engine/support/municipality/places';
import { countedResults, pooledShares } from '../../../../src/engine/support/municipality/pooledShares';
import { DISTRICT } from '../../../sheets/district';

const result = (school: string, year: number, procedure: string, below: number, participants: number, biased = false): ProcedureResult => ({
  school, year, procedure, below, participants, meanScore: null, marks4and5: null, above60: null, biased, origin: { sheet: 'Результаты', address: 'A2' },
});

const assessed = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}, more: Partial<DistrictInput> = {}) =>
  assessDistrict({ ...DISTRICT, results, ...more }, { ...DEFAULT_SETTINGS, year: 2021, ...settings })!;

const shares = (results: readonly ProcedureResult[], settings: Partial<Settings> = {}) => {
  const assessment = assessed(results, settings);
  return pooledShares(countedResults(assessment), assessment);
};

describe('shares of all schools together', () => {
  it('sum the participants of a procedure in each of the two years and compare them by Newcombe’s interval', () => {
    // Newcombe (1998), table II, case (a): 56/70 − 48/80 = 0.20, method 10: 0.0524 to 0.3339
    const [only, ...others] = shares([result('1', 2021, 'ОГЭ математика', 50, 60), result('2', 2021, 'ОГЭ математика', 6, 10), result('1', 2020, 'ОГЭ математика', 48, 80)]);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ procedure: 'ОГЭ математика', was: { year: 2020, below: 48, participants: 80 }, now: { year: 2021, below: 56, participants: 70 } });
    expect(only!.change!.difference).toBeCloseTo(0.2, 12);
    expect(only!.change!.lower).toBeCloseTo(0.0524, 4);
    expect(only!.change!.upper).toBeCloseTo(0.3339, 4);
  });

  it('call a change more than chance when the whole interval lies beyond the margin', () => {
    const change = (was: number, now: number) => shares([result('1', 2021, 'ОГЭ математика', now, 400), result('1', 2020, 'ОГЭ математика', was, 400)])[0]!.change!.verdict;
    expect([change(40, 160), change(160, 40), change(100, 104)]).toEqual(['decline', 'growth', 'no-proven-change']);
  });

  it('leave out what the lists do not count: other years, other procedures, a sign of bias', () => {
    const rows = [result('1', 2021, 'ОГЭ математика', 5, 10), result('2', 2021, 'ОГЭ математика', 9, 10, true), result('1', 2019, 'ОГЭ математика', 1, 10), result('1', 2021, 'КДР6', 1, 10)];
    expect(shares(rows).map(({ was, now }) => [was, now?.participants])).toEqual([[null, 10]]);
    expect(shares(rows, { objectivity: 'count' })[0]!.now).toMatchObject({ below: 14, participants: 20 });
  });

  it('know nothing where nobody took part', () => {
    expect(shares([result('1', 2021, 'ОГЭ математика', 0, 0)])).toEqual([]);
    expect(shares([result('1', 2021, 'ОГЭ математика', 1, 10), result('1', 2020, 'ОГЭ математика', 0, 0)])[0]).toMatchObject({ was: null, change: null });
  });
});

describe('groups by place', () => {
  const schools = (places: readonly (readonly [string | null, string | null])[]): Partial<DistrictInput> => ({
    schools: places.map(([municipality, locality], at) => ({ ...DISTRICT.schools[0]!, key: String(at + 1), municipality, locality })),
  });
  const placed = (places: readonly (readonly [string | null, string | null])[]) => {
    const assessment = assessed(DISTRICT.results, {}, schools(places));
    return placesOf(assessment, countedResults(assessment));
  };

  it('are told by municipality where there are several, however they are spelt', () => {
    const places = placed([['Первый район', null], ['первый  район', null], ['Второй район', null], [null, null]]);
    expect(places.by).toBe('municipality');
    expect(places.rows.map(({ place, schools: count }) => [place, count])).toEqual([['Первый район', 2], ['Второй район', 1], [null, 1]]);
  });

  it('are told by locality in one municipality, and not at all in one place', () => {
    expect(placed([['А', 'село'], ['А', 'город'], ['А', 'село']])).toMatchObject({ by: 'locality', rows: [{ place: 'село', schools: 2 }, { place: 'город', schools: 1 }] });
    expect(placed([['А', 'село'], ['А', 'село']]).rows).toEqual([]);
  });

  it('sum to all schools together', () => {
    const { rows, all } = placed([['А', null], ['Б', null], ['А', null], ['Б', null], ['В', null], ['В', null]]);
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    expect([sum((row) => row.schools), sum((row) => row.groups.lowResults), sum((row) => row.several), sum((row) => row.none), sum((row) => row.participants), sum((row) => row.below)]).toEqual([
      all.schools, all.groups.lowResults, all.several, all.none, all.participants, all.below,
    ]);
    expect(all.groups.lowResults).toBe(3);
  });
});
