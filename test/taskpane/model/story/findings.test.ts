import type { WordedIssue } from '../../../../src/app/results';
import { findingsOf } from '../../../../src/taskpane/model/story/findings';
import { passport, profileEntry, result, riskValue, school } from '../../../engine/builders';
import { telling } from '../../stories';

const COMPLETE = { passports: [passport('а', 2021, [0.5, 0.1, 0])], riskValues: [riskValue('а', 2021, '2.1', 0.1)] };
const BEFORE = result('а', 2020, 'ОГЭ математика', 0, 50);

const kinds = (...given: Parameters<typeof telling>) => findingsOf(telling(...given)).map(({ kind }) => kind);

const missingShare = (over: { school?: string; year?: number; column?: string; address?: string } = {}): WordedIssue => ({
  issue: {
    code: 'isbsh-share-missing',
    severity: 'warning',
    sheet: 'Соцпаспорт',
    address: over.address ?? 'F7',
    table: 'Соцпаспорт',
    read: '',
    data: { school: 'а', year: 2021, column: 'На учёте', ...over },
    leavesOutRow: false,
  },
  message: 'Нет доли.',
});

describe('what to check first', () => {
  it('is nothing where the numbers are large, far from the threshold, and complete', () => {
    expect(kinds({ ...COMPLETE, results: [result('а', 2021, 'ОГЭ математика', 2, 50), BEFORE] })).toEqual([]);
  });

  it('begins with results that are not there', () => {
    const [first] = findingsOf(telling({ ...COMPLETE, results: [BEFORE] }));
    expect(first).toMatchObject({ kind: 'no-results', place: { sheet: 'Лист', address: 'школа а' } });
  });

  it('names small numbers that the listing stands on: 3 of 5 and 2 of 4 alone are a limited sample', () => {
    const findings = findingsOf(telling({ ...COMPLETE, results: [result('а', 2021, 'ОГЭ математика', 3, 5), result('а', 2021, 'ОГЭ русский язык', 2, 4), BEFORE] }));
    expect(findings).toMatchObject([{ kind: 'small-numbers', decisive: true, results: [{ participants: 5 }, { participants: 4 }], place: { address: 'а 2021 ОГЭ математика' } }]);
  });

  it('names results near the threshold, the nearest first, and not those that are excluded', () => {
    const results = [result('а', 2021, 'ВПР математика 5', 13, 50), result('а', 2021, 'ОГЭ математика', 14, 50), result('а', 2021, 'ОГЭ русский язык', 14, 50, { biased: true }), BEFORE];
    const near = findingsOf(telling({ ...COMPLETE, results })).find(({ kind }) => kind === 'near-threshold');
    expect(near).toMatchObject({ results: [{ procedure: 'ОГЭ математика' }, { procedure: 'ВПР математика 5' }] });
  });

  it('passes over results near the threshold that cannot turn the verdict, or are small anyway', () => {
    const listed = [result('а', 2021, 'ВПР математика 5', 40, 50), result('а', 2021, 'ОГЭ математика', 40, 50), result('а', 2021, 'ОГЭ русский язык', 14, 50), BEFORE];
    expect(kinds({ ...COMPLETE, results: listed })).toEqual([]);
    expect(kinds({ ...COMPLETE, results: [result('а', 2021, 'ОГЭ математика', 1, 6), BEFORE] })).toEqual([]);
  });

  it('puts excluded results before numbers', () => {
    expect(kinds({ ...COMPLETE, results: [result('а', 2021, 'ВПР математика 5', 14, 50), result('а', 2021, 'ОГЭ русский язык', 14, 50, { biased: true }), BEFORE] })).toEqual(['excluded', 'near-threshold']);
  });

  it('says that the verdict hangs on marked results where both ways are shown', () => {
    const results = [result('а', 2021, 'ВПР математика 5', 40, 50, { biased: true }), result('а', 2021, 'ОГЭ русский язык', 40, 50), BEFORE];
    const [first] = findingsOf(telling({ ...COMPLETE, results }, { settings: { objectivity: 'both' } }));
    expect(first).toMatchObject({ kind: 'depends-on-flagged', status: 'listed', place: { address: 'а 2021 ВПР математика 5' } });
  });

  it('tells a listing that is only probable: 16 of 50 is low, its interval (21–46 %) holds the threshold', () => {
    expect(kinds({ ...COMPLETE, results: [result('а', 2021, 'ВПР математика 5', 18, 50), result('а', 2021, 'ОГЭ русский язык', 18, 50), BEFORE] })).toEqual(['unstable']);
  });

  it('tells that the second criterion could not be checked', () => {
    expect(kinds({ ...COMPLETE, results: [result('а', 2021, 'ОГЭ математика', 2, 50)] })).toEqual(['second-unknown']);
  });

  it('does not speak of low results at a primary school, nor of tables that the workbook lacks', () => {
    expect(kinds({ schools: [school('а', { primaryOnly: true })], ...COMPLETE })).toEqual([]);
    expect(kinds({}, { check: { missing: ['results', 'participants', 'socialPassport', 'risks', 'riskProfile'] } })).toEqual([]);
  });

  it('names the columns that the passport lacks, with the first cell', () => {
    const issues = [missingShare(), missingShare({ column: 'Неполные семьи', address: 'E7' }), missingShare({ school: 'б', column: 'чужой' }), missingShare({ year: 2020, column: 'прошлый' }), missingShare({ year: 2022, column: 'будущий' })];
    const findings = findingsOf(telling({ ...COMPLETE, results: [result('а', 2021, 'ОГЭ математика', 2, 50), BEFORE], passports: [] }, { check: { issues } }));
    expect(findings).toEqual([{ kind: 'missing-shares', columns: ['На учёте', 'Неполные семьи'], year: 2021, place: { sheet: 'Соцпаспорт', address: 'F7' } }]);
  });

  it('tells a passport that is not there from one of another year', () => {
    const results = [result('а', 2021, 'ОГЭ математика', 2, 50), BEFORE];
    expect(kinds({ ...COMPLETE, results, passports: [] })).toEqual(['no-passport']);
    expect(findingsOf(telling({ ...COMPLETE, results, passports: [passport('а', 2019, [0.5, 0.1, 0])] }))).toMatchObject([{ kind: 'older-passport', used: 2019, place: { address: 'паспорт а 2019' } }]);
  });

  it('tells where the ready-made profile and the parameters disagree, and only there', () => {
    const results = [result('а', 2021, 'ОГЭ математика', 2, 50), BEFORE];
    const riskProfiles = [profileEntry('а', 2021, 2, 'low'), profileEntry('а', 2021, 3, 'high')];
    const riskValues = [riskValue('а', 2021, '2.1', 0.7), riskValue('а', 2021, '3.1', 0.5)];
    expect(findingsOf(telling({ ...COMPLETE, results, riskProfiles, riskValues }))).toEqual([
      { kind: 'profile-differs', factor: 2, profile: 'low', parameters: 'high', place: { sheet: 'Лист', address: 'профиль а 2' } },
    ]);
  });

  it('tells risk data of an earlier year, and none at all', () => {
    const results = [result('а', 2021, 'ОГЭ математика', 2, 50), BEFORE];
    expect(kinds({ ...COMPLETE, results, riskValues: [riskValue('а', 2020, '2.1', 0.1)] })).toEqual(['older-risk']);
    expect(kinds({ ...COMPLETE, results, riskValues: [] })).toEqual(['no-risk']);
  });

  it('counts the errors and warnings in the rows of the school, and passes over notes and other rows', () => {
    const at = (address: string, severity: 'error' | 'warning' | 'note'): WordedIssue => ({
      issue: { code: 'value-missing', severity, sheet: 'Результаты', address, table: 'Результаты', read: '', data: { column: 'Средний балл' }, leavesOutRow: false },
      message: `Замечание ${address}.`,
    });
    const results = [result('а', 2021, 'ОГЭ математика', 2, 50, { origin: { sheet: 'Результаты', address: 'E5' } }), BEFORE];
    const issues = [at('F6', 'error'), at('G5', 'note'), at('F5', 'warning'), at('H5', 'error'), at('E55', 'error')];
    expect(findingsOf(telling({ ...COMPLETE, results }, { check: { issues } }))).toEqual([{ kind: 'remarks', count: 2, first: 'Замечание F5.', place: { sheet: 'Результаты', address: 'F5' } }]);
  });
});
