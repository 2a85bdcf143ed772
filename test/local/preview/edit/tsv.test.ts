import fc from 'fast-check';
import { fromTsv, toTsv } from '../../../../src/local/preview/edit/tsv';

describe('a block of cells as text', () => {
  it('is read with any line ends, of which the last makes no row', () => {
    expect(fromTsv('а\tб\r\n1\t2\r\n')).toEqual([['а', 'б'], ['1', '2']]);
    expect(fromTsv('а\nб\rв')).toEqual([['а'], ['б'], ['в']]);
    expect(fromTsv('а\n\nб')).toEqual([['а'], [''], ['б']]);
    expect(fromTsv('одно')).toEqual([['одно']]);
  });

  it('is read with line breaks, tabs and quotes inside quoted cells, as Excel writes them', () => {
    expect(fromTsv('"первая\nвторая"\t"с ""кавычками"""\n"a\tb"\tв')).toEqual([['первая\nвторая', 'с "кавычками"'], ['a\tb', 'в']]);
  });

  it('leaves quotes alone that open no cell or never close', () => {
    expect(fromTsv('МБОУ "Школа"\t"не закрыта\t"а" б')).toEqual([['МБОУ "Школа"', '"не закрыта', '"а" б']]);
  });

  it('comes back as it was', () => {
    const cell = fc.string({ unit: fc.constantFrom('а', '"', '\t', '\n', ' ', '1', ',') });
    const block = fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(block, (rows) => {
        // A last cell without text cannot be told from the line end that Excel adds.
        fc.pre(rows.at(-1)?.join('') !== '');
        expect(fromTsv(toTsv(rows))).toEqual(rows);
      }),
    );
  });
});
