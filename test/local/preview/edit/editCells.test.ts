import { createHost } from '../../../../src/local/host/host';
import { clearCells, filledPart, pasteCells, pasteTexts, textOfCells, typeCell } from '../../../../src/local/preview/edit/editCells';
import { typed, type TypingRules } from '../../../../src/local/preview/edit/typed';
import { parseAddress, rectAddress } from '../../../../src/files/workbook/address';
import { createSheet, createWorkbook } from '../../../../src/files/workbook/create';
import type { CellStyle, HostSheet } from '../../../../src/files/workbook/model';

const RULES: TypingRules = { russian: true, year: 2026, date1904: false };

const put = (sheet: HostSheet, address: string, value: string | number | null, formula: string | null = null, style: CellStyle = {}): void => {
  const { row, column } = parseAddress(address)!;
  sheet.cells.set(row, column, { value, formula, style });
};
const cellAt = (sheet: HostSheet, address: string) => {
  const { row, column } = parseAddress(address)!;
  return sheet.cells.get(row, column);
};
const rect = (address: string) => parseAddress(address)!;

/** A1:C3 is an Excel table: codes as texts, numbers, a computed column. */
const book = () => {
  const sheet = createSheet('1', 'Школы');
  ['Код', 'Число', 'Дважды'].forEach((header, column) => sheet.cells.set(0, column, { value: header, formula: null, style: {} }));
  for (const row of [2, 3]) {
    put(sheet, `A${row}`, `00${row}`, null, { numberFormat: '@' });
    put(sheet, `B${row}`, row);
    put(sheet, `C${row}`, null, `=B${row}*2`);
  }
  sheet.tables.push({ id: 1, name: 'Школы', range: rect('A1:C3'), showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: true, style: '' });
  sheet.validations.push({ range: rect('B2:B3'), list: '1,2,3', promptTitle: '', promptMessage: '', errorMessage: '' });
  const other = createSheet('2', 'Другой');
  return { sheet, other, host: createHost(createWorkbook([sheet, other])) };
};

const type = async ({ host, sheet }: Pick<ReturnType<typeof book>, 'host' | 'sheet'>, address: string, text: string): Promise<void> => {
  const { row, column } = rect(address);
  const entry = typed(text, cellAt(sheet, address)?.style.numberFormat === '@', RULES);
  if (!('problem' in entry)) await host.work((session) => typeCell(session, sheet, { row, column }, entry));
};

describe('typing below an Excel table', () => {
  it('makes it grow by a row, with the formats, rules and formulas of its last one', async () => {
    const given = book();
    await type(given, 'B4', '7');
    expect(rectAddress(given.sheet.tables[0]!.range)).toBe('A1:C4');
    expect(cellAt(given.sheet, 'C4')?.formula).toBe('=B4*2');
    expect(cellAt(given.sheet, 'A4')?.style.numberFormat).toBe('@');
    expect(rectAddress(given.sheet.validations[0]!.range)).toBe('B2:B4');
  });

  it('does not when something stands below, when it has a totals row, or one row further', async () => {
    const filled = book();
    put(filled.sheet, 'C4', 'подпись');
    await type(filled, 'B4', '7');
    const totals = book();
    totals.sheet.tables[0]!.showTotals = true;
    await type(totals, 'B4', '7');
    const apart = book();
    await type(apart, 'B5', '7');
    expect([filled, totals, apart].map(({ sheet }) => rectAddress(sheet.tables[0]!.range))).toEqual(['A1:C3', 'A1:C3', 'A1:C3']);
  });

  it('takes in all rows of a pasted block', async () => {
    const { sheet, host } = book();
    await host.work((session) => pasteTexts(session, sheet, rect('A4'), [['004', '4'], ['005', '5'], ['006', '6,5']], RULES));
    expect(rectAddress(sheet.tables[0]!.range)).toBe('A1:C6');
    expect([cellAt(sheet, 'A6')?.value, cellAt(sheet, 'B6')?.value, cellAt(sheet, 'C6')?.formula]).toEqual(['006', 6.5, '=B6*2']);
  });
});

describe('a column without a width of its own', () => {
  it('grows with a date that is typed into it, and with nothing else', async () => {
    const { other, host } = book();
    await type({ host, sheet: other }, 'A1', '01.02.2021');
    await type({ host, sheet: other }, 'B1', 'длинный текст остаётся как есть');
    await type({ host, sheet: other }, 'C1', '35%');
    expect([...other.columnWidths]).toEqual([[0, 11]]);
  });
});

describe('pasting', () => {
  it('fills the selection with a single text', async () => {
    const { other, host } = book();
    await host.work((session) => pasteTexts(session, other, rect('B2:C3'), [['35 %']], RULES));
    expect([...other.cells.entries()].map(({ cell }) => [cell.value, cell.style.numberFormat])).toEqual(Array(4).fill([0.35, '0%']));
  });

  it('keeps a text that only looks like a formula', async () => {
    const { other, host } = book();
    await host.work((session) => pasteTexts(session, other, rect('A1'), [['=(', '=A2+1']], RULES));
    expect([cellAt(other, 'A1')?.value, cellAt(other, 'B1')?.formula]).toEqual(['=(', '=A2+1']);
  });

  it('brings cells of the same workbook with their formulas, moved along, and formats', async () => {
    const { sheet, other, host } = book();
    await host.work((session) => pasteCells(session, { sheet, rect: rect('A2:C2') }, other, rect('A9')));
    expect([cellAt(other, 'A9'), cellAt(other, 'C9')?.formula]).toEqual([{ value: '002', formula: null, style: { numberFormat: '@' } }, '=B9*2']);
  });
});

describe('a copied block', () => {
  it('holds what the cells show, and no more than what is filled', () => {
    const { sheet } = book();
    put(sheet, 'B2', 0.5, null, { numberFormat: '0%' });
    put(sheet, 'B3', 1.5);
    const part = filledPart(sheet, rect('A2:B60'));
    expect(rectAddress(part)).toBe('A2:B3');
    expect(textOfCells(sheet, part, 'ru-RU')).toBe('002\t50%\n003\t1,5');
  });
});

describe('a protected sheet', () => {
  it('refuses to be cleared or typed into', async () => {
    const given = book();
    given.sheet.protected = true;
    await expect(given.host.work((session) => clearCells(session, given.sheet, rect('A2')))).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(type(given, 'B2', '5')).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(cellAt(given.sheet, 'A2')?.value).toBe('002');
  });
});
