import { functionCards } from '../../../src/app/changes/functionCards';
import { createRegistry } from '../../../src/functions/registry';
import { textsFor } from '../../../src/i18n';
import { createCalculator } from '../../../src/local/formula/calculator';
import { sheetNamed, workbookOf } from '../../excel/support/workbooks';

describe.each(['ru', 'en'] as const)('the cards of the worksheet functions in %s', (language) => {
  const texts = textsFor(language);
  const cards = functionCards(texts);

  it('tell every function with a description and every argument with a name', () => {
    expect(cards.map(({ name }) => name)).toEqual(['SHNOR.ISBSH', 'SHNOR.LOWRESULT', 'SHNOR.LOWSCHOOL', 'SHNOR.RISKLEVEL', 'SHNOR.BOTTOMGROUP', 'SHNOR.WILSON', 'SHNOR.FUNNEL', 'SHNOR.DIFFERENCE', 'SHNOR.DYNAMICS', 'SHNOR.OUTCOMEINDEX', 'SHNOR.SPEARMAN', 'SHNOR.EXPECTED', 'SHNOR.CHANGE', 'SHNOR.EARLIER']);
    for (const { description, parameters } of cards) {
      expect(description).not.toBe('');
      for (const parameter of parameters) expect(parameter).toMatchObject({ name: expect.stringMatching(/./), description: expect.stringMatching(/./) });
    }
    expect(cards[0]?.parameters.map(({ optional }) => optional)).toEqual([false, false, false, true, true, true, true]);
  });

  it.each(cards)('give for $example what an empty cell then shows', ({ example, exampleResult }) => {
    const workbook = workbookOf([{ name: 'Лист1' }]);
    const sheet = sheetNamed(workbook, 'Лист1');
    sheet.cells.set(0, 0, { value: null, formula: example, style: {} });
    createCalculator(createRegistry(() => texts))(workbook, [sheet]);
    const value = sheet.cells.get(0, 0)?.value;
    expect(typeof value === 'string' ? value : texts.functions.inCell(value as number | boolean)).toBe(exampleResult);
  });

  it('take no cell of the sheet in their examples', () => {
    for (const { example } of cards) expect(example.replace(/"[^"]*"/g, '')).not.toMatch(/[A-Z]+\d|:/);
  });
});
