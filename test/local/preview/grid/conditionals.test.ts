import { createSheet, createWorkbook } from '../../../../src/files/workbook/create';
import type { HostConditionalFormat } from '../../../../src/files/workbook/model';
import { conditionalFormats, conditionalStyles } from '../../../../src/local/preview/grid/conditionals';

const RANGE = { row: 0, column: 0, rows: 4, columns: 1 };

const rule = (operator: string, formula1: string, fill: string, formula2: string | null = null): HostConditionalFormat => ({
  id: fill,
  range: RANGE,
  rule: { kind: 'cellValue', operator, formula1, formula2, fontColor: null, fill },
});

const fillsOf = (values: readonly (string | number | null)[], formats: HostConditionalFormat[]): (string | undefined)[] => {
  const sheet = createSheet('1', 'Лист1');
  values.forEach((value, row) => value !== null && sheet.cells.set(row, 0, { value, formula: null, style: {} }));
  sheet.conditionalFormats = formats;
  const style = conditionalStyles(conditionalFormats(createWorkbook([sheet]), sheet), RANGE);
  return [0, 1, 2, 3].map((row) => style(row, 0)?.fill);
};

describe('conditional formats', () => {
  it('colour from the border on, and leave blank cells and texts alone', () => {
    expect(fillsOf([0.3, 0.29, null, 'н/д'], [rule('GreaterThanOrEqual', '=0.3', 'red')])).toEqual(['red', undefined, undefined, undefined]);
  });

  it('compare texts without regard to case', () => {
    expect(fillsOf(['Да', 'да', 'нет', null], [rule('EqualTo', '="да"', 'red')])).toEqual(['red', 'red', undefined, undefined]);
  });

  it('know a range of values', () => {
    expect(fillsOf([1, 2, 3, 4], [rule('Between', '2', 'amber', '3')])).toEqual([undefined, 'amber', 'amber', undefined]);
  });

  it('let the first of two formats win', () => {
    expect(fillsOf([5, 1, null, null], [rule('GreaterThan', '4', 'red'), rule('GreaterThan', '0', 'amber')])).toEqual(['red', 'amber', undefined, undefined]);
  });

  it('follow a formula that moves with the cell', () => {
    const format: HostConditionalFormat = { id: '1', range: RANGE, rule: { kind: 'custom', formula: '=A1>A$1', fontColor: null, fill: 'red' } };
    expect(fillsOf([2, 3, 1, null], [format])).toEqual([undefined, 'red', undefined, undefined]);
  });

  it('mix a colour scale between the least and the greatest value', () => {
    const format: HostConditionalFormat = { id: '1', range: RANGE, rule: { kind: 'colorScale', minimum: '#000000', maximum: '#FF6432' } };
    expect(fillsOf([0, 5, 10, null], [format])).toEqual(['rgb(0 0 0)', 'rgb(128 50 25)', 'rgb(255 100 50)', undefined]);
  });

  it('give all cells of a scale without a spread the colour of the least', () => {
    const format: HostConditionalFormat = { id: '1', range: RANGE, rule: { kind: 'colorScale', minimum: '#FFFFFF', maximum: '#FF0000' } };
    expect(fillsOf([7, 7, null, null], [format])).toEqual(['rgb(255 255 255)', 'rgb(255 255 255)', undefined, undefined]);
  });
});
