import { reportingYear } from '../../src/engine/reportingYear';
import { NO_ANALYSIS_INPUT, type DistrictInput } from '../../src/engine/model';
import { originAt, passport, profileEntry, result, riskValue } from './builders';

const empty: DistrictInput = { schools: [], results: [], passports: [], riskValues: [], riskProfiles: [] };
const results = [result('а', 2020, 'КДР6', 0, 1), result('а', 2021, 'КДР6', 0, 1), result('а', 2019, 'ОГЭ математика', 0, 1)];
const passports = [passport('а', 2023, [])];
const riskValues = [riskValue('а', 2018, '1.1', 0)];

describe('the reporting year', () => {
  it('is that of the settings before all', () => {
    expect(reportingYear({ ...empty, results }, { year: 2019 })).toBe(2019);
    expect(reportingYear(empty, { year: 2019 })).toBe(2019);
  });

  it('is the latest year of the results, of any procedure, even when passports are newer', () => {
    expect(reportingYear({ ...empty, results, passports }, { year: null })).toBe(2021);
  });

  it('is the latest year of passports without results, and of risk rows of both kinds without passports', () => {
    expect(reportingYear({ ...empty, passports, riskValues }, { year: null })).toBe(2023);
    expect(reportingYear({ ...empty, riskValues }, { year: null })).toBe(2018);
    expect(reportingYear({ ...empty, riskValues, riskProfiles: [profileEntry('а', 2020, 1, 'low')] }, { year: null })).toBe(2020);
  });

  it('is unknown without rows', () => {
    expect(reportingYear(empty, { year: null })).toBeNull();
  });

  it('is that of the latest external list where there is nothing else', () => {
    const lists = [2020, 2022].map((year) => ({ list: 'Рособрнадзор', year, school: 'а', origin: originAt('C2') }));
    expect(reportingYear(empty, { year: null }, { ...NO_ANALYSIS_INPUT, lists })).toBe(2022);
    expect(reportingYear({ ...empty, riskValues }, { year: null }, { ...NO_ANALYSIS_INPUT, lists })).toBe(2018);
  });
});
