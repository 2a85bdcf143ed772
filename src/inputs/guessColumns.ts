/**
 * Which column of a sheet a required column of a table may be, by what stands in it: for columns whose header says
 * nothing. A guess is made only where one single column will do; the user confirms it anyway.
 */
import { ruleProcedure } from '../engine/procedures';
import { parseCount } from './cellValues/counts';
import { CellProblem, isMissing, type Parser } from './cellValues/parsed';
import { parseYear } from './cellValues/years';
import type { ColumnType, TableDeclaration } from './columns';
import { missingColumns } from './headers';
import { recogniseProcedure } from './procedures';
import type { RawValue } from './rawWorkbook';
import { parseRiskFactor, parseRiskLevel, parseRiskParameter } from './riskNames';
import { schoolNameKey } from './schoolNames';
import { isSchoolWording } from './schoolWording';
import { settingByName } from './settingNames';

/** What stands below each header, by its index: the cells of the first rows, one for each row. */
export type Samples = ReadonlyMap<number, readonly RawValue[]>;

type Test = (cell: RawValue) => boolean;

const ENOUGH = 0.8;

const parses =
  (parse: Parser<unknown>): Test =>
  (cell) =>
    !(parse(cell) instanceof CellProblem);

const asText =
  (test: (text: string) => boolean): Test =>
  (cell) =>
    typeof cell === 'string' && test(cell);

const isProcedure = (text: string): boolean => {
  const { name } = recogniseProcedure(text);
  return ruleProcedure(name) !== undefined || /^КДР\d+$/.test(name);
};

const contentTests = (table: TableDeclaration['id'], schoolKeys: ReadonlySet<string>): Partial<Record<ColumnType, Test>> => ({
  school: asText((text) => (table === 'schools' ? isSchoolWording(text) : schoolKeys.has(schoolNameKey(text)))),
  year: parses(parseYear),
  procedure: asText(isProcedure),
  riskParameter: asText((text) => parses(parseRiskParameter)(text)),
  riskFactor: asText((text) => parses(parseRiskFactor)(text)),
  riskLevel: asText((text) => parses(parseRiskLevel)(text)),
  settingName: asText((text) => settingByName(text) !== null),
});

/** `known`: columns that the headers gave. Returns these and the guessed ones. */
export const guessColumns = (declaration: TableDeclaration, known: ReadonlyMap<string, number>, samples: Samples, schoolKeys: ReadonlySet<string>): ReadonlyMap<string, number> => {
  const guessed = new Map(known);
  const free = (): readonly number[] => [...samples.keys()].filter((index) => ![...guessed.values()].includes(index));
  const tests = contentTests(declaration.id, schoolKeys);
  const missing = missingColumns(declaration, new Set(known.keys()));
  for (const id of missing) {
    const test = tests[declaration.columns[id]!.type];
    const [only, ...others] = test ? free().filter((index) => mostly(samples.get(index) ?? [], test)) : [];
    if (only !== undefined && others.length === 0) guessed.set(id, only);
  }
  for (const [id, index] of guessCounts(declaration, missing, free(), samples)) guessed.set(id, index);
  return guessed;
};

const mostly = (cells: readonly RawValue[], test: Test): boolean => {
  const filled = cells.filter((cell) => !isMissing(cell));
  return filled.length > 0 && filled.filter(test).length >= ENOUGH * filled.length;
};

/**
 * Counts look alike: only as many columns as are missing will do. Of two, the whole is nowhere less than its part.
 */
const guessCounts = (declaration: TableDeclaration, missing: readonly string[], free: readonly number[], samples: Samples): readonly (readonly [string, number])[] => {
  const wanted = missing.filter((id) => declaration.columns[id]!.type === 'count');
  const columns = free.filter((index) => {
    const cells = samples.get(index) ?? [];
    return mostly(cells, parses(parseCount)) && !mostly(cells, parses(parseYear));
  });
  if (wanted.length !== columns.length || wanted.length > 2) return [];
  const [first = NaN, second = NaN] = columns;
  if (wanted.length < 2) return wanted.map((id) => [id, first]);
  const [whole = '', part = ''] = wanted;
  if (isNowhereLess(samples.get(first) ?? [], samples.get(second) ?? [])) return [[whole, first], [part, second]];
  return isNowhereLess(samples.get(second) ?? [], samples.get(first) ?? []) ? [[whole, second], [part, first]] : [];
};

/** By the rows of the sample. */
const isNowhereLess = (whole: readonly RawValue[], part: readonly RawValue[]): boolean =>
  whole.every((cell, row) => {
    const [a, b] = [parseCount(cell), parseCount(part[row] ?? '')];
    return typeof a !== 'number' || typeof b !== 'number' || a >= b;
  });
