/** What a use case is given in tests: Russian words and a clock that stands still. */
import type { Environment } from '../../../src/app/environment';
import type { AppResult } from '../../../src/app/problem';
import { textsFor } from '../../../src/i18n';

export const environment = (given: Partial<Environment> = {}): Environment => ({
  texts: textsFor('ru-RU'),
  now: () => new Date('2026-11-22T10:00:00.000Z'),
  ...given,
});

export const reportOf = <Report>(result: AppResult<Report>): Report => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.report;
};
