import { rowSpan, runsOf, sheetReference } from '../../src/excel/ranges';

describe('sheetReference', () => {
  it('quotes the name and doubles its apostrophes', () => {
    expect(sheetReference('Соцпаспорт', 'D7')).toBe("'Соцпаспорт'!D7");
    expect(sheetReference("Школа 'Радуга'", 'A1')).toBe("'Школа ''Радуга'''!A1");
  });
});

describe('rowSpan', () => {
  it('counts rows from one', () => {
    expect(rowSpan(0, 4)).toBe('$1:$5');
  });
});

describe('runsOf', () => {
  it('joins equal neighbours only', () => {
    expect(runsOf([3, 3, 5, 3])).toEqual([
      { value: 3, first: 0, last: 1 },
      { value: 5, first: 2, last: 2 },
      { value: 3, first: 3, last: 3 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
