/**
 * ИСБШ and the scores of risk factors before and after a decision.
 *
 * Before: the decision's school year, else the latest earlier one with a value; after: the next school year, and no other.
 * Of several schools the mean over those that have a value in both years. Missing data: an incomplete passport has no
 * ИСБШ; a factor of which a profile gives the level alone has no score, then the levels stand side by side.
 */
import { isbsh } from '../../isbsh';
import type { SchoolKey, SchoolYear } from '../../model';
import type { RiskFactorId, RiskLevel, RiskParameterId } from '../../riskCatalogue';
import { factorScore, riskLevel } from '../../riskLevel';
import { isBelow, isSame } from '../../stats/tolerance';
import type { EffectGround } from './ground';
import type { EffectReason, LevelEffect, PointsEffect } from './model';

/** A school's value of one year; `null`: none. */
export type ValueOf = (school: SchoolKey, year: SchoolYear) => number | null;

export const isbshOf =
  ({ passports, assessment }: EffectGround): ValueOf =>
  (school, year) => {
    const passport = passports(school).find((row) => row.year === year);
    return passport === undefined ? null : isbsh(passport.shares, assessment.settings.isbsh);
  };

/** By the rows of that very year, as riskSchool.ts finds it; written out for one factor: assessing all ten would take most of the time. */
const factorIn = ({ riskValues, riskProfiles, assessment }: EffectGround, school: SchoolKey, factor: RiskFactorId, year: SchoolYear): FactorOfYear | null => {
  const deficits = new Map<RiskParameterId, number>();
  for (const { year: of, parameter, deficit } of riskValues(school)) if (of === year && isOf(parameter, factor) && !deficits.has(parameter)) deficits.set(parameter, deficit);
  const score = factorScore([...deficits.values()]);
  const ready = riskProfiles(school).find((row) => row.year === year && row.factor === factor);
  if (ready !== undefined) return { score, level: ready.level };
  return score === null ? null : { score, level: riskLevel(score, assessment.settings.risk) };
};

interface FactorOfYear {
  readonly score: number | null;
  readonly level: RiskLevel;
}

const isOf = (parameter: RiskParameterId, factor: RiskFactorId): boolean => parameter.startsWith(`${String(factor)}.`);

export const scoreOf =
  (ground: EffectGround, factor: RiskFactorId): ValueOf =>
  (school, year) =>
    factorIn(ground, school, factor, year)?.score ?? null;

/** Years of a school's rows, latest first. */
export const passportYears = ({ passports }: EffectGround, school: SchoolKey): readonly SchoolYear[] => yearsOf(passports(school));
export const riskYears = ({ riskValues, riskProfiles }: EffectGround, school: SchoolKey): readonly SchoolYear[] => yearsOf([...riskValues(school), ...riskProfiles(school)]);

const yearsOf = (rows: readonly { readonly year: SchoolYear }[]): readonly SchoolYear[] => [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);

export type YearsOf = (school: SchoolKey) => readonly SchoolYear[];

/** The latest year up to `upTo` in which any of the schools has a value. */
function latestYear(schools: readonly SchoolKey[], valueOf: ValueOf, years: YearsOf, upTo: SchoolYear): SchoolYear | null {
  let latest: SchoolYear | null = null;
  for (const school of schools) {
    const found = years(school).find((year) => year <= upTo && (latest === null || year > latest) && valueOf(school, year) !== null);
    latest = found ?? latest;
  }
  return latest;
}

/** The mean over the schools that have a value in both years; `null`: none has. */
export function comparedPoints(kind: PointsEffect['kind'], schools: Iterable<SchoolKey>, valueOf: ValueOf, wasYear: SchoolYear, nowYear: SchoolYear): PointsEffect | null {
  let [compared, before, after] = [0, 0, 0];
  for (const school of schools) {
    const was = valueOf(school, wasYear);
    const now = was === null ? null : valueOf(school, nowYear);
    if (was === null || now === null) continue;
    compared += 1;
    before += was;
    after += now;
  }
  if (compared === 0) return null;
  const [was, now] = [before / compared, after / compared];
  const direction = isSame(was, now) ? 'same' : isBelow(was, now) ? 'up' : 'down';
  return { kind, schools: compared, was: { year: wasYear, value: was }, now: { year: nowYear, value: now }, difference: now - was, direction };
}

export function pointsEffect(kind: PointsEffect['kind'], schools: readonly SchoolKey[], valueOf: ValueOf, years: YearsOf, year: SchoolYear): PointsEffect | EffectReason {
  const wasYear = latestYear(schools, valueOf, years, year);
  if (wasYear === null) return 'no-data-before';
  if (!schools.some((school) => valueOf(school, year + 1) !== null)) return 'no-data-after';
  return comparedPoints(kind, schools, valueOf, wasYear, year + 1) ?? 'no-common';
}

/** Levels of one school, where there is no score to compare; `null`: not of both years. */
export function levelEffect(ground: EffectGround, school: SchoolKey, factor: RiskFactorId, year: SchoolYear): LevelEffect | null {
  const now = factorIn(ground, school, factor, year + 1);
  if (now === null) return null;
  for (const earlier of riskYears(ground, school)) {
    const was = earlier <= year ? factorIn(ground, school, factor, earlier) : null;
    if (was !== null) return { kind: 'risk-level', was: { year: earlier, level: was.level }, now: { year: year + 1, level: now.level } };
  }
  return null;
}
