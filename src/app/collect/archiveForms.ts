/**
 * The forms of all schools as one archive, to be handed to the user.
 *
 * Data flow: readContent → thinker.makeForms → files/zip. The workbook is not changed.
 */
import { zipFiles } from '../../files/zip';
import { forms } from '../../i18n/ru/forms';
import type { Environment } from '../environment';
import { cancelledWhile, done, type AppResult } from '../problem';
import { readContent } from '../readContent';
import { reporting, type Schedule } from '../stages';
import { thinkerOf, type FormFile, type FormOptions } from '../thinker';

const MAKING: Schedule = [
  { stage: 'reading', until: 0.2 },
  { stage: 'writing', until: 1 },
];

export const archiveForms = async (environment: Environment, options: Omit<FormOptions, 'now'>): Promise<AppResult<FormFile>> => {
  const { signal, now } = environment;
  const report = reporting(environment, MAKING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  return cancelledWhile('reading', signal, async () => {
    const thinker = await thinkerOf(environment);
    const files = await thinker.makeForms(content.report, { ...options, now: now() }, report, signal);
    const span = `${String(options.year - 1)}-${String(options.year)}`;
    return done({ name: `${forms.archiveName(span)}.zip`, bytes: zipFiles(files) });
  });
};
