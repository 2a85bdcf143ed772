import fc from 'fast-check';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings';
import { minimumScoreName, minimumScoreRow, minimumsOf, withMinimumScore } from '../../src/inputs/minimumScores';
import { minimumScoreViews } from '../../src/inputs/minimumScoreViews';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import type { RememberedSettings } from '../../src/inputs/settingsSoFar';
import { settingRows } from '../../src/inputs/settingViews';
import { brief, read, SCHOOLS_SHEET, sheet, workbook } from './support';

const parameters = (...rows: readonly (readonly RawValue[])[]) => sheet('Параметры', [['Параметр', 'Значение'], ...rows]);

describe('the name of a minimum score', () => {
  it.each([
    ['Минимальный балл ЕГЭ русский язык', { procedure: 'ЕГЭ русский язык', year: null }],
    ['мин. балл: ЕГЭ (профиль) 2021', { procedure: 'ЕГЭ математика профильная', year: 2021 }],
    ['Минимальный балл ЕГЭ физика', { procedure: 'ЕГЭ физика', year: null }],
    ['Минимальный балл егэ по физике, 2020/2021 уч. г.', { procedure: 'ЕГЭ по физике', year: 2021 }],
    ['Минимальный балл ЕГЭ английский язык (2019)', { procedure: 'ЕГЭ английский язык', year: 2019 }],
  ])('«%s» is understood', (text, row) => {
    expect(minimumScoreRow(text)).toEqual(row);
  });

  it.each(['Минимальный балл ОГЭ математика', 'Минимальный балл ЕГЭ математика базовая', 'Минимальный балл ЕГЭ математика', 'Минимальный балл ВПР математика 5', 'Минимальный балл', 'Минимальный балл ЕГЭ', 'Минимальный балл физика', 'Балл ЕГЭ физика'])('«%s» is none', (text) => {
    expect(minimumScoreRow(text)).toBeNull();
  });

  it('is read back as the row that it was made of', () => {
    const row = fc.record({ procedure: fc.constantFrom('ЕГЭ русский язык', 'ЕГЭ математика профильная', 'ЕГЭ физика', 'ЕГЭ обществознание', 'ЕГЭ английский язык'), year: fc.option(fc.integer({ min: 2005, max: 2040 })) });
    fc.assert(fc.property(row, (given) => expect(minimumScoreRow(minimumScoreName(given))).toEqual(given)));
  });
});

describe('the minimum that a score is held to', () => {
  const minimumOf = minimumsOf([...DEFAULT_SETTINGS.minimumScores, { procedure: 'ЕГЭ физика', year: null, score: 36 }, { procedure: 'ЕГЭ физика', year: 2021, score: 38 }]);

  it('is that of the exam in its year, however it is spelled', () => {
    expect(['ЕГЭ физика', 'ЕГЭ по физике', 'егэ Физика'].map((name) => [minimumOf(name, 2020), minimumOf(name, 2021)])).toEqual(Array(3).fill([36, 38]));
    expect(minimumOf('ЕГЭ химия', 2021)).toBeNull();
    expect(minimumOf('ОГЭ физика', 2021)).toBeNull();
  });

  it('follows the publications: русский язык 36 up to 2013, 24 since', () => {
    expect([2012, 2013, 2014, 2021, 2026].map((year) => minimumOf('ЕГЭ русский язык', year))).toEqual([36, 36, 24, 24, 24]);
    expect([2015, 2019, 2026].map((year) => minimumOf('ЕГЭ математика профильная', year))).toEqual([27, 27, 27]);
  });

  it('takes the place of another spelling of the same', () => {
    const settings = [{ procedure: 'ЕГЭ по физике', year: null, score: 36 }, { procedure: 'ЕГЭ физика', year: null, score: 37 }].reduce<Settings>(withMinimumScore, DEFAULT_SETTINGS);
    expect(settings.minimumScores.filter(({ procedure }) => /физи/.test(procedure))).toEqual([{ procedure: 'ЕГЭ физика', year: null, score: 37 }]);
  });
});

describe('the table of minimum scores', () => {
  const viewsOf = (remembered: RememberedSettings, ...rows: readonly (readonly RawValue[])[]) => {
    const { reading } = readInputs(workbook(SCHOOLS_SHEET, ...(rows.length > 0 ? [parameters(...rows)] : [])), { settings: remembered });
    const views = minimumScoreViews(reading, [2019, 2021]);
    return (procedure: string, year: number | null) => views.find((view) => view.procedure === procedure && view.year === year);
  };

  it('has the published years, those with data, and for each what holds and where it is published', () => {
    const view = viewsOf({});
    expect(view('ЕГЭ русский язык', null)).toEqual({ id: 'minimumScores.russian', procedure: 'ЕГЭ русский язык', year: null, value: 24, defaultValue: 24, inherited: null, from: 'default', place: null, source: 'general' });
    expect(view('ЕГЭ русский язык', 2012)).toMatchObject({ id: 'Минимальный балл ЕГЭ русский язык 2012', value: 36, defaultValue: 36, inherited: 24, source: 'act2011' });
    expect(view('ЕГЭ русский язык', 2021)).toMatchObject({ value: null, defaultValue: null, inherited: 24, source: 'press2021' });
    expect(view('ЕГЭ математика профильная', 2019)).toMatchObject({ value: null, inherited: 27, source: 'general' });
    expect(view('ЕГЭ физика', null)).toBeUndefined();
  });

  it('shows what was set, here or on the sheet, and lets other years inherit it', () => {
    const view = viewsOf({ 'Минимальный балл ЕГЭ русский язык 2021': 36 }, ['Минимальный балл ЕГЭ математика профильная', 30], ['Минимальный балл ЕГЭ физика 2020', 38]);
    expect(view('ЕГЭ русский язык', 2021)).toMatchObject({ value: 36, from: 'memory', place: null });
    expect(view('ЕГЭ математика профильная', null)).toMatchObject({ value: 30, from: 'sheet', place: { sheet: 'Параметры', address: 'B2' } });
    expect(view('ЕГЭ математика профильная', 2021)).toMatchObject({ value: null, inherited: 30 });
    expect(view('ЕГЭ физика', 2020)).toMatchObject({ value: 38, defaultValue: null, inherited: null, source: null });
    expect(view('ЕГЭ физика', 2021)).toMatchObject({ value: null, inherited: null });
  });
});

describe('a sheet «Параметры» made of the settings', () => {
  it('has every minimum with its source, and gives the same settings when it is read back', () => {
    const settings = withMinimumScore(withMinimumScore(DEFAULT_SETTINGS, { procedure: 'ЕГЭ физика', year: 2021, score: 38 }), { procedure: 'ЕГЭ русский язык', year: 2012, score: 30 });
    const rows = settingRows(settings);
    expect(rows.filter(({ name }) => name.startsWith('Минимальный балл')).map(({ name, value, source, published }) => [name.slice(17), value, source, published])).toEqual([
      ['ЕГЭ русский язык', 24, 'document', 'general'],
      ['ЕГЭ математика профильная', 27, 'document', 'general'],
      ['ЕГЭ русский язык 2012', 30, 'user', null],
      ['ЕГЭ русский язык 2013', 36, 'document', 'press2013'],
      ['ЕГЭ физика 2021', 38, 'user', null],
    ]);
    const reading = read(parameters(...rows.map(({ name, value }) => [name, value])));
    expect(reading.settings).toEqual(settings);
    expect(brief(reading)).toEqual([]);
  });
});
