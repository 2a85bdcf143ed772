import fc from 'fast-check';
import { parseFlag } from '../../../src/inputs/cellValues/flags';
import { CellProblem } from '../../../src/inputs/cellValues/parsed';
import { parseYear } from '../../../src/inputs/cellValues/years';

describe('school years', () => {
  it.each(['2020/2021', '2020-2021', '2020–2021', '2020 / 2021', '2020/21', '2020–2021 уч. г.', '2020/2021 уч.г.', '2020/2021 учебный год', '2021', '2021 г.', ' 2021 ', 2021])('%j is 2021', (raw) => {
    expect(parseYear(raw)).toBe(2021);
  });

  it.each(['2019/2021', '2021/2020', '2020/22', '20/21', 1989, 2101, 2020.5, 44197, 'прошлый', true])('%j is no school year', (raw) => {
    expect(parseYear(raw)).toEqual(new CellProblem('year-unreadable'));
  });

  it('every spelling of a year gives the year in which it ends', () => {
    const dash = fc.constantFrom('/', '-', '–', '—', ' – ');
    const tail = fc.constantFrom('', ' уч. г.', ' уч.г.', ' учебный год', ' г.');
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2100 }), dash, tail, fc.boolean(), (year, between, end, short) => {
        const last = short ? String(year % 100).padStart(2, '0') : String(year);
        expect(parseYear(`${String(year - 1)}${between}${last}${end}`)).toBe(year);
        expect(parseYear(`${String(year)}${end}`)).toBe(year);
      }),
    );
  });
});

describe('flags', () => {
  it.each(['да', 'Да', 'ДА ', 'yes', '+', 1, '1', true, 'true', 'истина', 'х', 'x', 'X'])('%j is yes', (raw) => {
    expect(parseFlag(raw)).toBe(true);
  });

  it.each(['нет', 'Нет', 'no', 0, '0', false, 'false', 'ЛОЖЬ'])('%j is no', (raw) => {
    expect(parseFlag(raw)).toBe(false);
  });

  it('a blank cell and «–» say neither', () => {
    expect([parseFlag(''), parseFlag('–'), parseFlag('н/д')]).toEqual([null, null, null]);
  });

  it.each(['возможно', 2, 'да?'])('%j cannot be read', (raw) => {
    expect(parseFlag(raw)).toEqual(new CellProblem('flag-unreadable'));
  });
});
