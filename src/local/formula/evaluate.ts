/** Tree → value, in the world of one cell: its sheet's cells, the workbook's names, the functions. */
import type { CellError, HostRect } from '../../files/workbook/model';
import { compareValues, toNumber, toText } from './coerce';
import { BUILT_IN } from './functions';
import type { Argument, FunctionDefinition } from './functions/definition';
import { power } from './functions/maths';
import type { BinaryOperator, Node } from './syntax';
import { DIVISION_ERROR, NAME_ERROR, NUMBER_ERROR, VALUE_ERROR, isError, lift, single, type Scalar, type Value } from './values';

export interface Surroundings {
  /** The cells of a rectangle; `sheet` is `null` for the formula's own. */
  readonly cells: (sheet: string | null, rect: HostRect) => Value;
  /** What a defined name stands for; `#NAME?` when there is none. */
  readonly named: (name: string) => Value;
  /** A function that Excel does not have; `null` when nobody has it. */
  readonly custom: (name: string) => FunctionDefinition | null;
}

const arithmetic = (operator: BinaryOperator, left: Scalar, right: Scalar): Scalar => {
  const a = toNumber(left);
  const b = toNumber(right);
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (operator === '/') return b === 0 ? DIVISION_ERROR : a / b;
  const result = operator === '+' ? a + b : operator === '-' ? a - b : operator === '*' ? a * b : power(a, b);
  return typeof result === 'number' && !Number.isFinite(result) ? NUMBER_ERROR : result;
};

const comparison = (operator: BinaryOperator, order: number): boolean => {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
};

const joined = (left: Scalar, right: Scalar): string | CellError => {
  const a = toText(left);
  const b = toText(right);
  return typeof a !== 'string' ? a : typeof b !== 'string' ? b : a + b;
};

const applyBinary = (operator: BinaryOperator, left: Scalar, right: Scalar): Scalar => {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return joined(left, right);
  return '+-*/^'.includes(operator) ? arithmetic(operator, left, right) : comparison(operator, compareValues(left, right));
};

const applyUnary = (operator: '+' | '-' | '%', operand: Scalar): Scalar => {
  if (operator === '+') return operand;
  const number = toNumber(operand);
  if (isError(number)) return number;
  return operator === '-' ? 0 - number : number / 100;
};

/** How Excel writes functions newer than its file format. */
const FILE_PREFIX = /^_XLFN\.(_XLWS\.)?/;

const callFunction = (name: string, args: readonly Argument[], around: Surroundings): Value => {
  const definition = BUILT_IN.get(name.replace(FILE_PREFIX, '')) ?? around.custom(name);
  if (!definition) return NAME_ERROR;
  return args.length < definition.least || args.length > definition.most ? VALUE_ERROR : definition.run(args);
};

export const evaluate = (node: Node, around: Surroundings): Value => {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'range':
      return around.cells(node.sheet, node.rect);
    case 'name':
      return around.named(node.name);
    case 'call':
      return callFunction(
        node.name,
        node.args.map((arg) => () => evaluate(arg, around)),
        around,
      );
    case 'unary':
      return lift([evaluate(node.operand, around)], ([operand]) => applyUnary(node.operator, operand ?? null));
    case 'binary':
      return lift([evaluate(node.left, around), evaluate(node.right, around)], ([left, right]) => applyBinary(node.operator, left ?? null, right ?? null));
  }
};

/** The value that a cell shows: a reference to an empty cell shows 0. */
export const cellResult = (value: Value): Value => single(value) ?? 0;
