/** `npm run report`: a workbook in, its copy with the computed sheets out, and what else is wanted of it. */
import { CALCULATION_SHEET_IDS, REPORT_SHEET_IDS } from '../../app/results';
import type { CommandEnvironment } from './commandLine';
import { readArguments, type ReportArguments } from './arguments';
import { explainUsage, isProblem, lines } from './commandLine';
import { computeFile } from './computeFile';
import { isSamePath, readInput, writeOutput } from './files';
import { makeFurtherFiles, pathsOf, type FurtherFile } from './furtherFiles';
import { succeeded, unusable, wrongUsage, type Outcome } from './output';
import { reportJson } from './reportJson';
import { summarise } from './summary';

/** Two of the files would be one. */
const areAmbiguous = (paths: readonly string[]): boolean => paths.some((path, at) => paths.slice(at + 1).some((other) => isSamePath(path, other)));

/** The first path that could not be written; `null` when all were. */
const writeAll = async (files: readonly Pick<FurtherFile, 'path' | 'bytes'>[]): Promise<string | null> => {
  for (const { path, bytes } of files) if (!(await writeOutput(path, bytes))) return path;
  return null;
};

const report = async (wanted: ReportArguments, environment: CommandEnvironment): Promise<Outcome> => {
  const { input, output, year, mode, reports, json } = wanted;
  const { texts } = environment;
  if (areAmbiguous([input, output, ...pathsOf(wanted)])) return wrongUsage(texts.cli.samePath);
  const bytes = await readInput(input);
  if (typeof bytes === 'string') return unusable(lines(texts.cli.cannotUse(input), texts.files.problems[bytes]));
  const computed = await computeFile(bytes, { mode, withAnalysis: json, sheets: [...CALCULATION_SHEET_IDS, ...reports], ...(year !== null && { year }) }, environment);
  if (!computed.ok) return unusable(lines(texts.cli.cannotUse(input), ...computed.reasons));
  const further = await makeFurtherFiles({ wanted, bytes: computed.bytes, environment });
  if ('reason' in further) return unusable(further.reason);
  const failed = await writeAll([{ path: output, bytes: computed.bytes }, ...further.files]);
  if (failed !== null) return unusable(texts.cli.cannotWrite(failed));
  const {
    assessment,
    report: { check, analysis, written, prepared },
  } = computed;
  if (json) return succeeded(JSON.stringify(reportJson(assessment, { check, analysis, written }), null, 2));
  return succeeded(
    lines(
      ...summarise(assessment, check, written, texts),
      ...prepared.map(({ name, rows, more }) => texts.cli.prepared(name, rows, more)),
      texts.cli.saved(output),
      ...further.files.map(({ saved }) => saved),
    ),
  );
};

/** Runs the command with the arguments after the script's name. */
export const runReport = async (argv: readonly string[], environment: CommandEnvironment): Promise<Outcome> => {
  const read = readArguments(argv);
  const { usage, twoPaths: paths } = environment.texts.cli;
  return isProblem(read) ? explainUsage(read, { usage: usage(REPORT_SHEET_IDS.join(', ')), paths }, environment.texts) : report(read, environment);
};
