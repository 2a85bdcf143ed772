/**
 * The reporting year Y (отчётный год).
 *
 * Source: workbook contract, «Rules»: the setting «Отчётный год», else the latest year in «Результаты».
 * Rule: the setting, else the latest year of the results (of any procedure), else of the passports, else of the risk rows
 * (values and ready-made profiles), else of the tables that only the analysis reads (external lists, literacy, prevention). Unit: the year in which a school year ends, 2020/2021 is 2021.
 * Missing data: no rows at all and no setting: no year (`null`).
 */
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput, type SchoolYear } from './model';
import type { Settings } from './settings';

export function reportingYear(input: DistrictInput, { year }: Pick<Settings, 'year'>, analysis: AnalysisInput = NO_ANALYSIS_INPUT): SchoolYear | null {
  const { results, passports, riskValues, riskProfiles } = input;
  const { lists, literacy, prevention } = analysis;
  return year ?? latestYear([results]) ?? latestYear([passports]) ?? latestYear([riskValues, riskProfiles]) ?? latestYear([lists, literacy, prevention]);
}

function latestYear(tables: readonly (readonly { readonly year: SchoolYear }[])[]): SchoolYear | null {
  let latest: SchoolYear | null = null;
  for (const rows of tables) for (const { year } of rows) if (latest === null || year > latest) latest = year;
  return latest;
}
