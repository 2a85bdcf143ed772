import fc from 'fast-check';
import type { AnalysisSettings } from '../../src/engine/analysis/settings';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings';
import { REGULATION_IDS } from '../../src/engine/support/calendar/model';
import type { CalendarSettings } from '../../src/engine/support/settings';
import { asPercent, asShare } from '../../src/engine/units';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import { readInputs } from '../../src/inputs/readInputs';
import { SETTINGS, thresholdsAgree } from '../../src/inputs/settingDeclarations';
import type { SettingId } from '../../src/inputs/settingView';
import { settingName, settingRows, settingViews, trySetting, writtenSetting } from '../../src/inputs/settingViews';
import { brief, SCHOOLS_SHEET, sheet, workbook } from './support';

const IDS = SETTINGS.map(({ id }) => id);
const decimal = (least: number, most: number): fc.Arbitrary<number> => fc.integer({ min: least * 1e6, max: most * 1e6 }).map((millionths) => millionths / 1e6);

const points = decimal(0, 100).map((value) => asShare(Math.round(value * 1e9) / 1e11));
const share = decimal(0, 1);
const weight = decimal(0, 100);
const listName = fc.option(fc.constantFrom('Рособрнадзор 2020', 'ЦОКО, ноябрь 2021'));

const anyAnalysis: fc.Arbitrary<AnalysisSettings> = fc.record({
  dynamics: fc.record({ margin: points, positive: fc.constantFrom('point' as const, 'proven' as const), pooledYears: fc.integer({ min: 2, max: 5 }) }),
  outcomeIndex: fc.record({
    weights: fc.record({ vprPassed: weight, ogePassed: weight, egePassed: weight, vpr4and5: weight, oge4and5: weight, egeAbove60: weight }),
    levels: fc.constantFrom('quartiles' as const, 'cuts' as const),
    cuts: fc.tuple(share, share, share),
    referenceYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
  }),
  expected: fc.record({ resilientQuantile: share.map(asShare) }),
  clusters: fc.record({ count: fc.option(fc.integer({ min: 2, max: 8 })) }),
  similarCount: fc.integer({ min: 3, max: 30 }),
  objectivity: fc.record({ margin: points, level: fc.constantFrom('95', '99') }),
  transitions: fc.record({ from: listName, to: listName }),
});

const anyCalendar: fc.Arbitrary<CalendarSettings> = fc.record({
  regulation: fc.constantFrom('all-regulations' as const, ...REGULATION_IDS),
  managementTimes: fc.constantFrom('four-times' as const, 'twice' as const),
  programmeTerm: fc.constantFrom('term-2021-2024' as const, 'term-2020-2023' as const),
  networkMonth: fc.constantFrom('april' as const, 'june' as const),
  schoolYear: fc.option(fc.integer({ min: 1990, max: 2100 })),
});

/** Settings with any allowed values. */
const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    year: fc.option(fc.integer({ min: 1990, max: 2100 })),
    ruleSet: fc.constantFrom('fioko2020' as const, 'same-procedure-2025' as const),
    lowThreshold: fc.oneof(decimal(0, 100).filter((value) => value > 0), fc.double({ min: 0.001, max: 1, noNaN: true })).map(asPercent),
    objectivity: fc.constantFrom('exclude' as const, 'count' as const, 'both' as const),
    filials: fc.constantFrom('apart' as const, 'with-parent' as const),
    isbsh: fc.record({ constant: decimal(-1000, 1000), bothParentsHigherEducation: fc.double({ min: -1000, max: 1000, noNaN: true }), singleParent: decimal(-1000, 1000), onRegister: decimal(-1000, 1000) }),
    bottomShare: fc.oneof(fc.constantFrom(0.25, 0.2), fc.double({ min: 0, max: 1, minExcluded: true, maxExcluded: true, noNaN: true })).map(asShare),
    borders: fc.tuple(decimal(0, 1), decimal(0, 1)),
    highFactorsForZone: fc.integer({ min: 1, max: 10 }),
    smallCount: fc.nat(1000),
    scores: fc.tuple(fc.nat(100), decimal(0, 100)),
    analysis: anyAnalysis,
    reports: fc.record({ publicSmallCount: fc.integer({ min: 5, max: 15 }), calendar: anyCalendar }),
  })
  .map(({ borders, highFactorsForZone, scores, ...plain }) => ({
    ...plain,
    risk: { high: Math.max(...borders), medium: Math.min(...borders), highFactorsForZone },
    minimumScores: DEFAULT_SETTINGS.minimumScores.map((row, at) => ({ ...row, score: scores[at] ?? row.score })),
  }));

describe('a setting as it is written', () => {
  it('is read back as the same value, whatever it is', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const readBack = SETTINGS.reduce((known, { written, apply }) => apply(written(settings), known) ?? known, DEFAULT_SETTINGS);
        expect(readBack).toEqual(settings);
      }),
      { numRuns: 500 },
    );
  });

  it('as a sheet «Параметры», all of them give the same settings and no issue', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const rows = settingRows(settings).map(({ name, value, source }): readonly RawValue[] => [name, value, source]);
        const { reading } = readInputs(workbook(SCHOOLS_SHEET, sheet('Параметры', [['Параметр', 'Значение', 'Источник'], ...rows])));
        expect(reading.settings).toEqual(settings);
        expect(brief(reading)).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('each choice is written with a word that means it', () => {
    for (const { id, kind, apply, written } of SETTINGS) {
      if (kind.kind !== 'choice') continue;
      const values = kind.choices.map((choice) => {
        const settings = apply(choice.written, DEFAULT_SETTINGS);
        expect(settings && written(settings)).toBe(choice.written);
        return JSON.stringify(settings);
      });
      expect([id, new Set(values).size]).toEqual([id, kind.choices.length]);
    }
  });

  it('a share that is neither a quarter nor a fifth, and half a per cent, are written too', () => {
    expect(writtenSetting('bottomShare', { ...DEFAULT_SETTINGS, bottomShare: asShare(0.15) })).toBe(0.15);
    expect(writtenSetting('lowThreshold', { ...DEFAULT_SETTINGS, lowThreshold: asPercent(0.5) })).toBe('0,5 %');
    expect(writtenSetting('year')).toBe('последний');
  });
});

