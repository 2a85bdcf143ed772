import { toBoolean } from '../coerce';
import { MISSING_ERROR, VALUE_ERROR, isError, isMatrix, lift, single, type Scalar, type Value } from '../values';
import { rangeFunction, scalarFunction, type Argument, type FunctionDefinition, type FunctionTable } from './definition';

const choose = (args: readonly Argument[]): Value => {
  const [condition, then, otherwise] = args;
  const decision = single(condition!());
  const other = otherwise ?? ((): Value => false);
  if (!isMatrix(decision)) {
    const truth = toBoolean(decision);
    return isError(truth) ? truth : truth ? then!() : other();
  }
  return lift([decision, then!(), other()], ([which, yes, no]) => {
    const truth = toBoolean(which ?? null);
    return isError(truth) ? truth : ((truth ? yes : no) ?? null);
  });
};

const unless = (isBad: (value: Scalar) => boolean): FunctionDefinition => ({
  least: 2,
  most: 2,
  run: ([value, instead]) => {
    const result = single(value!());
    if (isMatrix(result)) return lift([result, instead!()], ([cell, other]) => (isBad(cell ?? null) ? (other ?? null) : (cell ?? null)));
    return isBad(result) ? instead!() : result;
  },
});

/** Logical values of the arguments; texts and empty cells inside ranges do not count. */
const truths = (args: readonly Value[]): readonly boolean[] | Scalar => {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const cell of isMatrix(arg) ? arg.cells : [arg]) {
      if (isMatrix(arg) && (cell === null || typeof cell === 'string')) continue;
      const truth = toBoolean(cell);
      if (isError(truth)) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? VALUE_ERROR : found;
};

const logical = (decide: (all: readonly boolean[]) => boolean): FunctionDefinition =>
  rangeFunction(1, 255, (...args) => {
    const found = truths(args);
    return Array.isArray(found) ? decide(found) : (found as Scalar);
  });

export const logicalFunctions: FunctionTable = {
  IF: { least: 2, most: 3, run: choose },
  IFERROR: unless(isError),
  IFNA: unless((value) => isError(value) && value.error === MISSING_ERROR.error),
  AND: logical((all) => all.every(Boolean)),
  OR: logical((all) => all.some(Boolean)),
  NOT: scalarFunction(1, 1, (value = null) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: rangeFunction(0, 0, () => true),
  FALSE: rangeFunction(0, 0, () => false),
};
