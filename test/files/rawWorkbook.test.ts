import { MARK_KEY, markText, STAGING_KEY } from '../../src/excel/marks';
import { rawWorkbookOf } from '../../src/files/rawWorkbook';
import { createSheet, createWorkbook } from '../../src/files/workbook/create';
import type { HostCell, HostSheet } from '../../src/files/workbook/model';

const cell = (value: HostCell['value'], formula: string | null = null): HostCell => ({ value, formula, style: {} });

const sheetWith = (name: string, cells: readonly (readonly [row: number, column: number, cell: HostCell])[]): HostSheet => {
  const sheet = createSheet(name, name);
  for (const [row, column, one] of cells) sheet.cells.set(row, column, one);
  return sheet;
};

describe('a workbook as matrices', () => {
  it('has values as Office.js gives them, with their place, tables and merges', () => {
    const sheet = sheetWith('Лист1', [
      [2, 1, cell('Школа')],
      [3, 2, cell(12)],
      [4, 1, cell(true)],
      [4, 2, cell({ error: '#REF!' })],
    ]);
    sheet.tables.push({ id: 1, name: 'Школы', range: { row: 2, column: 1, rows: 4, columns: 2 }, showHeaders: true, showTotals: true, showFilterButton: true, showBandedRows: true, style: '' });
    sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
    expect(rawWorkbookOf(createWorkbook([sheet]))).toEqual({
      sheets: [
        {
          name: 'Лист1',
          row: 2,
          column: 1,
          values: [
            ['Школа', ''],
            ['', 12],
            [true, '#REF!'],
          ],
          tables: [{ name: 'Школы', row: 2, column: 1, rows: 3, columns: 2 }],
          merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
        },
      ],
    });
  });

  it('shows a formula by its value, and one that nobody computed as it is written', () => {
    const sheet = sheetWith('Лист1', [
      [0, 0, cell(3, '=1+2')],
      [0, 1, cell(null, '=A1*2')],
      [0, 2, cell('', '=IF(A1>5,A1,"")')],
    ]);
    expect(rawWorkbookOf(createWorkbook([sheet])).sheets[0]?.values).toEqual([[3, '=A1*2', '']]);
  });

  it('has hidden sheets, and none that the add-in computed', () => {
    const hidden = sheetWith('Скрытый', [[0, 0, cell(1)]]);
    hidden.visibility = 'veryHidden';
    const generated = sheetWith('Сводка', [[0, 0, cell(1)]]);
    generated.customProperties.set(MARK_KEY, markText({ id: 'summary', name: 'Сводка', computedAt: '2026-01-01', inputs: null, grouped: [] }));
    const copy = sheetWith('Сводка (2)', [[0, 0, cell(1)]]);
    copy.customProperties.set(MARK_KEY, markText({ id: 'summary', name: 'Сводка', computedAt: '2026-01-01', inputs: null, grouped: [] }));
    const staging = sheetWith('~', []);
    staging.customProperties.set(STAGING_KEY, '1');
    expect(rawWorkbookOf(createWorkbook([hidden, generated, copy, staging, createSheet('9', 'Пусто')])).sheets.map(({ name, values }) => [name, values.length])).toEqual([
      ['Скрытый', 1],
      ['Сводка (2)', 1],
      ['Пусто', 0],
    ]);
  });
});
