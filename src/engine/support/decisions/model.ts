/** What became of decisions, and how their indicators stand before and after: plain data. «After» is no «because of». */
import type { DynamicsVerdict, YearCount } from '../../analysis/dynamics/model';
import type { LowCriterion, LowStatus } from '../../assessment';
import type { SchoolKey, SchoolYear } from '../../model';
import type { ProcedureName } from '../../procedures';
import type { RiskLevel } from '../../riskCatalogue';
import type { DecisionRow, RiskKind } from '../model';

/** By today. `no-term`: not said to be done, and no last day is known. */
export type DecisionState = 'done' | 'overdue' | 'in-work' | 'no-term';

export const DECISION_STATES: readonly DecisionState[] = ['done', 'in-work', 'overdue', 'no-term'];

/**
 * Why there is nothing to compare. `ahead`: the next school year lies after the reporting year; `no-common`: the two years
 * have no procedure (of one school) in common.
 */
export type EffectReason = 'ahead' | 'no-year' | 'indicator-unknown' | 'school-unknown' | 'no-data-before' | 'no-data-after' | 'no-common';

/** The share below the threshold in the same procedures of the same schools in both years. Differences are now minus was. */
export interface ShareEffect {
  readonly kind: 'share';
  readonly procedures: readonly ProcedureName[];
  readonly schools: number;
  readonly was: YearCount;
  readonly now: YearCount;
  readonly difference: number;
  /** Newcombe's 95 % interval. */
  readonly lower: number;
  readonly upper: number;
  /** `growth`: the share fell by more than chance, `decline`: it rose. */
  readonly verdict: Exclude<DynamicsVerdict, 'no-data'>;
  /** Fewer participants than the setting in one of the two years. */
  readonly small: boolean;
}

export interface PointsOfYear {
  readonly year: SchoolYear;
  /** ИСБШ in points, or a factor's score 0..1; of several schools their mean. */
  readonly value: number;
}

/** ИСБШ (`isbsh`) or a risk factor's score (`risk-factor`): one value a year, chance is not judged. */
export interface PointsEffect {
  readonly kind: 'isbsh' | 'risk-factor';
  readonly schools: number;
  readonly was: PointsOfYear;
  readonly now: PointsOfYear;
  readonly difference: number;
  /** At nine digits. */
  readonly direction: 'up' | 'down' | 'same';
}

/** A risk factor of which a ready-made profile gives levels and no score. */
export interface LevelEffect {
  readonly kind: 'risk-level';
  readonly was: { readonly year: SchoolYear; readonly level: RiskLevel };
  readonly now: { readonly year: SchoolYear; readonly level: RiskLevel };
}

export type Effect = ShareEffect | PointsEffect | LevelEffect;

export type EffectOutcome = { readonly status: 'computed'; readonly effect: Effect } | { readonly status: 'not-computed'; readonly reason: EffectReason };

export interface ListingOfYear {
  readonly year: SchoolYear;
  readonly status: LowStatus;
  readonly criteria: readonly LowCriterion[];
}

export interface DecisionEffect {
  readonly decision: DecisionRow;
  readonly state: DecisionState;
  /** The school as it is counted: of a filial that is counted with its head, the head. `null`: the municipality, or an unknown school. */
  readonly school: SchoolKey | null;
  readonly outcome: EffectOutcome;
  /** The rule of low results in the decision's year and in the next one; `null` for the municipality or without both years. */
  readonly listing: { readonly was: ListingOfYear; readonly now: ListingOfYear } | null;
  /** The same indicator, procedures and years in all schools that no decision of this year names; `null`: there are none with data. */
  readonly background: ShareEffect | PointsEffect | null;
}

/** Decisions of one kind of risk; `null`: none said. */
export interface RiskKindEffects {
  readonly riskKind: RiskKind | null;
  readonly decisions: number;
  readonly states: Readonly<Record<DecisionState, number>>;
  readonly shareFell: number;
  readonly withinChance: number;
  readonly shareRose: number;
  /** ИСБШ, scores and levels: a value a year, without a judgement of chance. */
  readonly otherIndicators: number;
  /** The next school year lies ahead. */
  readonly ahead: number;
  /** For any other reason. */
  readonly notComputed: number;
}

export interface DecisionEffects {
  /** In the order of the register. */
  readonly effects: readonly DecisionEffect[];
  /** Offered rows of the register that nobody has taken up yet: they are no decisions. */
  readonly drafts: number;
  /** Those kinds that the register has, in the order of the kinds, without a kind last. */
  readonly byRiskKind: readonly RiskKindEffects[];
  /** Schools that are named by some decision. */
  readonly schoolsWithDecisions: number;
}
