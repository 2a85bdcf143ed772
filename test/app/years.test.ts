import { allYears, saysAnythingOf, yearsWithData } from '../../src/app/years';
import type { DistrictInput } from '../../src/engine/model';

const rows = (...years: number[]) => years.map((year) => ({ year }));
const input = (given: { results?: number[]; passports?: number[]; riskValues?: number[]; riskProfiles?: number[] }): DistrictInput =>
  ({ schools: [], results: rows(...(given.results ?? [])), passports: rows(...(given.passports ?? [])), riskValues: rows(...(given.riskValues ?? [])), riskProfiles: rows(...(given.riskProfiles ?? [])) }) as unknown as DistrictInput;

describe('years of a workbook', () => {
  it('are told once each, newest first', () => {
    expect(yearsWithData(rows(2020, 2021, 2020))).toEqual([2021, 2020]);
    expect(allYears(input({ results: [2020], passports: [2021, 2020], riskProfiles: [2019] }))).toEqual([2021, 2020, 2019]);
    expect(allYears(input({}))).toEqual([]);
  });
});

describe('saysAnythingOf', () => {
  it('needs results of that very year', () => {
    expect(saysAnythingOf(2021, input({ results: [2020] }))).toBe(false);
    expect(saysAnythingOf(2020, input({ results: [2020] }))).toBe(true);
  });

  it('takes a passport or risks of an earlier year, as the rules do, but not of a later one', () => {
    expect(saysAnythingOf(2021, input({ passports: [2019] }))).toBe(true);
    expect(saysAnythingOf(2018, input({ passports: [2019] }))).toBe(false);
    expect(saysAnythingOf(2021, input({ riskValues: [2021] }))).toBe(true);
    expect(saysAnythingOf(2021, input({ riskProfiles: [2020] }))).toBe(true);
  });
});
