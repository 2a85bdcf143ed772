/** The arguments of `npm run report`, as `--help` says them. */
import { REPORT_SHEET_IDS, type FormulaMode, type ReportSheetId } from '../../sheets/spec';
import { isProblem, parseCommand, textOf, yearOf, type ArgumentProblem } from './commandLine';

export interface ReportArguments {
  readonly input: string;
  readonly output: string;
  readonly year: number | null;
  readonly mode: FormulaMode;
  /** The reports to build. */
  readonly reports: readonly ReportSheetId[];
  /** Where further files go; `null`: they are not wanted. */
  readonly docx: string | null;
  readonly publicCopy: string | null;
  readonly plainCopy: string | null;
  readonly json: boolean;
}

const MODES: readonly FormulaMode[] = ['addin', 'plain', 'values'];
const isMode = (text: string): text is FormulaMode => MODES.some((mode) => mode === text);

const isReport = (text: string): text is ReportSheetId => REPORT_SHEET_IDS.some((id) => id === text);

/** «all», or ids parted by commas. */
const reportsOf = (read: string | null): readonly ReportSheetId[] | ArgumentProblem => {
  if (read === null) return [];
  if (read === 'all') return REPORT_SHEET_IDS;
  const ids = read.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => !isReport(id));
  return unknown === undefined ? REPORT_SHEET_IDS.filter((id) => ids.includes(id)) : { code: 'reports', read: unknown };
};

/** Reads the arguments after the script's name; a problem is a value, wrong usage ends with exit code 2. */
export const readArguments = (argv: readonly string[]): ReportArguments | ArgumentProblem => {
  const parsed = parseCommand(argv, { formulas: { type: 'string' }, reports: { type: 'string' }, docx: { type: 'string' }, public: { type: 'string' }, copy: { type: 'string' } });
  if (isProblem(parsed)) return parsed;
  const [input, output, more] = parsed.positionals;
  if (!input || !output || more !== undefined) return { code: 'paths' };
  const year = yearOf(parsed);
  if (isProblem(year)) return year;
  const mode = textOf(parsed, 'formulas') ?? 'addin';
  if (!isMode(mode)) return { code: 'formulas', read: mode };
  const reports = reportsOf(textOf(parsed, 'reports'));
  if (isProblem(reports)) return reports;
  return { input, output, ...year, mode, reports, docx: textOf(parsed, 'docx'), publicCopy: textOf(parsed, 'public'), plainCopy: textOf(parsed, 'copy'), json: parsed.values.json === true };
};
