/** The arguments of `npm run collect`, as `--help` says them. */
import { isProblem, parseCommand, textOf, yearOf, type ArgumentProblem } from './commandLine';

/** `new`: what the workbook does not have yet; `all`: what differs, too; `none`: only to be told. */
export type Acceptance = 'new' | 'all' | 'none';

export interface CollectArguments {
  readonly forms: readonly string[];
  readonly workbook: string;
  readonly output: string;
  readonly accept: Acceptance;
  readonly year: number | null;
  readonly json: boolean;
}

const ACCEPTANCES: readonly Acceptance[] = ['new', 'all', 'none'];
const isAcceptance = (text: string): text is Acceptance => ACCEPTANCES.some((one) => one === text);

export const readCollectArguments = (argv: readonly string[]): CollectArguments | ArgumentProblem => {
  const parsed = parseCommand(argv, { accept: { type: 'string' } });
  if (isProblem(parsed)) return parsed;
  const [output, workbook, ...others] = [...parsed.positionals].reverse();
  if (!output || !workbook || others.length === 0) return { code: 'paths' };
  const year = yearOf(parsed);
  if (isProblem(year)) return year;
  const accept = textOf(parsed, 'accept') ?? 'new';
  if (!isAcceptance(accept)) return { code: 'accept', read: accept };
  return { forms: others.reverse(), workbook, output, accept, ...year, json: parsed.values.json === true };
};
