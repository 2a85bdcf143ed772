import type { Texts } from '../../texts';
import { counted, decimal, twoDigits } from '../numbers';
import { schoolYear } from './common';

const levels = { low: 'low', belowAverage: 'below average', aboveAverage: 'above average', high: 'high' };

const schools = (count: number): string => counted(count, 'school', 'schools');

export const outcomeIndex: Texts['sheets']['outcomeIndex'] = {
  title: 'Index of educational outcomes (ИОР)',
  subtitle: (year) => `0 to 1: where a school stands among the schools of the reporting year, by shares of participants; school year ${schoolYear(year)}`,
  rules: (levelsBy, objectivity) => `Levels: ${levelsBy}; results with a sign of bias: ${objectivity}`,
  notComparable:
    'ИОР of two years cannot be compared: each year’s scale is made of that year’s schools. To compare years take the columns “Comparable ИОР”: the scale of one year, values may leave 0…1.',
  toBelow: 'Components and weights, parameters, the comparable ИОР by year and explanations are below the table',

  levels,
  components: {
    vprPassed: 'ВПР, reached the threshold',
    ogePassed: 'ОГЭ, reached the threshold',
    egePassed: 'ЕГЭ, reached the threshold',
    vpr4and5: 'ВПР, marks “4” and “5”',
    oge4and5: 'ОГЭ, marks “4” and “5”',
    egeAbove60: 'ЕГЭ, above 60 points',
  },

  index: 'ИОР',
  level: 'Level',
  participants: 'Participants',
  known: 'Components',
  ifCounted: 'With marked results counted',
  comparable: (year) => `Comparable ИОР, ${year}`,
  bandShares: 'Shares of participants',
  bandComparable: (year) => `Comparable ИОР (scale of ${schoolYear(year)})`,
  noComponents: 'no component is known: no index',
  fewComponents: (known, all) => `${known} of ${all} components`,
  fewParticipants: (count) => `few participants (${count})`,

  componentsTitle: 'Components and weights',
  component: 'Component',
  weight: 'Weight',
  componentSchools: 'Schools that have it',
  minimum: 'Least',
  maximum: 'Greatest',
  referenceMinimum: (year) => `Least, ${year}`,
  referenceMaximum: (year) => `Greatest, ${year}`,
  unused: 'Why it takes no part',
  whyUnused: { 'no-data': 'no school has it', 'no-variation': 'one value in all schools: it tells none from another', 'no-weight': 'its weight is zero' },
  unusedReference: (why) => `in the comparable ИОР: ${why}`,

  levelsTitle: 'Schools by level',
  levelFrom: 'From',
  levelSchools: 'Schools',
  noLevels: {
    'few-schools': 'No levels: there are fewer than four schools, quartiles tell nothing.',
    'all-equal': 'No levels: all schools have one value.',
  },

  spreadTitle: 'Comparable ИОР by year',
  spreadYear: 'Year',
  spreadSchoolYear: 'School year',
  spreadSchools: 'Schools',
  lowerQuartile: 'Lower quartile',
  median: 'Median',
  upperQuartile: 'Upper quartile',
  spreadChart: (year) => `Comparable ИОР of the schools by year (scale of ${schoolYear(year)})`,
  indexAxis: 'ИОР',
  lowestChart: (shown, all) => (shown < all ? `ИОР: ${schools(shown)} with the least values` : 'ИОР by school'),
  otherReference: (wanted, year) => `There are no results of ${schoolYear(wanted)}: the comparable ИОР takes the scale of ${schoolYear(year)}, the earliest year with results.`,
  spreadNote: 'The procedures of the years differ (ОГЭ was not held in 2020): how many components the index of a year is made of stands in the detailed table.',

  detailsTitle: 'Comparable ИОР: what it is made of',
  detailsNote: 'A row is a school and a year; not printed.',
  detailsLimited: (rows) => `Not shown: it would take ${decimal(rows)} rows. The values by year are in the first table.`,
  year: 'Year',
  change: 'Change',

  weightFact: (component) => `Weight: ${component}`,
  byUser: 'the document names weights and levels, not their values',
  levelsFact: 'Levels',
  levelsBy: { quartiles: 'by quartiles', cuts: 'by fixed borders' },
  border: (level) => `Level “${level}” from`,
  borderNotes: { quartiles: 'a percentile of the values of ИОР', cuts: 'a border set by the user' },
  referenceFact: 'Year of the comparable ИОР',
  referenceNote: 'the earliest year with results',

  reading: [
    'ИОР = Σ weight × (x − least)/(greatest − least) / Σ weight over the known components of a school. A component x is a share of participants over all procedures of a kind together; least and greatest are those among the schools of the reporting year. Greater is better.',
    'The document defines ИОР as 0 to 1 by values and weights with four levels; it names neither components nor weights nor borders: here they are settings, and another choice gives other values.',
    'A school without a component (without the senior classes, say) is told by the others; how many they are stands in its row. Schools with different components can be compared only roughly.',
    'ИОР takes no account of the conditions that a school works in, nor of the number of participants: in a small school one or two pupils move it.',
    'Levels by quartiles divide the schools into four parts whatever the results are: “low” is “in the lowest quarter”, not “poor results”.',
  ],

  summary: {
    levels: (year, low, belowAverage, aboveAverage, high) =>
      `ИОР (${schoolYear(year)}): low ${schools(low)}, below average ${decimal(belowAverage)}, above average ${decimal(aboveAverage)}, high ${decimal(high)}.`,
    values: (year, count) => `ИОР (${schoolYear(year)}) is computed for ${schools(count)}; there are no levels.`,
  },
  story: {
    index: (index, level) => `ИОР ${twoDigits(index)}${level === null ? '' : `, level “${levels[level]}”`}.`,
    indexDetail: (known, all, participants) => `${known} of ${all} components, ${counted(participants, 'participant', 'participants')}; the value holds among the schools of this year only.`,
    comparable: (was, wasYear, now, nowYear) => `Comparable ИОР: ${twoDigits(was)} (${wasYear}) → ${twoDigits(now)} (${nowYear}).`,
    comparableDetail: (year, sameComponents) => `Scale of ${schoolYear(year)}${sameComponents ? '' : '; the components of the two years differ'}; the index has no interval.`,
  },
};
