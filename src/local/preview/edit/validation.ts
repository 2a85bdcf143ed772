/** Data validation of a cell: what it offers, what it says when it is selected, what it refuses. */
import { displayText } from '../../host/cells/displayText';
import type { Typed } from '../../host/cells/typedInput';
import { parseAddress, splitReference } from '../../../files/workbook/address';
import type { CellValue, HostSheet, HostValidation, HostWorkbook } from '../../../files/workbook/model';
import { changeCell } from '../../../files/workbook/styles';
import { contains } from '../grid/conditionals';
import { evaluatedOn, movedFormula } from '../grid/formulaAt';
import type { CellPlace } from './selection';

export const validationAt = ({ validations }: HostSheet, { row, column }: CellPlace): HostValidation | null => validations.find(({ range }) => contains(range, row, column)) ?? null;

/** `null`: the list cannot be told here, and nothing is refused. */
const cellsOf = (formula: string, sheet: HostSheet, workbook: HostWorkbook, culture: string): readonly string[] | null => {
  const name = [...workbook.names].find(([key]) => key.toLowerCase() === formula.toLowerCase());
  const { sheet: owner, address } = splitReference(name ? name[1].replace(/^=/, '') : formula);
  const target = owner === null ? sheet : workbook.sheets.find((other) => other.name.toLowerCase() === owner.toLowerCase());
  const rect = target && parseAddress(address);
  if (!target || !rect) return null;
  return Array.from(target.cells.entries(rect), ({ cell }) => displayText(cell, culture)).filter((text) => text !== '');
};

/** What the cell offers to choose from; `null` when it has no list. */
export const offeredAt = (workbook: HostWorkbook, sheet: HostSheet, place: CellPlace, culture: string): readonly string[] | null => {
  const validation = validationAt(sheet, place);
  if (!validation || validation.list === '') return null;
  const { list, range } = validation;
  if (list.startsWith('=')) return cellsOf(movedFormula(list, place.row - range.row, place.column - range.column).slice(1), sheet, workbook, culture);
  return list.split(',').map((item) => item.trim());
};

export interface Refusal {
  readonly title: string;
  /** "" where the author of the rule wrote nothing. */
  readonly message: string;
  /** The entry may be kept all the same. */
  readonly mayKeep: boolean;
}

/** A list written out is told apart by case, cells are not: so does Excel. */
const isOffered = (text: string, items: readonly string[], exactCase: boolean): boolean => {
  const fold = (each: string): string => (exactCase ? each : each.toLowerCase());
  return items.some((item) => fold(item) === fold(text.trim()));
};

/** The formula is asked with the new value in its place. */
const holds = (formula: string, workbook: HostWorkbook, sheet: HostSheet, place: CellPlace, value: CellValue): boolean => {
  const before = sheet.cells.get(place.row, place.column);
  changeCell(sheet, place.row, place.column, { value, formula: null });
  const outcome = evaluatedOn(workbook, sheet, formula);
  if (before) sheet.cells.set(place.row, place.column, before);
  else sheet.cells.delete(place.row, place.column);
  // What cannot be told is not refused.
  return outcome === null || Boolean(outcome);
};

/** Why the cell does not take the entry; `null`: it takes it. Blank and computed cells are not checked, as in Excel by default. */
export const refusalOf = (workbook: HostWorkbook, sheet: HostSheet, place: CellPlace, entry: Typed, text: string, culture: string): Refusal | null => {
  const validation = validationAt(sheet, place);
  if (!validation || entry.formula !== null || entry.value === null || validation.errorStyle === 'none') return null;
  const items = offeredAt(workbook, sheet, place, culture);
  const { range, formula } = validation;
  const fits = items
    ? isOffered(text, items, !validation.list.startsWith('='))
    : !formula || holds(movedFormula(formula, place.row - range.row, place.column - range.column), workbook, sheet, place, entry.value);
  return fits ? null : { title: validation.errorTitle ?? '', message: validation.errorMessage, mayKeep: validation.errorStyle !== undefined };
};
