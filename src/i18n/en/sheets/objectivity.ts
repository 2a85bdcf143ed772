import type { Texts } from '../../texts';
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

const results = (count: number): string => counted(count, 'result', 'results');

export const objectivity: Texts['sheets']['objectivity'] = {
  title: 'Objectivity of results: what asks for a look',
  subtitle: (year) => `External signs, and each result beside those of other schools and of the same school. School year ${schoolYear(year)}`,
  rules: (level, margin) => `Wilson’s ${level}% interval, margin ${decimal(margin)}\u00a0pp; no status depends on it`,
  toBelow: 'Parameters, explanations and all checked results are below the tables',

  verdicts: { 'not-confirmed': 'needs a look: not confirmed by other results', 'needs-analysis': 'needs a look' },
  measures: { marks4and5: 'marks 4 and 5', reached: 'reached the threshold' },

  signsCaption: 'Results that need a look',
  procedure: 'Procedure',
  verdict: 'Conclusion',
  participants: 'Participants',
  count: 'Of them with the measure',
  measure: 'Measure',
  share: 'Share',
  lower: 'Lower bound',
  upper: 'Upper bound',
  others: 'Share of the other schools',
  above: 'Lower bound above by, pp',
  high: 'Above the others by the margin',
  flagged: 'External sign',
  counted: 'Counted in shares',
  mean: 'Other results of the school: mean difference, pp',
  what: 'What agrees, what does not',
  cell: 'Cell',
  noSigns: 'No result needs a look',
  listedTitle: 'Schools on external lists',
  list: 'List',
  year: 'Year',
  noListed: '“Списки” has no list whose name speaks of bias («необъективные», «необъективность»)',
  statusTitle: 'How the status would change if flagged results were counted',
  status: 'Status now',
  criteria: 'Criteria',
  statusIfCounted: 'Status if counted',
  criteriaIfCounted: 'Criteria if counted',
  changes: 'Changes',
  noStatuses: 'No school has flagged results in the two years',
  statusModes: {
    exclude: 'Flagged results are left out now. To see the status with them beside, choose to show both ways in the parameters.',
    count: 'Flagged results are counted like all others now. To see both statuses, choose to show both ways in the parameters.',
    both: 'The status leaves flagged results out; below is the status of each school with them. You decide which to use: the check on this sheet leaves nothing out.',
  },
  allTitle: 'All checked results',
  allNote: 'A row is a result of the reporting year; not printed.',
  allCut: (shown, all) => `There are too many results to show all: here only the high and the flagged, ${results(shown)} of ${decimal(all)}.`,
  poolsTitle: 'All schools together: what the shares of the others are taken from',
  pool: 'All counted participants',
  poolCount: 'Of them with the measure, all schools',
  reached: 'All who reached the threshold',
  marks: 'All with marks 4 and 5',
  noResults: 'No results',

  rowHigh: (lower, others) => `The lower bound ${percentOf(lower)} is above the share of the other schools (${percentOf(others)}) by more than the margin.`,
  rowNotHigh: (others) => `Allowing for the interval and the margin, not above the share of the other schools (${percentOf(others)}).`,
  rowFlagged: 'The row has an external sign of bias.',
  rowAgrees: (by, mean, list) => `Agrees: ${by === 'exam' ? 'exams in the same subject' : 'other results of the school'} are above those of the other schools, too (${signedPoints(mean)}): ${list.join(', ')}.`,
  rowDisagrees: (by, mean, list) => `Does not agree: ${by === 'exam' ? 'exams in the same subject' : 'other results of the school'} are not above those of the other schools (${signedPoints(mean)}): ${list.join(', ')}.`,
  rowNothing: 'Nothing to compare with: no other result with enough participants.',
  rowSmall: 'Few participants: not checked.',
  rowNoOthers: 'No other school has this procedure: not checked.',
  rowSelective: 'A lyceum or gymnasium: selection or advanced study may explain a high result.',
  other: (procedure, difference) => `${procedure} ${signedPoints(difference)}`,

  level: 'Confidence interval, %',
  levelNote: 'the document speaks of a confidence interval, not of its level; source: the user’s setting',
  z: 'Normal quantile',
  zNote: 'for Wilson’s interval of the chosen level',
  margin: 'Margin above the share of the other schools, pp',
  marginNote: 'the documents give no formula; source: the user’s setting',
  smallCount: 'Enough participants, at least',
  smallCountNote: 'smaller results are not checked and confirm nothing; source: the user’s setting',
  objectivityNotes: { exclude: 'not part of the others’ shares', count: 'counted like all others', both: 'not part of the others’ shares; what they would change stands beside' },
  asked: 'Results checked',
  highCount: 'Above the other schools by the margin',
  notConfirmed: 'Of them not confirmed by other results',
  ifCounted: (asked, high, notConfirmed) => `if the flagged are counted: checked ${asked}, above by the margin ${high}, not confirmed ${notConfirmed}`,

  nothingAsked: 'There is nothing to check: no result of enough participants with results of other schools beside it.',
  found: (asked, notConfirmed, high) =>
    notConfirmed === 0
      ? `${results(asked)} checked: none is high without being confirmed by other results of the school${high > 0 ? ` (high: ${decimal(high)}; all agree or have nothing to compare with)` : ''}.`
      : `${results(asked)} checked; above the other schools by the margin: ${decimal(high)}, of them not confirmed by other results: ${decimal(notConfirmed)}.`,
  external: (flagged, schools) =>
    `External signs: ${flagged === 0 ? 'no flagged result of the reporting year' : `${results(flagged)} of the reporting year flagged`}; ${schools === 0 ? 'no school from external lists' : `${counted(schools, 'school', 'schools')} from external lists`}.`,
  notProof: 'These are questions, not conclusions: those who teach well have high results, too. The check leaves nothing out and changes no status.',
  notComputed: 'Nothing was checked.',

  reading: [
    'What is checked: the share of marks 4 and 5 (where it is not known, of those who reached the threshold). A result is high when the lower bound of its Wilson interval is above the share of all other schools together by more than the margin.',
    'Confirmation: results of the same school and year. First ОГЭ and ЕГЭ in the same subject; without such, all its other procedures. They confirm a high result when on average they are above those of the other schools.',
    '“Needs a look: not confirmed by other results”: a high result while the school’s other results are not above those of the others. “Needs a look”: the row has an external sign, or the result is high with nothing to compare with. Empty: no question.',
    'Among many results some are high and unconfirmed by chance: the more are checked, the more of them. The level of the interval and the margin are parameters; the document has no formula.',
    'Three ways to treat flagged results: left out (of statuses and shares), counted like all others, or both ways shown: left out, with what they would change beside. The flagged results themselves are checked in all three.',
    'By the rules of ВПР its results are not for judging teachers, schools or authorities, nor for rankings (letter of Rosobrnadzor of 18.04.2025, 02-86). The sheet helps to choose where to look at how the works were held and marked.',
    '“Результаты” has no scatter of scores within a school, so shares are compared and not mean scores.',
  ],

  summary: {
    found: (notConfirmed, external) =>
      `For a look: ${notConfirmed > 0 ? `${results(notConfirmed)} not confirmed by other results of the school` : 'no result by the check'}${external > 0 ? `; by an external sign or with nothing to compare with: ${decimal(external)}` : ''}. No status depends on it.`,
  },
  story: {
    verdict: (procedure, verdict) => `${procedure}: ${verdict}.`,
    listed: (list, year) => `The school is on the external list “${list}” of ${year}: it needs a look.`,
    detail: (share, count, participants, measure, what) => `${percentOf(share)} ${measure} (${count} of ${participants}). ${what}`,
    changes: (status) => `If flagged results are counted, the status is another: ${status}.`,
  },
};
