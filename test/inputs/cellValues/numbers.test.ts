import fc from 'fast-check';
import { parseCount } from '../../../src/inputs/cellValues/counts';
import { parseMark, parseScore } from '../../../src/inputs/cellValues/marks';
import { parseNumber } from '../../../src/inputs/cellValues/numbers';
import { CellProblem, type Parsed } from '../../../src/inputs/cellValues/parsed';
import { parseShare } from '../../../src/inputs/cellValues/shares';

const codeOf = (parsed: Parsed<unknown>): string | null => (parsed instanceof CellProblem ? parsed.code : null);

/** A whole number in groups of three: 1234567 → «1 234 567» with the given space. */
const grouped = (whole: number, space: string): string => String(whole).replace(/\B(?=(\d{3})+$)/g, space);

describe('numbers', () => {
  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234', 1234],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234', 1234],
    ['−5', -5],
    ['35 %', 0.35],
    ['35%', 0.35],
    [' 7 ', 7],
    [7, 7],
  ])('%j is %d', (raw, value) => {
    expect(parseNumber(raw)).toBe(value);
  });

  it.each(['двенадцать', '12 5', '1 0', '1,234.5', '12.5.1', '12-15', '1e5', true, NaN, Infinity])('%j is no number', (raw) => {
    expect(codeOf(parseNumber(raw))).toBe('number-unreadable');
  });

  it('reads any number the same in every accepted spelling', () => {
    const spaces = fc.constantFrom('', ' ', '\u00A0', '\u202F', '\u2009');
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(999_999), fc.constantFrom(',', '.'), spaces, fc.constantFrom('', '-', '−', '+'), spaces, (whole, fraction, point, space, sign, around) => {
        const value = Number(`${String(whole)}.${String(fraction)}`) * (sign === '-' || sign === '−' ? -1 : 1);
        expect(parseNumber(`${around}${sign}${grouped(whole, space)}${point}${String(fraction)}${around}`)).toBe(value);
      }),
    );
  });
});

describe('counts', () => {
  it.each([
    [0, 0],
    [40, 40],
    ['40', 40],
    ['1 234', 1234],
    ['12 чел.', 12],
    [7.000000000000001, 7],
    ['12,0', 12],
  ])('%j is %d', (raw, value) => {
    expect(parseCount(raw)).toBe(value);
  });

  it.each([
    [12.5, 'count-not-whole'],
    ['12,5', 'count-not-whole'],
    [-1, 'count-negative'],
    ['35 %', 'number-unreadable'],
    ['12 штук', 'number-unreadable'],
    ['около 12', 'number-unreadable'],
  ])('%j is not a count: %s', (raw, code) => {
    expect(codeOf(parseCount(raw))).toBe(code);
  });

  it('takes every whole number from 0 and refuses everything between them', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 999 }), (whole, thousandths) => {
        expect(parseCount(whole)).toBe(whole);
        expect(codeOf(parseCount(whole + thousandths / 1000))).toBe('count-not-whole');
      }),
    );
  });
});

describe('shares', () => {
  it.each([
    [0, 0],
    [1, 1],
    [0.35, 0.35],
    ['0,35', 0.35],
    ['35 %', 0.35],
    ['35,5%', 0.355],
    ['100 %', 1],
    ['0 %', 0],
    [1.0000000000000002, 1],
  ])('%j is the share %d', (raw, value) => {
    expect(parseShare(raw)).toBe(value);
  });

  it.each([
    [35, 'share-looks-like-percent'],
    ['35', 'share-looks-like-percent'],
    [1.5, 'share-looks-like-percent'],
    [100, 'share-looks-like-percent'],
    ['101 %', 'share-out-of-range'],
    [-0.1, 'share-out-of-range'],
    ['-5 %', 'share-out-of-range'],
    [101, 'share-out-of-range'],
    ['треть', 'number-unreadable'],
  ])('%j is no share, and is not converted: %s', (raw, code) => {
    expect(codeOf(parseShare(raw))).toBe(code);
  });

  it('reads p % as p / 100 and never as anything above 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const percent = hundredths / 100;
        expect(parseShare(`${String(percent).replace('.', ',')} %`)).toBe(percent / 100);
      }),
    );
  });
});

describe('marks and scores', () => {
  it.each([
    [2, 2],
    ['5', 5],
    ['«3»', 3],
  ])('%j is the mark %d', (raw, mark) => {
    expect(parseMark(raw)).toBe(mark);
  });

  it.each([1, 6, 2.5, 'зачёт', '3 %', true])('%j is no mark', (raw) => {
    expect(codeOf(parseMark(raw))).toBe('mark-out-of-range');
  });

  it('a score is 0..100', () => {
    expect([parseScore(0), parseScore('100'), parseScore('36')]).toEqual([0, 100, 36]);
    expect([codeOf(parseScore(101)), codeOf(parseScore(-1)), codeOf(parseScore('сто'))]).toEqual(['score-out-of-range', 'score-out-of-range', 'number-unreadable']);
  });
});
