import { createSettingsSheet } from '../../../src/app/changes/createInputSheets';
import { changeSetting, resetSettings } from '../../../src/app/changes/settings';
import { DEFAULT_SETTINGS } from '../../../src/engine/settings';
import { EMPTY_MEMORY } from '../../../src/excel/memory';
import type { HostWorkbook } from '../../../src/files/workbook/model';
import type { HostOptions } from '../../../src/local/host/host';
import { openInExcel } from '../../excel/support/excel';
import { sheetNamed, valuesOf, workbookContent, workbookOf, type SheetSketch } from '../../excel/support/workbooks';
import { environment, reportOf } from '../support/environment';
import { memoryOfWorkbook, readBack, remember } from './support';

const THRESHOLD = 'Порог низких результатов, %';

const open = (sheets: readonly SheetSketch[] = [{ name: 'Школы' }], options: HostOptions = {}): HostWorkbook => {
  const workbook = workbookOf(sheets);
  openInExcel(workbook, options);
  return workbook;
};

const settingsSheet = (...rows: readonly (readonly [string, string | number])[]): SheetSketch => ({ name: 'Параметры', rows: [['Параметр', 'Значение'], ...rows] });

describe('changeSetting without «Параметры»', () => {
  it('keeps the value in the workbook, in the form in which a cell would hold it', async () => {
    open();
    expect(reportOf(await changeSetting(environment(), 'lowThreshold', '35 %'))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'ruleSet', '2025'))).toBe(true);
    expect((await memoryOfWorkbook()).settings).toEqual({ [THRESHOLD]: 35, 'Набор правил': '2025' });
    expect((await readBack()).settings).toMatchObject({ lowThreshold: 35, ruleSet: 'same-procedure-2025' });
  });

  it('forgets a value that is the default again', async () => {
    open();
    reportOf(await changeSetting(environment(), 'smallCount', 5));
    reportOf(await changeSetting(environment(), 'lowThreshold', 40));
    expect(reportOf(await changeSetting(environment(), 'smallCount', null))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'lowThreshold', 30))).toBe(true);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it.each([
    ['lowThreshold', 0],
    ['lowThreshold', 101],
    ['smallCount', 2.5],
    ['ruleSet', 'какой-нибудь'],
    ['year', 'потом'],
    ['risk.high', 0.1],
  ] as const)('answers no to %s = %s, and changes nothing', async (id, value) => {
    const workbook = open();
    const before = workbookContent(workbook);
    expect(reportOf(await changeSetting(environment(), id, value))).toBe(false);
    expect(workbookContent(workbook)).toEqual(before);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('takes "" for the year as the latest one', async () => {
    open();
    reportOf(await changeSetting(environment(), 'year', 2021));
    expect((await readBack()).settings.year).toBe(2021);
    expect(reportOf(await changeSetting(environment(), 'year', ''))).toBe(true);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });
});

describe('changeSetting with «Параметры»', () => {
  it('writes the cell of the row that decides, and remembers what has no row', async () => {
    const workbook = open([settingsSheet(['Порог', '30 %'], ['Шкала 2.1', '1–10'])]);
    reportOf(await changeSetting(environment(), 'lowThreshold', 35));
    reportOf(await changeSetting(environment(), 'smallCount', 5));
    expect(valuesOf(sheetNamed(workbook, 'Параметры'))).toEqual([['Параметр', 'Значение'], ['Порог', 35], ['Шкала 2.1', '1–10']]);
    expect((await memoryOfWorkbook()).settings).toEqual({ 'Малое число участников': 5 });
    expect((await readBack()).settings).toMatchObject({ lowThreshold: 35, smallCount: 5 });
  });

  it('writes the default where a row decides', async () => {
    const workbook = open([settingsSheet([THRESHOLD, 45], ['Отчётный год', 2020])]);
    reportOf(await changeSetting(environment(), 'lowThreshold', null));
    reportOf(await changeSetting(environment(), 'year', null));
    expect(valuesOf(sheetNamed(workbook, 'Параметры')).slice(1)).toEqual([[THRESHOLD, 30], ['Отчётный год', 'последний']]);
    expect((await readBack()).settings).toEqual(DEFAULT_SETTINGS);
  });

  it('says that the sheet is protected', async () => {
    const workbook = open([settingsSheet([THRESHOLD, 45])]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Параметры').protection.protect();
      await context.sync();
    });
    expect(await changeSetting(environment(), 'lowThreshold', 30)).toMatchObject({ ok: false, problem: { code: 'input-sheet-protected', sheet: 'Параметры' } });
    expect(valuesOf(sheetNamed(workbook, 'Параметры'))[1]).toEqual([THRESHOLD, 45]);
  });
});