describe('whether a value is one for a setting', () => {
  it.each<[SettingId, RawValue, RawValue]>([
    ['year', '2020/21', 2021],
    ['year', '', 'последний'],
    ['ruleSet', 2025, '2025'],
    ['lowThreshold', '35 %', 35],
    ['lowThreshold', '12,5', 12.5],
    ['objectivity', 'не учитывать', 'исключать'],
    ['filials', 'вместе', 'с головной организацией'],
    ['bottomShare', 'нижний квинтиль', 'квинтиль'],
    ['bottomShare', '25 %', 'квартиль'],
    ['isbsh.onRegister', '−60', -60],
    ['risk.high', '60 %', 0.6],
    ['risk.high', 0.25, 0.25],
    ['risk.highFactorsForZone', '2', 2],
    ['smallCount', 0, 0],
    ['minimumScores.russian', '36', 36],
  ])('%s takes %j as %j', (id, value, canonical) => {
    expect(trySetting(id, value, DEFAULT_SETTINGS)).toBe(canonical);
  });

  it.each<[SettingId, RawValue]>([
    ['year', 'прошлый'],
    ['ruleSet', ''],
    ['ruleSet', 'новые'],
    ['lowThreshold', 101],
    ['lowThreshold', 'н/д'],
    ['bottomShare', 25],
    ['isbsh.constant', 1001],
    ['isbsh.constant', '#REF!'],
    ['risk.high', 0.2],
    ['risk.medium', 0.6],
    ['risk.highFactorsForZone', 11],
    ['risk.highFactorsForZone', 0],
    ['smallCount', 2.5],
    ['smallCount', true],
    ['minimumScores.mathematics', 101],
  ])('%s does not take %j', (id, value) => {
    expect(trySetting(id, value, DEFAULT_SETTINGS)).toBeNull();
  });

  it('what is taken is taken again, unchanged, and keeps the borders of risk in order', () => {
    const values = fc.oneof(fc.double(), fc.string(), fc.boolean(), fc.constantFrom<RawValue>('', '35 %', 0.3, 2025, 'квинтиль', '2020/2021', 'учитывать'));
    fc.assert(
      fc.property(fc.constantFrom(...IDS), values, anySettings, (id, value, settings) => {
        const canonical = trySetting(id, value, settings);
        if (canonical === null) return;
        expect(trySetting(id, canonical, settings)).toBe(canonical);
        const next = SETTINGS.find((setting) => setting.id === id)!.apply(canonical, settings);
        expect(next !== null && thresholdsAgree(next)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('settings as the pane shows them', () => {
  const views = (memory: Readonly<Record<string, RawValue>>, ...rows: readonly (readonly RawValue[])[]) =>
    settingViews(readInputs(workbook(SCHOOLS_SHEET, sheet('Параметры', [['Параметр', 'Значение'], ...rows])), { settings: memory }).reading);
  const view = (id: SettingId, ...given: Parameters<typeof views>) => views(...given).find((one) => one.id === id);

  it('tell the default, what the workbook remembers, and the cell of «Параметры» apart', () => {
    expect(view('smallCount', {})).toMatchObject({ value: 10, defaultValue: 10, from: 'default', place: null, source: 'user', name: 'Малое число участников' });
    expect(view('smallCount', { 'Малое число участников': 7 })).toMatchObject({ value: 7, defaultValue: 10, from: 'memory', place: null });
    expect(view('smallCount', { 'Малое число участников': 7 }, ['Малая выборка', 5])).toMatchObject({ value: 5, defaultValue: 10, from: 'sheet', place: { sheet: 'Параметры', address: 'B2' } });
  });

  it('the minimum of every year is a setting, in whatever spelling of the procedure', () => {
    expect(view('minimumScores.mathematics', {}, ['Минимальный балл ЕГЭ (профиль)', 28])).toMatchObject({ value: 28, defaultValue: 27, from: 'sheet' });
    expect(view('minimumScores.russian', {}, ['Минимальный балл ЕГЭ русский язык 2021', 36])).toMatchObject({ value: 24, from: 'default' });
  });

  it('the latest year is no value', () => {
    expect(view('year', {})).toMatchObject({ value: '', defaultValue: '', from: 'default' });
    expect(view('year', { 'Отчётный год': 2020 }, ['Отчётный год', 'последний'])).toMatchObject({ value: '', from: 'sheet' });
    expect(view('year', { 'Отчётный год': 2020 })).toMatchObject({ value: 2020, from: 'memory' });
  });

  it('every setting has a name of its own and is shown once', () => {
    expect(new Set(IDS.map(settingName)).size).toBe(43);
    expect(views({}).map(({ id }) => id)).toEqual(IDS);
  });
});
