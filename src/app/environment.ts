/** What a use case is given from outside: words, time, and someone to report to. */
import type { Texts } from '../i18n/texts';

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
}
