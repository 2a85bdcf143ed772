/** Conditional formats: thresholds and colour scales that follow the cells when they are recalculated. */
import type { PlanConditional, SheetPlan } from '../sheets/plan';
import { rangeAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

const OPERATORS = { 'at-least': 'GreaterThanOrEqual', 'less-than': 'LessThan', equal: 'EqualTo' } as const;

const asFormula = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

const addConditional = (sheet: Excel.Worksheet, { range, rule, color, fill }: PlanConditional): void => {
  const formats = rangeAt(sheet, range).conditionalFormats;
  if (rule.kind === 'color-scale') {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: rule.low },
      maximum: { type: 'HighestValue', color: rule.high },
    };
    return;
  }
  const { cellValue } = formats.add('CellValue');
  if (color !== undefined) cellValue.format.font.color = color;
  if (fill !== undefined) cellValue.format.fill.color = fill;
  cellValue.rule = { operator: OPERATORS[rule.operator], formula1: asFormula(rule.formula) };
};

const conditionalBytes = ({ rule }: PlanConditional): number =>
  RANGE_BYTES + 6 * PART_BYTES + 4 * SET_BYTES + (rule.kind === 'cell-value' ? jsonBytes(rule.formula) : 0);

/** Excel puts each added format before the others; the plan's first rule must win, so it is added last. */
export const conditionalSteps = ({ conditionals }: SheetPlan): readonly Step[] =>
  [...conditionals].reverse().map((conditional) => ({ bytes: conditionalBytes(conditional), apply: (sheet) => addConditional(sheet, conditional) }));
