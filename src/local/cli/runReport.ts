/** `npm run report`: a workbook in, its copy with the computed sheets out. */
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Environment } from '../../app/environment';
import type { Texts } from '../../i18n';
import { readArguments, type ArgumentProblem, type ReportArguments } from './arguments';
import { computeFile } from './computeFile';
import { succeeded, unusable, wrongUsage, type Outcome } from './output';
import { reportJson } from './reportJson';
import { summarise } from './summary';

const lines = (...parts: readonly string[]): string => parts.join('\n');

const explainUsage = (problem: ArgumentProblem, { cli }: Texts): Outcome => {
  switch (problem.code) {
    case 'help':
      return succeeded(cli.usage);
    case 'two-paths':
      return wrongUsage(lines(cli.twoPaths, cli.usage));
    case 'year':
      return wrongUsage(lines(cli.badYear(problem.read), cli.usage));
    case 'formulas':
      return wrongUsage(lines(cli.badFormulas(problem.read), cli.usage));
    case 'unknown-option':
      return wrongUsage(lines(cli.unknownOption(problem.read), cli.usage));
  }
};

const isAbsent = (error: unknown): boolean => typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';

const readInput = async (path: string): Promise<Uint8Array | 'absent' | 'unreadable'> => {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    return isAbsent(error) ? 'absent' : 'unreadable';
  }
};

/** Written beside its place and moved there whole, so that a half-written result is never seen. */
const writeOutput = async (path: string, bytes: Uint8Array): Promise<boolean> => {
  let folder: string | null = null;
  try {
    folder = await mkdtemp(join(dirname(resolve(path)), '.shnor-'));
    const whole = join(folder, basename(path));
    await writeFile(whole, bytes);
    await rename(whole, path);
    return true;
  } catch {
    return false;
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
};

const report = async ({ input, output, year, mode, json }: ReportArguments, environment: Environment): Promise<Outcome> => {
  const { texts } = environment;
  if (resolve(input) === resolve(output)) return wrongUsage(texts.cli.samePath);
  const bytes = await readInput(input);
  if (typeof bytes === 'string') return unusable(lines(texts.cli.cannotUse(input), texts.files.problems[bytes]));
  const computed = await computeFile(bytes, { mode, ...(year !== null && { year }) }, environment);
  if (!computed.ok) return unusable(lines(texts.cli.cannotUse(input), ...computed.reasons));
  if (!(await writeOutput(output, computed.bytes))) return unusable(texts.cli.cannotWrite(output));
  const { assessment, report: { check, written } } = computed;
  if (json) return succeeded(JSON.stringify(reportJson(assessment, { check, written }), null, 2));
  return succeeded(lines(...summarise(assessment, check, written, texts), texts.cli.saved(output)));
};

/** Runs the command with the arguments after the script's name. */
export const runReport = async (argv: readonly string[], environment: Environment): Promise<Outcome> => {
  const read = readArguments(argv);
  return 'code' in read ? explainUsage(read, environment.texts) : report(read, environment);
};
