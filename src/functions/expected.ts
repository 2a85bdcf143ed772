import { expectedValue } from '../engine/stats/expectedValue';
import type { FunctionRule } from './columns';
import { EXPECTED } from './declarations';

/** What a linear model expects: the constant, and each coefficient times its value. "" when a value is missing. */
export const expectedFunction: FunctionRule<typeof EXPECTED> = {
  declaration: EXPECTED,
  width: () => 1,
  prepare: ({ coefficients, values }, texts) => {
    const { problems } = texts.functions;
    const known = coefficients.filter((coefficient) => coefficient !== null);
    if (known.length !== values.length + 1) return { problem: problems.coefficientsDiffer(known.length, values.length) };
    const complete = values.filter((value) => value !== null);
    if (complete.length < values.length) return () => [''];
    return () => [expectedValue(known, complete)];
  },
};
