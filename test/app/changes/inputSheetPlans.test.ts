import { inputSheetPlans } from '../../../src/app/changes/inputSheetPlans';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { textsFor } from '../../../src/i18n';
import { INPUT_TABLES } from '../../../src/inputs/inputTables';
import { SETTINGS } from '../../../src/inputs/settingDeclarations';

/** Excel's limits; an alert takes less than a prompt, and a list has both with the same words. */
const TITLE = 32;
const PROMPT = 255;
const ALERT = 225;
const SHEET_NAME = 31;

/** Minimum scores of ЕГЭ русский язык that held in 2012 and in 2013 stand below the settings. */
const OF_PAST_YEARS = 2;

describe.each(['ru', 'en'])('the plans of blank input sheets in %s', (language) => {
  const plans = inputSheetPlans(INPUT_TABLES, { texts: textsFor(language), now: new Date(2026, 10, 22), settings: DEFAULT_SETTINGS, schools: null });
  const columns = plans.flatMap(({ name, columns: all }) => all.map((column) => ({ name, ...column })));

  it.each(columns)('$name, $header: the hint is told in full', ({ hint, list }) => {
    expect(hint.title.length).toBeLessThanOrEqual(TITLE);
    expect(hint.message.length).toBeLessThanOrEqual(list === null ? PROMPT : ALERT);
    expect(hint.message).toMatch(/[.!]$/);
  });

  it('tell of every required column that it is required', () => {
    for (const { required, hint } of columns) expect(hint.message.startsWith('*')).toBe(required);
  });

  it('leave room for the suffix of a taken name', () => {
    for (const { name } of plans) expect(`${name}${textsFor(language).inputSheets.takenSuffix(9)}`.length).toBeLessThanOrEqual(SHEET_NAME);
  });

  it('have an example of the width of the table, and room to type in', () => {
    for (const { table, example, columns: all, blankRows, rows } of plans) {
      expect(example?.length ?? all.length).toBe(all.length);
      if (table === 'settings') expect([example, rows.length, blankRows]).toEqual([null, SETTINGS.length + OF_PAST_YEARS, 0]);
      else expect(blankRows).toBeGreaterThanOrEqual(50);
    }
  });

  it('keep as text what Excel would take for a date or a number', () => {
    const asText = columns.filter(({ format }) => format === '@').map(({ header }) => header);
    expect([...new Set(asText)].sort()).toEqual(['Год', 'Класс', 'Код', 'Код показателя', 'Код школы', 'Параметр', 'Прежний код', 'Учебный год', 'Фактор']);
  });
});
