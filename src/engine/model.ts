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

export interface DistrictInput {
  readonly schools: readonly School[];
  readonly results: readonly ProcedureResult[];
  readonly passports: readonly SocialPassport[];
  readonly riskValues: readonly RiskValue[];
  readonly riskProfiles: readonly RiskProfileEntry[];
}
