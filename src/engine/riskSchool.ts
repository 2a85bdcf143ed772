/**
 * The risk factors of one school.
 *
 * Source: [002] «Выявление школ, функционирующих в зоне риска снижения образовательных результатов» (10 factors,
 * 35 parameters); a ready-made profile («500+») overrides by the workbook contract, «Risk».
 * Rule: both kinds of rows are taken from the latest year ≤ Y that has any of them. A factor's score is the mean of its
 * known deficits and gives its level; a ready-made level takes the place of that level, the score stays shown.
 * Missing data: factors with nothing known are absent; a school with nothing known has no assessment (`null`).
 */
import type { FactorAssessment, RiskAssessment } from './assessment';
import type { RiskProfileEntry, RiskValue, SchoolYear } from './model';
import { RISK_FACTORS, RISK_PARAMETERS, type RiskFactor, type RiskFactorId, type RiskParameterId } from './riskCatalogue';
import { factorScore, riskLevel } from './riskLevel';
import { isInRiskZone } from './riskZone';
import type { RiskThresholds } from './settings';

/** Rows are those of the school, of any years; of two rows of one year and parameter (factor) the first counts. */
export function assessRisk(
  values: readonly RiskValue[],
  profile: readonly RiskProfileEntry[],
  year: SchoolYear,
  thresholds: RiskThresholds,
): RiskAssessment | null {
  const latest = latestYear(profile, year, latestYear(values, year, null));
  if (latest === null) return null;
  const valueOf = firstByPlace(values, latest, RISK_PARAMETERS.length, ({ parameter }) => parameterPlaces.get(parameter));
  const entryOf = firstByPlace(profile, latest, RISK_FACTORS.length, ({ factor }) => factorPlaces.get(factor));
  const factors: FactorAssessment[] = [];
  let place = 0;
  for (const [at, factor] of RISK_FACTORS.entries()) {
    const known = valueOf.slice(place, (place += factor.parameters.length)).filter((value) => value !== undefined);
    const assessed = assessFactor(factor, known, entryOf[at], thresholds);
    if (assessed !== null) factors.push(assessed);
  }
  return { year: latest, factors, inRiskZone: isInRiskZone(factors.map(({ level }) => level), thresholds) };
}

function assessFactor(
  { id: factor }: RiskFactor,
  values: readonly RiskValue[],
  entry: RiskProfileEntry | undefined,
  thresholds: RiskThresholds,
): FactorAssessment | null {
  const deficits = values.map(({ parameter, deficit, origin }) => ({ parameter, deficit, origin }));
  const score = factorScore(values.map(({ deficit }) => deficit));
  if (entry !== undefined) return { factor, score, level: entry.level, from: 'profile', deficits, origin: entry.origin };
  return score === null ? null : { factor, score, level: riskLevel(score, thresholds), from: 'parameters', deficits, origin: null };
}

const parameterPlaces = new Map<RiskParameterId, number>(RISK_PARAMETERS.map(({ id }, place) => [id, place]));
const factorPlaces = new Map<RiskFactorId, number>(RISK_FACTORS.map(({ id }, place) => [id, place]));

function latestYear(rows: readonly { readonly year: SchoolYear }[], upTo: SchoolYear, known: SchoolYear | null): SchoolYear | null {
  let latest = known;
  for (const { year } of rows) if (year <= upTo && (latest === null || year > latest)) latest = year;
  return latest;
}

/** The rows of the year in the order of the catalogue. */
function firstByPlace<Row extends { readonly year: SchoolYear }>(
  rows: readonly Row[],
  year: SchoolYear,
  places: number,
  placeOf: (row: Row) => number | undefined,
): (Row | undefined)[] {
  const ordered = new Array<Row | undefined>(places).fill(undefined);
  for (const row of rows) {
    if (row.year !== year) continue;
    const place = placeOf(row);
    if (place !== undefined) ordered[place] ??= row;
  }
  return ordered;
}
