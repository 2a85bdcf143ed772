/** The typed rows that the rules work on. Missing is `null`, never zero. */
import type { ContextShareId } from './contextShares';
import type { ProcedureName } from './procedures';
import type { RiskFactorId, RiskLevel, RiskParameterId } from './riskCatalogue';
import type { Share } from './units';

/** Where a row came from: carried along so that a result leads back to its input; no rule reads it. */
export interface Origin {
  readonly sheet: string;
  /** The A1 address of the row's deciding cell. */
  readonly address: string;
}

/** The key that rows of one school share: given by the inputs, opaque to the rules. */
export type SchoolKey = string;

/** The year in which a school year ends: 2020/2021 is 2021. */
export type SchoolYear = number;

export type FormerSchoolKind = 'renamed' | 'merged' | 'fused' | 'moved' | 'filial';

/** What a school, or a part of it, was before: a row of «Изменения школ». */
export interface FormerSchool {
  readonly name: string;
  readonly code: string | null;
  /** The former municipality, where it was another one. */
  readonly municipality: string | null;
  readonly kind: FormerSchoolKind;
  /** The name that it got, or of the school that took it in, as written then. */
  readonly became: string;
  /** The first school year of the new state; `null`: not told. */
  readonly year: SchoolYear | null;
  /** `name`: the school itself was called so; `part`: a school of its own that is a part of this one now. */
  readonly was: 'name' | 'part';
  readonly document: string | null;
  readonly origin: Origin;
}

export interface School {
  readonly key: SchoolKey;
  readonly name: string;
  readonly code: string | null;
  readonly municipality: string | null;
  /** «Вид» as written: СОШ, ООШ, НОШ, гимназия, … */
  readonly kind: string | null;
  /** An НОШ: none of the nine procedures is held in it. */
  readonly primaryOnly: boolean;
  /** The key of the head organisation of a filial. */
  readonly parentKey: SchoolKey | null;
  readonly locality: string | null;
  readonly pupils: number | null;
  /** From the earliest change to the latest; absent where none is told. */
  readonly former?: readonly FormerSchool[];
  readonly origin: Origin;
}

/** One school's result in one procedure of one year. Counts are whole, not negative, part ≤ whole. */
export interface ProcedureResult {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly procedure: ProcedureName;
  readonly participants: number;
  readonly below: number;
  readonly meanScore: number | null;
  readonly marks4and5: number | null;
  readonly above60: number | null;
  /** «Необъективность»: an external sign that this very result is biased. */
  readonly biased: boolean;
  readonly origin: Origin;
}

/** One pupil's result, without a name. */
export interface Participant {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly procedure: ProcedureName;
  readonly mark: number | null;
  readonly score: number | null;
  readonly retake: boolean;
  readonly pastGraduate: boolean;
  readonly origin: Origin;
}

/** A school's social passport of one year, as shares of its pupils. */
export interface SocialPassport {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly pupils: number | null;
  readonly shares: Readonly<Partial<Record<ContextShareId, Share>>>;
  readonly origin: Origin;
}

/** One value of one risk parameter, already turned from the parameter's own scale into a deficit (riskDeficit.ts). */
export interface RiskValue {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly parameter: RiskParameterId;
  /** How bad it is, 0 (no deficit) .. 1, by the parameter's direction and scale. */
  readonly deficit: number;
  readonly origin: Origin;
}

/** One factor of a ready-made risk profile («500+»). */
export interface RiskProfileEntry {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  readonly factor: RiskFactorId;
  readonly level: RiskLevel;
  readonly origin: Origin;
}

/** One value of one indicator of the catalogue (indicatorCatalogue.ts). No rule computes from it yet. */
export interface IndicatorValue {
  /** Its code in the catalogue. */
  readonly indicator: string;
  readonly year: SchoolYear;
  /** `null`: of the municipality. */
  readonly school: SchoolKey | null;
  /** A count, a share 0..1, a mean score, 0 or 1 for no and yes, or the step 0..5 of «процент реализации». */
  readonly value: number;
  readonly unit: 'count' | 'share' | 'score' | 'yesNo' | 'step';
  /** What the count is of; not less than it. */
  readonly total: number | null;
  /** The document or person that the value comes from. */
  readonly source: string | null;
  readonly origin: Origin;
}

/** A school on an external list: «Рособрнадзор», «ЦОКО», … */
export interface ListEntry {
  /** Who made the list, as written. */
  readonly list: string;
  readonly year: SchoolYear;
  readonly school: SchoolKey;
  readonly origin: Origin;
}

/** What became of the rows of one list of one year: `rows` = `used` + `unknown` + `repeated`. */
export interface ListRows {
  readonly list: string;
  readonly year: SchoolYear;
  /** Rows that name this list and this year. */
  readonly rows: number;
  readonly used: number;
  /** Left out: the row names no school of «Школы». */
  readonly unknown: number;
  /** Left out: the list names this school once already. */
  readonly repeated: number;
}

/** How many pupils of a class reached which level in one diagnostic work. Counts are whole and not negative. */
export interface LiteracyResult {
  readonly school: SchoolKey;
  readonly year: SchoolYear;
  /** 1..11. Parallel classes stand in rows of their own. */
  readonly grade: number;
  /** The name of the work, as written. */
  readonly work: string;
  /** «Недостаточный». */
  readonly insufficient: number;
  /** «Пониженный». */
  readonly reduced: number;
  /** «Базовый». */
  readonly basic: number;
  /** «Повышенный». */
  readonly advanced: number;
  readonly origin: Origin;
}

/** Counts behind the shares that speak of the prevention of failure: of pupils, and (`schools…`) of schools. */
export type PreventionCountId =
  | 'pupils'
  | 'underachieving'
  | 'withRoute'
  | 'disabilities'
  | 'russianNotNative'
  | 'extraLessons'
  | 'schools'
  | 'schoolsWithProgrammes'
  | 'schoolsWithTutor'
  | 'schoolsWithParentProgrammes'
  | 'schoolsWithMethodSupport';

/** What a municipality or a school reports of the prevention of failure; a count that is not there is not known. Part ≤ whole. */
export interface PreventionReport {
  /** As written; of a school's report the municipality of the school, where that is known. */
  readonly municipality: string | null;
  /** `null`: of the whole municipality. */
  readonly school: SchoolKey | null;
  readonly year: SchoolYear;
  readonly counts: Readonly<Partial<Record<PreventionCountId, number>>>;
  readonly origin: Origin;
}

/** One criterion of a rubric and its score. */
export interface RubricScore {
  readonly section: string;
  readonly indicator: string;
  readonly criterion: string;
  /** A penalty is negative. Not above `maximum`. */
  readonly score: number;
  /** `null`: the document does not say. A penalty's is 0. */
  readonly maximum: number | null;
  /** The total that the document states for this indicator, where the row says so. */
  readonly stated: number | null;
  readonly origin: Origin;
}

/** What the input tables of analysis say. */
export interface AnalysisInput {
  readonly lists: readonly ListEntry[];
  readonly listRows: readonly ListRows[];
  readonly literacy: readonly LiteracyResult[];
  readonly prevention: readonly PreventionReport[];
  readonly rubric: readonly RubricScore[];
}

export const NO_ANALYSIS_INPUT: AnalysisInput = { lists: [], listRows: [], literacy: [], prevention: [], rubric: [] };

export interface DistrictInput {
  readonly schools: readonly School[];
  readonly results: readonly ProcedureResult[];
  readonly passports: readonly SocialPassport[];
  readonly riskValues: readonly RiskValue[];
  readonly riskProfiles: readonly RiskProfileEntry[];
}
