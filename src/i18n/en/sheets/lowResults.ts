import type { Texts } from '../../texts';
import { counted, decimal, percentOf } from '../numbers';
import { pluralEn } from '../../plural';
import { schoolYear } from './common';

type Words = Texts['sheets']['lowResults'];
type Result = Parameters<Words['criterion1']>[1][number];

const named = ({ procedure, below, participants, share }: Result): string => `${procedure} (${below} of ${participants}, ${percentOf(share)})`;
const listed = (results: readonly Result[]): string => results.map(named).join(', ');

export const lowResults: Words = {
  title: 'Schools with low educational results (ШНОР)',
  subtitle: (year) =>
    `Share of participants with the mark “2” or below the minimum score, %; nine procedures, school years ${schoolYear(year)} and ${schoolYear(year - 1)}`,
  rules: (ruleSet, threshold, objectivity) => `Rule set “${ruleSet}”, threshold ${decimal(threshold)}%, results with a sign of bias: ${objectivity}`,
  toBelow: 'Why a school is listed, parameters, explanations and every low result in a row of its own are below the table',

  status: 'Status',
  criteria: 'Criteria',
  previousData: (year) => `Data of ${schoolYear(year)}`,
  reliability: 'Reliability',
  ifCounted: 'If biased results counted',
  shareHeader: (procedure, year) => `${procedure}, ${year}`,
  participantsHeader: (procedure, year) => `Participants: ${procedure}, ${year}`,
  belowHeader: (procedure, year) => `Below: ${procedure}, ${year}`,
  primaryHeader: 'Primary school',
  lowNow: (year) => `Low, ${year}`,
  lowBefore: (year) => `Low, ${year}`,
  lowBoth: 'Low in both years',
  sureNow: (year) => `Surely low, ${year}`,
  sureBefore: (year) => `Surely low, ${year}`,
  sureBoth: 'Surely low in both years',
  bigNow: (year) => `Low with enough participants, ${year}`,
  bigBefore: (year) => `Low with enough participants, ${year}`,
  bigBoth: 'Low with enough participants in both years',
  bandYear: (year) => `School year ${schoolYear(year)}`,
  primary: 'primary',
  inShort: 'Low results, number',
  inShortOf: (low, all, before, excluded) =>
    [`${low} of ${all}`, before.all > 0 ? `a year before ${before.low} of ${before.all}` : 'no data a year before', ...(excluded > 0 ? [`${excluded} not counted`] : [])].join('; '),

  reasonsTitle: 'Why a school is listed',
  reasonOf: (school, reason) => `${school}. ${reason}`,
  noReasons: 'No school is listed.',
  moreReasons: (count) => `And ${counted(count, 'school', 'schools')} more: their low results are in the detailed table at the bottom of the sheet.`,

  criterion1: (year, results) => `Criterion 1: low results in ${counted(results.length, 'procedure', 'procedures')} in ${schoolYear(year)} — ${listed(results)}.`,
  criterion2: (year, now, before) => `Criterion 2: low results in each of two years — ${schoolYear(year)}: ${listed(now)}; ${schoolYear(year - 1)}: ${listed(before)}.`,
  criterion2Same: (year, now, before) =>
    `Criterion 2: low results in the same procedure in both years — ${schoolYear(year)}: ${listed(now)}; ${schoolYear(year - 1)}: ${listed(before)}.`,
  criteriaBoth: (year, now, before, same) =>
    `Criteria 1 and 2${same.length > 0 ? ` (the same procedure in both years: ${same.join(', ')})` : ''}: low results in ${counted(now.length, 'procedure', 'procedures')} in ${schoolYear(year)} — ${listed(now)}; in ${schoolYear(year - 1)} — ${listed(before)}.`,
  notMet: (year, now, before) => {
    if (now.length === 0 && before.length === 0) return 'No low results.';
    const parts = [
      ...(now.length > 0 ? [`${schoolYear(year)}: ${listed(now)}`] : []),
      ...(before.length > 0 ? [`${schoolYear(year - 1)}: ${listed(before)}`] : []),
    ];
    return `The criteria are not met; low results — ${parts.join('; ')}.`;
  },
  secondUnknown: (year) => `Criterion 2 cannot be checked: no results for ${schoolYear(year - 1)}.`,
  noDataReason: (year) => `No usable results for ${schoolYear(year)}.`,
  primaryReason: 'A primary school: none of the nine procedures is held in it.',
  excluded: (results) =>
    `Not counted for a sign of bias: ${results.map((result) => `${named(result)} — ${schoolYear(result.year)}`).join(', ')}; ${pluralEn(results.length, 'it needs', 'they need')} analysis.`,
  countedVerdict: (status, criteria) => (criteria === '' ? status : `${status} (${criteria})`),

  threshold: 'Threshold of a low result, % of participants',
  thresholdNote: 'FIOKO methodology: at least 30% of participants',
  ruleSet: 'Rule set (2020 or 2025)',
  ruleSetNotes: {
    fioko2020: 'FIOKO 2020: for criterion 2, any procedure in each of two years',
    'same-procedure-2025': '2025: for criterion 2, the same procedure in both years',
  },
  objectivity: 'Results with a sign of bias',
  objectivityNotes: {
    exclude: 'struck through in the table and not counted',
    count: 'counted like the others',
    both: 'not counted in the status; the status with them counted stands beside it',
  },
  smallCount: 'Enough participants, at least',
  smallCountNote: 'for reliability; does not change the status; source: the user’s setting',
  minimumScore: (procedure, year) => `Minimum score: ${procedure}, ${schoolYear(year)}`,
  minimumScoreNote: (source) => `for results counted from “Участники”; ${source}`,
  minimumScoreByUser: 'source: user’s setting',
  z: 'Normal quantile of the 95% interval',
  zNote: 'for the Wilson interval',

  reading: [
    'A procedure’s result is low when there were participants and the share below the threshold score is not less than the threshold of a low result. Whole numbers are compared, shares are not rounded: 13 of 44 is not low, 3 of 10 is.',
    'Criterion 1: at least two low results in the reporting year. Criterion 2: a low result in the reporting year and in the previous one. A school is listed if either is met.',
    'A blank cell means no result; blank is not zero. Without data of the previous year criterion 2 stays unchecked, and the column “Data…” says so. The column “Low results, number” tells how many procedures were low of those with data.',
    'Reliability stands beside the status and never replaces it. “Stable”: the listing holds when only results count whose Wilson lower bound (95%) is not below the threshold. “Limited sample”: it does not hold when only procedures with enough participants count. “Probable”: the rest.',
    'A share that is struck through has an external sign of bias: it is shown and not counted. A sign is a reason for analysis, not a proof.',
    'Working columns (participants and those below) are collapsed to the right of the table: the “+” button above the columns.',
  ],

  detailsTitle: 'Low results by procedure',
  detailsNote: 'One row is one low result; not printed. The bounds are those of Wilson’s interval of a share, 95%.',
  procedure: 'Procedure',
  year: 'Year',
  participants: 'Participants',
  below: 'Below',
  share: 'Share',
  lower: 'Lower bound',
  upper: 'Upper bound',
  used: 'Counted',
  cell: 'Cell',
  noDetails: 'No low results',
};
