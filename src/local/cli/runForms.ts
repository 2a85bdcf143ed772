/** `npm run forms`: a workbook in, an archive with a form for each school out. */
import { archiveForms } from '../../app/collect/archiveForms';
import { checkWorkbook } from '../../app/checkWorkbook';
import type { CommandEnvironment } from './commandLine';
import { describeProblem } from '../../app/problem';
import type { CheckReport } from '../../app/results';
import { schoolNameKey } from '../../inputs/schoolNames';
import { explainUsage, isProblem, lines } from './commandLine';
import { whyUnusable } from './computeFile';
import { isSamePath, readInput, writeOutput } from './files';
import { readFormsArguments, type FormsArguments } from './formsArguments';
import { openFile } from './openFile';
import { succeeded, unusable, wrongUsage, type Outcome } from './output';

/** September begins the year that is collected. */
const SEPTEMBER = 8;

const yearOfForms = ({ years }: CheckReport, now: Date): number => Math.max(...years, 0) || now.getFullYear() + (now.getMonth() >= SEPTEMBER ? 1 : 0);

/** Keys of the schools named on the command line, and the first one that is none of the workbook's. */
const chosenSchools = ({ directory }: CheckReport, named: readonly string[]): { readonly keys: readonly string[]; readonly unknown: string | undefined } => {
  const keyOf = (written: string): string | undefined => directory.find(({ key, name }) => key === written || schoolNameKey(name) === schoolNameKey(written))?.key;
  return { keys: named.flatMap((written) => keyOf(written) ?? []), unknown: named.find((written) => keyOf(written) === undefined) };
};

const forms = async ({ workbook, output, year: chosen, schools, sections }: FormsArguments, environment: CommandEnvironment): Promise<Outcome> => {
  const { texts, now } = environment;
  const { cli, files } = texts;
  if (isSamePath(workbook, output)) return wrongUsage(cli.samePath);
  const bytes = await readInput(workbook);
  if (typeof bytes === 'string') return unusable(lines(cli.cannotUse(workbook), files.problems[bytes]));
  const opened = openFile(bytes, texts);
  if ('reason' in opened) return unusable(lines(cli.cannotUse(workbook), opened.reason));
  const checked = await checkWorkbook(environment);
  if (!checked.ok) return unusable(lines(cli.cannotUse(workbook), describeProblem(checked.problem, texts)));
  const { report: check } = checked;
  if (check.schools === 0) return unusable(lines(cli.cannotUse(workbook), ...whyUnusable(check, texts)));
  const { keys, unknown } = chosenSchools(check, schools ?? []);
  if (unknown !== undefined) return unusable(cli.forms.unknownSchool(unknown));
  const year = chosen ?? yearOfForms(check, now());
  const made = await archiveForms(environment, { year, sections, ...(schools !== null && { schools: keys }) });
  if (!made.ok) return unusable(describeProblem(made.problem, texts));
  if (!(await writeOutput(output, made.report.bytes))) return unusable(cli.cannotWrite(output));
  return succeeded(lines(cli.forms.made(schools === null ? check.schools : keys.length, year), cli.forms.saved(output)));
};

/** Runs the command with the arguments after the script's name. */
export const runForms = async (argv: readonly string[], environment: CommandEnvironment): Promise<Outcome> => {
  const read = readFormsArguments(argv);
  const { usage, paths } = environment.texts.cli.forms;
  return isProblem(read) ? explainUsage(read, { usage, paths }, environment.texts) : forms(read, environment);
};
