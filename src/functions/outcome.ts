/** What a function gives: values, or a sentence that says what is wrong with its arguments. */

/** Shown as #VALUE! with this sentence. */
export interface FunctionProblem {
  readonly problem: string;
}

/** "" is "no result": a returned null would show 0. */
export type FunctionValue = string | number | boolean | FunctionProblem;

/** A problem of the whole call, or rows of values of which some cells may be problems. */
export type FunctionOutcome = FunctionProblem | readonly (readonly FunctionValue[])[];

export const isProblem = (value: unknown): value is FunctionProblem => typeof value === 'object' && value !== null && 'problem' in value;
