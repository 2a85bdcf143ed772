/** The add-in's own functions inside the calculator: the very functions that Excel would call. */
import { NAMESPACE } from '../../functions/declarations';
import { isProblem, type FunctionValue } from '../../functions/outcome';
import type { RegisteredFunction } from '../../functions/registry';
import type { FunctionDefinition } from './functions/definition';
import { errorValue, isError, isMatrix, matrix, single, toMatrix, VALUE_ERROR, type Scalar, type Value } from './values';

/** How an Excel file names the functions of an add-in. */
const FILE_PREFIX = /^_XLDUDF_([^_]+)_/;

/** Errors arrive in a custom function as Excel's objects of data types do. */
const handedOver = (cell: Scalar): unknown => (isError(cell) ? { type: 'Error', basicType: 'Error', basicValue: cell.error } : cell);

const rowsOf = (value: Value): unknown[][] => {
  const { rows, columns, cells } = toMatrix(value);
  return Array.from({ length: rows }, (_, row) => cells.slice(row * columns, (row + 1) * columns).map(handedOver));
};

const cellOf = (value: FunctionValue): Scalar => (isProblem(value) ? errorValue('#VALUE!', value.problem) : value);

const definitionOf = ({ parameters, call }: RegisteredFunction): FunctionDefinition => ({
  least: parameters.filter(({ optional }) => !optional).length,
  most: parameters.length,
  run: (args) => {
    const given = args.map((arg) => arg());
    // Excel has no way to hand a range to a parameter of a single value.
    if (given.some((value, index) => parameters[index]?.shape === 'one' && isMatrix(single(value)))) return VALUE_ERROR;
    const outcome = call(given.map((value, index) => (value === null ? null : parameters[index]?.shape === 'one' ? handedOver(single(value) as Scalar) : rowsOf(value))));
    if (isProblem(outcome)) return cellOf(outcome);
    const columns = outcome[0]?.length ?? 0;
    return matrix(outcome.length, columns, outcome.flat().map(cellOf));
  },
});

/** Looks functions up as formulas (SHNOR.ISBSH) and files (_xldudf_SHNOR_ISBSH) write them, in capitals. */
export const customFunctions = (functions: readonly RegisteredFunction[]): ((name: string) => FunctionDefinition | null) => {
  const byName = new Map(functions.map((each) => [`${NAMESPACE}.${each.id}`, definitionOf(each)]));
  return (name) => byName.get(name.replace(FILE_PREFIX, '$1.')) ?? null;
};
