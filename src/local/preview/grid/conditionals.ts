/** Conditional formats, evaluated for the cells in sight: rules over a cell's value, and colour scales. */
import type { CellStyle, CellValue, HostConditionalFormat, HostRect, HostSheet, HostWorkbook } from '../../../files/workbook/model';
import { evaluatedOn, movedFormula } from './formulaAt';

export const intersects = (a: HostRect, b: HostRect): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

export const contains = (rect: HostRect, row: number, column: number): boolean =>
  row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;

const plainValue = (sheet: HostSheet, row: number, column: number): CellValue => {
  const value = sheet.cells.get(row, column)?.value ?? null;
  return typeof value === 'object' ? null : value;
};

const folded = (value: CellValue): CellValue => (typeof value === 'string' ? value.toLowerCase() : value);

const holds = (operator: string, value: CellValue, first: CellValue, second: CellValue): boolean => {
  if (value === null || value === '' || first === null) return false;
  if (operator === 'EqualTo') return folded(value) === folded(first);
  if (operator === 'NotEqualTo') return folded(value) !== folded(first);
  if (typeof value !== typeof first) return false;
  switch (operator) {
    case 'GreaterThan':
      return value > first;
    case 'GreaterThanOrEqual':
      return value >= first;
    case 'LessThan':
      return value < first;
    case 'LessThanOrEqual':
      return value <= first;
    case 'Between':
      return second !== null && value >= first && value <= second;
    case 'NotBetween':
      return second !== null && (value < first || value > second);
    default:
      return false;
  }
};

const mix = (low: string, high: string, share: number): string => {
  const channel = (color: string, at: number): number => parseInt(color.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(channel(low, at) + (channel(high, at) - channel(low, at)) * share));
  return `rgb(${mixed.join(' ')})`;
};

type Painter = (row: number, column: number) => CellStyle | null;

const extremes = (sheet: HostSheet, range: HostRect): readonly [least: number, greatest: number] => {
  let least = Infinity;
  let greatest = -Infinity;
  for (const { cell } of sheet.cells.entries(range)) {
    if (typeof cell.value !== 'number') continue;
    least = Math.min(least, cell.value);
    greatest = Math.max(greatest, cell.value);
  }
  return [least, greatest];
};

const scalePainter = (sheet: HostSheet, range: HostRect, low: string, high: string): Painter => {
  let ends: readonly [number, number] | null = null;
  return (row, column) => {
    const value = plainValue(sheet, row, column);
    if (typeof value !== 'number') return null;
    const [least, greatest] = (ends ??= extremes(sheet, range));
    return { fill: mix(low, high, greatest > least ? (value - least) / (greatest - least) : 0) };
  };
};

/** Formulas are written for the top left cell of the format's range; equal ones are evaluated once. */
const formulaReader = (workbook: HostWorkbook, sheet: HostSheet, { row: top, column: left }: HostRect) => {
  const known = new Map<string, CellValue>();
  return (formula: string, row: number, column: number): CellValue => {
    const moved = movedFormula(formula, row - top, column - left);
    const value = known.get(moved);
    if (value !== undefined) return value;
    const evaluated = evaluatedOn(workbook, sheet, moved);
    const plain = typeof evaluated === 'object' ? null : evaluated;
    known.set(moved, plain);
    return plain;
  };
};

const painterOf = (workbook: HostWorkbook, sheet: HostSheet, { range, rule }: HostConditionalFormat): Painter => {
  if (rule.kind === 'colorScale') return scalePainter(sheet, range, rule.minimum, rule.maximum);
  const style: CellStyle = { ...(rule.fontColor !== null && { fontColor: rule.fontColor }), ...(rule.fill !== null && { fill: rule.fill }), ...(rule.italic && { italic: true }) };
  const valueAt = formulaReader(workbook, sheet, range);
  if (rule.kind === 'custom') return (row, column) => (valueAt(rule.formula, row, column) === true ? style : null);
  const { operator, formula1, formula2 } = rule;
  return (row, column) =>
    holds(operator, plainValue(sheet, row, column), valueAt(formula1, row, column), formula2 === null ? null : valueAt(formula2, row, column)) ? style : null;
};

export interface Format {
  readonly range: HostRect;
  readonly paint: Painter;
}

/** The conditional formats of a sheet, each of which remembers what it has worked out. */
export const conditionalFormats = (workbook: HostWorkbook, sheet: HostSheet): readonly Format[] =>
  sheet.conditionalFormats.map((format) => ({ range: format.range, paint: painterOf(workbook, sheet, format) }));

/** What the formats that reach into `window` add to a cell's style. Of two that disagree the first one wins. */
export const conditionalStyles = (formats: readonly Format[], window: HostRect): Painter => {
  const near = formats.filter(({ range }) => intersects(range, window)).reverse();
  return (row, column) => {
    let style: CellStyle | null = null;
    for (const { range, paint } of near) {
      const added = contains(range, row, column) ? paint(row, column) : null;
      if (added) style = Object.assign({}, style, added);
    }
    return style;
  };
};
