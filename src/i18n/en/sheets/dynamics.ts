import type { Texts } from '../../texts';
import { pluralEn } from '../../plural';
import { counted, decimal, percentOf, signedPoints, twoDigits } from '../numbers';
import { schoolYear } from './common';

interface Counts {
  readonly year: number;
  readonly count: number;
  readonly participants: number;
}

const ofCounts = ({ count, participants }: Omit<Counts, 'year'>): string => `${count} of ${participants}`;
const shareOf = ({ count, participants }: Omit<Counts, 'year'>): string => percentOf(count / participants);
const wasNow = (was: Counts, now: Counts): string => `${ofCounts(was)} (${shareOf(was)}, ${was.year}) → ${ofCounts(now)} (${shareOf(now)}, ${now.year})`;
const bounds = (lower: number, upper: number): string => `95% interval from ${signedPoints(lower)} to ${signedPoints(upper)}`;
const yearSpan = (years: readonly number[]): string => (years.length === 1 ? String(years[0]) : `${years[0]}–${years.at(-1)}`);

export const dynamics: Texts['sheets']['dynamics'] = {
  title: 'How results changed',
  subtitle: (year) => `School year ${schoolYear(year)} against the nearest earlier year that has a result; changes are in percentage points (pp)`,
  rules: (margin, objectivity) => `Margin of a change: ${decimal(margin)} pp; results with a sign of bias: ${objectivity}`,
  toBelow: 'Lines over the years, shares of schools with positive dynamics, parameters and explanations are below',
  toDetails: 'All changes with figures and intervals, mean scores and pooled years are at the end of the sheet (not printed)',
  procedureName: (procedure, grade) => (grade === null ? procedure : `${procedure}, class ${grade}`),
  measures: { below: 'below the threshold', marks4and5: 'marks “4” and “5”', above60: 'above 60 points', basicAndAbove: 'basic and advanced level' },
  allSchools: 'All schools',

  compared: (all, better, worse, same) =>
    `Comparisons of the share below the threshold (school × procedure): ${decimal(all)}. Results better: ${decimal(better)}, worse: ${decimal(worse)}, no more than chance: ${decimal(same)}.`,
  byChance: (all, expected) =>
    `Even if nothing had changed, about ${decimal(expected)} of ${counted(all, 'comparison', 'comparisons')} would lie outside a 95% interval by chance: a single change calls for analysis, it is no conclusion.`,
  laterYears: (years) => `Years after the reporting year are left out: ${years.join(', ')}.`,

  matrixCaption: 'Change of the share below the threshold (of diagnostic works: of the basic and advanced level), pp: a number only where the change is more than chance',
  group: 'Group',
  betterWorse: 'Better / worse',
  withinChance: '≈',
  hiddenProcedures: (names) => `No room in the table (see the table of all changes): ${names.join(', ')}.`,

  procedure: 'Procedure',
  measure: 'Measure',
  share: (year) => `${year}`,
  was: 'Compared with',
  difference: 'Change, pp',
  lower: 'From, pp',
  upper: 'To, pp',
  verdict: 'Results',
  counts: 'Was → is',
  ofWord: ' of ',
  positive: 'Positive',
  inGroup: 'Group of the school',
  good: 'Good direction',
  countHeader: (year) => `Count: ${year}`,
  participantsHeader: (year) => `Participants: ${year}`,
  countWas: 'Count: was',
  participantsWas: 'Participants: was',
  bandShares: 'Share of participants',
  smallNote: (smallest) => `few participants (${smallest})`,
  contraryNote: 'the share of “4” and “5” or above 60 points moved the other way',
  biasedNote: (difference, verdict) => `with marked results counted: ${signedPoints(difference)}, ${verdict}`,
  districtNote: (better, worse, same) => `schools: better ${better}, worse ${worse}, no difference ${same}`,
  noComparison: 'no result in one of the two years',

  districtTitle: 'All schools together',
  districtNoteText: 'Shares of all participants. The interval takes participants for independent; pupils of one school are alike, so it is somewhat too narrow.',
  oneYearOnly: (names) => `Results of one year only, nothing to compare with: ${names.join(', ')}.`,
  trendYear: 'Year',
  trendSchoolYear: 'School year',
  trendCaption: 'Share below the threshold, all schools',
  trendChart: (family) => `Share below the threshold by year, all schools: ${family}`,
  otherFamily: 'other procedures',
  examsFamily: 'ОГЭ and ЕГЭ',
  shareAxis: 'share of participants',

  positiveTitle: 'Share of schools ШНОР and ШНСУ with positive dynamics',
  positiveNote: (rule) => `Positive dynamics: ${rule}. The denominator is the schools of these groups that have results of both years; how many schools the groups have stands beside it.`,
  positiveRules: { point: 'the share below the threshold fell', proven: 'it fell by more than chance' },
  positiveRuleNotes: {
    point: 'the share fell by more than the margin (of diagnostic works: the share of the basic and advanced level rose); the documents give neither margin nor interval',
    proven: 'the whole interval of the change lies beyond the margin',
  },
  groupCount: 'Schools ШНОР and ШНСУ',
  comparedCount: 'With results of both years',
  positiveCount: 'With positive dynamics',
  beyondCount: 'Of these more than chance',
  positiveShare: 'Share',
  positiveBoth: 'With marked results counted',
  countsOf: (positive, compared) => `${positive} of ${compared}`,
  noGroup: 'There are no schools ШНОР or ШНСУ',

  greatestTitle: 'Greatest changes',
  greatestNote: 'Changes of the share below the threshold that are more than chance: up to ten for the better and ten for the worse, by the bound of the interval nearest to zero.',
  greatestChart: 'Share below the threshold: greatest changes that are more than chance',
  greatestName: 'School, procedure',
  greatestLabel: (school, procedure) => `${school} — ${procedure}`,
  before: 'Was',
  after: 'Is',
  noGreatest: 'No change is more than chance',

  detailsTitle: 'All changes',
  detailsNote: 'A row is one measure of one school. Working columns (counts and participants by year) are collapsed at right: the “+” above the columns.',
  detailsValues: (rows) => `More than ${decimal(rows)} rows: the table holds values computed by the add-in, not formulas.`,
  detailsLimited: (shown, all) => `Only changes that are more than chance are shown: ${decimal(shown)} of ${decimal(all)} rows; all of them would not fit.`,
  noDetails: 'No rows',

  weightedTitle: 'Weighted mean ЕГЭ score: Russian and mathematics (profile)',
  inefficient: 'An inefficient indicator according to ФИОКО: mean scores and their dynamics are shown because local acts ask for them; without confirmed objectivity no conclusions are drawn from them.',
  weightedNote: 'The sum of participants × mean score over the two exams, divided by the sum of participants. The document names no weights; here they are the participants.',
  weightedWas: 'Weighted, was',
  weightedNow: (year) => `Weighted, ${year}`,
  russianN: (year) => `Russian: participants, ${year}`,
  russianMean: (year) => `Russian: mean, ${year}`,
  profileN: (year) => `Profile: participants, ${year}`,
  profileMean: (year) => `Profile: mean, ${year}`,
  wasWord: 'was',
  wasYearShort: 'Was',
  meanDifference: 'Change, points of the exam',
  otherExams: 'different exams in the two years: hardly comparable',
  noMeans: 'The table «Результаты» has no mean scores',

  meansTitle: 'Mean scores',
  meansLimited: (rows) => `Mean scores are not shown: they would take ${decimal(rows)} rows.`,
  meanHeader: (year) => `Mean, ${year}`,
  participantsNow: (year) => `Participants, ${year}`,

  pooledTitle: 'Small schools: several years together',
  pooledNote: (years, small) => `For results of the reporting year with fewer than ${small} participants: the last ${counted(years, 'year', 'years')} together against as many years before them.`,
  pooledWithout: (count) => `Another ${counted(count, 'small result has', 'small results have')} no earlier years to be pooled.`,
  pooledYears: 'Years',
  pooledSpan: (was, now) => `${yearSpan(was)} → ${yearSpan(now)}`,
  countNow: 'Count: is',
  participantsNowShort: 'Participants: is',
  shareWas: 'Share: was',
  shareNow: 'Share: is',
  noPooled: 'Nothing to pool: no small results, or no earlier years',

  margin: 'Margin of a change, pp',
  marginNote: 'a change within it is no change; the documents name none',
  positiveFact: 'What counts as positive dynamics',
  pooledFact: 'Years together for small schools',
  pooledFactNote: 'the documents name none',
  smallCount: 'Few participants: fewer than',
  smallCountNote: 'said beside the verdict, has no say in it',

  gap: (procedure, year, known) =>
    `${procedure}: no results of ${schoolYear(year)}${known === 'cancelled' ? ' (not held that year)' : known === 'moved-to-autumn' ? ' (ВПР was moved to autumn and held by the programme of the previous class)' : ''}; missing is not zero, an earlier year is compared with.`,
  moreGaps: (count) => `And another ${counted(count, 'gap', 'gaps')} in other procedures.`,
  reading: [
    'A change is the share of the reporting year minus that of the year compared with, in percentage points. The interval is Newcombe’s 95% interval of the difference of two independent shares (1998, method 10), from Wilson’s intervals of both.',
    '“Better” or “worse” only where the whole interval lies beyond the margin; else “no more than chance”, which does not mean that nothing changed: there are too few participants to tell a change from chance.',
    'In two years different children sat different papers: a change of a share speaks of the class and of the paper, too. The table says nothing of causes.',
    'A procedure has several measures that may move in different directions: the note of the row says so. Positive dynamics is told by the share below the threshold.',
    'An empty cell is no result; empty is not zero. A share struck through has a sign of bias: shown, and left out of the comparison.',
  ],

  summary: {
    changes: (year, all, better, worse) =>
      `Dynamics (${schoolYear(year)}): of ${counted(all, 'comparison', 'comparisons')} of the share below the threshold ${decimal(better)} ${pluralEn(better, 'is', 'are')} better, ${decimal(worse)} worse, the rest no more than chance.`,
    positive: (procedure, positive, compared, share) => `Positive dynamics among ШНОР and ШНСУ is most frequent in ${procedure}: ${positive} of ${compared} (${percentOf(share)}).`,
  },

  story: {
    change: (verdict, procedure, measure, difference) => `${procedure}: results ${verdict === 'growth' ? 'better' : 'worse'}, share ${measure}: ${signedPoints(difference)}.`,
    changeDetail: (was, now, lower, upper, small) => `${wasNow(was, now)}; ${bounds(lower, upper)}${small ? '; few participants' : ''}.`,
    none: (compared) => `In ${counted(compared, 'procedure', 'procedures')} the change of the share below the threshold is no more than chance.`,
    more: (count) => `And another ${counted(count, 'change', 'changes')} that ${pluralEn(count, 'is', 'are')} more than chance.`,
    weighted: (difference) => `Weighted mean ЕГЭ score (Russian and mathematics, profile): ${difference > 0 ? '+' : difference < 0 ? '−' : ''}${twoDigits(Math.abs(difference))}.`,
    weightedDetail: (was, now) => `${twoDigits(was.mean)} (${was.year}) → ${twoDigits(now.mean)} (${now.year}); an inefficient indicator according to ФИОКО.`,
    pooled: (procedure, verdict, difference) => `${procedure}, several years together: results ${verdict === 'growth' ? 'better' : 'worse'}, ${signedPoints(difference)}.`,
    pooledDetail: (was, now, lower, upper) => `${yearSpan(was.years)}: ${ofCounts(was)} → ${yearSpan(now.years)}: ${ofCounts(now)}; ${bounds(lower, upper)}.`,
  },
};
