/** What a use case is given from outside: words, time, someone to report to, and someone to think. */
import type { PaneTexts, Texts } from '../i18n/texts';
import type { Thinker } from './thinker';

export type Stage = 'reading' | 'checking' | 'computing' | 'laying-out' | 'writing';

export interface Progress {
  readonly stage: Stage;
  /** 0..1 of the whole job. */
  readonly done: number;
}

interface Around {
  readonly now: () => Date;
  /** May be called often; must return at once. */
  readonly onProgress?: (progress: Progress) => void;
  /** Aborting before writing leaves the workbook as it was. */
  readonly signal?: AbortSignal;
}

/** With the words of the sheets, a use case thinks here, in slices. */
interface Whole extends Around {
  readonly texts: Texts;
  readonly thinker?: undefined;
}

/** Whoever thinks elsewhere, such as in a worker, has the words of the sheets there. */
interface Delegating extends Around {
  readonly texts: PaneTexts;
  readonly thinker: Thinker;
}

export type Environment = Whole | Delegating;
