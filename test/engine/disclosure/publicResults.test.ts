import { assessDistrict } from '../../../src/engine/assessDistrict';
import { publicResults, type PublicResults } from '../../../src/engine/disclosure/publicResults';
import type { DistrictInput, ProcedureResult, School } from '../../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../../src/engine/procedures';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/engine/settings';
import { result, school } from '../builders';

const YEAR = 2021;
const PROCEDURE = 'ОГЭ математика';

const publish = (schools: readonly School[], results: readonly ProcedureResult[], settings: Partial<Settings> = {}): PublicResults => {
  const input: DistrictInput = { schools, results, passports: [], riskValues: [], riskProfiles: [] };
  return publicResults(assessDistrict(input, { ...DEFAULT_SETTINGS, ...settings })!);
};

const many = (count: number, over: (at: number) => Partial<School>): School[] => Array.from({ length: count }, (_, at) => school(`школа ${String(at)}`, over(at)));
const resultsOf = (schools: readonly School[], below: number, participants: number): ProcedureResult[] => schools.map(({ key }) => result(key, YEAR, PROCEDURE, below, participants));

describe('the results that are published', () => {
  it('are those of localities and of kinds in them where there is one municipality', () => {
    const schools = many(12, (at) => ({ municipality: 'Район', locality: at < 6 ? 'город' : 'село', kind: at % 2 === 0 ? 'СОШ' : 'ООШ' }));
    const { levels, names, tables } = publish(schools, resultsOf(schools, 5, 20));
    expect(levels).toEqual(['locality', 'kind']);
    expect(names.groups.map(({ label, schools: count, groups }) => [label, count, groups.map((group) => group.label)])).toEqual([['город', 6, ['ООШ', 'СОШ']], ['село', 6, ['ООШ', 'СОШ']]]);
    expect(tables.map(({ all }) => [all.participants, all.below])).toEqual([[{ shown: true, value: 240 }, { shown: true, value: 60 }]]);
    expect(tables[0]!.all.groups[0]!.groups[0]!.below).toEqual({ shown: true, value: 15 });
  });

  it('are those of municipalities and localities where there are several', () => {
    const schools = many(8, (at) => ({ municipality: at < 4 ? 'Первый' : 'Второй', locality: at % 2 === 0 ? 'город' : 'село', kind: 'СОШ' }));
    expect(publish(schools, resultsOf(schools, 5, 20)).levels).toEqual(['municipality', 'locality']);
  });

  it('take a school and its filial for one: the school would know the rest of a group of three', () => {
    const schools = many(8, (at) => ({ locality: at < 3 ? 'город' : 'село', ...(at === 2 ? { parentKey: 'школа 0' } : {}) }));
    const { all } = publish(schools, resultsOf(schools, 5, 20)).tables[0]!;
    expect(all.groups.map(({ participants }) => participants)).toEqual([{ shown: false, reason: 'few-schools' }, { shown: false, reason: 'few-schools' }]);
  });

  it('leave results with a sign of bias out, unless they are counted', () => {
    const schools = many(6, () => ({}));
    const results = resultsOf(schools, 5, 20).map((one, at) => (at === 0 ? { ...one, biased: true } : one));
    const participants = (objectivity: Settings['objectivity']): unknown => publish(schools, results, { objectivity }).tables[0]!.all.participants;
    expect([participants('exclude'), participants('both'), participants('count')]).toEqual([100, 100, 120].map((value) => ({ shown: true, value })));
  });

  it('tell how many counts are hidden and why', () => {
    const schools = many(6, (at) => ({ locality: at < 3 ? 'город' : 'село' }));
    const results = schools.map(({ key }, at) => result(key, YEAR, PROCEDURE, at < 3 ? 1 : 10, 20));
    expect(publish(schools, results).hidden).toEqual({ 'few-schools': 0, 'few-participants': 0, 'few-below': 2, 'no-participants-shown': 0 });
  });

  it('are made of a country of 40,000 schools, nine procedures and three years too', () => {
    const schools = many(40_000, (at) => ({ municipality: `М${String(at % 900)}`, locality: at % 3 === 0 ? 'город' : 'село' }));
    const results = schools.flatMap(({ key }, at) => RULE_PROCEDURE_NAMES.slice(0, 3).map((procedure) => result(key, YEAR, procedure, at % 7, 20 + (at % 40))));
    expect(publish(schools, results).tables).toHaveLength(3);
  });
});
