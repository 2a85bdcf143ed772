/** The arguments of `npm run report`, as `--help` says them. */
import type { FormulaMode } from '../../sheets/spec';
import { isProblem, parseCommand, textOf, yearOf, type ArgumentProblem } from './commandLine';

export interface ReportArguments {
  readonly input: string;
  readonly output: string;
  readonly year: number | null;
  readonly mode: FormulaMode;
  readonly json: boolean;
}

const MODES: readonly FormulaMode[] = ['addin', 'plain', 'values'];
const isMode = (text: string): text is FormulaMode => MODES.some((mode) => mode === text);

/** Reads the arguments after the script's name; a problem is a value, wrong usage ends with exit code 2. */
export const readArguments = (argv: readonly string[]): ReportArguments | ArgumentProblem => {
  const parsed = parseCommand(argv, { formulas: { type: 'string' } });
  if (isProblem(parsed)) return parsed;
  const [input, output, more] = parsed.positionals;
  if (!input || !output || more !== undefined) return { code: 'paths' };
  const year = yearOf(parsed);
  if (isProblem(year)) return year;
  const mode = textOf(parsed, 'formulas') ?? 'addin';
  if (!isMode(mode)) return { code: 'formulas', read: mode };
  return { input, output, ...year, mode, json: parsed.values.json === true };
};
