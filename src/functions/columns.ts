/**
 * The shapes of arguments. A function's rule knows one row of values; here it is run over whole columns:
 * arguments `each` are gone through together (a single value goes with every row), a bad cell spoils its own
 * result alone, a blank cell gives "".
 */
import type { PaneTexts } from '../i18n/texts';
import { checkValue, type Checked, type Problems } from './arguments';
import type { ArgumentRule, FunctionDeclaration, ParameterDeclaration } from './declarations';
import { isProblem, type FunctionOutcome, type FunctionProblem, type FunctionValue } from './outcome';
import { isBlank, rawRange, type RawRange } from './rawValues';

type Optional<P extends ParameterDeclaration, Value> = P extends { readonly optional: true } ? Value | null : Value;

/** Arguments that hold for the whole call: `all` as a list with `null` for blanks, `one` as a value. */
export type SharedArguments<D extends FunctionDeclaration> = {
  readonly [P in Exclude<D['parameters'][number], { readonly shape: 'each' }> as P['id']]: P extends { readonly shape: 'all' }
    ? Optional<P, readonly (Checked<P['rule']> | null)[]>
    : Optional<P, Checked<P['rule']>>;
};

/** Arguments of one row. */
export type RowArguments<D extends FunctionDeclaration> = {
  readonly [P in Extract<D['parameters'][number], { readonly shape: 'each' }> as P['id']]: Checked<P['rule']>;
};

/** One row's values to one row of results: usually a single cell. */
export type RowRule<D extends FunctionDeclaration> = (row: RowArguments<D>) => readonly FunctionValue[];

export interface FunctionRule<D extends FunctionDeclaration> {
  readonly declaration: D;
  /** How many cells a row of results has, by the call's shared arguments. */
  readonly width: (shared: SharedArguments<D>) => number;
  /** Checks what the arguments must be together, prepares what all rows need, and gives the rule of a row. */
  readonly prepare: (shared: SharedArguments<D>, texts: PaneTexts) => RowRule<D> | FunctionProblem;
}

type Ranges = Readonly<Record<string, RawRange | null>>;
type Names = Readonly<Record<string, { readonly name: string }>>;
type CheckedArguments = Record<string, Checked<ArgumentRule> | null | readonly (Checked<ArgumentRule> | null)[]>;

const checkOne = ({ id, rule, optional }: ParameterDeclaration, range: RawRange | null, name: string, say: Problems): Checked<ArgumentRule> | null | FunctionProblem => {
  if (range && range.cells.length !== 1) return { problem: say.inArgument(say.oneValue(), name) };
  const value = range?.cells[0] ?? null;
  if (!isBlank(value)) return checkValue(rule, value as Exclude<typeof value, null>, name, say);
  return optional ? null : { problem: say.missing(name || id) };
};

const checkAll = ({ rule, optional }: ParameterDeclaration, range: RawRange | null, name: string, say: Problems): readonly (Checked<ArgumentRule> | null)[] | null | FunctionProblem => {
  if (!range) return optional ? null : { problem: say.missing(name) };
  const checked: (Checked<ArgumentRule> | null)[] = [];
  for (const [index, cell] of range.cells.entries()) {
    const value = isBlank(cell) ? null : checkValue(rule, cell as Exclude<typeof cell, null>, name, say);
    if (isProblem(value)) return { problem: say.atPosition(value.problem, index + 1) };
    checked.push(value);
  }
  return checked;
};

const checkShared = (parameters: readonly ParameterDeclaration[], ranges: Ranges, names: Names, say: Problems): CheckedArguments | FunctionProblem => {
  const shared: CheckedArguments = {};
  for (const parameter of parameters) {
    if (parameter.shape === 'each') continue;
    const check = parameter.shape === 'all' ? checkAll : checkOne;
    const value = check(parameter, ranges[parameter.id] ?? null, names[parameter.id]?.name ?? parameter.id, say);
    if (isProblem(value)) return value;
    shared[parameter.id] = value;
  }
  return shared;
};

/** The shape that all ranges share; single values go with any. */
const commonShape = (ranges: readonly RawRange[], say: Problems): { readonly rows: number; readonly columns: number } | FunctionProblem => {
  const shapes = ranges.filter(({ cells }) => cells.length !== 1);
  const [first] = shapes;
  if (!first) return { rows: 1, columns: 1 };
  const different = shapes.find(({ rows, columns }) => rows !== first.rows || columns !== first.columns);
  return different ? { problem: say.shapesDiffer(`${first.rows} × ${first.columns}`, `${different.rows} × ${different.columns}`) } : first;
};

/** The checked values of one row; `null` when one of them is blank. */
const checkRow = (parameters: readonly ParameterDeclaration[], ranges: Ranges, index: number, names: Names, say: Problems): CheckedArguments | FunctionProblem | null => {
  const row: CheckedArguments = {};
  let blank = false;
  for (const { id, rule } of parameters) {
    const cells = ranges[id]?.cells ?? [];
    const value = (cells.length === 1 ? cells[0] : cells[index]) ?? null;
    if (isBlank(value)) {
      blank = true;
      continue;
    }
    const checked = checkValue(rule, value as Exclude<typeof value, null>, names[id]?.name ?? id, say);
    if (isProblem(checked)) return checked;
    row[id] = checked;
  }
  return blank ? null : row;
};

/** Calls a function with the arguments as Excel hands them over: any further ones are ignored. */
export const callFunction = <D extends FunctionDeclaration>(
  { declaration, width, prepare }: FunctionRule<D>,
  args: readonly unknown[],
  texts: PaneTexts,
  names: Names,
): FunctionOutcome => {
  const say = texts.functions.problems;
  const ranges: Ranges = Object.fromEntries(declaration.parameters.map(({ id }, index) => [id, rawRange(args[index])]));
  const each = declaration.parameters.filter(({ shape }) => shape === 'each');
  const omitted = each.find(({ id }) => !ranges[id]);
  if (omitted) return { problem: say.missing(names[omitted.id]?.name ?? omitted.id) };
  const shared = checkShared(declaration.parameters, ranges, names, say);
  if (isProblem(shared)) return shared;
  // The declaration's types describe exactly what the checks above and below have put together by its data.
  const known = shared as unknown as SharedArguments<D>;
  const rule = prepare(known, texts);
  if (isProblem(rule)) return rule;
  const shape = commonShape(each.map(({ id }) => ranges[id]!), say);
  if (isProblem(shape)) return shape;
  const noResult: readonly FunctionValue[] = new Array<string>(width(known)).fill('');
  const resultOf = (index: number): readonly FunctionValue[] => {
    const row = checkRow(each, ranges, index, names, say);
    if (row === null) return noResult;
    return isProblem(row) ? noResult.map(() => row) : rule(row as unknown as RowArguments<D>);
  };
  const rows = Array.from({ length: shape.rows }, (_, row) => Array.from({ length: shape.columns }, (__, column) => resultOf(row * shape.columns + column)).flat());
  const only = rows.length === 1 && shape.columns === 1 ? rows[0]![0] : undefined;
  return isProblem(only) ? only : rows;
};
