import type { Texts } from '../../texts';
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

interface Change {
  readonly procedure: string;
  readonly difference: number;
}

const schools = (count: number): string => counted(count, 'school', 'schools');
const measures = (count: number): string => counted(count, 'measure', 'measures');
const changes = (list: readonly Change[]): string => list.map(({ procedure, difference }) => `${procedure} (${signedPoints(difference)})`).join('; ');

const reliability = (listed: number, stable: number): string => {
  if (stable === listed) return 'stable for all';
  return stable === 0 ? 'stable for none: the data of each need analysis' : `stable for ${decimal(stable)}, the others need analysis`;
};

const noneOr = (count: number): string => (count === 0 ? 'none' : decimal(count));

export const municipality: Texts['sheets']['municipality'] = {
  title: 'Summary of the municipality',
  subtitle: (year) => `Schools, results and conditions: what decisions need. School year ${schoolYear(year)}`,
  rules: (ruleSet, threshold) => `Rules “${ruleSet}”, threshold of a low result ${decimal(threshold)}%`,

  figure: 'Figure',
  count: 'Schools',
  shareOfSchools: 'Share of schools',
  schools: 'All considered',
  several: 'In two groups or more',
  none: 'No sign at all',
  bothGroups: 'ШНОР and ШНСУ together',
  stable: 'ШНОР, stable',
  figuresChart: 'Schools by group',
  schoolsAxis: 'schools',

  procedure: 'Procedure',
  participants: (year) => `Participants, ${year}`,
  share: (year) => `Below, ${year}`,
  change: 'Change, pp',
  verdict: 'Verdict',
  verdicts: { decline: 'worse: more than chance', growth: 'better: more than chance', 'no-proven-change': 'within chance' },
  noComparison: 'nothing to compare',
  noResults: 'No results in the two years',
  proceduresChart: 'Share of participants below the threshold',
  shareAxis: 'share of participants',

  placeHeaders: { municipality: 'Municipality', locality: 'Locality' },
  noPlace: { municipality: 'no municipality given', locality: 'no locality given' },
  all: 'All schools',
  pooledShare: 'Below the threshold, all nine procedures',
  placesChart: 'Schools by group',
  placesCut: (count) => `No room for ${decimal(count)} more: all municipalities are on “Переходы списков”, all schools on “Группы школ”.`,

  main: 'Key messages',
  messages: {
    listed: (listed, all, stable) =>
      listed === 0 ? `None of ${schools(all)} is on the list ШНОР.` : `${schools(listed)} of ${decimal(all)} on the list ШНОР (${percentOf(listed / all)}); ${reliability(listed, stable)}.`,
    worse: (list) => `The share of participants below the threshold grew more than chance can explain: ${changes(list)}.`,
    better: (list) => `The share of participants below the threshold became smaller, more than chance can explain: ${changes(list)}.`,
    steady: (count) => count === 1 ? 'In the only procedure with results of both years the change is within chance.' : `In all ${counted(count, 'procedure', 'procedures')} with results of both years the changes are within chance.`,
    highest: (procedure, share, participants) => `The greatest share of participants below the threshold: ${procedure}, ${percentOf(share)} of ${counted(participants, 'participant', 'participants')}.`,
    conditions: (adverse, both) =>
      both === 0
        ? `None of ${schools(adverse)} ШНСУ is on the list ШНОР: adverse conditions and low results do not coincide.`
        : `Of ${schools(adverse)} ШНСУ ${decimal(both)} are on the list ШНОР too: they need support for conditions and for results.`,
    expected: (all, below, above) => `Given their social conditions (${schools(all)}): results below the expected in ${noneOr(below)}, above in ${noneOr(above)}.`,
    risk: (zone, known, factor, high) => `${schools(zone)} of ${decimal(known)} with data of risks are in the group of risk; the factor most often at the high level is “${factor}”: in ${schools(high)}.`,
  },
  decide: (june) => `What to decide by June ${june} (risks of the school year ${schoolYear(june + 1)})`,
  decisions: {
    list: (count) => `Approve the list for targeted support: ${schools(count)} of the three groups.`,
    measure: (text, count) => `${text.replace(/\.$/, '')} — for ${schools(count)}.`,
    roadmap: (overdue, unmarked) =>
      `Look at the progress of the roadmap: ${[...(overdue > 0 ? [`overdue: ${measures(overdue)}`] : []), ...(unmarked > 0 ? [`the term is over, nothing is marked: ${measures(unmarked)}`] : [])].join('; ')}.`,
    noRoadmap: 'Make a roadmap: the workbook has no table “Дорожная карта”.',
  },
  gaps: 'What is missing',
  note: 'The term of decisions on the risks of a new school year is that of the regulation on work with low-results schools, 5.2; recurring risks are decided at once. “More than chance”: the whole 95% interval of the change lies beyond the margin (method: sheet “Динамика”); the sheet names no causes. Results with a sign of bias are treated as set in “Параметры”.',
};
