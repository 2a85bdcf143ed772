import fc from 'fast-check';
import { createSheet } from '../../../src/files/workbook/create';
import { changeCell, DEFAULT_STYLE, internStyle, restyle } from '../../../src/files/workbook/styles';

describe('styles', () => {
  it('are one object when they are equal, whatever the order of their fields', () => {
    fc.assert(
      fc.property(fc.boolean(), fc.integer({ min: 1, max: 409 }), fc.constantFrom('#FF0000', '#00FF00'), (bold, fontSize, fill) => {
        expect(internStyle({ bold, fontSize, fill })).toBe(internStyle({ fill, fontSize, bold, wrap: undefined }));
      }),
    );
    expect(internStyle({ borders: { top: { color: '#000000', weight: 'thin' } } })).toBe(internStyle({ borders: { top: { weight: 'thin', color: '#000000' } } }));
    expect(internStyle({ bold: undefined })).toBe(DEFAULT_STYLE);
  });

  it('are frozen through and through', () => {
    const style = internStyle({ bold: true, borders: { top: { color: '#123456', weight: 'thin' } } });
    expect([Object.isFrozen(style), Object.isFrozen(style.borders), Object.isFrozen(style.borders?.top)]).toEqual([true, true, true]);
  });

  it('make blank cells only where there is something to keep', () => {
    const sheet = createSheet('1', 'Лист1');
    restyle(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, (style) => ({ ...style, wrap: undefined }));
    expect(sheet.cells.bounds(true)).toBeNull();
    restyle(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, (style) => ({ ...style, bold: true }));
    expect([...sheet.cells.entries()]).toHaveLength(4);
    expect(sheet.cells.get(1, 1)?.style).toBe(internStyle({ bold: true }));
  });

  it('stay with a cell whose content changes, and keep a blank one in being', () => {
    const sheet = createSheet('1', 'Лист1');
    changeCell(sheet, 1, 1, { value: 5 });
    changeCell(sheet, 1, 1, { style: internStyle({ bold: true }) });
    expect(sheet.cells.get(1, 1)).toEqual({ value: 5, formula: null, style: { bold: true } });
    changeCell(sheet, 1, 1, { value: null });
    expect(sheet.cells.get(1, 1)).toEqual({ value: null, formula: null, style: { bold: true } });
    changeCell(sheet, 1, 1, { style: DEFAULT_STYLE });
    expect(sheet.cells.get(1, 1)).toBeUndefined();
  });
});
