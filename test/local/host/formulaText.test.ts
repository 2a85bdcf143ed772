import fc from 'fast-check';
import { formulaPieces, looksLikeFormula, mapReferences } from '../../../src/local/host/cells/formulaText';
import { shiftFormula } from '../../../src/local/host/cells/references';
import { cellAddress } from '../../../src/files/workbook/address';

const referencesOf = (formula: string): string[] =>
  formulaPieces(formula)
    .filter(({ kind }) => kind === 'reference')
    .map(({ text }) => text);

const sheetName = fc.stringMatching(/^[А-Яа-я'! ]{1,10}$/).filter((name) => !name.startsWith("'") && !name.endsWith("'"));
const quoted = sheetName.map((name) => `'${name.replaceAll("'", "''")}'!`);
const cell = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 99 })).map(([row, column]) => cellAddress(row, column));
const piece = fc.oneof(cell, fc.tuple(quoted, cell).map((parts) => parts.join('')), fc.constantFrom('+', ',', 'SUM(', ')', '" \'A1\'! "', 'Таблица1[[#This Row],[A1]]', '12.5', 'Ставка'));

describe('the pieces of a formula', () => {
  it('are the formula when joined again', () => {
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string())), (parts) => {
      const formula = parts.join('');
      expect(formulaPieces(formula).map(({ text }) => text).join('')).toBe(formula);
      expect(mapReferences(formula, ({ sheet, address }) => sheet + address)).toBe(formula);
    }));
  });

  it.each<[string, string[]]>([
    ['=A1+$B$2:C3', ['A1', '$B$2:C3']],
    ["='Лист ''1'''!A1&Лист1!B:C", ["'Лист ''1'''!A1", 'Лист1!B:C']],
    ['=SUM(2:3)/LOG10(A1)', ['2:3', 'A1']],
    ['="A1"&"" "A1"', []],
    ['=Таблица1[A1]+Таблица1[[#This Row],[B2]]', []],
    ['=A1B+AB12345678+ABCD1+SHNOR.WILSON(C3)', ['C3']],
    ['=Лист1!Имя', ['Лист1!']],
  ])('of %s has the references %j', (formula, references) => {
    expect(referencesOf(formula)).toEqual(references);
  });
});

describe('a shifted formula', () => {
  it('comes back when it is shifted back', () => {
    fc.assert(fc.property(fc.array(piece), fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), (parts, rows, columns) => {
      const formula = `=${parts.join(' ')}`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }));
  });

  it.each([
    ['=A1:$B$2', 1, 1, '=B2:$B$2'],
    ['=$A1+A$1', 2, 3, '=$A3+D$1'],
    ['=B:C+2:3', 1, 1, '=C:D+3:4'],
    ['=A1', -1, 0, '=#REF!'],
    ['=XFD1', 0, 1, '=#REF!'],
    ["='Лист 1'!Z9", 1, 1, "='Лист 1'!AA10"],
  ])('%s by %i rows and %i columns is %s', (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

describe('a formula that Excel certainly cannot read', () => {
  it('has brackets or quotes without their partners', () => {
    expect(['=(', '=)', '=SUM(A1', '={1}}', '="', '=[a', '=]'].map(looksLikeFormula)).toEqual(Array.from({ length: 7 }, () => false));
  });

  it('is told from one that it can read', () => {
    expect(['=(A1)', '=SUM(A1,{1,2;3,4})', '=""', '=""""', '=T[[a]:[b]]', '=A1%'].map(looksLikeFormula)).toEqual(Array.from({ length: 6 }, () => true));
  });
});
