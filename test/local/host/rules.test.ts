import type { HostSheet } from '../../../src/files/workbook/model';
import { onSheet, openHost, refusal } from './open';

const sheetAfter = async (change: (sheet: Excel.Worksheet) => void): Promise<HostSheet> => {
  const host = openHost();
  await onSheet((sheet) => change(sheet));
  return host.workbook.sheets[0]!;
};

describe('hyperlinks', () => {
  it('lead to a cell, look like links and leave the text alone', async () => {
    openHost();
    await onSheet(async (sheet, context) => {
      sheet.getRange('A1').values = [['=не формула'].map((text) => `'${text}`)];
      const range = sheet.getRange('A1');
      range.hyperlink = { documentReference: "'Соцпаспорт'!D7", screenTip: 'Доля' };
      range.load('hyperlink,values,format/font/underline,format/font/color');
      const none = sheet.getRange('B1').load('hyperlink');
      await context.sync();
      expect(range.hyperlink).toEqual({ documentReference: "'Соцпаспорт'!D7", screenTip: 'Доля', textToDisplay: '=не формула' });
      expect([range.values, range.format.font.underline, range.format.font.color, none.hyperlink]).toEqual([[['=не формула']], 'Single', '#0563C1', null]);
    });
  });

  it('write their text as if it were typed, and their address into a blank cell', async () => {
    const sheet = await sheetAfter((target) => {
      target.getRange('A1').hyperlink = { address: 'https://example.org', textToDisplay: '=1+1' };
      target.getRange('A2').hyperlink = { address: 'https://example.org' };
    });
    expect([sheet.cells.get(0, 0)?.formula, sheet.cells.get(1, 0)?.value]).toEqual(['=1+1', 'https://example.org']);
    expect(sheet.hyperlinks.get('A2')).toEqual({ address: 'https://example.org', documentReference: null, screenTip: null });
    expect(await refusal((target) => void (target.getRange('A1').hyperlink = { screenTip: 'никуда' }))).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  it('are added above the older ones', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const { conditionalFormats } = sheet.getRange('B2:B9');
      const scale = conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = { minimum: { type: 'LowestValue', color: '#FFFFFF' }, maximum: { type: 'HighestValue', color: '#FF0000' } };
      const rule = conditionalFormats.add('CellValue');
      rule.cellValue.rule = { operator: 'GreaterThanOrEqual', formula1: '0.5' };
      rule.cellValue.format.font.color = '#FFFFFF';
      rule.cellValue.format.fill.color = '#C00000';
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$A2="да"';
      custom.custom.format.fill.color = '#00FF00';
      const count = conditionalFormats.getCount();
      conditionalFormats.load('items/type,items/priority');
      const other = sheet.getRange('A1').conditionalFormats.getCount();
      rule.cellValue.load('rule');
      rule.cellValue.format.font.load('color');
      scale.colorScale.load('criteria,threeColorScale');
      custom.custom.rule.load('formula');
      const range = rule.getRange().load('address');
      await context.sync();
      expect([count.value, other.value, range.address]).toEqual([3, 0, 'Лист1!B2:B9']);
      expect(conditionalFormats.items.map(({ type, priority }) => [type, priority])).toEqual([['Custom', 0], ['CellValue', 1], ['ColorScale', 2]]);
      expect([rule.cellValue.rule, rule.cellValue.format.font.color]).toEqual([{ operator: 'GreaterThanOrEqual', formula1: '=0.5' }, '#FFFFFF']);
      expect(scale.colorScale.criteria.maximum).toEqual({ type: 'HighestValue', color: '#FF0000' });
      expect(custom.custom.rule.formula).toBe('=$A2="да"');
      scale.priority = 0;
      custom.delete();
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats.map(({ rule }) => rule)).toEqual([
      { kind: 'colorScale', minimum: '#FFFFFF', maximum: '#FF0000' },
      { kind: 'cellValue', operator: 'GreaterThanOrEqual', formula1: '=0.5', formula2: null, fontColor: '#FFFFFF', fill: '#C00000' },
    ]);
  });

  it('are cleared, counted by the range that asks, and strict about their rules', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const { conditionalFormats } = sheet.getRange('A1:A9');
      conditionalFormats.add('CellValue');
      conditionalFormats.clearAll();
    });
    expect(host.workbook.sheets[0]?.conditionalFormats).toEqual([]);
    const add = (act: (format: Excel.ConditionalFormat) => void, type: 'CellValue' | 'ColorScale' = 'CellValue'): Promise<string> => refusal((sheet) => act(sheet.getRange('A1').conditionalFormats.add(type)));
    expect(await add((format) => void (format.cellValue.rule = { operator: 'Between', formula1: '=1' }))).toBe('InvalidArgument');
    expect(await add((format) => void (format.cellValue.rule = { operator: 'EqualTo', formula1: '=SUM(' }))).toBe('InvalidArgument');
    expect(await add((format) => void (format.colorScale.criteria = { minimum: { type: 'LowestValue' }, maximum: { type: 'HighestValue' } }))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void sheet.getRange('A1').conditionalFormats.add('DataBar'))).toBe('InvalidArgument');
  });
});

