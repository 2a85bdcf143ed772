import { CONTEXT_SHARE_IDS } from '../../src/inputs/contextColumns';
import { PASSPORT_TABLE } from '../../src/inputs/socialPassport';
import type { InputsReading } from '../../src/inputs/reading';
import { brief, read, sheet, type Rows } from './support';

const COUNTS = ['Школа', 'Учебный год', 'Обучающихся', 'Оба родителя с высшим образованием', 'Неполные семьи', 'На учёте'];
const SHARES = ['Школа', 'Учебный год', 'Доля: Оба родителя с высшим образованием', 'Доля: Неполные семьи', 'Доля: На учёте'];
const SCHOOL = 'Степновская СОШ';
const readPassports = (...rows: Rows): InputsReading => read(sheet('Соцпаспорт', rows));

describe('«Соцпаспорт»', () => {
  it('turns counts into shares of the pupils', () => {
    const reading = readPassports(COUNTS, [SCHOOL, '2020/2021', 200, 40, '60', '5 чел.']);
    expect(reading.input.passports).toEqual([
      {
        school: '101',
        year: 2021,
        pupils: 200,
        shares: { bothParentsHigherEducation: 0.2, singleParent: 0.3, onRegister: 0.025 },
        origin: { sheet: 'Соцпаспорт', address: 'A2' },
      },
    ]);
    expect(brief(reading)).toEqual([]);
  });

  it('reads shares as they are, and then needs no number of pupils', () => {
    const reading = readPassports(SHARES, [SCHOOL, 2021, 0.2, '30 %', '0,02']);
    expect(reading.input.passports).toMatchObject([{ pupils: null, shares: { bothParentsHigherEducation: 0.2, singleParent: 0.3, onRegister: 0.02 } }]);
    expect(brief(reading)).toEqual([]);
  });

  it('reads all eighteen characteristics in both forms', () => {
    for (const form of ['count', 'share'] as const) {
      const headers = CONTEXT_SHARE_IDS.map((id) => PASSPORT_TABLE.columns[`${form}.${id}`].header);
      const values = headers.map((_, index) => (form === 'count' ? index + 1 : (index + 1) / 100));
      const { input } = readPassports(['Школа', 'Учебный год', 'Обучающихся', ...headers], [SCHOOL, 2021, 100, ...values]);
      expect(input.passports[0]?.shares).toEqual(Object.fromEntries(CONTEXT_SHARE_IDS.map((id, index) => [id, (index + 1) / 100])));
    }
  });

  it('a share goes before a count of the same thing wherever it is present', () => {
    const reading = readPassports([...COUNTS, 'Доля: На учёте'], [SCHOOL, 2021, 100, 10, 10, 50, 0.1], ['Павловская СОШ № 2', 2021, 100, 10, 10, 50, '–']);
    expect(reading.input.passports.map(({ shares }) => shares.onRegister)).toEqual([0.1, 0.5]);
  });

  it('a bad cell that ИСБШ does not need is a warning and costs the index nothing', () => {
    const reading = readPassports([...COUNTS, 'КДН'], [SCHOOL, 2021, 100, 10, 10, 2, 101]);
    expect(brief(reading)).toEqual(['G2 part-above-whole warning']);
    expect(Object.keys(reading.input.passports[0]?.shares ?? {})).toEqual(['bothParentsHigherEducation', 'singleParent', 'onRegister']);
  });

  it('zero is a share, missing is none', () => {
    const reading = readPassports(COUNTS, [SCHOOL, 2021, 100, 0, 'н/д', 0]);
    expect(reading.input.passports[0]?.shares).toEqual({ bothParentsHigherEducation: 0, onRegister: 0 });
    expect(brief(reading)).toEqual(['E2 isbsh-share-missing warning']);
  });

  it.each([
    ['a number above 1 in a share', SHARES, [SCHOOL, 2021, 35, 0.1, 0.1], ['C2 share-looks-like-percent error', 'C2 isbsh-share-missing warning']],
    ['a share above 100 %', SHARES, [SCHOOL, 2021, '135 %', 0.1, 0.1], ['C2 share-out-of-range error', 'C2 isbsh-share-missing warning']],
    ['a part above its whole', COUNTS, [SCHOOL, 2021, 100, 101, 1, 1], ['D2 part-above-whole error', 'D2 isbsh-share-missing warning']],
    ['a fraction of a pupil', COUNTS, [SCHOOL, 2021, 100, 0.5, 1, 1], ['D2 count-not-whole error', 'D2 isbsh-share-missing warning']],
    ['an Excel error', COUNTS, [SCHOOL, 2021, 100, '#REF!', 1, 1], ['D2 value-error error', 'D2 isbsh-share-missing warning']],
  ])('%s costs its share alone: the passport stays in its year', (_, header, row, issues) => {
    const reading = readPassports(header, row);
    expect(Object.keys(reading.input.passports[0]?.shares ?? {})).toHaveLength(2);
    expect(brief(reading)).toEqual(issues);
    expect(reading.issues.every(({ leavesOutRow }) => !leavesOutRow)).toBe(true);
  });

  it.each([
    ['missing', '', 'C2 value-missing error'],
    ['zero', 0, 'C2 whole-is-zero error'],
    ['no number', 'сто', 'C2 number-unreadable error'],
  ])('with pupils %s no count becomes a share', (_, pupils, issue) => {
    const reading = readPassports(COUNTS, [SCHOOL, 2021, pupils, 1, 1, 1]);
    expect(reading.input.passports).toMatchObject([{ shares: {} }]);
    expect(brief(reading)[0]).toBe(issue);
    expect(brief(reading)).toHaveLength(4);
  });

  it('a missing column of the index is told once for all schools', () => {
    const reading = readPassports(COUNTS.slice(0, 5), [SCHOOL, 2021, 100, 1, 1], ['Павловская СОШ № 2', 2021, 100, 1, 1]);
    expect(brief(reading)).toEqual(['- column-missing warning']);
  });

  it('of two passports of one year the first stays', () => {
    const reading = readPassports(COUNTS, [SCHOOL, 2021, 100, 1, 1, 1], [SCHOOL, 2021, 100, 2, 1, 1], [SCHOOL, 2021, 100, 1, 1, 1], [SCHOOL, 2020, 100, 2, 1, 1]);
    expect(reading.input.passports.map(({ year, shares }) => [year, shares.bothParentsHigherEducation])).toEqual([
      [2021, 0.01],
      [2020, 0.02],
    ]);
    expect(brief(reading)).toEqual(['A3 row-duplicate error', 'A4 row-duplicate warning']);
  });
});
