/**
 * Looks at the workbook without changing it: what input was found, what is wrong in it, whether it can be computed.
 *
 * Data flow:
 * 1. readContent    the user's sheets → plain matrices, in few requests; what the workbook remembers; generated sheets
 *                   by their marks alone
 * 2. thinker.check  matrices → typed rows, settings, issues in words, repairs (in a worker where there is one)
 * 3. CheckReport    for the pane and the command line; an unusable workbook is a report too
 * A failure of Excel, or cancelling, is a problem with a code (`describeProblem` has its words).
 */
import type { Environment } from './environment';
import { cancelledWhile, done, type AppResult } from './problem';
import { readContent } from './readContent';
import type { CheckReport } from './results';
import { CHECKING, reporting } from './stages';
import { thinkerOf } from './thinker';

export const checkWorkbook = async (environment: Environment): Promise<AppResult<CheckReport>> => {
  const report = reporting(environment, CHECKING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  report('checking', 0);
  return cancelledWhile('reading', environment.signal, async () => {
    const check = await (await thinkerOf(environment)).check(content.report, environment.signal);
    report('checking', 1);
    return done(check);
  });
};
