/**
 * Targeted support of schools: what was found of a school, which measures answer it, what the district plans, decides and has
 * done. Words that the documents of the district hold (measures, responsible persons) are data: they stand in the user's tables.
 */
import type { SchoolList } from '../analysis/transitions/lists';
import type { Origin, SchoolKey, SchoolYear } from '../model';
import type { ProcedureName } from '../procedures';
import type { RiskFactorId, RiskLevel } from '../riskCatalogue';
import type { Share } from '../units';

/** A calendar day, "2021-09-01": compared as text. */
export type Day = string;

/** What a recommendation can rest on; in the catalogue of measures «Основание» names one or several. */
export type BasisId =
  | `risk-${RiskFactorId}`
  | 'low-mathematics'
  | 'low-russian'
  | 'low-other'
  | 'decline'
  | 'repeated-listing'
  | 'adverse-conditions'
  | 'below-expected'
  | 'objectivity'
  | 'literacy'
  | 'no-results';

export interface CountOfYear {
  readonly year: SchoolYear;
  readonly below: number;
  readonly participants: number;
}

/** A list of schools as «Переходы списков» tells it; its name in words is made of these. */
export type NamedList = Pick<SchoolList, 'kind' | 'maker' | 'year'>;

/** The figures that a finding rests on; each is a figure of a sheet. */
export type Evidence =
  | { readonly kind: 'low-result'; readonly procedure: ProcedureName; readonly year: SchoolYear; readonly participants: number; readonly below: number; readonly share: Share }
  | { readonly kind: 'change'; readonly procedure: ProcedureName; readonly was: CountOfYear; readonly now: CountOfYear; /** Difference of the shares below, now less was. */ readonly difference: number }
  | { readonly kind: 'lists'; readonly from: NamedList; readonly to: NamedList }
  | { readonly kind: 'isbsh'; readonly value: number; readonly border: number; readonly rank: number; readonly year: SchoolYear }
  | { readonly kind: 'risk-factor'; readonly factor: RiskFactorId; readonly level: RiskLevel; readonly score: number | null; readonly year: SchoolYear }
  | { readonly kind: 'expected'; readonly expected: number; readonly actual: number; readonly residual: number }
  | { readonly kind: 'objectivity'; readonly procedure: ProcedureName; readonly year: SchoolYear }
  /** Named in an external list of schools with signs of bias. */
  | { readonly kind: 'bias-list'; readonly list: string; readonly year: SchoolYear }
  /** `share`: of the pupils at the insufficient and the reduced level; `below`: how many these are. */
  | { readonly kind: 'literacy'; readonly work: string; readonly grade: number; readonly year: SchoolYear; readonly share: Share; readonly below: number; readonly pupils: number }
  | { readonly kind: 'no-results'; readonly year: SchoolYear };

export interface Finding {
  readonly school: SchoolKey;
  readonly basis: BasisId;
  readonly evidence: Evidence;
  /** Few participants or a weak sign: said beside it. */
  readonly uncertain: boolean;
  readonly origin: Origin | null;
}

