import fc from 'fast-check';
import { editText } from '../../../../src/local/preview/edit/editText';
import { typed, type TypingRules } from '../../../../src/local/preview/edit/typed';

const RUSSIAN: TypingRules = { russian: true, year: 2026, date1904: false };
const ENGLISH: TypingRules = { ...RUSSIAN, russian: false };

const valueOf = (text: string, rules = RUSSIAN) => {
  const outcome = typed(text, false, rules);
  return 'problem' in outcome ? outcome.problem : outcome.value;
};
const formatOf = (text: string) => {
  const outcome = typed(text, false, RUSSIAN);
  return 'problem' in outcome ? outcome.problem : outcome.format;
};

describe('what is typed into a cell by Russian rules', () => {
  it.each([
    ['12,5', 12.5],
    ['-0,25', -0.25],
    [',5', 0.5],
    ['1 234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1,5E-3', 0.0015],
    ['35 %', 0.35],
    ['35%', 0.35],
    ['7,1%', 0.071],
    ['007', 7],
    ['ИСТИНА', true],
    ['ложь', false],
  ])('«%s» is %s', (text, value) => {
    expect(valueOf(text)).toBe(value);
  });

  it.each(['12.345', '1 23', '12,5,1', 'нет', '1,5 км', '-', '- нет', '31.02.2021', '2023/2024', '25:00', '№ 5'])('«%s» stays a text', (text) => {
    expect(valueOf(text)).toBe(text);
  });

  // Serial days as Excel counts them: DATE(2021,2,1) = 44228, DATE(2026,5,12) = 46154, DATE(1900,1,1) = 1.
  it.each([
    ['01.02.2021', 44228, 'dd.mm.yyyy'],
    ['1.2.21', 44228, 'dd.mm.yyyy'],
    ['1/2/2021', 44228, 'dd.mm.yyyy'],
    ['2021-02-01', 44228, 'dd.mm.yyyy'],
    ['02.2021', 44228, 'mmm.yy'],
    ['12.5', 46154, 'dd.mmm'],
    ['01.01.1900', 1, 'dd.mm.yyyy'],
    ['12:30', 0.520833333333333, 'h:mm'],
    ['01.02.2021 12:00', 44228.5, 'dd.mm.yyyy h:mm'],
  ])('«%s» is a date or a time', (text, serial, format) => {
    expect(valueOf(text)).toBeCloseTo(serial, 12);
    expect(formatOf(text)).toBe(format);
  });

  it('counts days from 1904 in a workbook that does', () => {
    expect(valueOf('01.02.2021', { ...RUSSIAN, date1904: true })).toBe(44228 - 1462);
  });

  it('gives a percentage and grouped digits their formats', () => {
    expect(['35%', '7,1%', '1 234', '1 234,5', '12,5'].map(formatOf)).toEqual(['0%', '0.00%', '#,##0', '#,##0.00', null]);
  });

  it('takes an apostrophe, and a cell for texts, at their word', () => {
    expect(valueOf("'12,5")).toBe('12,5');
    expect(typed('0012', true, RUSSIAN)).toEqual({ value: '0012', formula: null, format: null });
  });

  it('reads formulas in English and refuses what is none', () => {
    expect(typed('=SUM(A1:A5)', false, RUSSIAN)).toEqual({ value: null, formula: '=SUM(A1:A5)', format: null });
    expect(typed('+A1*2', false, RUSSIAN)).toEqual({ value: null, formula: '=+A1*2', format: null });
    expect(valueOf('=SUM(A1:A5')).toBe('formula');
    expect(valueOf('=SUM(A1:A5', ENGLISH)).toBe('formula');
  });
});

describe('what is typed by English rules', () => {
  it('has points for decimals and commas between digits', () => {
    expect([valueOf('12.5', ENGLISH), valueOf('1,234.5', ENGLISH), valueOf('35%', ENGLISH), valueOf('12,5 a', ENGLISH)]).toEqual([12.5, 1234.5, 0.35, '12,5 a']);
  });
});

describe('the content of a cell in the formula bar', () => {
  const again = (value: string | number | boolean, numberFormat?: string): unknown =>
    valueOf(editText({ value, formula: null, style: numberFormat === undefined ? {} : { numberFormat } }, RUSSIAN));

  it('shows numbers with all their digits, percentages and dates as they are typed', () => {
    const text = (value: number, numberFormat?: string) => editText({ value, formula: null, style: numberFormat === undefined ? {} : { numberFormat } }, RUSSIAN);
    expect([text(12.5), text(0.071, '0%'), text(44228, 'dd.mm.yyyy'), text(44228.5, 'dd.mm.yyyy h:mm'), text(1 / 3)]).toEqual(['12,5', '7,1%', '01.02.2021', '01.02.2021 12:00:00', '0,333333333333333']);
  });

  it('shows the formula of a cell that has one', () => {
    expect(editText({ value: 5, formula: '=A1+1', style: {} }, RUSSIAN)).toBe('=A1+1');
  });

  it('gives the same content when it is typed in again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.integer({ min: -1e9, max: 1e9 }).map((n) => n / 1000)), (value) => {
        if (value === '') return;
        expect(again(value)).toBe(value);
      }),
    );
  });

  it('brings a date back to its day', () => {
    fc.assert(fc.property(fc.integer({ min: 61, max: 73_000 }), (serial) => expect(again(serial, 'dd.mm.yyyy')).toBe(serial)));
  });
});
