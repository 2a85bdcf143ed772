import type { Texts } from '../../texts';
import { counted, decimal, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const similarSchools = (count: number): string => counted(count, 'similar school', 'similar schools');
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${twoDigits(Math.abs(value))}`;

export const similar: Texts['sheets']['similar'] = {
  title: 'Similar schools',
  subtitle: (year, count) => `${schools(count)} with the nearest conditions for each school, and the results among them. School year ${schoolYear(year)}`,
  rules: 'Likeness by conditions, without results; Euclid’s distance of z-scores',
  notComputed: 'No similar schools were found.',

  found: (compared, count) => `For ${schools(compared)} ${similarSchools(count)} each were found: their conditions are the nearest.`,
  firsts: (first, last) => `Among the schools like them, ${schools(first)} have the highest result index and ${schools(last)} the lowest.`,
  sought: (candidates) => `There are very many schools: similar ones are sought among a sample (${schools(candidates)}) that is the same in any order of rows.`,
  unusual: (count) => `${schools(count)} work in unusual conditions: few are really like them, compare with care.`,
  leftOut: (count) => `Not compared: ${schools(count)}; the reasons are at the end of the sheet.`,
  toPairs: 'All pairs with their differences are below',
  toParameters: 'Parameters and explanations are below the table',

  index: 'Result index, pp',
  participants: 'Participants',
  place: 'Place among the similar',
  compared: 'Of how many',
  better: 'Who has higher results (by how much)',
  betterOne: (name, difference) => `${name} (${signedPoints(difference)})`,
  nobodyBetter: 'none',
  nearest: 'Similar schools, the nearest first',
  meanDistance: 'Mean distance',
  placeIfCounted: 'Place if marked results are counted',
  placeOf: (place, compared) => `${place} of ${compared}`,
  neighbour: (number) => `Index of similar school ${number}, pp`,
  noResults: 'No results in the year: no place.',
  unusualNote: 'Unusual conditions: the similar schools are far.',
  few: (participants) => `Few participants (${decimal(participants)}): the index is unstable.`,
  without: (count) => `${similarSchools(count)} without results in the year.`,
  olderPassport: (year) => `Social passport of ${schoolYear(year)}.`,

  pairsTitle: 'All pairs',
  pairsNote: 'One row is a school and one of the schools most like it; filter by the school. The distance is computed by the add-in, not by a formula. Not printed.',
  pairsCut: (shown, all) => `Too many pairs to show all (${decimal(all)}): here are ${decimal(shown)}, first of the schools on the two lists, then of the others, in the order of the table «Школы».`,
  number: 'No.',
  other: 'Similar school',
  distance: 'Distance',
  ownIndex: 'Index of the school, pp',
  otherIndex: 'Index of the similar one, pp',
  difference: 'Difference, pp',
  otherParticipants: 'Participants of the similar one',
  differs: 'How the conditions differ most',
  signedPoints,
  differsOne: (label, difference, inSd) => `${label}: ${difference} (${signed(inSd)} SD)`,
  sizeRatio: (ratio) => (ratio >= 1 ? `${twoDigits(ratio)} times more` : `${twoDigits(1 / ratio)} times fewer`),
  pupils: 'pupils',
  villageInstead: 'a village, not a town',
  townInstead: 'a town, not a village',
  same: 'the same conditions',
  noPairs: 'No pairs',

  characteristicsTitle: 'By what conditions are compared',
  characteristic: 'Characteristic',
  mean: 'Mean',
  sd: 'Standard deviation',
  known: 'Schools',

  leftOutTitle: 'What was left out and why',
  unusedRare: (label, known) => `“${label}” is known for ${schools(known)} only: not used.`,
  unusedConstant: (label) => `“${label}” is the same for all schools: not used.`,
  noPassport: (names, count) => `No social passport (${schools(count)}): ${names}.`,
  incomplete: (names, count) => `A part of the characteristics is missing (${schools(count)}): ${names}.`,
  nothingLeftOut: 'All schools are in.',

  countSetting: 'How many similar schools',
  countNote: 'the documents name no number',
  countLess: (asked, count) => `the parameter says ${decimal(asked)}, there are schools for ${decimal(count)}`,
  compareCount: 'Schools with conditions',
  candidates: 'Schools among which similar ones are sought',
  candidatesAll: 'all',
  candidatesPart: 'a sample by the hash of the school’s key with a constant seed: it does not depend on the order of rows',
  typical: 'Usual mean distance to the similar (median)',
  typicalNote: 'in standard deviations of the conditions',
  farFrom: 'Conditions are unusual when the mean distance is above',
  farFromNote: 'the upper quartile and 1.5 times the distance between the quartiles (Tukey’s rule)',
  smallCount: 'Few participants: fewer than',
  smallCountNote: 'a note stands beside the figure',

  reading: [
    'Conditions: the shares of the social passport (of the reporting year or the latest earlier one) that at least 80% of schools have, size (natural logarithm of the number of pupils) and locality (village 1, town 0). Results take no part in the likeness.',
    'The characteristics become z-scores (mean 0, standard deviation 1, divisor n − 1) of equal weight; the distance is the root of the sum of squared differences. Equal distances stand in the order of codes (names). Distances are computed by the add-in, not by a formula; places and differences are formulas.',
    'The result index is the mean over the groups of procedures of the difference between the share that reached the threshold in the school and in all schools together, in percentage points: 0 is as in all schools together, more is better. Place 1 is the highest index of the school and those like it; equal ones share a place; schools without results are not counted.',
    'Likeness is not mutual: a school like yours may have others that are nearer to it. A difference of a few percentage points on few participants may be chance.',
    'The sheet shows who has higher results in like conditions and with whom to exchange experience. It neither judges schools nor puts all of them in an order.',
  ],

  summary: {
    found: (compared, count, chances) => `Similar schools: ${counted(count, 'one', 'schools')} each for ${schools(compared)}; ${schools(chances)} with low results have schools with higher results among them.`,
  },
  story: {
    place: (place, compared) => `Among schools in like conditions its place by the result index is ${place} of ${compared}.`,
    noPlace: 'Schools in like conditions were found, but the school has no results in the year.',
    nearest: (names) => `The nearest by conditions: ${names.join('; ')}.`,
    better: (count, names) => `${similarSchools(count)} have higher results: ${names.join('; ')}.`,
    unusual: 'The school’s conditions are unusual: those like it are farther than usual, compare with care.',
  },
};
