/**
 * A workbook for the website: values alone, without what could tell of a single child, person or school.
 *
 * Data flow: readContent → thinker.makePublicCopy (figures → disclosure control → sheets → check → bytes). The workbook is
 * not changed.
 */
import type { Environment } from '../environment';
import { cancelledWhile, done, type AppResult } from '../problem';
import { readContent } from '../readContent';
import { reporting } from '../stages';
import { thinkerOf } from '../thinker';
import type { CopyOptions, CopyOutcome } from './outcome';
import { COPYING } from './schedule';

export const makePublicCopy = async (environment: Environment, options: Omit<CopyOptions, 'now'> = {}): Promise<AppResult<CopyOutcome>> => {
  const { signal, now } = environment;
  const report = reporting(environment, COPYING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  return cancelledWhile('reading', signal, async () => {
    const thinker = await thinkerOf(environment);
    return done(await thinker.makePublicCopy(content.report, { ...options, now: now() }, report, signal));
  });
};
