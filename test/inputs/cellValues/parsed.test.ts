import { CellProblem, isExcelError, isMissing, remembering } from '../../../src/inputs/cellValues/parsed';
import { parseNumber } from '../../../src/inputs/cellValues/numbers';
import { parseText } from '../../../src/inputs/cellValues/texts';

describe('missing values', () => {
  it.each(['', ' ', '\u00A0', '–', '—', '-', '−', 'н/д', 'Н/Д', 'н / д', 'н.д.', 'н. д.', 'нд', 'нет данных', 'Нет данных', '…', '\u200B'])('%j is missing', (text) => {
    expect(isMissing(text)).toBe(true);
  });

  it.each([0, '0', false, 'нет', '-5', 'надежда'])('%j is a value: missing is not zero, and «нет» is an answer', (raw) => {
    expect(isMissing(raw)).toBe(false);
  });
});

describe('Excel errors', () => {
  it.each(['#N/A', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#Н/Д', '#ДЕЛ/0!', '#ЗНАЧ!', '#ССЫЛКА!', '#ИМЯ?', '#ЧИСЛО!', '#ПУСТО!'])(
    '%s is an error in every type of column, never a text or a missing value',
    (text) => {
      expect(isExcelError(text)).toBe(true);
      for (const parse of [parseNumber, parseText]) {
        const parsed = parse(text);
        expect(parsed instanceof CellProblem && parsed.code).toBe('value-error');
      }
    },
  );

  it.each(['#1', '№ 1', 'школа #2', 'N/A', '!'])('%s is none', (text) => {
    expect(isExcelError(text)).toBe(false);
  });
});

describe('a parser with a memory', () => {
  it('answers as the parser without one, and asks it once for each text', () => {
    let asked = 0;
    const parse = remembering((raw) => {
      asked += 1;
      return parseNumber(raw);
    });
    expect([parse('12,5'), parse('12,5'), parse(''), parse('')]).toEqual([12.5, 12.5, null, null]);
    expect(asked).toBe(2);
  });
});
