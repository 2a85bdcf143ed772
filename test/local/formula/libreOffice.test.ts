/**
 * The built-in functions against LibreOffice, on random formulas. Where no LibreOffice is installed the comparison is
 * left out, and says so; the known values of functions.test.ts hold everywhere.
 */
import { numericText } from '../../../src/local/formula/coerce';
import { createSheet, createWorkbook } from '../../../src/files/workbook/create';
import type { CellError, CellValue } from '../../../src/files/workbook/model';
import { hasLibreOffice, recalculate } from './libreOffice';
import { BLOCK, randomFormulas } from './randomFormula';
import { calculate } from './sheet';

const FORMULAS = 3_000;
const SEED = 20_210_901;
const FORMULA_COLUMN = 6;

const installed = hasLibreOffice();
if (!installed) console.warn('LibreOffice is not installed: the comparison of formulas with it is left out.');

const rowsWith = (formulas: readonly string[]): readonly (readonly CellValue[])[] =>
  formulas.map((formula, index) => {
    const cells = BLOCK[index] ?? [];
    return [...cells, ...Array.from({ length: FORMULA_COLUMN - cells.length }, () => null), formula];
  });

const ours = (rows: readonly (readonly CellValue[])[]): readonly (CellValue | CellError)[] => {
  const sheet = createSheet('1', 'Лист1');
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      const isFormula = c === FORMULA_COLUMN;
      if (content !== null) sheet.cells.set(r, c, { value: isFormula ? null : content, formula: isFormula ? String(content) : null, style: {} });
    }),
  );
  calculate(createWorkbook([sheet]));
  return rows.map((_, r) => sheet.cells.get(r, FORMULA_COLUMN)?.value ?? null);
};

/** TEXT(-0.03,"0"): LibreOffice drops the sign of a zero. */
const withoutSignOfZero = (text: string): string => text.replace(/^-(?=[0.,%]+$)/, '');

/** LibreOffice has errors of its own numbers («Err:502») where Excel has #VALUE! or #NUM!. */
const isTheirError = (text: string): boolean => /^(#|Err:)/.test(text);

const agrees = (value: CellValue | CellError, text: string): boolean => {
  if (typeof value === 'object') return isTheirError(text);
  if (typeof value === 'boolean') return text === (value ? 'TRUE' : 'FALSE');
  if (typeof value === 'string') return withoutSignOfZero(text) === withoutSignOfZero(value);
  const number = numericText(text);
  return number !== null && Math.abs(number - value) <= 1e-9 * Math.max(1, Math.abs(value));
};

(installed ? describe : describe.skip)('LibreOffice', () => {
  it(
    'gives the same value to each random formula',
    () => {
      const formulas = randomFormulas(FORMULAS, SEED);
      const rows = rowsWith(formulas);
      const values = ours(rows);
      const theirs = recalculate(rows).map((row) => row[FORMULA_COLUMN] ?? '');
      const different = formulas.flatMap((formula, index) => (agrees(values[index] ?? null, theirs[index] ?? '') ? [] : [{ formula, ours: values[index], theirs: theirs[index] }]));
      expect(theirs).toHaveLength(formulas.length);
      expect(different).toEqual([]);
    },
    180_000,
  );
});
