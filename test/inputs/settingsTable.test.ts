import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings';
import { asShare } from '../../src/engine/units';
import type { RawValue } from '../../src/inputs/rawWorkbook';
import type { InputsReading } from '../../src/inputs/reading';
import { SETTINGS } from '../../src/inputs/settingDeclarations';
import { brief, read, sheet, type Rows } from './support';

const readSettings = (...rows: Rows): InputsReading => read(sheet('Параметры', [['Параметр', 'Значение', 'Источник'], ...rows]));

describe('«Параметры»', () => {
  it.each<[string, RawValue, Partial<Settings>]>([
    ['Отчётный год', '2020/2021', { year: 2021 }],
    ['отчетный год', 2021, { year: 2021 }],
    ['Набор правил', '2025', { ruleSet: 'same-procedure-2025' }],
    ['Набор правил', 2025, { ruleSet: 'same-procedure-2025' }],
    ['Набор правил', 'ФИОКО 2020', { ruleSet: 'fioko2020' }],
    ['Необъективные результаты', 'учитывать', { objectivity: 'count' }],
    ['Необъективные результаты', 'не учитывать', { objectivity: 'exclude' }],
    ['Необъективные результаты', 'оба варианта', { objectivity: 'both' }],
    ['Филиалы', 'с головной организацией', { filials: 'with-parent' }],
    ['Филиалы', 'отдельно', { filials: 'apart' }],
    ['Режим необъективности', 'двумя способами', { objectivity: 'both' }],
    ['Необъективность', 'считать', { objectivity: 'count' }],
    ['Учёт необъективности', 'не считать', { objectivity: 'exclude' }],
    ['Учёт филиалов', 'раздельно', { filials: 'apart' }],
    ['Филиалы', 'считать отдельно от головной организации', { filials: 'apart' }],
    ['Квантиль ШНСУ', 0.2, { bottomShare: asShare(0.2) }],
    ['Порог высокого уровня риска', '0,6', { risk: { ...DEFAULT_SETTINGS.risk, high: 0.6 } }],
    ['Граница среднего уровня риска', '20 %', { risk: { ...DEFAULT_SETTINGS.risk, medium: 0.2 } }],
    ['Количество факторов для зоны риска', 2, { risk: { ...DEFAULT_SETTINGS.risk, highFactorsForZone: 2 } }],
    ['Малое число участников', 5, { smallCount: 5 }],
  ])('«%s» = %j is read', (name, value, settings) => {
    const reading = readSettings([name, value, 'приказ']);
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, ...settings });
    expect(brief(reading)).toEqual([]);
  });

  it.each<[RawValue, number]>([
    [30, 30],
    ['25 %', 25],
    [0.35, 35],
    [0.29, 29],
  ])('the threshold of low results %j is %d per cent', (value, percent) => {
    expect(readSettings(['Порог низких результатов, %', value]).settings.lowThreshold).toBe(percent);
  });

  it.each<[RawValue, number]>([
    ['квартиль', 0.25],
    ['нижний квинтиль (20 %)', 0.2],
    ['0,25', 0.25],
    ['20 %', 0.2],
    [0.2, 0.2],
  ])('the border of ШНСУ %j is %d', (value, share) => {
    expect(readSettings(['Граница ШНСУ', value]).settings.bottomShare).toBe(share);
  });

  it('coefficients of ИСБШ and borders of risk go to their places', () => {
    const { settings, settingsFromWorkbook } = readSettings(
      ['ИСБШ: постоянная', 80],
      ['ИСБШ: оба родителя с высшим образованием', '12,5'],
      ['ИСБШ: неполные семьи', -10],
      ['ИСБШ: на учёте', '−60'],
      ['Высокий риск от', 0.6],
      ['Средний риск от', '30 %'],
      ['Факторов для зоны риска', 2],
    );
    expect(settings.isbsh).toEqual({ constant: 80, bothParentsHigherEducation: 12.5, singleParent: -10, onRegister: -60 });
    expect(settings.risk).toEqual({ high: 0.6, medium: 0.3, highFactorsForZone: 2 });
    expect(settingsFromWorkbook).toHaveLength(7);
  });

  it('a minimum score holds for every year or for its own', () => {
    const { settings, settingsFromWorkbook } = readSettings(['Минимальный балл ЕГЭ (профиль)', 28], ['Минимальный балл ЕГЭ русский язык 2020/2021 уч. г.', 36]);
    expect(settings.minimumScores).toEqual([
      { procedure: 'ЕГЭ русский язык', year: null, score: 24 },
      { procedure: 'ЕГЭ математика профильная', year: null, score: 28 },
      ...DEFAULT_SETTINGS.minimumScores.slice(2),
      { procedure: 'ЕГЭ русский язык', year: 2021, score: 36 },
    ]);
    expect(settingsFromWorkbook).toEqual(['Минимальный балл ЕГЭ математика профильная', 'Минимальный балл ЕГЭ русский язык 2021']);
  });

  it.each<[string, RawValue]>([
    ['Отчётный год', 'прошлый'],
    ['Порог низких результатов, %', 130],
    ['Порог низких результатов, %', 0],
    ['Граница ШНСУ', 25],
    ['Набор правил', 'новые'],
    ['Необъективные результаты', 'как-нибудь'],
    ['Филиалы', 'да'],
    ['Факторов для зоны риска', 0],
    ['Высокий риск от', 2],
    ['Шкала 2.1', 'большая'],
    ['Шкала 2.1', '5–1'],
    ['Минимальный балл ЕГЭ русский язык', 'нет данных о балле'],
  ])('«%s» = %j cannot be read, and the default stays', (name, value) => {
    const reading = readSettings([name, value]);
    expect(reading.settings).toEqual(DEFAULT_SETTINGS);
    expect(reading.settingsFromWorkbook).toEqual([]);
    expect(brief(reading)).toEqual(['B2 setting-unreadable error']);
  });

  it.each(['Порог вхождения', 'Минимальный балл ОГЭ математика', 'Шкала 11.1'])('«%s» is unknown', (name) => {
    expect(brief(readSettings([name, 5]))).toEqual(['A2 setting-unknown warning']);
  });

  it('a setting without a value keeps its default, with a note', () => {
    expect(brief(readSettings(['Граница ШНСУ', '']))).toEqual(['B2 value-missing note']);
  });

  it('an Excel error is told as such', () => {
    expect(brief(readSettings(['Граница ШНСУ', '#N/A']))).toEqual(['B2 value-error error']);
  });

  it('of a setting given twice the first stays', () => {
    const reading = readSettings(['Малое число участников', 5], ['Малая выборка', 7]);
    expect(reading.settings.smallCount).toBe(5);
    expect(brief(reading)).toEqual(['A3 row-duplicate error']);
  });

  it('medium risk above high risk makes no sense: both stay at their defaults', () => {
    const reading = readSettings(['Средний риск от', 0.8], ['Малое число участников', 5]);
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, smallCount: 5 });
    expect(reading.settingsFromWorkbook).toEqual(['Малое число участников']);
    expect(brief(reading)).toEqual(['B2 setting-unreadable error']);
  });

  it('every declared setting is found by its own name', () => {
    const takesAnyText = (name: string): boolean => name.startsWith('Переходы: ');
    for (const { name } of SETTINGS) expect(brief(readSettings([name, 'нечто']))[0]).toBe(takesAnyText(name) ? undefined : 'B2 setting-unreadable error');
  });
});
