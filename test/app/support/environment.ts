/** What a use case is given in tests: Russian words and a clock that stands still. */
import type { Environment } from '../../../src/app/environment';
import type { AppResult } from '../../../src/app/problem';
import type { Thinker } from '../../../src/app/thinker';
import { textsFor, type Texts } from '../../../src/i18n';

type Given = Partial<Omit<Environment, 'texts' | 'thinker'>> & { readonly texts?: Texts; readonly thinker?: Thinker };

export const environment = ({ texts = textsFor('ru-RU'), thinker, ...given }: Given = {}): Environment => {
  const around = { now: () => new Date('2026-11-22T10:00:00.000Z'), ...given };
  return thinker ? { texts, thinker, ...around } : { texts, ...around };
};

export const reportOf = <Report>(result: AppResult<Report>): Report => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.report;
};
