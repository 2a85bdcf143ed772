/** What a story is made of. The screen draws it, copying writes it: both say the same. */
import type { AssessmentDigest, CheckReport } from '../../../app/results';
import type { PaneTexts } from '../../../i18n/texts';
import type { Place } from '../useCases';

export type SchoolAssessment = AssessmentDigest['schools'][number];
export type JudgedResult = SchoolAssessment['lowResults']['judged'][number];

export interface StoryDetail {
  readonly text: string;
  /** The cell that it comes from. */
  readonly place: Place | null;
}

export interface StoryLine extends StoryDetail {
  /** A word that stands beside it: «низкий», «высокий». */
  readonly tag: { readonly text: string; readonly tone: 'strong' | 'middle' | 'quiet' } | null;
  readonly details: readonly StoryDetail[];
  /** What it is made of, shown on demand; `null`: nothing. */
  readonly parts: { readonly heading: string; readonly details: readonly StoryDetail[] } | null;
}

export interface StorySection {
  readonly id: 'low' | 'previous' | 'isbsh' | 'risk';
  readonly heading: string;
  /** Whole sentences: the verdict and why. */
  readonly sentences: readonly string[];
  /** How the lines are to be read. */
  readonly legend: string | null;
  readonly lines: readonly StoryLine[];
}

/** What a story is told from. */
export interface Telling {
  readonly entry: SchoolAssessment;
  readonly assessment: AssessmentDigest;
  readonly check: CheckReport;
  readonly factorName: (factor: number) => string;
  readonly parameterName: (parameter: string) => string;
  readonly texts: PaneTexts;
}

export const factorLabel = (factor: number, { factorName }: Pick<Telling, 'factorName'>): string => `${factor}. ${factorName(factor)}`;
