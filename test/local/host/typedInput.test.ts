import { typedInput } from '../../../src/local/host/cells/typedInput';
import { onSheet, openHost, refusal, workbookOf } from './open';

const typed = (text: string): unknown => {
  const { value, formula, format } = typedInput(text, false);
  return formula ?? (format === null ? value : [value, format]);
};

describe('a text assigned to a cell', () => {
  it.each<[string, unknown]>([
    ['СОШ № 1', 'СОШ № 1'],
    ['12', 12],
    [' 12.5 ', 12.5],
    ['0012', 12],
    ['1,234.5', [1234.5, '#,##0.00']],
    ['35%', [0.35, '0%']],
    ['TRUE', true],
    ['истина', 'истина'],
    ['1e3', [1000, '0.00E+00']],
    // The second of January 2020: en-US puts the month first.
    ['1/2/2020', [43_832, 'm/d/yyyy']],
    ['2020-01-02', [43_832, 'yyyy-mm-dd']],
    ['12:30', [12.5 / 24, 'hh:mm']],
    ['2020/2021', '2020/2021'],
    ['31.12.2020', '31.12.2020'],
    ['1.2.3', '1.2.3'],
    ['н/д', 'н/д'],
    ['+7', 7],
    ['-5%', [-0.05, '0%']],
    ['-', '-'],
    ['+', '+'],
    ['=', '='],
    ['–5', '–5'],
    ['=A1+1', '=A1+1'],
    ['+A1', '=+A1'],
    ['-школа', '=-школа'],
    ['@SUM(A1)', '=SUM(A1)'],
    ["'=A1", '=A1'],
    ["'12", '12'],
    ["''", "'"],
    ["'", ''],
  ])('«%s» becomes %j', (text, expected) => {
    expect(typed(text)).toEqual(expected);
  });

  it('reads a day without a year as a day of this year, as Excel does: the price of writing «5-6» unquoted', () => {
    expect(typedInput('5-6', false)).toMatchObject({ formula: null, format: 'm-d' });
    expect(typeof typedInput('5-6', false).value).toBe('number');
  });

  it.each(['=SUM(A1', '=SUM(A1))', '=1+', '="открыто', '=A1 № 2', '- школа № 1', '+МБОУ «СОШ»', '=[', '={1;2', '=)('])('is refused when Excel cannot read the formula %s', async (text) => {
    openHost();
    expect(await refusal((sheet) => void (sheet.getRange('A1').values = [[text]]))).toBe('InvalidArgument');
  });

  it.each(['=IF(A1="да",1,0)', "='Лист (2)'!A1&\"(\"", '=Таблица1[[#This Row],[Доля, %]]*2', '=SHNOR.ISBSH(A1,B1,C1)', '={1,2;3,4}', '=A1%', '=-A1', '=Таблица1[Школа]'])(
    'is taken when it is the formula %s',
    async (text) => {
      openHost(workbookOf('Лист1', 'Лист (2)'));
      expect(await refusal((sheet) => void (sheet.getRange('A1').values = [[text]]))).toBe('');
    },
  );

  it('is refused when it is a formula over a sheet that is not there', async () => {
    openHost(workbookOf('Лист1'));
    expect(await refusal((sheet) => void (sheet.getRange('A1').formulas = [["=SUM('Лист (2)'!A1:A9)"]]))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void (sheet.getRange('A1').formulas = [['="нет!A1"&лист1!B1']]))).toBe('');
  });

  it('stays a text in a cell of the format "@", whatever it begins with', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      const range = sheet.getRange('A1:D1');
      range.numberFormat = [['@', '@', '@', '@']];
      range.values = [['=A1', '12', '-x', 5]];
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([0, 1, 2, 3].map((column) => cells.get(0, column))).toMatchObject([{ value: '=A1', formula: null }, { value: '12' }, { value: '-x', formula: null }, { value: 5 }]);
  });

  it('gives a cell a number format only when it has none', async () => {
    const host = openHost();
    await onSheet((sheet) => {
      sheet.getRange('B1').numberFormat = [['0.000']];
      sheet.getRange('A1:B1').values = [['35%', '35%']];
    });
    const { cells } = host.workbook.sheets[0]!;
    expect([cells.get(0, 0), cells.get(0, 1)]).toMatchObject([{ value: 0.35, style: { numberFormat: '0%' } }, { value: 0.35, style: { numberFormat: '0.000' } }]);
  });

  it('is nothing but a text, a number, true or false', async () => {
    openHost();
    expect(await refusal((sheet) => void (sheet.getRange('A1').values = [[{ a: 1 }]]))).toBe('InvalidArgument');
    expect(await refusal((sheet) => void (sheet.getRange('A1').values = [[Number.NaN]]))).toBe('');
  });
});