/** The six kinds of measures that a roadmap has to hold. [001] 7.3. */
export const MEASURE_KINDS = ['teaching-quality', 'networking', 'method-support', 'mentor-schools', 'management-teams', 'training-routes'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** The four kinds of risks that decisions are made by. [001] 5.2. */
export const RISK_KINDS = ['staff', 'equipment', 'failure', 'social'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** Within the powers of all levels, or of the municipality alone. [001] 5.2. */
export type Manageability = 'manageable' | 'weakly-manageable';

/** [001] 5.2. */
export type DecisionNature = 'operative' | 'strategic';

export type MeasureLevel = 'municipality' | 'school';

/** Months 1..12 of a school year, first and last: {9, 12} is September to December, {9, 5} is September to May. */
export interface MonthSpan {
  readonly from: number;
  readonly to: number;
}

/** One measure of the catalogue. A text that the catalogue does not give is `null`. */
export interface Measure {
  /** Unique in the catalogue: «М-2.1». */
  readonly code: string;
  readonly bases: readonly BasisId[];
  readonly direction: string;
  readonly text: string;
  readonly kind: MeasureKind | null;
  readonly riskKind: RiskKind | null;
  readonly manageability: Manageability | null;
  readonly nature: DecisionNature | null;
  readonly level: MeasureLevel;
  readonly months: MonthSpan | null;
  readonly responsible: string | null;
  readonly participants: string | null;
  readonly document: string | null;
  /** The document that the measure comes from. */
  readonly source: string | null;
  /** `null`: a measure that comes with the add-in. */
  readonly origin: Origin | null;
}

/** A measure for a school and everything that it rests on: at least one finding. */
export interface Recommendation {
  readonly school: SchoolKey;
  readonly measure: Measure;
  readonly findings: readonly Finding[];
}

/** A span of days as a cell tells it; `null` where it tells none. */
export interface Term {
  /** As written. */
  readonly text: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** It tells no days and means none: «по мере необходимости». Absent: it tells days, or they were not understood. */
  readonly isVague?: true;
}

/** A row of «Дорожная карта», as the user keeps it. */
export interface RoadmapRow {
  /** Of the catalogue's measure that it was made from. */
  readonly code: string | null;
  readonly direction: string;
  readonly text: string;
  readonly kind: MeasureKind | null;
  readonly start: Term | null;
  readonly end: Term | null;
  readonly responsible: string | null;
  readonly participants: string | null;
  readonly document: string | null;
  /** `null`: for the whole municipality, or a school that is no longer there (then `schoolText` says which). */
  readonly school: SchoolKey | null;
  readonly schoolText: string | null;
  readonly factor: RiskFactorId | null;
  readonly basis: string | null;
  /** 0..1; `null`: nothing said, or begun and nobody says how far. */
  readonly progress: number | null;
  /** Said to be begun and not yet done. */
  readonly underWay: boolean;
  readonly origin: Origin;
}

/** What the effect of a decision is looked for in. `pooled`: all of the nine procedures together. */
export type EffectIndicator =
  | { readonly kind: 'pooled' }
  | { readonly kind: 'procedure'; readonly procedure: ProcedureName }
  | { readonly kind: 'isbsh' }
  | { readonly kind: 'risk-factor'; readonly factor: RiskFactorId };

/** A row of «Управленческие решения». */
export interface DecisionRow {
  /** By which it is known again: «Р-1». */
  readonly code: string | null;
  readonly text: string;
  readonly measure: string | null;
  readonly basis: BasisId | null;
  readonly riskKind: RiskKind | null;
  readonly nature: DecisionNature | null;
  readonly school: SchoolKey | null;
  readonly schoolText: string | null;
  /** The school year in which it was taken. */
  readonly year: SchoolYear | null;
  readonly taken: Term | null;
  readonly due: Term | null;
  /** 0..1; `null`: nothing said. */
  readonly progress: number | null;
  readonly done: Term | null;
  readonly responsible: string | null;
  readonly document: string | null;
  /** What its effect is looked for in: a procedure, «ИСБШ», a risk factor; `null`: all of the nine procedures together. */
  readonly indicator: string | null;
  /** The same understood; `null`: what the cell says is no indicator. */
  readonly effectIn: EffectIndicator | null;
  readonly origin: Origin;
}

/** A row of «Шаблон справки»: one paragraph, table or chart of the note. */
export interface NoteTemplateRow {
  /** The heading under which it stands. */
  readonly section: string;
  /** `null`: a paragraph. */
  readonly part: string | null;
  readonly text: string | null;
  readonly included: boolean;
  readonly origin: Origin | null;
}

/** What the tables of support say. `null`: the workbook has no such table. */
export interface SupportInput {
  readonly catalogue: readonly Measure[] | null;
  readonly roadmap: readonly RoadmapRow[] | null;
  readonly decisions: readonly DecisionRow[] | null;
  readonly template: readonly NoteTemplateRow[] | null;
}

export const NO_SUPPORT_INPUT: SupportInput = { catalogue: null, roadmap: null, decisions: null, template: null };
