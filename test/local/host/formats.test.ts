import type { CellStyle, HostSheet } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal } from './open';

const sheetAfter = async (change: (sheet: Excel.Worksheet) => void): Promise<HostSheet> => {
  const host = openHost();
  await onSheet((sheet) => change(sheet));
  return host.workbook.sheets[0]!;
};

const styleAt = (sheet: HostSheet, row = 0, column = 0): CellStyle => sheet.cells.get(row, column)?.style ?? {};

describe('fonts, fills and alignment', () => {
  it('are kept as what differs from the default, in one shared object', async () => {
    const sheet = await sheetAfter((target) => {
      const { format } = target.getRange('A1:B2');
      Object.assign(format.font, { bold: true, italic: true, strikethrough: true, underline: 'Single', color: 'red', size: 14, name: 'Arial' });
      format.fill.color = 'FFEEDD';
      Object.assign(format, { horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, textOrientation: 90, indentLevel: 2 });
    });
    expect(styleAt(sheet, 1, 1)).toEqual({
      bold: true, italic: true, strikethrough: true, underline: true, fontColor: '#FF0000', fontSize: 14, fontName: 'Arial',
      fill: '#FFEEDD', horizontal: 'center', vertical: 'top', wrap: true, textRotation: 90, indent: 2,
    });
    expect(styleAt(sheet, 0, 0)).toBe(styleAt(sheet, 1, 1));
    expect(Object.isFrozen(styleAt(sheet))).toBe(true);
  });

  it('go back to nothing when set to the defaults', async () => {
    const sheet = await sheetAfter((target) => {
      const range = target.getRange('A1');
      Object.assign(range.format.font, { bold: true, color: '#FF0000', size: 14 });
      range.format.fill.color = '#FFEEDD';
      Object.assign(range.format.font, { bold: false, color: '#000000', size: 11, underline: 'None' });
      range.format.fill.clear();
      Object.assign(range.format, { horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, textOrientation: 0, indentLevel: 0 });
      range.format.borders.getItem('EdgeTop').style = 'None';
    });
    expect(styleAt(sheet)).toEqual({});
  });

  it('are read back; what differs between cells is null', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1:B1').format.font.color = '#00FF00';
      const { format } = sheet.getRange('A1:B1');
      format.font.load('bold,italic,color,size,name,underline,strikethrough');
      format.fill.load('color');
      format.load('horizontalAlignment,verticalAlignment,wrapText,textOrientation,indentLevel,columnWidth,rowHeight,useStandardWidth,useStandardHeight');
      await context.sync();
      expect(format.font.toJSON()).toEqual({ bold: null, italic: false, color: '#00FF00', size: 11, name: 'Calibri', underline: 'None', strikethrough: false });
      expect(format.fill.color).toBe('#FFFFFF');
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: 'General', verticalAlignment: 'Bottom', wrapText: false, textOrientation: 0, indentLevel: 0, columnWidth: 48, rowHeight: 15, useStandardWidth: true, useStandardHeight: true,
      });
    });
  });

  it.each<[string, (format: Excel.RangeFormat) => void, string]>([
    ['no colour', (format) => void (format.font.color = 'мимо'), 'InvalidArgument'],
    ['a font of no size', (format) => void (format.font.size = 0), 'InvalidArgument'],
    ['an unknown alignment', (format) => void (format.horizontalAlignment = 'Diagonal' as 'Left'), 'InvalidArgument'],
    ['a text where true is meant', (format) => void (format.font.bold = 'yes' as unknown as boolean), 'InvalidArgument'],
    ['letters turned too far', (format) => void (format.textOrientation = 120), 'InvalidArgument'],
    ['a negative width', (format) => void (format.columnWidth = -1), 'InvalidArgument'],
    ['a row above 409.5 points', (format) => void (format.rowHeight = 410), 'InvalidArgument'],
    ['a line inside one cell', (format) => void (format.borders.getItem('InsideVertical').style = 'Continuous'), 'InvalidArgument'],
    ['an unknown border', (format) => void (format.borders.getItem('Middle' as 'EdgeTop').style = 'Continuous'), 'InvalidArgument'],
  ])('refuse %s', async (_title, act, code) => {
    openHost();
    expect(await refusal((sheet) => act(sheet.getRange('A1').format))).toBe(code);
  });

  it('refuse whole columns, for which the workbook in memory has no place', async () => {
    openHost();
    expect(await refusal((sheet) => void (sheet.getRange('A:F').format.font.bold = true))).toBe('NotImplemented');
  });
});

describe('borders', () => {
  it('are drawn round a range and inside it', async () => {
    const sheet = await sheetAfter((target) => {
      const { borders } = target.getRange('A1:B2').format;
      for (const edge of ['EdgeTop', 'EdgeLeft', 'InsideHorizontal', 'InsideVertical'] as const) borders.getItem(edge).style = 'Continuous';
      const bottom = borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#ff0000';
      borders.getItem('EdgeRight').weight = 'Hairline';
    });
    const thin = { color: '#000000', weight: 'thin' };
    const medium = { color: '#FF0000', weight: 'medium' };
    const hairline = { color: '#000000', weight: 'hairline' };
    expect(styleAt(sheet, 0, 0).borders).toEqual({ top: thin, left: thin, bottom: thin, right: thin });
    expect(styleAt(sheet, 0, 1).borders).toEqual({ top: thin, bottom: thin, right: hairline });
    expect(styleAt(sheet, 1, 0).borders).toEqual({ left: thin, right: thin, bottom: medium });
    expect(styleAt(sheet, 1, 1).borders).toEqual({ right: hairline, bottom: medium });
  });

  it('are read back', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      const { borders } = sheet.getRange('A1:B2').format;
      borders.getItem('EdgeTop').color = '#FF0000';
      const top = borders.getItem('EdgeTop').load('style,color,weight,sideIndex');
      const left = borders.getItem('EdgeLeft').load('style');
      borders.load('items/sideIndex');
      await context.sync();
      expect(top.toJSON()).toMatchObject({ style: 'Continuous', color: '#FF0000', weight: 'Thin', sideIndex: 'EdgeTop' });
      expect([left.style, borders.items.length]).toEqual(['None', 6]);
    });
  });
});
