/** Sums of a rubric: plain data. */
import type { RubricScore } from '../../model';

export interface Points {
  readonly score: number;
  /** Of the criteria whose maximum is known. */
  readonly maximum: number;
  /** Criteria whose maximum the document does not say. */
  readonly withoutMaximum: number;
  /** score / maximum; `null` when a maximum is not known or all of them are 0. */
  readonly share: number | null;
  /** maximum − score; `null` when a maximum is not known. */
  readonly lost: number | null;
}

export interface IndicatorPoints extends Points {
  readonly section: string;
  readonly indicator: string;
  readonly criteria: readonly RubricScore[];
  /** Penalties that were applied: criteria with a negative score, and how much they take. */
  readonly penalties: number;
  readonly penalty: number;
  /** The total that the document states; `null` where it states none, or several that differ. */
  readonly stated: number | null;
  /** Totals that the rows of this one indicator state differently. */
  readonly statedDiffer: readonly number[];
  /** stated − score where the document states a total that is not the sum of its criteria; else `null`. */
  readonly difference: number | null;
}

export interface SectionPoints extends Points {
  readonly section: string;
  readonly indicators: number;
}

export interface SelfAssessment {
  readonly total: Points;
  readonly sections: readonly SectionPoints[];
  readonly indicators: readonly IndicatorPoints[];
  /** The total if every stated total were right; `null` when all agree with their criteria. */
  readonly ifStated: Points | null;
}
