import { writePlans } from '../../src/excel/writePlans';
import { readWorkbook, writeWorkbook } from '../../src/files/xlsx';
import type { HostWorkbook } from '../../src/files/workbook/model';
import type { SheetPlan } from '../../src/sheets/plan';
import { openInExcel } from './support/excel';
import { planOf } from './support/plans';
import { sheetNamed, workbookOf } from './support/workbooks';

const options = { computedAt: new Date('2026-11-22T10:00:00.000Z'), takenSuffix: (attempt: number) => ` (${attempt})` };

/** A cell to choose in, a cell that follows it, and the names below. */
const passport = (names: readonly string[], chosen = names[0]!, shift = 0): SheetPlan =>
  planOf({
    id: 'school-passport',
    name: 'Паспорт школы',
    mode: 'plain',
    contents: [...Array.from({ length: shift }, () => []), ['Школа', chosen], ['Строка', { formula: `=MATCH($B$${shift + 1},$A$${shift + 4}:$A$${shift + 3 + names.length},0)`, value: 1 }], [], ...names.map((name) => [name])],
    choices: [{ row: shift, column: 1, list: { row: shift + 3, column: 0, rows: names.length, columns: 1 }, title: 'Паспорт школы', message: 'Выберите школу', refusal: 'Такой нет' }],
  });

const write = async (workbook: HostWorkbook, plan: SheetPlan, more: { requestBytes?: number } = {}): Promise<void> => {
  openInExcel(workbook);
  const result = await writePlans([plan], { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
};

const valueAt = (workbook: HostWorkbook, row: number, column: number): unknown => sheetNamed(workbook, 'Паспорт школы').cells.get(row, column)?.value ?? null;
const choose = (workbook: HostWorkbook, name: string, row = 0): void => {
  const { cells } = sheetNamed(workbook, 'Паспорт школы');
  cells.set(row, 1, { ...cells.get(row, 1)!, value: name });
};

const NAMES = ['Ивовая СОШ', 'Липовая СОШ', 'Кленовая СОШ'];

describe('a cell that is chosen from a list', () => {
  it('offers the cells of the list, says what it is for, and refuses all else', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, passport(NAMES));
    expect(sheetNamed(workbook, 'Паспорт школы').validations).toEqual([
      { range: { row: 0, column: 1, rows: 1, columns: 1 }, list: '=$A$4:$A$6', promptTitle: 'Паспорт школы', promptMessage: 'Выберите школу', errorTitle: 'Паспорт школы', errorMessage: 'Такой нет' },
    ]);
  });

  it('goes through a file and back', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, passport(NAMES));
    const opened = readWorkbook(writeWorkbook(workbook));
    if ('problem' in opened) throw new Error(opened.problem.code);
    expect(sheetNamed(opened.workbook, 'Паспорт школы').validations).toEqual(sheetNamed(workbook, 'Паспорт школы').validations);
  });

  it('is there too when the cells go by way of staging sheets', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, passport(NAMES), { requestBytes: 500 });
    expect(sheetNamed(workbook, 'Паспорт школы').validations.map(({ list }) => list)).toEqual(['=$A$4:$A$6']);
  });

  it('keeps what was chosen when the sheet is written anew, wherever the cell stands then', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, passport(NAMES));
    choose(workbook, 'Кленовая СОШ');
    await write(workbook, passport(['Берёзовая СОШ', ...NAMES], 'Берёзовая СОШ', 2));
    expect(valueAt(workbook, 2, 1)).toBe('Кленовая СОШ');
    await write(workbook, passport(NAMES));
    expect(valueAt(workbook, 0, 1)).toBe('Кленовая СОШ');
  });

  it.each(['Дубовая СОШ', ''])('begins anew when «%s» can no longer be chosen', async (gone) => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, passport([...NAMES, 'Дубовая СОШ']));
    choose(workbook, gone);
    await write(workbook, passport(NAMES));
    expect(valueAt(workbook, 0, 1)).toBe('Ивовая СОШ');
  });

  it('cuts texts to what Excel takes', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    const plan = passport(NAMES);
    await write(workbook, { ...plan, choices: [{ ...plan.choices![0]!, title: 'т'.repeat(40), message: 'с'.repeat(300), refusal: 'о'.repeat(300) }] });
    const [rule] = sheetNamed(workbook, 'Паспорт школы').validations;
    expect([rule!.promptTitle.length, rule!.promptMessage.length, rule!.errorMessage.length]).toEqual([32, 255, 225]);
  });
});

describe('a condition by formula', () => {
  it('colours by the formula of its first cell', async () => {
    const workbook = workbookOf([{ name: 'Школы' }]);
    await write(workbook, { ...passport(NAMES), conditionals: [{ range: { row: 0, column: 1, rows: 2, columns: 1 }, rule: { kind: 'formula', formula: '=AND(ISNUMBER(B1),B1>=0.3)' }, color: '#5C1200', fill: '#F3B9A5' }] });
    expect(sheetNamed(workbook, 'Паспорт школы').conditionalFormats).toMatchObject([{ rule: { kind: 'custom', formula: '=AND(ISNUMBER(B1),B1>=0.3)', fontColor: '#5C1200', fill: '#F3B9A5' } }]);
  });
});
