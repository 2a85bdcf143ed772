/** What the rules say of a district: the only source of every figure in sheets, pane and command line. */
import type { DistrictInput, Origin, ProcedureResult, School, SchoolYear } from './model';
import type { IsbshShareId } from './contextShares';
import type { ProcedureName } from './procedures';
import type { RiskFactorId, RiskLevel, RiskParameterId } from './riskCatalogue';
import type { Settings } from './settings';
import type { Share } from './units';

export type LowStatus = 'listed' | 'not-listed' | 'no-data' | 'not-applicable';
export type LowCriterion = 1 | 2;
export type Reliability = 'stable' | 'probable' | 'limited';

/** One result under the rule of low results. */
export interface JudgedResult {
  readonly result: ProcedureResult;
  readonly procedure: ProcedureName;
  readonly year: SchoolYear;
  readonly participants: number;
  readonly below: number;
  /** `null` when nobody took part. */
  readonly share: Share | null;
  readonly low: boolean;
  /** Left out of the verdict for a sign of bias. */
  readonly excluded: boolean;
  /** Wilson 95 % interval of the share; `null` when nobody took part. */
  readonly interval: { readonly lower: Share; readonly upper: Share } | null;
}

export interface LowVerdict {
  readonly status: LowStatus;
  readonly criteria: readonly LowCriterion[];
  /** The second criterion cannot be told: the previous year has no usable result of this school. Never set for a primary school. */
  readonly secondCriterionUnknown: boolean;
  readonly reliability: Reliability | null;
  /** Results of the nine procedures in the reporting and the previous year, excluded ones too, newest year first, in the order of the procedures. */
  readonly judged: readonly JudgedResult[];
  /** In the mode `both` (for a primary school too): the verdict if biased results are counted; else `null`. */
  readonly ifBiasedCounted: { readonly status: LowStatus; readonly criteria: readonly LowCriterion[] } | null;
}

export interface IsbshStanding {
  readonly value: number;
  readonly shares: Readonly<Record<IsbshShareId, Share>>;
  /** 1 is the least favourable; ties share the lower number. */
  readonly rank: number;
  readonly adverse: boolean;
  /** The year of the passport: the reporting year, or the latest earlier one. */
  readonly year: SchoolYear;
  readonly origin: Origin;
}

export interface IsbshBorder {
  /** The bottom share that the border cuts off (0.25 or 0.20). */
  readonly bottomShare: Share;
  readonly value: number;
  /** Schools that have a value: the base population. */
  readonly base: number;
  /** Schools whose value equals the border, at nine decimal digits. */
  readonly tied: number;
}

export interface FactorAssessment {
  readonly factor: RiskFactorId;
  /** The mean of known deficits, 0..1; `null` for a ready-made level without parameters. */
  readonly score: number | null;
  readonly level: RiskLevel;
  readonly from: 'parameters' | 'profile';
  readonly deficits: readonly { readonly parameter: RiskParameterId; readonly deficit: number; readonly origin: Origin }[];
  /** The row of the ready-made profile, where that decides. */
  readonly origin: Origin | null;
}

export interface RiskAssessment {
  readonly year: SchoolYear;
  /** Only factors with something known, in the order of the catalogue. */
  readonly factors: readonly FactorAssessment[];
  readonly inRiskZone: boolean;
}

export type Group = 'lowResults' | 'adverse' | 'riskZone';

export interface SchoolAssessment {
  readonly school: School;
  readonly lowResults: LowVerdict;
  readonly isbsh: IsbshStanding | null;
  readonly risk: RiskAssessment | null;
  readonly groups: readonly Group[];
  readonly primaryGroup: Group | null;
}

export interface DistrictAssessment {
  readonly year: SchoolYear;
  readonly previousYear: SchoolYear;
  readonly settings: Settings;
  /** The rows as they were counted: with filials counted together, already joined to their heads. */
  readonly input: DistrictInput;
  /** In the order of the input's schools. With filials counted together, filials are absent. */
  readonly schools: readonly SchoolAssessment[];
  /** `null` when no school has a value. */
  readonly isbshBorder: IsbshBorder | null;
  /** No school (primary ones aside) has a usable result of the nine procedures in the previous year. */
  readonly previousYearEmpty: boolean;
}
