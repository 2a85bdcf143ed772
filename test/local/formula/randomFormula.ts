/** Random formulas over a fixed block of cells, for comparison with another spreadsheet. */
import * as fc from 'fast-check';
import type { CellValue } from '../../../src/files/workbook/model';

/**
 * A1:E8: numbers, shares, texts and empty cells. Left out is what LibreOffice is known to do otherwise than Excel:
 * logical cells count as its numbers, 0^0 is its 1, it ranks numbers that are not in the list, a text such as "3" is a number by its own settings.
 */
export const BLOCK: readonly (readonly CellValue[])[] = [
  [5, 0.25, 'МБОУ СОШ 1', 10, null],
  [1, 0.5, 'МБОУ СОШ 2', 20, 2.5],
  [3, 0.5, 'МКОУ ООШ', 30, null],
  [-2, null, 'школа', 40, 7],
  [null, 0.125, null, 50, 'да'],
  [12.75, 1, 'Школа', 60, 'нет'],
  [3, 0, 'ab', 70, 0],
  [8, 0.333333, 'a*b', 80, -1],
];

const oneOf = (...values: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...values);
const joined = (...parts: readonly (fc.Arbitrary<string> | string)[]): fc.Arbitrary<string> =>
  fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((texts) => texts.join(''));

const numbers = oneOf('A1:A8', 'B1:B8', 'D1:D8', '$A$2:$B$6', 'E3:E8', 'A5', 'D4');
const column = oneOf('A1:A8', 'B1:B8', 'D1:D8');
const anything = oneOf('A1:A8', 'C1:C8', 'E1:E8', 'A1:E8');
const condition = oneOf('">2"', '"<"&A3', '"<=0.5"', '">="&B1', '"<>3"', '3', '"МБОУ*"', '"школа"', '"<>"', '"="', '"?b"', '"a~*b"', '"<>школа"');
const place = oneOf('1', '2', '3', '5', '9');
const part = oneOf('0', '0.2', '0.25', '0.5', '0.9', '1', '1.5');
const literal = oneOf('0', '1', '2.5', '-3', '100', '7%', '0.1');
const text = oneOf('"школа"', '"  МБОУ  СОШ "', 'C1', 'C4', 'C5', 'A1', '""');

const { formula } = fc.letrec<{ number: string; truth: string; formula: string }>((tie) => ({
  number: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    literal,
    oneOf('A1', 'A4', 'A5', 'B2', 'D8', 'E4'),
    joined('(', tie('number'), oneOf('+', '-', '*', '/'), tie('number'), ')'),
    joined('-', tie('number'), '%'),
    joined(oneOf('SUM', 'COUNT', 'COUNTA', 'AVERAGE', 'MIN', 'MAX', 'MEDIAN'), '(', numbers, ',', numbers, ')'),
    joined('IF(', tie('truth'), ',', tie('number'), ',', tie('number'), ')'),
    joined('IFERROR(', tie('number'), ',', literal, ')'),
    joined('ROUND(', tie('number'), ',', oneOf('0', '1', '2', '-1'), ')'),
    joined(oneOf('ABS', 'SQRT'), '(', tie('number'), ')'),
    joined('POWER(', tie('number'), ',', oneOf('2', '-1', '0.5'), ')'),
    joined('COUNTIF(', anything, ',', condition, ')'),
    joined('COUNTIFS(A1:A8,', condition, ',C1:C8,', condition, ')'),
    joined('SUMIF(', column, ',', condition, ',D1:D8)'),
    joined('SUMIFS(D1:D8,C1:C8,', condition, ',A1:A8,', condition, ')'),
    joined('SUMPRODUCT((', column, oneOf('>', '<', '=', '<>', '>=', '<='), tie('number'), ')*(', column, oneOf('>', '<'), '1)*D1:D8)'),
    joined('SUMPRODUCT(', column, ',', column, ')'),
    joined('PERCENTILE', oneOf('', '.INC'), '(', column, ',', part, ')'),
    joined(oneOf('RANK', 'RANK.EQ'), '(', oneOf('A1,A1:A8', 'A3,A1:A8', 'B2,B1:B8', '50,D1:D8', '99,D1:D8'), oneOf('', ',0', ',1'), ')'),
    joined(oneOf('SMALL', 'LARGE'), '(', column, ',', place, ')'),
    joined('INDEX(', column, ',', place, ')'),
    joined('INDEX(A1:D8,', place, ',', oneOf('1', '2', '4'), ')'),
    joined('MATCH(', oneOf('3', '"школа"', '"мкоу*"', '55', '99'), ',', oneOf('A1:A8', 'C1:C8', 'D1:D8'), ',0)'),
    joined('MATCH(', oneOf('10', '55', '99', '5'), ',D1:D8', oneOf('', ',1'), ')'),
    joined('VLOOKUP(', oneOf('"мкоу оош"', '"нет такой"', 'C2'), ',C1:D8,', oneOf('1', '2', '3'), ',FALSE)'),
    joined('LEN(', text, ')'),
    joined(oneOf('ROWS', 'COLUMNS'), '(', anything, ')'),
  ),
  truth: fc.oneof(
    joined(tie('number'), oneOf('=', '<', '>', '<=', '>=', '<>'), tie('number')),
    joined(text, oneOf('=', '<>', '<', '>'), text),
    joined(oneOf('AND', 'OR'), '(', tie('number'), '>1,', tie('number'), '<5)'),
    joined('NOT(', tie('number'), '>2)'),
    joined(oneOf('ISNUMBER', 'ISTEXT', 'ISBLANK'), '(', oneOf('A1', 'A5', 'C1', 'C5', 'E1', '1/0'), ')'),
  ),
  formula: fc.oneof(
    { weight: 6, arbitrary: tie('number') },
    { weight: 2, arbitrary: tie('truth') },
    { weight: 1, arbitrary: joined(oneOf('LEFT', 'RIGHT'), '(', text, ',', oneOf('0', '2', '99'), ')') },
    { weight: 1, arbitrary: joined('MID(', text, ',', oneOf('1', '3', '0'), ',', oneOf('0', '2', '99'), ')') },
    { weight: 1, arbitrary: joined('TRIM(', text, ')&"|"&CONCATENATE(', text, ',', tie('number'), ')') },
    { weight: 1, arbitrary: joined('TEXT(', tie('number'), ',', oneOf('"0"', '"0.0"', '"0.00%"', '"#,##0.00"', '"000"', '"0.##"', '"0.0;(0.0);-"'), ')') },
  ),
}));

/** `count` different formulas with the leading "=", the same for the same seed. */
export const randomFormulas = (count: number, seed: number): readonly string[] => [...new Set(fc.sample(formula, { numRuns: count, seed }))].map((each) => `=${each}`);
