/** Conditional formats: thresholds and colour scales that follow the cells when they are recalculated. */
import type { PlanConditional, SheetPlan } from '../sheets/plan';
import { rangeAt } from './ranges';
import { jsonBytes, PART_BYTES, RANGE_BYTES, SET_BYTES, type Step } from './requests';

export const OPERATORS = { 'at-least': 'GreaterThanOrEqual', 'less-than': 'LessThan', equal: 'EqualTo' } as const;

export const asFormula = (formula: string): string => (formula.startsWith('=') ? formula : `=${formula}`);

const paintFormat = (format: Excel.ConditionalRangeFormat, color: string | undefined, fill: string | undefined): void => {
  if (color !== undefined) format.font.color = color;
  if (fill !== undefined) format.fill.color = fill;
};

const addConditional = (sheet: Excel.Worksheet, { range, rule, color, fill }: PlanConditional): void => {
  const formats = rangeAt(sheet, range).conditionalFormats;
  if (rule.kind === 'color-scale') {
    formats.add('ColorScale').colorScale.criteria = {
      minimum: { type: 'LowestValue', color: rule.low },
      maximum: { type: 'HighestValue', color: rule.high },
    };
    return;
  }
  if (rule.kind === 'formula') {
    const { custom } = formats.add('Custom');
    paintFormat(custom.format, color, fill);
    custom.rule.formula = rule.formula;
    return;
  }
  const { cellValue } = formats.add('CellValue');
  paintFormat(cellValue.format, color, fill);
  cellValue.rule = { operator: OPERATORS[rule.operator], formula1: asFormula(rule.formula) };
};

const conditionalBytes = ({ rule }: PlanConditional): number =>
  RANGE_BYTES + 6 * PART_BYTES + 4 * SET_BYTES + (rule.kind === 'color-scale' ? 0 : jsonBytes(rule.formula));

/** Excel puts each added format before the others; the plan's first rule must win, so it is added last. */
export const conditionalSteps = ({ conditionals }: SheetPlan): readonly Step[] =>
  [...conditionals].reverse().map((conditional) => ({ bytes: conditionalBytes(conditional), apply: (sheet) => addConditional(sheet, conditional) }));
