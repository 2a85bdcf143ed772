import { createSheet, createWorkbook } from '../../../../src/files/workbook/create';
import { evaluatedOn, movedFormula } from '../../../../src/local/preview/grid/formulaAt';

describe('the formula of a conditional format, moved to another cell of its range', () => {
  it.each([
    ['=B2>0', 3, 1, '=C5>0'],
    ['=$B2>0', 3, 1, '=$B5>0'],
    ['=B$2>$C$1', 3, 1, '=C$2>$C$1'],
    ['=Z9', 1, 1, '=AA10'],
    ["='Лист A1'!B2", 1, 0, "='Лист A1'!B3"],
    ['=B2="A1"', 1, 0, '=B3="A1"'],
    ['=LOG10(B2)', 1, 0, '=LOG10(B3)'],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(movedFormula(formula, rows, columns)).toBe(moved);
  });
});

describe('its value on a sheet', () => {
  const sheet = createSheet('1', 'Данные');
  sheet.cells.set(0, 0, { value: 30, formula: null, style: {} });
  const workbook = createWorkbook([sheet, createSheet('2', 'Другой лист')]);

  it('reads the cells of its own and of other sheets', () => {
    expect(evaluatedOn(workbook, sheet, '=$A$1/100')).toBe(0.3);
    expect(evaluatedOn(workbook, workbook.sheets[1]!, '=AND(Данные!A1=30,A1="")')).toBe(true);
  });

  it('is nothing where the formula fails or cannot be read', () => {
    expect(evaluatedOn(workbook, sheet, '=A1/0')).toBeNull();
    expect(evaluatedOn(workbook, sheet, '=A1+')).toBeNull();
    expect(evaluatedOn(workbook, sheet, '=Нет!A1')).toBeNull();
  });
});
