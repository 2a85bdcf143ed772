/**
 * The whole methodology over a district.
 *
 * Data flow:
 * 1. reportingYear     settings and rows → the year Y; no year, no assessment
 * 2. joinFilials       with the setting `with-parent`: filials' rows go to their heads; else the input as it is
 * 3. groupBy           results, risk values and ready-made profiles → rows per school: one pass over each table
 * 4. isbshStandings    social passports → value, rank and bottom group of every school: one pass, then sorting
 * 5. per school        assessLowResults (its results), its standing, assessRisk (its risk rows)
 * 6. groupsOf          three independent flags → groups and the primary one
 *
 * Rows of schools that are not in the list take no part: the inputs have told of them.
 */
import type { DistrictAssessment, SchoolAssessment } from './assessment';
import { joinFilials } from './filials';
import { groupBy } from './groupBy';
import { groupsOf, primaryGroup } from './groups';
import { isbshStandings } from './isbshStandings';
import { assessLowResults } from './lowSchool';
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput, type School, type SchoolKey } from './model';
import { reportingYear } from './reportingYear';
import { assessRisk } from './riskSchool';
import type { Settings } from './settings';

/** `analysis`: asked for a year where nothing else gives one. `null` when neither the settings nor the rows give a year. */
export function assessDistrict(given: DistrictInput, settings: Settings, analysis: AnalysisInput = NO_ANALYSIS_INPUT): DistrictAssessment | null {
  const year = reportingYear(given, settings, analysis);
  if (year === null) return null;

  const input = settings.filials === 'with-parent' ? joinFilials(given) : given;
  const results = groupBy(input.results, bySchool);
  const riskValues = groupBy(input.riskValues, bySchool);
  const riskProfiles = groupBy(input.riskProfiles, bySchool);
  const { bySchool: standings, border } = isbshStandings(input.schools, input.passports, year, settings);

  const assess = (school: School): SchoolAssessment => {
    const { key } = school;
    const lowResults = assessLowResults(school, results.get(key) ?? [], year, settings);
    const isbsh = standings.get(key) ?? null;
    const risk = assessRisk(riskValues.get(key) ?? [], riskProfiles.get(key) ?? [], year, settings.risk);
    const groups = groupsOf({ lowResults: lowResults.status === 'listed', adverse: isbsh?.adverse ?? false, riskZone: risk?.inRiskZone ?? false });
    return { school, lowResults, isbsh, risk, groups, primaryGroup: primaryGroup(groups) };
  };
  const schools = input.schools.map(assess);

  return { year, previousYear: year - 1, settings, input, schools, isbshBorder: border, previousYearEmpty: !schools.some(hasPreviousYear) };
}

const bySchool = ({ school }: { readonly school: SchoolKey }): SchoolKey => school;

const hasPreviousYear = ({ lowResults }: SchoolAssessment): boolean => lowResults.status !== 'not-applicable' && !lowResults.secondCriterionUnknown;
