/** A school's story in words. Shares are 0..1, years are those in which school years end. */
import { pluralEn } from '../../plural';
import type { Texts } from '../../texts';
import { decimal, percentOf, twoDigits } from '../numbers';
import { counted } from './counted';

const schoolYear = (year: number): string => `${year - 1}/${year}`;
const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const minus = (text: string): string => text.replace('-', '−');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}\u00a0${twoDigits(Math.abs(value))}`;
const lowResults = (count: number): string => counted(count, 'low result', 'low results');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

interface Counted {
  readonly procedure: string;
  readonly year: number;
  readonly below: number;
  readonly participants: number;
}
const named = ({ procedure, year, below, participants }: Counted): string => `${procedure} ${schoolYear(year)} (${below} of ${participants})`;
const andMore = (shown: readonly string[], more: number, separator = ', '): string => `${shown.join(separator)}${more > 0 ? ` and ${more} more` : ''}`;

export const story: Texts['pane']['story'] = {
  back: 'Back to the lists',
  copy: 'Copy as text',
  code: (code) => `code ${code}`,
  year: (year) => `Reporting year ${schoolYear(year)}`,
  groups: (names) => `Flags: ${names.join(', ')}`,
  primaryGroup: (name) => `Primary group: ${name}`,
  noGroup: 'On none of the three lists',
  row: 'Row in “Школы”',
  purpose: 'The lists serve to support schools and do not judge the work of teachers.',
  internal: (count) => `There are results of fewer than ${counted(count, 'participant', 'participants')}: for internal use only.`,
  sheets: 'On the computed sheets',

  low: {
    heading: (year) => `Low results, ${schoolYear(year)}`,
    previous: (year) => `The year before, ${schoolYear(year)}`,
    statuses: {
      listed: 'On the list of low results, for support.',
      'not-listed': 'Not on the list of low results: no criterion is met.',
      'no-data': 'No data: the reporting year has no usable result of the nine procedures.',
      'not-applicable': 'Not applicable: a primary school, none of the nine procedures is held in it.',
    },
    first: (met, low) => (met ? `Criterion 1 is met: ${lowResults(low)} in the year.` : `Criterion 1 is not met: ${low === 0 ? 'no low result' : lowResults(low)} in the year, at least two are needed.`),
    second: {
      fioko2020: (met) => (met ? 'Criterion 2 is met: there are low results in each of two years.' : 'Criterion 2 is not met: there are no low results in each of two years.'),
      'same-procedure-2025': (met) => (met ? 'Criterion 2 is met: the same procedure has a low result in both years.' : 'Criterion 2 is not met: no procedure has a low result in both years.'),
    },
    secondUnknown: (year) => `Criterion 2 was not checked: ${schoolYear(year)} has no usable results.`,
    reliability: {
      stable: (threshold) => `Reliability: stable. The listing holds even when only results count whose whole interval is not below the threshold of ${decimal(threshold)}%.`,
      probable: (threshold) => `Reliability: probable. The shares reach the threshold of ${decimal(threshold)}%, but it lies within their intervals: with so many participants chance is possible.`,
      limited: (small) => `Reliability: limited sample. Without results of fewer than ${counted(small, 'participant', 'participants')} no criterion is met.`,
    },
    ifCounted: (status, criteria) => `If results with a sign of bias are counted: ${status}${criteria.length > 0 ? `, ${pluralEn(criteria.length, 'criterion', 'criteria')} ${criteria.join(' and ')}` : ''}.`,
    explained: (threshold) => `Below the threshold of participants, share; in brackets the 95% Wilson interval. Low is ${decimal(threshold)}% and more.`,
    share: (below, participants, share) => `${below} of ${participants}, ${percentOf(share)}`,
    interval: (lower, upper) => `(${tenths.format(lower * 100)}–${tenths.format(upper * 100)}%)`,
    nobody: 'nobody took part',
    tags: { low: 'low', 'not-low': 'not low', excluded: 'left out' },
    excluded: (low) => `Has a sign of bias: left out of computing${low ? '; low by itself' : ''}. Needs analysis.`,
    flagged: 'Has a sign of bias, but is counted: so the settings say.',
  },

  isbsh: {
    heading: 'ISBSH',
    value: ({ value, rank, base }) => `ISBSH ${minus(twoDigits(value))}; rank ${rank} of ${base}, from the least favourable conditions.`,
    adverse: (border) => `On the list of adverse conditions: not above the border of ${minus(twoDigits(border))}.`,
    notAdverse: (border) => `Not on the list of adverse conditions: above the border of ${minus(twoDigits(border))}.`,
    constant: 'Constant',
    shares: {
      bothParentsHigherEducation: 'Both parents with higher education',
      singleParent: 'Single-parent families',
      onRegister: 'On registers of any kind',
    },
    term: (share, coefficient, part) => `share ${decimal(Math.round(share * 1e4) / 1e4)} × ${minus(decimal(coefficient))} = ${signed(part)}`,
    points: (value) => minus(twoDigits(value)),
    passport: (year) => `Social passport ${schoolYear(year)}`,
    none: 'ISBSH was not computed, so nothing can be said of adverse conditions.',
    noTable: 'ISBSH was not computed: the workbook has no “Соцпаспорт”.',
  },

  risk: {
    heading: 'Risk factors',
    inZone: (high, needed) => `In the risk group: factors at the high level: ${high}, enough: ${needed}.`,
    notInZone: (high, needed) => `Not in the risk group: factors at the high level: ${high}, needed: ${needed} or more.`,
    data: (year) => `Data of ${schoolYear(year)}.`,
    parameters: (count) => counted(count, 'parameter', 'parameters'),
    score: (score) => `score ${twoDigits(score)}`,
    fromProfile: 'level from “Рисковый профиль”',
    deficit: (parameter, deficit) => `${parameter}: deficit ${twoDigits(deficit)}`,
    none: 'There are no risk data, so nothing can be said of the risk group.',
    noTable: 'The workbook has neither “Риски” nor “Рисковый профиль”.',
  },

  analysis: {
    heading: 'Dynamics and comparison',
    loading: 'Gathering what the analysis says…',
    nothing: 'The analysis has nothing to say of this school: the reports under “Not computed” and the sheets of the analysis tell why.',
    forgotten: 'The analysis of the last computing is no longer kept. Compute again, and it will be here.',
    missing: 'What the analysis says was not loaded.',
  },

  findings: {
    heading: 'What to check first',
    none: 'Nothing stands out: the numbers suffice, and no gap is seen that would change the verdict.',
    'no-results': (year) => `No usable results of ${schoolYear(year)}: are the school’s rows there, and are they right?`,
    'depends-on-flagged': (status) => `The verdict on low results depends on results with a sign of bias: with them the school is ${status}.`,
    excluded: (shown, more) => `Left out for a sign of bias: ${counted(shown.length + more, 'result', 'results')}: ${andMore(shown.map(named), more)}. Is the mark right?`,
    'small-numbers': ({ shown, more, decisive }) =>
      `Few participants: ${andMore(shown.map(named), more)}. ${decisive ? 'Without such results the school would not be listed.' : 'One pupil easily changes such shares.'}`,
    'near-threshold': (shown, more) =>
      `Close to the threshold: ${andMore(
        shown.map((result) => `${named(result)}: ${result.pupils} ${result.low ? 'fewer, and the result is not low' : 'more, and the result is low'}`),
        more,
        '; ',
      )}. Check the numbers.`,
    unstable: 'The threshold lies within the intervals: confirm this listing by other data.',
    'second-unknown': (year) => `Criterion 2 was not checked: ${schoolYear(year)} has no usable results. Does the school have any?`,
    'missing-shares': (columns, year) => `The social passport ${schoolYear(year)} lacks ${quoted(columns)}. Hence no ISBSH.`,
    'no-passport': 'No ISBSH: is there a row of “Соцпаспорт” with all three shares, no later than the reporting year?',
    'older-passport': (used, year) => `There is no social passport of ${schoolYear(year)}, that of ${schoolYear(used)} was used: have conditions changed?`,
    'profile-differs': (factor, profile, parameters) => `Factor ${factor}: the ready-made profile says ${profile}, the parameters say ${parameters}.`,
    'older-risk': (used, year) => `The risk data are of ${schoolYear(used)}, not of ${schoolYear(year)}.`,
    'no-risk': 'There are no risk data: are the school’s rows there?',
    remarks: (count) => `${counted(count, 'remark', 'remarks')} on data in the school’s rows; the first one:`,
  },
};
