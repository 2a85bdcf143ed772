/** What a use case is given from outside: words, time, someone to report to, and someone to think. */
import type { Texts } from '../i18n/texts';
import type { Thinker } from './thinker';

export type Stage = 'reading' | 'checking' | 'computing' | 'laying-out' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** 0..1 of the whole job. */
  readonly done: number;
}

export interface Environment {
  readonly texts: Texts;
  readonly now: () => Date;
  /** May be called often; must return at once. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting before writing leaves the workbook as it was. */
  readonly signal?: AbortSignal;
  /** Does what needs no Excel, such as in a worker; absent: it is done here, in slices. */
  readonly thinker?: Thinker;
}
