/**
 * The add-in's worksheet functions, declared once: the metadata that Excel reads, the checks of arguments and
 * the local calculator all come from here. Their texts are in i18n under the same keys.
 *
 * Excel keeps the metadata for a day: parameters are only ever added at the end.
 */

/** The add-in's namespace: SHNOR.ISBSH(…). The same in every language of Excel. */
export const NAMESPACE = 'SHNOR';

/** What an argument's value must be. */
export type ArgumentRule =
  /** A part of a whole, 0..1. */
  | 'share'
  /** A part that is not nothing, above 0 and up to 1. */
  | 'part'
  /** Whole, not negative. */
  | 'count'
  /** 1..100. Below 1 it is a share that somebody took for a percent. */
  | 'percent'
  /** The year in which a school year ends, or «2020/2021». */
  | 'year'
  /** A score of a risk factor, 0..1. */
  | 'score'
  | 'number'
  | 'text'
  /** TRUE/FALSE, 1/0, да/нет. */
  | 'flag'
  /** "2020" or "2025". */
  | 'ruleSet'
  /** Which bound of an interval: "lower" or "upper". */
  | 'bound'
  /** How much of the funnel's scatter lies between its limits, in per cent: 95 or 99.8. */
  | 'funnelLevel'
  /** Which figure of a rank correlation: "rho", "p", "lower" or "upper". */
  | 'rankFigure'
  /** A change of a share in hundredths: 24.8, not 0.248. */
  | 'change'
  /** "п.п." or "%": what a change is in. */
  | 'changeUnit';

/** `each`: a value or a range that is gone through cell by cell; `all`: a range taken as a whole; `one`: a single value. */
export type ArgumentShape = 'each' | 'all' | 'one';

export interface ParameterDeclaration {
  readonly id: string;
  readonly rule: ArgumentRule;
  readonly shape: ArgumentShape;
  readonly optional?: true;
}

export interface FunctionDeclaration {
  readonly id: string;
  readonly parameters: readonly ParameterDeclaration[];
}

export const ISBSH = {
  id: 'ISBSH',
  parameters: [
    { id: 'bothHigher', rule: 'share', shape: 'each' },
    { id: 'singleParent', rule: 'share', shape: 'each' },
    { id: 'onRegister', rule: 'share', shape: 'each' },
    { id: 'constant', rule: 'number', shape: 'one', optional: true },
    { id: 'k1', rule: 'number', shape: 'one', optional: true },
    { id: 'k2', rule: 'number', shape: 'one', optional: true },
    { id: 'k3', rule: 'number', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const LOWRESULT = {
  id: 'LOWRESULT',
  parameters: [
    { id: 'participants', rule: 'count', shape: 'each' },
    { id: 'below', rule: 'count', shape: 'each' },
    { id: 'threshold', rule: 'percent', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const LOWSCHOOL = {
  id: 'LOWSCHOOL',
  parameters: [
    { id: 'procedures', rule: 'text', shape: 'all' },
    { id: 'years', rule: 'year', shape: 'all' },
    { id: 'participants', rule: 'count', shape: 'all' },
    { id: 'below', rule: 'count', shape: 'all' },
    { id: 'year', rule: 'year', shape: 'one' },
    { id: 'threshold', rule: 'percent', shape: 'one', optional: true },
    { id: 'ruleSet', rule: 'ruleSet', shape: 'one', optional: true },
    { id: 'excluded', rule: 'flag', shape: 'all', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const RISKLEVEL = {
  id: 'RISKLEVEL',
  parameters: [
    { id: 'score', rule: 'score', shape: 'each' },
    { id: 'high', rule: 'score', shape: 'one', optional: true },
    { id: 'medium', rule: 'score', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const BOTTOMGROUP = {
  id: 'BOTTOMGROUP',
  parameters: [
    { id: 'value', rule: 'number', shape: 'each' },
    { id: 'allValues', rule: 'number', shape: 'all' },
    { id: 'share', rule: 'part', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const WILSON = {
  id: 'WILSON',
  parameters: [
    { id: 'below', rule: 'count', shape: 'each' },
    { id: 'participants', rule: 'count', shape: 'each' },
    { id: 'bound', rule: 'bound', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const FUNNEL = {
  id: 'FUNNEL',
  parameters: [
    { id: 'average', rule: 'share', shape: 'each' },
    { id: 'participants', rule: 'count', shape: 'each' },
    { id: 'level', rule: 'funnelLevel', shape: 'one', optional: true },
    { id: 'bound', rule: 'bound', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

/** The counts of two years; «now» and «was» as in the sheet of the dynamics. */
const TWO_YEARS = [
  { id: 'belowNow', rule: 'count', shape: 'each' },
  { id: 'participantsNow', rule: 'count', shape: 'each' },
  { id: 'belowWas', rule: 'count', shape: 'each' },
  { id: 'participantsWas', rule: 'count', shape: 'each' },
] as const satisfies readonly ParameterDeclaration[];

export const DIFFERENCE = {
  id: 'DIFFERENCE',
  parameters: [...TWO_YEARS, { id: 'bound', rule: 'bound', shape: 'one', optional: true }],
} as const satisfies FunctionDeclaration;

export const DYNAMICS = {
  id: 'DYNAMICS',
  parameters: [...TWO_YEARS, { id: 'margin', rule: 'number', shape: 'one', optional: true }],
} as const satisfies FunctionDeclaration;

export const OUTCOMEINDEX = {
  id: 'OUTCOMEINDEX',
  parameters: [
    { id: 'values', rule: 'number', shape: 'all' },
    { id: 'minima', rule: 'number', shape: 'all' },
    { id: 'maxima', rule: 'number', shape: 'all' },
    { id: 'weights', rule: 'number', shape: 'all', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const SPEARMAN = {
  id: 'SPEARMAN',
  parameters: [
    { id: 'first', rule: 'number', shape: 'all' },
    { id: 'second', rule: 'number', shape: 'all' },
    { id: 'what', rule: 'rankFigure', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const EXPECTED = {
  id: 'EXPECTED',
  parameters: [
    { id: 'coefficients', rule: 'number', shape: 'all' },
    { id: 'values', rule: 'number', shape: 'all' },
  ],
} as const satisfies FunctionDeclaration;

export const CHANGE = {
  id: 'CHANGE',
  parameters: [
    { id: 'was', rule: 'share', shape: 'each' },
    { id: 'now', rule: 'share', shape: 'each' },
    { id: 'unit', rule: 'changeUnit', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const EARLIER = {
  id: 'EARLIER',
  parameters: [
    { id: 'now', rule: 'share', shape: 'each' },
    { id: 'change', rule: 'change', shape: 'each' },
    { id: 'unit', rule: 'changeUnit', shape: 'one', optional: true },
  ],
} as const satisfies FunctionDeclaration;

export const FUNCTION_DECLARATIONS = [ISBSH, LOWRESULT, LOWSCHOOL, RISKLEVEL, BOTTOMGROUP, WILSON, FUNNEL, DIFFERENCE, DYNAMICS, OUTCOMEINDEX, SPEARMAN, EXPECTED, CHANGE, EARLIER] as const satisfies readonly FunctionDeclaration[];

export type FunctionId = (typeof FUNCTION_DECLARATIONS)[number]['id'];
