import { createSteppedCalculator } from '../../../src/local/formula/calculator';
import { dependentsOf } from '../../../src/local/formula/dependents';
import { Trees } from '../../../src/local/formula/trees';
import { cellAddress, parseAddress } from '../../../src/files/workbook/address';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { HostSheet, HostWorkbook } from '../../../src/files/workbook/model';

const put = (sheet: HostSheet, address: string, value: number, formula: string | null = null): void => {
  const { row, column } = parseAddress(address)!;
  sheet.cells.set(row, column, { value, formula, style: {} });
};

const book = (): HostWorkbook => {
  const first = createSheet('1', 'Данные', 'xl/worksheets/sheet1.xml');
  const second = createSheet('2', 'Итоги', 'xl/worksheets/sheet2.xml');
  for (const row of [1, 2, 3]) put(first, `A${row}`, row);
  put(first, 'B1', 0, '=A1*2');
  put(first, 'B2', 0, '=B1+1');
  put(first, 'B3', 0, '=A3');
  put(second, 'A1', 0, "=SUM('Данные'!A:A)");
  put(second, 'A2', 0, '=ставка*2');
  put(second, 'A3', 0, '=5');
  const workbook = createWorkbook([first, second]);
  workbook.names.set('ставка', "'Данные'!$B$2");
  return workbook;
};

const changed = (workbook: HostWorkbook, address: string) => {
  const { row, column } = parseAddress(address)!;
  return [{ sheet: workbook.sheets[0]!, row, column }];
};

const found = (workbook: HostWorkbook, address: string): string[] => {
  const steps = dependentsOf(workbook, changed(workbook, address), new Trees());
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value.map(({ sheet, row, column }) => `${sheet.name} ${cellAddress(row, column)}`).sort();
  }
};

describe('what looks at a changed cell', () => {
  it('is found through other cells, other sheets, whole columns and names', () => {
    expect(found(book(), 'A1')).toEqual(['Данные B1', 'Данные B2', 'Итоги A1', 'Итоги A2']);
    expect(found(book(), 'A3')).toEqual(['Данные B3', 'Итоги A1']);
  });

  it('includes a changed cell that holds a formula itself', () => {
    expect(found(book(), 'B2')).toEqual(['Данные B2', 'Итоги A2']);
  });

  it('is computed alone, also on a sheet that nobody has changed, and marks it as changed', () => {
    const workbook = book();
    for (const step of createSteppedCalculator([]).cells(workbook, changed(workbook, 'A1'))) void step;
    const [data, sums] = workbook.sheets;
    expect([data!.cells.get(1, 1)?.value, sums!.cells.get(0, 0)?.value, sums!.cells.get(1, 0)?.value]).toEqual([3, 6, 6]);
    expect([data!.cells.get(2, 1)?.value, sums!.cells.get(2, 0)?.value]).toEqual([0, 0]);
    expect(sums!.touched).toBe(true);
  });
});
