import type { HostSheet } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal } from './open';

const sheetAfter = async (change: (sheet: Excel.Worksheet) => void): Promise<HostSheet> => {
  const host = openHost();
  await onSheet((sheet) => change(sheet));
  return host.workbook.sheets[0]!;
};

describe('widths, heights, hiding and outlines', () => {
  it('turns points into characters of the default font', async () => {
    const sheet = await sheetAfter((target) => {
      target.getRange('A1').format.columnWidth = 48;
      target.getRange('B:C').format.columnWidth = (20 * 7 + 5) * 0.75;
      target.getRange('A2:A3').format.rowHeight = 30;
    });
    expect([...sheet.columnWidths]).toEqual([[0, 8.43], [1, 20], [2, 20]]);
    expect([...sheet.rowHeights]).toEqual([[1, 30], [2, 30]]);
  });

  it('fits columns to their texts, and gives rows back to whoever draws them', async () => {
    const sheet = await sheetAfter((target) => {
      target.getRange('A1:B1').values = [['Муниципальное', 0.5]];
      target.getRange('A1').format.rowHeight = 40;
      target.getRange('A1:B1').format.autofitColumns();
      target.getRange('A1').format.autofitRows();
    });
    expect([...sheet.columnWidths]).toEqual([[0, 14], [1, 4]]);
    expect(sheet.rowHeights.size).toBe(0);
  });

  it('hides rows and columns and tells so', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange('B:C').columnHidden = true;
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C1').columnHidden = false;
      const all = sheet.getRange('B1:C2').load('columnHidden,rowHidden');
      const one = sheet.getRange('B2').load('columnHidden,rowHidden,width,height');
      await context.sync();
      expect([all.columnHidden, all.rowHidden, one.columnHidden, one.rowHidden, one.width, one.height]).toEqual([null, null, true, true, 0, 0]);
    });
  });

  it('outlines columns and folds them away', async () => {
    const sheet = await sheetAfter((target) => {
      const columns = target.getRange('C:D');
      columns.group('ByColumns');
      columns.hideGroupDetails('ByColumns');
    });
    expect([[...sheet.columnOutline], [...sheet.hiddenColumns]]).toEqual([[[2, 1], [3, 1]], [2, 3]]);
    const host = openHost();
    await onSheet((target) => {
      target.getRange('C:D').group('ByColumns');
      target.getRange('C:D').hideGroupDetails('ByColumns');
      target.getRange('C:D').showGroupDetails('ByColumns');
      target.getRange('C:D').ungroup('ByColumns');
    });
    expect([host.workbook.sheets[0]?.columnOutline.size, host.workbook.sheets[0]?.hiddenColumns.size]).toEqual([0, 0]);
    expect(await refusal((target) => target.getRange('C:D').ungroup('ByColumns'))).toBe('InvalidOperation');
    expect(await refusal((target) => target.getRange('2:3').group('ByRows'))).toBe('NotImplemented');
  });
});

describe('merged cells', () => {
  it('keep the first content and drop the others', async () => {
    const sheet = await sheetAfter((target) => {
      target.getRange('A1:C2').values = [['', 'б', 'в'], ['г', '', 'е']];
      target.getRange('A1:C2').merge();
    });
    expect(sheet.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 3 }]);
    expect([sheet.cells.get(0, 0)?.value, sheet.cells.bounds()]).toEqual(['б', { row: 0, column: 0, rows: 1, columns: 1 }]);
  });

  it('are merged row by row, and unmerged where the range touches them', async () => {
    const sheet = await sheetAfter((target) => {
      target.getRange('A1:C3').merge(true);
      target.getRange('B2').unmerge();
    });
    expect(sheet.merges.map(({ row }) => row)).toEqual([0, 2]);
  });

  it('are refused inside a table', async () => {
    openHost();
    expect(
      await refusal((sheet) => {
        sheet.tables.add('A1:B3', true);
        sheet.getRange('A2:B2').merge();
      }),
    ).toBe('InvalidOperation');
  });
});
