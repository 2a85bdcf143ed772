import { followingColumns } from '../../../src/inputs/layouts/derive';
import { resultMeasures } from '../../../src/inputs/layouts/resultMeasures';
import type { RawValue } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import type { InputsReading } from '../../../src/inputs/reading';
import { brief, dataOf, mappingOf, SCHOOLS_SHEET, sheet, workbook } from '../support';

const SCHOOLS = ['Степновская СОШ', 'Павловская СОШ № 2', 'Берёзовская ООШ'];

/** One sheet of one procedure and year: the first column holds schools, the others these fields. */
const read = (fields: readonly string[], ...rows: readonly (readonly RawValue[])[]): InputsReading => {
  const values = [['Школа', ...fields.map((field) => `столбец ${field}`)], ...rows.map((row, at) => [SCHOOLS[at] ?? '', ...row])];
  const mapping = mappingOf('results', 'ОГЭ', 0, { school: 0, ...Object.fromEntries(fields.map((field, at) => [field, at + 1])) }, { constants: { year: '2021', procedure: 'ОГЭ математика' } });
  return readInputs(workbook(SCHOOLS_SHEET, sheet('ОГЭ', values)), { mappings: [mapping] }).reading;
};

const counts = ({ input }: InputsReading): readonly unknown[] => input.results.map(({ participants, below, marks4and5, above60, origin }) => [participants, below, marks4and5, above60, origin.address]);

describe('columns that follow from measures', () => {
  it('are those that the measures suffice for', () => {
    expect(followingColumns(new Set(['below', 'mark3', 'mark4', 'mark5']))).toEqual(['participants', 'below', 'marks4and5']);
    expect(followingColumns(new Set(['participants', 'passedPercent', 'above60Percent']))).toEqual(['participants', 'below', 'above60']);
    expect(followingColumns(new Set(['mark3', 'mark4', 'mark5']))).toEqual(['marks4and5']);
    expect(followingColumns(new Set(['belowPercent', 'passed']))).toEqual([]);
  });

  it('every measure serves some column', () => {
    const all = ['participants', 'below', 'mark3', 'mark4', 'mark5'];
    for (const { id } of resultMeasures) {
      const without = all.filter((field) => field !== id && (id.startsWith('mark') || field === 'participants'));
      expect(followingColumns(new Set([...without, id])).length).toBeGreaterThan(id.startsWith('mark') && id.length === 5 ? 0 : 1);
    }
  });
});

describe('counts of marks', () => {
  const marks = ['below', 'mark3', 'mark4', 'mark5'];

  it('add up to the participants, where no column says these', () => {
    const found = read(marks, [2, 10, 5, 3]);
    expect(counts(found)).toEqual([[20, 2, 8, null, 'B2']]);
    expect(brief(found)).toEqual([]);
  });

  it('one that is missing makes the participants missing, not zero', () => {
    const found = read(marks, [2, 10, '–', 3], [1, 2, 3, 'много']);
    expect(counts(found)).toEqual([]);
    expect(brief(found)).toEqual(['D2 value-missing error', 'E3 number-unreadable error']);
    expect(dataOf(found, 'value-missing')).toEqual({ column: 'Участников' });
  });

  it('that add up to something else than the participants are told; what is written counts', () => {
    const found = read(['participants', ...marks], [21, 2, 10, 5, 3], [20, 2, 10, 5, 3]);
    expect(counts(found)).toEqual([[21, 2, 8, null, 'C2'], [20, 2, 8, null, 'C3']]);
    expect(brief(found)).toEqual(['B2 marks-sum-differs warning']);
    expect(dataOf(found, 'marks-sum-differs')).toEqual({ sum: 20, participants: 21 });
  });

  it('own columns go before what would follow', () => {
    expect(counts(read(['participants', 'below', 'passed', 'mark4', 'mark5', 'marks4and5'], [20, 2, 17, 5, 3, 9]))).toEqual([[20, 2, 9, null, 'C2']]);
  });
});

