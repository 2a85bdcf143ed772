/** `npm run collect`: returned forms, questionnaires and earlier workbooks in, a copy of the workbook with what was accepted out. */
import type { CommandEnvironment } from './commandLine';
import { readCollectArguments, type CollectArguments } from './collectArguments';
import { collectFile } from './collectFile';
import { collectJson } from './collectJson';
import { summariseCollected } from './collectSummary';
import { explainUsage, isProblem, lines } from './commandLine';
import { gatherFiles, isSamePath, readInput, writeOutput } from './files';
import { succeeded, unusable, wrongUsage, type Outcome } from './output';

const collect = async ({ forms, workbook, output, accept, year, json }: CollectArguments, environment: CommandEnvironment): Promise<Outcome> => {
  const { texts } = environment;
  const { cli, files } = texts;
  if ([workbook, ...forms].some((path) => isSamePath(path, output))) return wrongUsage(cli.samePath);
  const bytes = await readInput(workbook);
  if (typeof bytes === 'string') return unusable(lines(cli.cannotUse(workbook), files.problems[bytes]));
  // They may lie in the very folder that the forms were saved to.
  const gathered = await gatherFiles(forms, [workbook, output]);
  if ('why' in gathered) return unusable(lines(cli.collect.cannotRead(gathered.path), files.problems[gathered.why]));
  if (gathered.files.length === 0) return unusable(cli.collect.noFiles);
  const outcome = await collectFile(bytes, gathered.files, { year, accept }, environment);
  if (!outcome.ok) return unusable(lines(cli.collect.cannotCollect(workbook), ...outcome.reasons));
  if (!(await writeOutput(output, outcome.bytes))) return unusable(cli.cannotWrite(output));
  const { collected } = outcome;
  return succeeded(json ? JSON.stringify(collectJson(collected, texts), null, 2) : lines(...summariseCollected(collected, texts), cli.saved(output)));
};

/** Runs the command with the arguments after the script's name. */
export const runCollect = async (argv: readonly string[], environment: CommandEnvironment): Promise<Outcome> => {
  const read = readCollectArguments(argv);
  const { usage, paths } = environment.texts.cli.collect;
  return isProblem(read) ? explainUsage(read, { usage, paths }, environment.texts) : collect(read, environment);
};
