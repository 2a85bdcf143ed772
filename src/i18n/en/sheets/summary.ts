import type { Texts } from '../../texts';
import { pluralEn } from '../../plural';
import { counted, decimal, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const namedSchools = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join(', ')}`);

export const summary: Texts['sheets']['summary'] = {
  analysis: 'Analysis: what changed and what goes with it',
  analysisGaps: 'What of the analysis was not computed, and why',
  analysisGap: (sheet, why) => `«${sheet}»: ${why}`,
  title: 'Summary of the monitoring of schools',
  subtitle: (year) => `Low results, social conditions and risks of the schools of the municipality. School year ${schoolYear(year)}`,
  rules: (ruleSet, threshold) => `Rule set “${ruleSet}”, threshold of a low result ${decimal(threshold)}%`,

  schoolsCount: 'Schools considered',
  riskZoneNote: 'school in the zone of risk of falling results',
  ruleSet: 'Rule set',
  main: 'In short',
  considered: (count, primary) =>
    `${schools(count)} considered${primary > 0 ? `, ${counted(primary, 'primary school', 'primary schools')} among them (the rule of low results does not apply to ${pluralEn(primary, 'it', 'them')})` : ''}.`,
  listed: (count, names) => (count === 0 ? 'Low results: no school is listed for targeted support.' : `Low results: ${schools(count)} listed for targeted support${namedSchools(names)}.`),
  byCriteria: (first, second, both) => `By criterion 1 (at least two low results in a year): ${first}; by criterion 2 (low results two years running): ${second}; by both: ${both}.`,
  byReliability: (stable, probable, limited) =>
    `Reliability of the listing: stable — ${stable}, probable — ${probable}, limited sample — ${limited}. Conclusions from small samples need analysis.`,
  adverse: (count, base, border, names) =>
    `Adverse conditions: ${schools(count)} of ${base} with a known index are in the least favourable group; border ${twoDigits(border)}${namedSchools(names)}.`,
  noIndex: 'Adverse conditions: no school has an index, for lack of social passports with the three shares.',
  risk: (count, withData, names) => `Risk group: ${schools(count)} of ${withData} with risk data are in the risk zone${namedSchools(names)}.`,
  noRisk: 'Risk group: no school has risk data.',
  none: (count) => `None of the three flags: ${schools(count)}.`,

  gaps: 'What is missing',
  noResults: (count, year, names) => `No results for ${schoolYear(year)}: ${schools(count)}${namedSchools(names)}.`,
  previousEmpty: (year) => `There is not one result for ${schoolYear(year)}: criterion 2 cannot be checked, the list rests on criterion 1 alone.`,
  secondUnknown: (count, year) => `Criterion 2 cannot be checked for ${schools(count)}: no results for ${schoolYear(year)}.`,
  noIsbsh: (count) => `No index for ${schools(count)}: no social passport, or one of the shares is missing.`,
  noRiskData: (count) => `No risk data for ${schools(count)}.`,
  excluded: (count) => `${counted(count, 'result', 'results')} with a sign of bias ${pluralEn(count, 'was', 'were')} not counted; ${pluralEn(count, 'it needs', 'they need')} analysis.`,
  leftOut: (count) => `${counted(count, 'row', 'rows')} left out of computing: there are errors in the input.`,
  toIssues: (count) => `Data problems: ${counted(count, 'entry', 'entries')} — open the sheet`,
  complete: 'The data are complete: nothing is missing that the lists depend on.',

  proceduresTitle: 'Low results by procedure',
  procedure: 'Procedure',
  tookPart: (year) => `Schools that took part, ${schoolYear(year)}`,
  low: (year) => `With a low result, ${schoolYear(year)}`,
  lowShare: (year) => `Share of schools with a low result, ${schoolYear(year)}`,
  proceduresChart: 'Schools with a low result by procedure',
  schoolsAxis: 'schools',
  noProcedures: 'No results',

  groupsTitle: 'Groups of schools',
  group: 'Group',
  flagged: 'Schools with the flag',
  primary: 'As primary group',
  share: 'Share of schools with the flag',
  noneOfThree: 'None of the flags',
  groupsNote: 'Flags are independent, a school may have several; the primary group is the first of low results, adverse conditions, risk group. The schools are listed on «Группы школ».',
  groupsChart: 'Number of schools in the groups',

  issuesTitle: 'Data problems',
  severity: 'Severity',
  count: 'Entries',
  leftOutRows: 'Rows left out',
  noIssues: 'No remarks',

  foundTitle: 'Input tables',
  table: 'Table',
  sheet: 'Sheet',
  range: 'Range',
  rows: 'Rows',
  used: 'Rows used',
  years: 'Years',
  nothingFound: 'No tables found',

  objectivity: 'Results with a sign of bias',
  filials: 'Filials',
  filialModes: { apart: 'counted apart', 'with-parent': 'with the head organisation' },
  byDefault: 'default',

  reading: [
    'The figures of this sheet are values as of the computing; live formulas stand on «Низкие результаты», «ИСБШ», «Риски школ» and «Группы школ».',
    'The lists serve targeted support. Being listed is a reason for analysis and support, not a judgement of teachers’ work.',
  ],
};