describe('data validation', () => {
  it('offers a list with a prompt and an error alert', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('B2:B99');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      dataValidation.prompt = { showPrompt: true, title: 'Необъективность', message: 'да или нет' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Нет', message: 'Выберите из списка' };
      dataValidation.load('rule,type,prompt,errorAlert');
      const none = sheet.getRange('A1').dataValidation.load('type');
      await context.sync();
      expect([dataValidation.rule.list?.source, dataValidation.type, dataValidation.prompt.title, dataValidation.errorAlert.message, none.type]).toEqual(['да,нет', 'List', 'Необъективность', 'Выберите из списка', 'None']);
    });
    expect(host.workbook.sheets[0]?.validations).toEqual([
      { range: { row: 1, column: 1, rows: 98, columns: 1 }, list: 'да,нет', promptTitle: 'Необъективность', promptMessage: 'да или нет', errorTitle: 'Нет', errorMessage: 'Выберите из списка' },
    ]);
    await onSheet((sheet) => sheet.getRange('B50').dataValidation.clear());
    expect(host.workbook.sheets[0]?.validations.map(({ range }) => range.rows)).toEqual([48, 49]);
  });

  it('refuses what Excel would, and what is not kept here', async () => {
    openHost();
    const set = (rule: Excel.DataValidationRule): Promise<string> => refusal((sheet) => void (sheet.getRange('A1').dataValidation.rule = rule));
    expect(await set({ list: { inCellDropDown: true, source: 'я'.repeat(256) } })).toBe('InvalidArgument');
    expect(await set({ list: { inCellDropDown: true, source: '=SUM(' } })).toBe('InvalidArgument');
    expect(await set({ custom: { formula: '=SUM(' } })).toBe('InvalidArgument');
    expect(await set({ wholeNumber: { formula1: 1, operator: 'GreaterThan' } })).toBe('NotImplemented');
    const prompt = (title: string, message: string): Promise<string> => refusal((sheet) => void (sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title, message }));
    expect([await prompt('т'.repeat(32), 'с'.repeat(255)), await prompt('т'.repeat(33), ''), await prompt('', 'с'.repeat(256))]).toEqual(['', 'InvalidArgument', 'InvalidArgument']);
    const alert = (message: string): Promise<string> => refusal((sheet) => void (sheet.getRange('A1').dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '', message }));
    expect([await alert('с'.repeat(225)), await alert('с'.repeat(226))]).toEqual(['', 'InvalidArgument']);
  });

  it('keeps a formula instead of a list, and an alert that only warns or is off', async () => {
    const host = openHost();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('A2:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'да,нет' } };
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Школа', message: '' };
      dataValidation.load('rule,type,errorAlert');
      await context.sync();
      expect([dataValidation.type, dataValidation.rule.custom?.formula, dataValidation.errorAlert.style]).toEqual(['Custom', '=TRUE', 'Warning']);
      dataValidation.errorAlert = { showAlert: false, style: 'Stop', title: '', message: '' };
      dataValidation.load('errorAlert');
      await context.sync();
      expect(dataValidation.errorAlert.showAlert).toBe(false);
    });
    expect(host.workbook.sheets[0]?.validations).toMatchObject([{ list: '', formula: '=TRUE', errorStyle: 'none' }]);
  });
});
