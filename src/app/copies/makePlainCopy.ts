/**
 * The same workbook without the need of the add-in: computed sheets in plain formulas, values in place of the add-in's
 * functions elsewhere, everything else as it was.
 *
 * Data flow: excel/fileBytes (or the file that is given) and readContent → thinker.makePlainCopy → bytes. The workbook
 * itself is not changed.
 */
import { readFileBytes, type WorkbookFile } from '../../excel/fileBytes';
import type { Environment } from '../environment';
import { cancelledWhile, done, fromExcel, type AppResult } from '../problem';
import { readContent } from '../readContent';
import { reporting } from '../stages';
import { thinkerOf } from '../thinker';
import { refusedCopy, type CopyOptions, type CopyOutcome } from './outcome';
import { COPYING } from './schedule';

/** `given`: the file of the open workbook, where it is at hand. */
export const makePlainCopy = async (environment: Environment, options: Omit<CopyOptions, 'now'> = {}, given?: WorkbookFile): Promise<AppResult<CopyOutcome>> => {
  const { signal, now, texts } = environment;
  const report = reporting(environment, COPYING);
  const file = given ? done(given) : fromExcel(await readFileBytes());
  if (!file.ok) return file;
  const { report: found } = file;
  if (found === null) return done(refusedCopy(texts.app.copyByHand));
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  return cancelledWhile('reading', signal, async () => {
    const thinker = await thinkerOf(environment);
    return done(await thinker.makePlainCopy(content.report, found, { ...options, now: now() }, report, signal));
  });
};
