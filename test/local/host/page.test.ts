import { onSheet, openHost, refusal, workbookOf } from './open';

describe('the page', () => {
  it('is laid out for print', async () => {
    const host = openHost(workbookOf('Лист1'));
    await onSheet(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.orientation = 'Landscape';
      page.paperSize = Excel.PaperType.a4;
      page.zoom = { horizontalFitToPages: 1 };
      page.centerHorizontally = true;
      page.setPrintArea('A1:F40');
      page.setPrintTitleRows('$1:$3');
      page.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      page.bottomMargin = 51;
      const footers = page.headersFooters.defaultForAllPages;
      Object.assign(footers, { leftFooter: '&A', centerFooter: 'ц', rightFooter: '&P из &N', centerHeader: 'Заголовок' });
      page.load('orientation,paperSize,zoom,centerHorizontally,topMargin,bottomMargin,leftMargin,rightMargin');
      footers.load('leftFooter,rightFooter');
      const titles = page.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      expect(page.toJSON()).toMatchObject({ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, centerHorizontally: true, topMargin: 72, bottomMargin: 51, leftMargin: 36, rightMargin: 50.4 });
      expect([footers.rightFooter, titles.address]).toEqual(['&P из &N', 'Лист1!1:3']);
    });
    expect(host.workbook.sheets[0]?.pageLayout).toEqual({
      orientation: 'landscape', paperSize: 'a4', fitToWidth: 1, fitToHeight: null, printArea: { row: 0, column: 0, rows: 40, columns: 6 }, titleRows: { first: 0, last: 2 },
      margins: { top: 72, bottom: 51, left: 36, right: 50.4 }, footerLeft: '&A', footerCenter: 'ц', footerRight: '&P из &N', headerCenter: 'Заголовок', centerHorizontally: true,
    });
  });

  it('begins anew above rows that were named, each once, until the breaks are removed', async () => {
    const host = openHost(workbookOf('Лист1'));
    const breaks = (): readonly number[] | undefined => host.workbook.sheets[0]?.pageLayout.rowBreaks;
    await onSheet(async (sheet, context) => {
      const { horizontalPageBreaks } = sheet;
      for (const address of ['A40', 'B12', 'A12']) horizontalPageBreaks.add(address);
      horizontalPageBreaks.load('items/rowIndex');
      const count = horizontalPageBreaks.getCount();
      const after = horizontalPageBreaks.getItem(1).getCellAfterBreak().load('address');
      await context.sync();
      expect([horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex), count.value, after.address]).toEqual([[11, 39], 2, 'Лист1!A40']);
      horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(breaks()).toEqual([39]);
    await onSheet((sheet) => sheet.horizontalPageBreaks.removePageBreaks());
    expect(breaks()).toBeUndefined();
    expect(await refusal((sheet) => void sheet.horizontalPageBreaks.add('A1'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void sheet.horizontalPageBreaks.getItem(0).load('rowIndex'))).toBe('ItemNotFound');
  });

  it('refuses title rows that are not whole rows, and half a page', async () => {
    openHost();
    expect(await refusal((sheet) => sheet.pageLayout.setPrintTitleRows('A1:B2'))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 0.5 }))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void (sheet.pageLayout.topMargin = -1))).toBe('InvalidArgument');
  });
});
