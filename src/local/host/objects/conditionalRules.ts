/** What a conditional format says: a comparison of the cell's value, a colour scale, a formula. */
import type { HostConditionalFormat } from '../../../files/workbook/model';
import { fields, one, truth, words } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import { looksLikeFormula } from '../cells/formulaText';
import { checkColor } from './color';

type Rule = HostConditionalFormat['rule'];
type CellValueRule = Extract<Rule, { kind: 'cellValue' }>;
type ColorScaleRule = Extract<Rule, { kind: 'colorScale' }>;
type CustomRule = Extract<Rule, { kind: 'custom' }>;
type Painted = { fontColor: string | null; fill: string | null; italic?: boolean };

const OPERATORS = ['Between', 'NotBetween', 'EqualTo', 'NotEqualTo', 'GreaterThan', 'LessThan', 'GreaterThanOrEqual', 'LessThanOrEqual'] as const;

const color = (value: unknown): string | null => (value === '' ? null : checkColor(value));

const fontType: ObjectType<Painted> = {
  name: 'ConditionalRangeFont',
  scalars: {
    Color: {
      get: ({ fontColor }) => fontColor ?? '',
      set: (rule, value) => {
        rule.fontColor = color(value);
      },
    },
    Italic: {
      get: ({ italic }) => italic ?? false,
      set: (rule, value) => {
        rule.italic = truth(value, 'italic');
      },
    },
  },
};

const fillType: ObjectType<Painted> = {
  name: 'ConditionalRangeFill',
  scalars: {
    Color: {
      get: ({ fill }) => fill ?? '',
      set: (rule, value) => {
        rule.fill = color(value);
      },
    },
  },
};

const formatType: ObjectType<Painted> = {
  name: 'ConditionalRangeFormat',
  parts: { Font: (rule) => bind(fontType, rule), Fill: (rule) => bind(fillType, rule) },
};

/** With the leading "=": a bare number or text is a formula too. */
const formula = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : words(value, 'formula');
  const full = text.startsWith('=') ? text : `=${text}`;
  if (full === '=' || !looksLikeFormula(full)) throw invalidArgument(`Excel cannot read the formula ${text}.`);
  return full;
};

const setCellValueRule = (rule: CellValueRule, value: unknown): void => {
  const { operator, formula1, formula2 } = fields(value, 'rule');
  const name = one(operator, OPERATORS, 'operator');
  const second = formula2 === undefined || formula2 === null || formula2 === '' ? null : formula(formula2);
  if ((name === 'Between' || name === 'NotBetween') && second === null) throw invalidArgument(`${name} needs formula2.`);
  rule.operator = name;
  rule.formula1 = formula(formula1);
  rule.formula2 = second;
};

export const cellValueType: ObjectType<CellValueRule> = {
  name: 'CellValueConditionalFormat',
  scalars: {
    Rule: {
      get: ({ operator, formula1, formula2 }) => ({ operator, formula1, ...(formula2 === null ? {} : { formula2 }) }),
      set: setCellValueRule,
    },
  },
  parts: { Format: (rule) => bind(formatType, rule) },
};

const point = (value: unknown, type: string, what: string): string => {
  const given = fields(value, what);
  if (given.type !== type) throw new HostError('NotImplemented', `${what}: only ${type} is kept here.`);
  return checkColor(given.color);
};

const setCriteria = (rule: ColorScaleRule, value: unknown): void => {
  const { minimum, midpoint, maximum } = fields(value, 'criteria');
  if (midpoint !== undefined && midpoint !== null) throw new HostError('NotImplemented', 'Scales of three colours.');
  const low = point(minimum, 'LowestValue', 'minimum');
  rule.maximum = point(maximum, 'HighestValue', 'maximum');
  rule.minimum = low;
};

export const colorScaleType: ObjectType<ColorScaleRule> = {
  name: 'ColorScaleConditionalFormat',
  scalars: {
    Criteria: {
      get: ({ minimum, maximum }) => ({ minimum: { type: 'LowestValue', color: minimum }, maximum: { type: 'HighestValue', color: maximum } }),
      set: setCriteria,
    },
    ThreeColorScale: { get: () => false },
  },
};

const customFormulaType: ObjectType<CustomRule> = {
  name: 'ConditionalFormatRule',
  scalars: {
    Formula: {
      get: ({ formula: held }) => held,
      set: (rule, value) => {
        rule.formula = formula(value);
      },
    },
  },
};

export const customRuleType: ObjectType<CustomRule> = {
  name: 'CustomConditionalFormat',
  parts: { Rule: (rule) => bind(customFormulaType, rule), Format: (rule) => bind(formatType, rule) },
};