describe('who passed', () => {
  it('leaves the rest below the threshold', () => {
    expect(counts(read(['participants', 'passed'], [40, 27]))).toEqual([[40, 13, null, null, 'C2']]);
  });

  it('cannot be more than took part', () => {
    const found = read(['participants', 'passed'], [40, 41]);
    expect(brief(found)).toEqual(['C2 part-above-whole error']);
    expect(dataOf(found, 'part-above-whole')).toEqual({ part: 'Преодолели порог', whole: 'Участников', partValue: 41, wholeValue: 40 });
  });

  it('is told where it is missing or bad; a number of participants that is, is told alone', () => {
    expect(brief(read(['participants', 'passed'], [40, ''], [40, 'все'], ['', 27]))).toEqual(['C2 value-missing error', 'C3 number-unreadable error', 'B4 value-missing error']);
  });
});

describe('per cents', () => {
  it('become whole pupils', () => {
    const found = read(['participants', 'belowPercent', 'marks4and5Percent', 'above60Percent'], [40, 32.5, 20, 7.5], [30, 10, 50, 0]);
    expect(counts(found)).toEqual([[40, 13, 8, 3, 'C2'], [30, 3, 15, 0, 'C3']]);
    expect(brief(found)).toEqual([]);
  });

  it('of those who passed leave the rest', () => {
    const found = read(['participants', 'passedPercent'], [400, 67], [40, 100]);
    expect(counts(found)).toEqual([[400, 132, null, null, 'C2'], [40, 0, null, null, 'C3']]);
    expect(dataOf(found, 'percent-rounded')).toEqual({ column: 'Преодолели порог, %', read: '67', participants: 400, taken: 132, from: 130, to: 134 });
  });

  it('are shares where only these give whole numbers, and may have a sign', () => {
    expect(counts(read(['participants', 'belowPercent'], [40, 0.325], [30, 0.1], [20, '5 %']))).toEqual([[40, 13, null, null, 'C2'], [30, 3, null, null, 'C3'], [20, 1, null, null, 'C4']]);
  });

  it('that no whole number gives leave the row out', () => {
    const found = read(['participants', 'belowPercent'], [40, 31], [30, 10]);
    expect(counts(found)).toEqual([[30, 3, null, null, 'C3']]);
    expect(found.issues).toMatchObject([{ code: 'percent-not-whole', severity: 'error', address: 'C2', leavesOutRow: true, data: { column: 'Ниже порога, %', read: '31', participants: 40 } }]);
  });

  it('that the row can do without are missing then, and told as a warning', () => {
    const found = read(['participants', 'below', 'marks4and5Percent'], [40, 13, 31]);
    expect(counts(found)).toEqual([[40, 13, null, null, 'C2']]);
    expect(brief(found)).toEqual(['D2 percent-not-whole warning']);
  });

  it('that may as well be shares are an error, zeros are not', () => {
    const found = read(['participants', 'belowPercent'], [200, 0.5], [40, 0], [400, 0.25]);
    expect(counts(found)).toEqual([[40, 0, null, null, 'C3']]);
    expect(brief(found)).toEqual(['C2 percent-or-share error', 'C4 percent-or-share error']);
    expect(dataOf(found, 'percent-or-share')).toEqual({ column: 'Ниже порога, %', read: '0.5' });
  });

  it.each<[string, RawValue, string]>([['missing', 'н/д', 'value-missing'], ['an error of Excel', '#DIV/0!', 'value-error'], ['no number', 'треть', 'number-unreadable']])('a cell that is %s is told as such', (_, cell, code) => {
    expect(brief(read(['participants', 'belowPercent'], [40, cell], [30, 10]))).toEqual([`C2 ${code} error`]);
  });

  it('of participants that are missing or bad are told once, at the participants', () => {
    expect(brief(read(['participants', 'belowPercent'], ['', 10], ['x', 10], [30, 10]))).toEqual(['B2 value-missing error', 'B3 number-unreadable error']);
  });

  it('count of the participants that the marks add up to', () => {
    expect(counts(read(['below', 'mark3', 'mark4', 'mark5', 'above60Percent'], [2, 10, 5, 3, 25], [0, 4, 5, 1, 50]))).toEqual([[20, 2, 8, 5, 'B2'], [10, 0, 6, 5, 'B3']]);
  });
});
