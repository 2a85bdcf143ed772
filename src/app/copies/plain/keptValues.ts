/** Formulas with the add-in's functions: without the add-in they would give #NAME?, so their values stay in their place. */
import { cellAddress } from '../../../files/workbook/address';
import type { CellError, CellValue, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { changeCell } from '../../../files/workbook/styles';

export interface KeptValue {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: CellValue | CellError;
}

const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const FUNCTION_OF_OURS = /(?<![\p{L}\p{N}_.])SHNOR\.[A-Z0-9_]+\s*\(/iu;

const usesOurFunctions = (formula: string): boolean => FUNCTION_OF_OURS.test(formula.replace(QUOTED, '""'));

const keepOn = (sheet: HostSheet): readonly KeptValue[] => {
  const found = [...sheet.cells.formulas()].filter(({ cell }) => cell.formula !== null && usesOurFunctions(cell.formula));
  return found.map(({ row, column, cell }) => {
    changeCell(sheet, row, column, { formula: null });
    sheet.touched = true;
    return { sheet: sheet.name, address: cellAddress(row, column), formula: cell.formula ?? '', value: cell.value };
  });
};

/** In the order of the sheets and rows. */
export const keepValues = (workbook: HostWorkbook): readonly KeptValue[] => workbook.sheets.flatMap(keepOn);

/** Names of the workbook whose formulas use the add-in's functions: they hold no value that could stay. */
export const namesOfOurs = ({ names }: HostWorkbook): readonly string[] => [...names].flatMap(([name, formula]) => (usesOurFunctions(formula) ? [name] : []));