describe('resetSettings', () => {
  it('brings every setting back to its default, in the sheet and in what is remembered', async () => {
    const workbook = open([settingsSheet([THRESHOLD, 45], ['Филиалы', 'отдельно'], ['Шкала 2.1', '1–10'])]);
    await remember({ ...EMPTY_MEMORY, settings: { 'Набор правил': '2025' }, formulaMode: 'plain' });
    reportOf(await resetSettings(environment()));
    expect((await readBack()).settings).toEqual(DEFAULT_SETTINGS);
    expect(valuesOf(sheetNamed(workbook, 'Параметры')).slice(1)).toEqual([[THRESHOLD, 30], ['Филиалы', 'отдельно'], ['Шкала 2.1', '1–10']]);
    expect(await memoryOfWorkbook()).toEqual({ ...EMPTY_MEMORY, formulaMode: 'plain' });
  });

  it('resets both or neither, whichever request fails', async () => {
    for (let failing = 1; ; failing += 1) {
      let armed = false;
      let since = 0;
      const workbook = open([settingsSheet([THRESHOLD, 45])], { failRequest: () => armed && ++since === failing });
      await remember({ ...EMPTY_MEMORY, settings: { 'Набор правил': '2025' } });
      const before = workbookContent(workbook);
      armed = true;
      const result = await resetSettings(environment());
      armed = false;
      if (result.ok) return;
      expect(workbookContent(workbook)).toEqual(before);
      expect((await memoryOfWorkbook()).settings).toEqual({ 'Набор правил': '2025' });
    }
  });
});

describe('createSettingsSheet', () => {
  it('adds «Параметры» with every setting as it stands, and leads to the first value', async () => {
    const workbook = open();
    await remember({ ...EMPTY_MEMORY, settings: { [THRESHOLD]: 35 } });
    expect(reportOf(await createSettingsSheet(environment()))).toEqual({ sheet: 'Параметры', address: 'B4' });
    const rows = valuesOf(sheetNamed(workbook, 'Параметры'));
    expect(rows[3]).toEqual(['Отчётный год', 'последний', 'Настройка пользователя; можно: последний, учебный год']);
    expect(rows[4]).toEqual(['Набор правил', 'ФИОКО 2020', 'Методика; можно: ФИОКО 2020, 2025']);
    expect(rows[5]).toEqual([THRESHOLD, 35, 'Настройка пользователя']);
    expect((await readBack()).settings).toEqual({ ...DEFAULT_SETTINGS, lowThreshold: 35 });
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('leads to the sheet that is there, and changes nothing', async () => {
    const workbook = open([settingsSheet(['Что-то', 1], [THRESHOLD, 45])]);
    const before = workbookContent(workbook);
    expect(reportOf(await createSettingsSheet(environment()))).toEqual({ sheet: 'Параметры', address: 'B3' });
    expect(workbookContent(workbook)).toEqual(before);
  });
});

describe('minimum scores', () => {
  const PHYSICS = 'Минимальный балл ЕГЭ физика';

  it('of a year or of another exam are kept under their canonical name, and forgotten again', async () => {
    open();
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл ЕГЭ русский язык 2021', 36))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл егэ физика, 2020/2021 уч. г.', '38'))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл ЕГЭ (профиль)', 30))).toBe(true);
    expect((await memoryOfWorkbook()).settings).toEqual({ 'Минимальный балл ЕГЭ русский язык 2021': 36, [`${PHYSICS} 2021`]: 38, 'Минимальный балл ЕГЭ математика профильная': 30 });
    expect((await readBack()).settings.minimumScores).toContainEqual({ procedure: 'ЕГЭ физика', year: 2021, score: 38 });
    expect(reportOf(await changeSetting(environment(), `${PHYSICS} 2021`, null))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл ЕГЭ русский язык 2021', null))).toBe(true);
    expect(reportOf(await changeSetting(environment(), 'minimumScores.mathematics', null))).toBe(true);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it.each([
    ['Минимальный балл ЕГЭ физика', 101],
    ['Минимальный балл ЕГЭ физика', 'много'],
    ['Минимальный балл ОГЭ математика', 8],
    ['Минимальный балл ЕГЭ математика базовая', 7],
  ] as const)('«%s» = %s is none, and nothing is changed', async (id, value) => {
    open();
    expect(reportOf(await changeSetting(environment(), id, value))).toBe(false);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('are changed in the row of «Параметры» that decides; without a default of its own a year goes back to what holds for all', async () => {
    const workbook = open([{ name: 'Школы' }, settingsSheet(['Минимальный балл ЕГЭ русский язык', 30], ['Минимальный балл ЕГЭ русский язык 2021', 36], ['Минимальный балл ЕГЭ русский язык 2012', 20])]);
    const values = () => valuesOf(sheetNamed(workbook, 'Параметры')).slice(1).map(([, value]) => value);
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл ЕГЭ русский язык 2021', 40))).toBe(true);
    expect(values()).toEqual([30, 40, 20]);
    expect(reportOf(await changeSetting(environment(), 'Минимальный балл ЕГЭ русский язык 2021', null))).toBe(true);
    expect(values()).toEqual([30, 30, 20]);
    expect(await memoryOfWorkbook()).toEqual(EMPTY_MEMORY);
  });

  it('go back to their defaults with all other settings', async () => {
    const workbook = open([{ name: 'Школы' }, settingsSheet(['Минимальный балл ЕГЭ русский язык', 30], ['Минимальный балл ЕГЭ русский язык 2012', 20])]);
    reportOf(await changeSetting(environment(), PHYSICS, 38));
    reportOf(await resetSettings(environment()));
    expect(valuesOf(sheetNamed(workbook, 'Параметры')).slice(1).map(([, value]) => value)).toEqual([24, 36]);
    expect((await readBack()).settings).toEqual(DEFAULT_SETTINGS);
  });
});
