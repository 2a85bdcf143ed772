/** Which years a workbook can speak of. */
import type { DistrictInput } from '../engine/model';

/** Newest first. */
export const yearsWithData = (rows: readonly { readonly year: number }[]): readonly number[] => [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);

/** Years of any table, newest first. */
export const allYears = ({ results, passports, riskValues, riskProfiles }: DistrictInput): readonly number[] =>
  yearsWithData([results, passports, riskValues, riskProfiles].flatMap(yearsWithData).map((year) => ({ year })));

/** Whether anything can be said of a year: its own results, or a passport or risks of it or of an earlier one. */
export const saysAnythingOf = (year: number, { results, passports, riskValues, riskProfiles }: DistrictInput): boolean =>
  results.some((result) => result.year === year) || [passports, riskValues, riskProfiles].some((rows) => rows.some((row) => row.year <= year));
