import { DEFAULT_SETTINGS } from '../../src/engine/settings';
import { asPercent } from '../../src/engine/units';
import { readInputs } from '../../src/inputs/readInputs';
import type { InputsReading } from '../../src/inputs/reading';
import type { RememberedSettings } from '../../src/inputs/settingsSoFar';
import { brief, dataOf, SCHOOLS_SHEET, sheet, workbook, type Rows } from './support';

const withMemory = (settings: RememberedSettings, ...rows: Rows): InputsReading =>
  readInputs(workbook(SCHOOLS_SHEET, ...(rows.length > 0 ? [sheet('Параметры', [['Параметр', 'Значение'], ...rows])] : [])), { settings }).reading;

describe('settings that the workbook remembers', () => {
  it('go before the defaults', () => {
    const reading = withMemory({ 'Порог низких результатов, %': 40, 'Набор правил': '2025', 'Минимальный балл ЕГЭ русский язык': 30 });
    expect(reading.settings).toEqual({
      ...DEFAULT_SETTINGS,
      lowThreshold: asPercent(40),
      ruleSet: 'same-procedure-2025',
      minimumScores: [{ procedure: 'ЕГЭ русский язык', year: null, score: 30 }, ...DEFAULT_SETTINGS.minimumScores.slice(1)],
    });
    expect(brief(reading)).toEqual([]);
  });

  it('give way to a row of «Параметры», not to one that cannot be read or is blank', () => {
    const memory = { 'Порог низких результатов, %': 40, 'Малое число участников': 7, Филиалы: 'вместе' };
    const reading = withMemory(memory, ['Порог низких результатов, %', 35], ['Малое число участников', 'мало'], ['Филиалы', '']);
    expect(reading.settings).toMatchObject({ lowThreshold: 35, smallCount: 7, filials: 'with-parent' });
    expect(reading.settingsFromWorkbook).toEqual(['Порог низких результатов, %']);
    expect(reading.settingOrigins).toEqual({
      'Малое число участников': { from: 'memory', place: null },
      Филиалы: { from: 'memory', place: null },
      'Порог низких результатов, %': { from: 'sheet', place: { sheet: 'Параметры', address: 'B2' } },
    });
    expect(brief(reading)).toEqual(['B3 setting-unreadable error', 'B4 value-missing note']);
  });

  it.each([
    ['a value that cannot be read', 'Филиалы', 'как-нибудь'],
    ['a value that is none', 'Филиалы', ''],
    ['a setting that there is not', 'Порог вхождения', 5],
  ])('%s is passed over, and told', (_, name, value) => {
    const reading = withMemory({ [name]: value, 'Малое число участников': 7 });
    expect(reading.settings).toEqual({ ...DEFAULT_SETTINGS, smallCount: 7 });
    expect(brief(reading)).toEqual(['- setting-memory-unreadable warning']);
    expect(dataOf(reading, 'setting-memory-unreadable')).toEqual({ setting: name, read: String(value) });
    expect(reading.settingOrigins[name]).toBeUndefined();
  });

  it('borders of risk are judged together, wherever they come from', () => {
    const both = withMemory({ 'Высокий риск от': 0.3 }, ['Средний риск от', 0.4], ['Малое число участников', 5]);
    expect(both.settings).toEqual({ ...DEFAULT_SETTINGS, smallCount: 5 });
    expect(brief(both)).toEqual(['B2 setting-unreadable error', '- setting-memory-unreadable warning']);
    expect(Object.keys(both.settingOrigins)).toEqual(['Малое число участников']);
    expect(withMemory({ 'Высокий риск от': 0.3 }, ['Средний риск от', 0.3]).settings.risk).toMatchObject({ high: 0.3, medium: 0.3 });
    expect(withMemory({ 'Высокий риск от': 0.2, 'Средний риск от': 0.1 }).settings.risk).toMatchObject({ high: 0.2, medium: 0.1 });
  });
});
