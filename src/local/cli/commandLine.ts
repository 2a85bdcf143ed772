/** What the arguments of all commands have in common. */
import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Environment } from '../../app/environment';
import { REPORT_SHEET_IDS } from '../../app/results';
import type { AllTexts } from '../../i18n';
import { succeeded, wrongUsage, type Outcome } from './output';

/** What a command is given: the words of the command line too. */
export type CommandEnvironment = Omit<Environment, 'texts' | 'thinker'> & { readonly texts: AllTexts };

/** Wrong usage, or a wish to be told the right one. */
export type ArgumentProblem = { readonly code: 'help' } | { readonly code: 'paths' } | { readonly code: 'year' | 'formulas' | 'reports' | 'accept' | 'sections' | 'unknown-option'; readonly read: string };

export interface Parsed {
  readonly values: Readonly<Partial<Record<string, string | boolean>>>;
  readonly positionals: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;

const COMMON: Options = { year: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } };

/** `options`: beside --year, --json and --help. */
export const parseCommand = (argv: readonly string[], options: Options = {}): Parsed | ArgumentProblem => {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { ...COMMON, ...options } });
    const given = values as Parsed['values'];
    return given.help === true ? { code: 'help' } : { values: given, positionals };
  } catch (error) {
    return { code: 'unknown-option', read: error instanceof Error ? error.message : String(error) };
  }
};

export const isProblem = <Arguments extends object>(read: Arguments | ArgumentProblem): read is ArgumentProblem => 'code' in read;

/** The text given for an option; `null`: the option is not there. */
export const textOf = ({ values }: Parsed, option: string): string | null => {
  const value = values[option];
  return typeof value === 'string' ? value : null;
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

export const yearOf = (parsed: Parsed): { readonly year: number | null } | ArgumentProblem => {
  const read = textOf(parsed, 'year');
  if (read === null) return { year: null };
  const year = /^\d{4}$/.test(read) ? Number(read) : NaN;
  return year >= FIRST_YEAR && year <= LAST_YEAR ? { year } : { code: 'year', read };
};

export const lines = (...parts: readonly string[]): string => parts.join('\n');

type Cli = AllTexts['cli'];

const wrong = (problem: Exclude<ArgumentProblem, { code: 'help' }>, paths: string, cli: Cli): string => {
  switch (problem.code) {
    case 'paths':
      return paths;
    case 'year':
      return cli.badYear(problem.read);
    case 'formulas':
      return cli.badFormulas(problem.read);
    case 'reports':
      return cli.badReports(problem.read, REPORT_SHEET_IDS.join(', '));
    case 'accept':
      return cli.badAccept(problem.read);
    case 'sections':
      return cli.badSections(problem.read);
    case 'unknown-option':
      return cli.unknownOption(problem.read);
  }
};

/** `paths`: which paths the command needs. */
export const explainUsage = (problem: ArgumentProblem, { usage, paths }: { readonly usage: string; readonly paths: string }, { cli }: AllTexts): Outcome =>
  problem.code === 'help' ? succeeded(usage) : wrongUsage(lines(wrong(problem, paths, cli), usage));
