/** “Самооценка (итоги)”: sums of a rubric. */
import { counted, decimal, percentOf } from '../numbers';

const points = (value: number): string => (Number.isInteger(value) ? counted(value, 'point', 'points') : `${decimal(value)} points`);

export const selfAssessment = {
  title: 'Self-assessment: sums by section and indicator',
  subtitle: 'Points had and points that could be had',
  notComputed: 'No sums.',
  rules: 'A sum is of the criteria’s points; a penalty takes points off and adds nothing to the maximum',

  main: (score: number, maximum: number, share: number): string => `${decimal(score)} of ${decimal(maximum)}: ${percentOf(share)}. Lost: ${points(maximum - score)}.`,
  mainUnknown: (score: number, without: number): string => `${points(score)}. The maximum is not known: ${counted(without, 'criterion does', 'criteria do')} not state it, so there is no per cent.`,
  differs: (indicator: string, stated: number, score: number): string => `“${indicator}”: the stated total is ${decimal(stated)}, the criteria sum to ${decimal(score)}. The sum counts.`,
  statedDiffer: (indicator: string, totals: readonly number[]): string => `“${indicator}”: the rows state different totals (${totals.map(decimal).join(' and ')}); none was compared.`,
  ifStated: (score: number, lost: number | null, ownLost: number | null): string =>
    `By the stated totals: ${decimal(score)}${lost === null || ownLost === null ? '' : `, lost ${decimal(lost)} instead of ${decimal(ownLost)}`}.`,
  penalties: (count: number, penalty: number): string => `${counted(count, 'penalty', 'penalties')}: ${decimal(penalty)}.`,
  toCriteria: 'The criteria that the sums are made of stand at the end',

  indicatorsTitle: 'By indicator',
  section: 'Section',
  indicator: 'Indicator',
  score: 'Points',
  maximum: 'Maximum',
  lost: 'Lost',
  share: 'Per cent',
  penalty: 'Penalty',
  stated: 'Stated total',
  difference: 'Stated − sum',
  note: 'Note',
  noMaximum: (count: number): string => `${counted(count, 'criterion', 'criteria')} without a maximum`,
  differNote: 'the stated total is not the sum of the criteria',
  statedDifferNote: 'the rows state different totals',
  sectionsTitle: 'By section',
  indicators: 'Indicators',
  total: 'Total',
  totalLost: 'Lost in all',
  totalShare: 'Per cent of the maximum',
  ifStatedTotal: 'Points by the stated totals',
  ifStatedLost: 'Lost by the stated totals',
  factsTitle: 'Total',
  chartTitle: (shown: number, all: number): string => (shown < all ? `Points by section: ${shown} of ${all}` : 'Points had and lost by section'),
  pointsAxis: 'points',
  criteriaTitle: 'Criteria',
  criterion: 'Criterion',
  points: 'Points',
  ofIndicator: 'Indicator no.',
  ofSection: 'Section no.',
  cell: 'Cell',
  noRows: 'No criteria',

  reading: [
    'An indicator’s points are the sum of its criteria, a section’s the sum of its indicators. Per cent = points / maximum.',
    'A penalty is a criterion of 0 or −1: it takes points off and does not change the maximum. A −1 among the maxima says only how great the penalty can be.',
    'Where the document states a total that is not the sum of the criteria, the sum counts and the difference is shown. Where one criterion has no maximum there is no per cent.',
  ],

  summary: {
    main: (score: number, maximum: number, share: number): string => `Self-assessment: ${decimal(score)} of ${decimal(maximum)} points, ${percentOf(share)}.`,
    unknown: (score: number): string => `Self-assessment: ${points(score)}; not every criterion states its maximum.`,
    differ: (count: number): string => `In the self-assessment ${counted(count, 'stated total is', 'stated totals are')} not the sum of the criteria.`,
  },
};
