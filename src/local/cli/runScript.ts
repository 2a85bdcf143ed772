/** A command as a process: its words, its clock, its progress, and what becomes of a mistake of ours. */
import type { CommandEnvironment } from './commandLine';
import { textsFor } from '../../i18n';
import { finish, unusable, type Outcome } from './output';
import { showProgress } from './progress';

export type Command = (argv: readonly string[], environment: CommandEnvironment) => Promise<Outcome>;

export const runScript = async (command: Command, argv: readonly string[] = process.argv.slice(2)): Promise<Outcome> => {
  const texts = textsFor('ru-RU');
  const { onProgress, end } = showProgress(process.stderr, texts.cli.progress);
  try {
    return await command(argv, { texts, now: () => new Date(), onProgress });
  } catch (error) {
    return unusable(texts.cli.unexpected(error instanceof Error ? (error.stack ?? error.message) : String(error)));
  } finally {
    end();
  }
};

export const main = async (command: Command): Promise<void> => finish(await runScript(command));
