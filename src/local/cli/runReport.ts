/** `npm run report`: a workbook in, its copy with the computed sheets out. */
import { CALCULATION_SHEET_IDS, REPORT_SHEET_IDS } from '../../app/results';
import type { CommandEnvironment } from './commandLine';
import { readArguments, type ReportArguments } from './arguments';
import { explainUsage, isProblem, lines } from './commandLine';
import { computeFile } from './computeFile';
import { isSamePath, readInput, writeOutput } from './files';
import { succeeded, unusable, wrongUsage, type Outcome } from './output';
import { reportJson } from './reportJson';
import { summarise } from './summary';

const report = async ({ input, output, year, mode, reports, json }: ReportArguments, environment: CommandEnvironment): Promise<Outcome> => {
  const { texts } = environment;
  if (isSamePath(input, output)) return wrongUsage(texts.cli.samePath);
  const bytes = await readInput(input);
  if (typeof bytes === 'string') return unusable(lines(texts.cli.cannotUse(input), texts.files.problems[bytes]));
  const computed = await computeFile(bytes, { mode, withAnalysis: json, sheets: [...CALCULATION_SHEET_IDS, ...reports], ...(year !== null && { year }) }, environment);
  if (!computed.ok) return unusable(lines(texts.cli.cannotUse(input), ...computed.reasons));
  if (!(await writeOutput(output, computed.bytes))) return unusable(texts.cli.cannotWrite(output));
  const {
    assessment,
    report: { check, analysis, written, prepared },
  } = computed;
  if (json) return succeeded(JSON.stringify(reportJson(assessment, { check, analysis, written }), null, 2));
  return succeeded(lines(...summarise(assessment, check, written, texts), ...prepared.map(({ name, rows }) => texts.cli.prepared(name, rows)), texts.cli.saved(output)));
};

/** Runs the command with the arguments after the script's name. */
export const runReport = async (argv: readonly string[], environment: CommandEnvironment): Promise<Outcome> => {
  const read = readArguments(argv);
  const { usage, twoPaths: paths } = environment.texts.cli;
  return isProblem(read) ? explainUsage(read, { usage: usage(REPORT_SHEET_IDS.join(', ')), paths }, environment.texts) : report(read, environment);
};
