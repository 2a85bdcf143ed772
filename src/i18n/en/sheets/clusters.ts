import type { Texts } from '../../texts';
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const groups = (count: number): string => counted(count, 'group', 'groups');
const joined = (parts: readonly string[]): string => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}`);
const signed = (value: number): string => `${value < 0 ? '−' : '+'}${twoDigits(Math.abs(value))}`;

const resultsWords = { lower: 'results below the average', near: 'results near the average', higher: 'results above the average' };
const localityWords = { rural: 'rural', 'mostly-rural': 'mostly rural', urban: 'urban', 'mostly-urban': 'mostly urban', mixed: '' };
const sizeWords = { small: 'small', large: 'large', middle: '' };
const structures = {
  none: 'no distinct groups, the borders between them are conventional',
  weak: 'the groups differ weakly',
  medium: 'the groups differ noticeably',
  strong: 'the groups differ distinctly',
};
const stabilities = {
  excellent: 'the groups stay almost the same',
  good: 'the groups mostly stay',
  moderate: 'the groups stay in part',
  poor: 'the groups change noticeably: rely on them with care',
};

export const clusters: Texts['sheets']['clusters'] = {
  title: 'Clusters of schools by conditions and results',
  subtitle: (year) => `Groups of schools that are alike; a group’s number does not judge a school. School year ${schoolYear(year)}`,
  rules: 'k-means on z-scores of conditions and of the result index',
  notComputed: 'No clusters were made.',
  handled: 'computed by the add-in, not by a formula',

  found: (grouped, all, count) => `By conditions and results ${schools(grouped)} fall into ${groups(count)}${grouped < all ? ` (${schools(all)} in all)` : ''}.`,
  group: (cluster, count, text) => `Group ${cluster} (${schools(count)}): ${text}.`,
  structure: (silhouette, structure) => `Mean silhouette ${twoDigits(silhouette)}: ${structures[structure]}.`,
  stability: (mean, leftOut, rounds, level) =>
    `Without ${schools(leftOut)} (${counted(rounds, 'trial', 'trials')}): ${stabilities[level]}, adjusted Rand index ${twoDigits(mean)} on average.`,
  leftOut: (count) => `Not in the groups: ${schools(count)}; the reasons are at the end of the sheet.`,
  ifCounted: (count, grouped, silhouette, agreement) =>
    `If results with a sign of bias are counted: ${groups(count)} (${schools(grouped)}), silhouette ${twoDigits(silhouette)}, agreement with the groups shown (Rand index) ${twoDigits(agreement)}.`,
  toMap: 'The map of schools is below',
  toSchools: 'The schools by groups are below',
  toParameters: 'Parameters and explanations are below',

  shareOf: {
    bothParentsHigherEducation: 'families where both parents have higher education',
    singleParent: 'single-parent families',
    onRegister: 'pupils on a register',
    oneParentHigherEducation: 'families where one parent has higher education',
    largeFamilies: 'large families',
    russianNotNative: 'pupils whose native language is not Russian',
    bothParentsUnemployed: 'families where both parents are unemployed',
    disabledParent: 'families with a disabled parent',
    fosterCare: 'children in foster care',
    sociallyDangerous: 'pupils in a socially dangerous situation',
    juvenileCommission: 'pupils on the juvenile commission’s register',
    lowIncome: 'families with an income below the subsistence minimum',
    oneParentUnemployed: 'families where one parent is unemployed',
    comfortableHousing: 'pupils in comfortable housing',
    poorHousing: 'pupils in poor housing',
    schoolBus: 'pupils who come by school bus',
    disabilities: 'disabled children and children on adapted programmes',
    schoolRegister: 'pupils on the school’s own register',
  },
  description: (locality, size, above, below, results) => {
    const who = [localityWords[locality], sizeWords[size], 'schools'].filter((word) => word !== '').join(' ');
    const high = above.length > 0 ? `with a higher share of ${joined(above)}` : '';
    const low = below.length > 0 ? `with a lower share of ${joined(below)}` : '';
    return `${who} ${[high, low].filter((part) => part !== '').join(' and ') || 'in conditions near the average'}; ${resultsWords[results]}`;
  },
  differenceOf: (label, points, inSd) => `${label}: ${signedPoints(points)} (${signed(inSd)} SD)`,
  noDifferences: 'no notable differences from the average',

  profilesCaption: 'Profiles of the groups',
  cluster: 'Group',
  schools: 'Schools',
  text: 'Description',
  differences: 'How it differs from the average school',
  typical: 'Nearest to the group’s centre',
  index: 'Result index, pp',
  lowResults: 'With low results',
  lowShare: 'Share with low results',
  adverse: 'In adverse conditions',
  adverseShare: 'Share in adverse conditions',
  rural: 'Rural',
  pupils: 'Pupils (median)',
  silhouette: 'Silhouette',

  featuresTitle: 'How the groups differ: every characteristic',
  feature: 'Characteristic',
  resultIndex: 'Result index',
  groupMean: 'Mean of the group',
  allMean: 'Mean of all',
  sd: 'Standard deviation',
  difference: 'Difference, pp',
  inSd: 'Difference, SD',
  featuresNote: 'Shares are in per cent, the result index in percentage points; every school counts once, differences are in percentage points and in standard deviations.',

  triedTitle: 'How many groups',
  triedNote: (asked, count) =>
    asked === null
      ? `The number with the greatest mean silhouette was taken: ${count}.`
      : asked === count
        ? `The number of groups is set by a parameter: ${count}.`
        : `A parameter asks for ${groups(asked)}, but there are not so many different schools: ${count} were made.`,
  count: 'Number of groups',
  meanSilhouette: 'Mean silhouette',
  withinSum: 'Sum of squares within groups',
  chosen: 'Taken',

  mapTitle: 'Map of schools',
  chartTitle: (first, second) => `Schools on the map of two principal components (${percentOf(first)} and ${percentOf(second)} of the differences)`,
  series: (cluster, count) => `Group ${cluster} (${count})`,
  axis: (number, share) => `Component ${number} (${percentOf(share)} of the differences)`,
  component: (number) => `Component ${number}`,
  axisMeaning: (number, up, down) =>
    `Component ${number} is greater where ${[up.length > 0 ? `higher: ${up.join(', ')}` : '', down.length > 0 ? `lower: ${down.join(', ')}` : ''].filter((part) => part !== '').join('; ')}.`,
  oneFeature: 'There is one characteristic only: schools differ by it alone and need no map.',
  chartCut: (shown, all) => `The map shows a sample: ${schools(shown)} of ${decimal(all)}.`,
  loadings: 'Loadings of the principal components',

  schoolsTitle: 'Schools by groups',
  schoolsNote: 'The values are given in full: the computation can be repeated from them. Group, coordinates, silhouette and distance are computed by the add-in, not by a formula.',
  x: 'Coordinate 1',
  y: 'Coordinate 2',
  distance: 'To the group’s centre',
  municipality: 'Municipality',
  participants: 'Participants',
  few: (participants) => `Few participants (${decimal(participants)}): the index is unstable.`,
  nearer: 'Nearer to another group: placed conventionally.',

  leftOutTitle: 'What was left out and why',
  unusedRare: (label, known) => `“${label}” is known for ${schools(known)} only: not used.`,
  unusedConstant: (label) => `“${label}” is the same for all schools: not used.`,
  indexConstant: 'The result index is the same for all schools: the groups are made by conditions alone.',
  noPassport: (names, count) => `No social passport (${schools(count)}): ${names}.`,
  incomplete: (names, count) => `A part of the social passport is missing (${schools(count)}): ${names}.`,
  noResults: (names, count) => `No results in the year (${schools(count)}): ${names}.`,
  nothingLeftOut: 'All schools are in.',

  countSetting: 'Number of groups (parameter)',
  bySilhouette: 'by silhouette',
  countNote: 'the documents name no method',
  countUsed: 'Number of groups',
  grouped: 'Schools in groups',
  sampled: 'Schools for the number of groups, silhouettes and stability',
  sampledAll: 'all',
  sampledPart: 'a sample by the hash of the school’s key with a constant seed: it does not depend on the order of rows',
  explained: 'Share of the differences between groups',
  explainedNote: '1 − sum of squares within groups / total sum of squares',
  silhouetteNote: 'from −1 to 1 (Rousseeuw, 1987); up to 0.25 no structure, up to 0.5 weak, up to 0.7 noticeable (Kaufman, Rousseeuw, 1990)',
  stabilityMean: 'Stability: mean adjusted Rand index',
  stabilityNote: 'Hubert, Arabie, 1985; from 0.9 almost the same, from 0.8 good, from 0.65 partial (Steinley, 2004)',
  stabilityLeast: 'Stability: the least of the trials',
  roundsNote: (leftOut, rounds) => `${counted(rounds, 'trial', 'trials')}, each without ${schools(leftOut)} (a tenth)`,
  smallCount: 'Few participants: fewer than',
  smallCountNote: 'a note stands beside the figure',

  reading: [
    'What is grouped: the shares of the social passport (of the reporting year or the latest earlier one) that at least 80% of schools have, and the result index: the mean over the groups of procedures of the difference between the share that reached the threshold in the school and in all schools together. Size and locality take no part; they are shown to describe the groups.',
    'How: the characteristics become z-scores (mean 0, standard deviation 1, divisor n − 1) of equal weight; k-means (Lloyd) with constant seeds, the best of ten starts; the result does not depend on the order of rows. In R: kmeans(scale(x), k), silhouette(), prcomp(x, scale. = TRUE).',
    'Group 1 has the lowest mean result index, the others follow in ascending order. “Higher” and “lower” mean at least half a standard deviation from the mean of all grouped schools.',
    'A school’s silhouette tells how much nearer it is to its own group than to the next one: near 1 much nearer, near 0 on the border, below 0 nearer to another.',
    'The groups describe likeness, not causes and not the quality of a school’s work. Schools in like conditions with different results are an occasion to exchange experience: see “Похожие школы”.',
  ],

  summary: {
    found: (grouped, count, silhouette, stability) => `Clusters: ${schools(grouped)} by conditions and results make ${groups(count)}; ${silhouette}; without a tenth of the schools ${stability}.`,
    lowest: (text, count) => `The group with the lowest results (${schools(count)}): ${text}.`,
  },
  structures,
  stabilities,
  story: {
    member: (cluster, count, size, text) => `By conditions and results the school is in group ${cluster} of ${count} (${schools(size)}): ${text}.`,
    detail: (differences) => (differences.length > 0 ? `The school itself differs from the average: ${differences.join('; ')}.` : 'The school itself is near the average in everything.'),
    border: (silhouette) => `By its figures the school is nearer to another group (silhouette ${twoDigits(silhouette)}): its place is conventional.`,
  },
};
