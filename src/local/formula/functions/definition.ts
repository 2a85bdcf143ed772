/** How a built-in function is declared: how many arguments, and a rule over them. */
import { isError, isMatrix, lift, type Scalar, type Value } from '../values';

/** An argument, evaluated when it is asked for. */
export type Argument = () => Value;

export interface FunctionDefinition {
  readonly least: number;
  readonly most: number;
  readonly run: (args: readonly Argument[]) => Value;
}

export type FunctionTable = Readonly<Record<string, FunctionDefinition>>;

/** Over single values; ranges are gone through cell by cell, and an error among the arguments is the result. */
export const scalarFunction = (least: number, most: number, rule: (...args: readonly Scalar[]) => Scalar): FunctionDefinition => ({
  least,
  most,
  run: (args) =>
    lift(
      args.map((arg) => arg()),
      (scalars) => scalars.find((value) => isError(value)) ?? rule(...scalars),
    ),
});

/** The same for functions that look at errors and not through them. */
export const inspectingFunction = (rule: (value: Scalar) => boolean): FunctionDefinition => ({
  least: 1,
  most: 1,
  run: (args) => lift([args[0]!()], ([value]) => rule(value ?? null)),
});

/** Over whole ranges. */
export const rangeFunction = (least: number, most: number, rule: (...args: readonly Value[]) => Value): FunctionDefinition => ({
  least,
  most,
  run: (args) => rule(...args.map((arg) => arg())),
});

/** A setting among range arguments: one value; of a larger range its first cell. */
export const setting = (value: Value | undefined, otherwise: Scalar): Scalar => {
  if (value === undefined) return otherwise;
  return isMatrix(value) ? (value.cells[0] ?? null) : value;
};
