/** The arguments of `npm run report`, as `--help` says them. */
import { parseArgs } from 'node:util';
import type { FormulaMode } from '../../sheets/spec';

export interface ReportArguments {
  readonly input: string;
  readonly output: string;
  readonly year: number | null;
  readonly mode: FormulaMode;
  readonly json: boolean;
}

export type ArgumentProblem =
  | { readonly code: 'help' }
  | { readonly code: 'two-paths' }
  | { readonly code: 'year'; readonly read: string }
  | { readonly code: 'formulas'; readonly read: string }
  | { readonly code: 'unknown-option'; readonly read: string };

const MODES: readonly FormulaMode[] = ['addin', 'plain', 'values'];
const isMode = (text: string): text is FormulaMode => MODES.some((mode) => mode === text);

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

const parseYear = (text: string): number | null => {
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
};

interface Parsed {
  readonly values: { readonly year?: string; readonly formulas?: string; readonly json?: boolean; readonly help?: boolean };
  readonly positionals: readonly string[];
}

const parse = (argv: readonly string[]): Parsed | ArgumentProblem => {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { year: { type: 'string' }, formulas: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return { code: 'unknown-option', read: error instanceof Error ? error.message : String(error) };
  }
};

/** Reads the arguments after the script's name; a problem is a value, wrong usage ends with exit code 2. */
export const readArguments = (argv: readonly string[]): ReportArguments | ArgumentProblem => {
  const parsed = parse(argv);
  if ('code' in parsed) return parsed;
  const { values, positionals } = parsed;
  if (values.help) return { code: 'help' };
  const [input, output, more] = positionals;
  if (!input || !output || more !== undefined) return { code: 'two-paths' };
  const year = values.year === undefined ? null : parseYear(values.year);
  if (values.year !== undefined && year === null) return { code: 'year', read: values.year };
  const mode = values.formulas ?? 'addin';
  if (!isMode(mode)) return { code: 'formulas', read: mode };
  return { input, output, year, mode, json: values.json ?? false };
};
