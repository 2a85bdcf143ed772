import { analyseDistrict } from '../../../src/engine/analysis/analyseDistrict';
import { assessDistrict } from '../../../src/engine/assessDistrict';
import { NO_ANALYSIS_INPUT } from '../../../src/engine/model';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { reportJson } from '../../../src/local/cli/reportJson';
import { result, school } from '../../engine/builders';
import { checkReport } from '../../taskpane/reports';

const reportOf = (count: number) => {
  const keys = Array.from({ length: count }, (_, at) => `ш${String(at)}`);
  const results = keys.flatMap((key, at) => [result(key, 2020, 'ОГЭ математика', at % 5, 10), result(key, 2021, 'ОГЭ математика', at % 4, 10)]);
  const assessment = assessDistrict({ schools: keys.map((key) => school(key)), results, passports: [], riskValues: [], riskProfiles: [] }, DEFAULT_SETTINGS)!;
  return reportJson(assessment, { check: checkReport(), analysis: analyseDistrict(assessment, NO_ANALYSIS_INPUT), written: [] });
};

describe('the report as an object', () => {
  it('names each school by the key that the analysis names it by', () => {
    const { schools, analysis } = reportOf(3);
    expect(schools.map(({ key }) => key)).toEqual(['ш0', 'ш1', 'ш2']);
    expect(analysis).toMatchObject({ year: 2021, dynamics: { status: 'computed', result: { schools: [{ school: 'ш0' }, { school: 'ш1' }, { school: 'ш2' }] } } });
  });

  it('tells of a country’s schools in the analysis by their number alone, and of each one’s verdict still', () => {
    const { schools, analysis } = reportOf(5_001);
    expect(schools).toHaveLength(5_001);
    expect(analysis).toMatchObject({ dynamics: { status: 'computed', result: { schools: { omitted: 5_001 } } } });
  });

  it('is without an analysis where none was asked for', () => {
    const assessment = assessDistrict({ schools: [school('а')], results: [], passports: [], riskValues: [], riskProfiles: [] }, { ...DEFAULT_SETTINGS, year: 2021 })!;
    expect(reportJson(assessment, { check: checkReport(), analysis: null, written: [] }).analysis).toBeNull();
  });
});
