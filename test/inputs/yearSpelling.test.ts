import fc from 'fast-check';
import { parseYear } from '../../src/inputs/cellValues/years';
import { yearSpelling } from '../../src/inputs/yearSpelling';

describe('the usual spelling of a school year', () => {
  it.each([
    '2020-2021',
    '2020–2021 уч. г.',
    '2020/21',
    '2020 / 2021',
    '2020/21г',
    '2021 г.',
    '2020 / 2021 учебный год',
    'за 2020/2021 учебный год',
    '2020-2021 учебного года',
    'уч. год 2020–2021',
    '2020, 2021 гг.',
  ])('«%s» is 2020/2021', (text) => {
    expect(yearSpelling(text)).toBe('2020/2021');
  });

  it.each(['2020/2021', ' 2020/2021', '2021', ''])('«%s» stays as it is', (text) => {
    expect(yearSpelling(text)).toBeNull();
  });

  it.each(['2019/2021', '20/21', 'прошлый', '2020', '2020/2021, 2 полугодие', 'ВПР 2020/2021', '2020-2021-2022', '#N/A', 'сентябрь 2020 – май 2021', '1901-1902'])(
    '«%s» is no school year for certain, or needs nothing',
    (text) => {
      expect(yearSpelling(text)).toBeNull();
    },
  );

  it('means the same year as the text, wherever that is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1991, max: 2100 }), fc.constantFrom('-', '–', '/', ' / '), fc.constantFrom(' уч. г.', ' учебный год', ' г.', 'г'), (year, dash, end) => {
        const text = `${String(year - 1)}${dash}${String(year)}${end}`;
        expect(parseYear(yearSpelling(text) ?? text)).toBe(parseYear(text));
      }),
    );
  });
});
