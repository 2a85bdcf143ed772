/** “Грамотность (динамика)”: levels of diagnostic works, the same pupils from class to class. */
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

const tenths = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const signed = (value: number): string => `${value > 0 ? '+' : value < 0 ? '−' : ''}${tenths.format(Math.abs(value))}`;

export const literacy = {
  title: 'Literacy: levels, and changes from class to class',
  subtitle: 'Results of the same pupils in different years: changes in percentage points and in per cent',
  notComputed: 'No changes can be computed.',
  rules: 'The same pupils: the year less the class',

  kinds: { reading: 'reading', science: 'science', mathematics: 'mathematics', finance: 'finance' },
  kindTitles: { reading: 'Reading literacy', science: 'Science literacy', mathematics: 'Mathematical literacy', finance: 'Financial literacy' },
  measures: { advanced: 'advanced', reached: 'basic and advanced', below: 'insufficient and reduced' },
  levels: { insufficient: 'Insufficient', reduced: 'Reduced', basic: 'Basic', advanced: 'Advanced' },
  verdicts: { growth: 'better', decline: 'worse', 'no-proven-change': 'no change established' },

  result: (work: string, grade: number, year: number): string => `${work}, class ${grade}, ${schoolYear(year)}`,
  allSchools: (count: number): string => `All schools together (${count})`,

  main: (kind: string | null, was: string, now: string, measure: string, before: number, after: number, difference: number, relative: number | null): string =>
    `${kind === null ? '' : `${kind}, `}${was} → ${now}. Level “${measure}”: ${percentOf(before)} → ${percentOf(after)} (${signedPoints(difference)}${relative === null ? '' : `; ${signed(relative)}%`}).`,
  otherKind: (kind: string): string => `The work “${kind}”`,
  noCohorts: 'No two works of one kind were written by the same pupils in different years: no changes from class to class. The levels stand below.',
  emptyRows: (count: number): string => `${counted(count, 'row', 'rows')} without a single participant ${count === 1 ? 'is' : 'are'} not counted.`,
  toLevels: 'The levels by work and the chart stand below the changes',
  toSchools: 'The levels of each school stand at the end',
  toParameters: 'Settings and explanations stand below',

  cohortsTitle: 'The same pupils from class to class',
  kind: 'Kind of literacy',
  pair: 'Works, classes, years: was → now',
  pairOf: (was: string, now: string): string => `${was} → ${now}`,
  measure: 'Level',
  wasCount: 'Was: at the level',
  wasParticipants: 'Was: wrote',
  nowCount: 'Now: at the level',
  nowParticipants: 'Now: wrote',
  wasShare: 'Was, share',
  nowShare: 'Now, share',
  points: 'Change, percentage points',
  lower: 'Lower bound, percentage points',
  upper: 'Upper bound, percentage points',
  relative: 'Change, % of the earlier share',
  verdict: 'Conclusion',
  small: 'few participants',
  noRelative: 'the earlier share is nothing',
  wilson: { wasLower: 'Wilson: was, lower', wasUpper: 'Wilson: was, upper', nowLower: 'Wilson: now, lower', nowUpper: 'Wilson: now, upper' },
  cohortsCut: (shown: number, all: number): string => `Too many rows to show all: here are ${counted(shown, 'pair of works', 'pairs of works')} of ${decimal(all)}, those with an established change. “All schools together” counts every pair.`,
  cut: (shown: number, all: number): string => `Too many rows to show all: here are the first ${decimal(shown)} of ${decimal(all)}.`,
  cohortsEmpty: 'No pairs of works',

  levelsTitle: 'Levels by work, all schools together',
  schoolLevelsTitle: 'Levels by school',
  schoolLevelsNote: 'One row is one work of a school in one grade. Not printed.',
  work: 'Work, class, year',
  participants: 'Wrote',
  counts: { insufficient: 'Insufficient, pupils', reduced: 'Reduced, pupils', basic: 'Basic, pupils', advanced: 'Advanced, pupils' },
  shares: { insufficient: 'Insufficient, share', reduced: 'Reduced, share', basic: 'Basic, share', advanced: 'Advanced, share' },
  reached: 'Basic and advanced, share',
  classes: 'Rows',
  cell: 'Cell',
  levelsEmpty: 'No results',
  chartTitle: (shown: number, all: number): string => (shown < all ? `Levels: ${counted(shown, 'work', 'works')} of ${all}, all schools together` : 'Levels by work, all schools together'),
  shareAxis: 'share of those who wrote',

  z: 'Normal quantile of the 95% interval',
  zNote: 'Newcombe’s interval of a difference of shares (1998, method 10)',
  smallCount: 'Few participants: fewer than',
  smallCountNote: 'ours: the documents name no number',
  emptyRowsLabel: 'Rows without participants',

  reading: [
    'Pupils count as the same when the school and “year less class” agree: class 4 of 2018/2019 and class 6 of 2020/2021. Who came and who left does not show in totals.',
    'Only works of one kind are compared: КДР4 and КДР6 are of reading, КДР8 of science; the kind is told by the work’s name. Parallel classes are added up.',
    'A change is given in two ways. Percentage points are the difference of shares: 14.3% → 6.7% is −7.6 points. Per cent of the earlier share is relative: the same is −53.1%. Without its unit a change says nothing.',
    '“32.9%, 24.8% more than a year ago” can be read in two ways: it was 8.1% if points are meant, 26.4% if a relative change is. SHNOR.EARLIER gives both, SHNOR.CHANGE the change between two shares.',
    'The interval is made for independent groups; for the same pupils it is rather too wide. “No change established”: the interval holds nothing (zero).',
    'Works of different classes differ in content and in the borders of their levels: a change asks for analysis and says nothing of causes.',
  ],

  summary: {
    onlyLevels: (works: number): string => `Literacy: levels of ${counted(works, 'work', 'works')}; no pupils wrote two of them.`,
  },
  story: {
    change: (kind: string, was: string, now: string): string => `${kind}: ${was} → ${now}, the same pupils.`,
    detail: (measure: string, before: number, after: number, difference: number, relative: number | null, verdict: string): string =>
      `Level “${measure}”: ${percentOf(before)} → ${percentOf(after)} (${signedPoints(difference)}${relative === null ? '' : `; ${signed(relative)}%`}), ${verdict}.`,
    few: (was: number, now: number): string => `Few participants: ${decimal(was)} and ${decimal(now)}.`,
    level: (result: string, reached: number, participants: number): string => `${result}: ${percentOf(reached)} of ${decimal(participants)} who wrote it reached the basic or the advanced level.`,
  },
};
