import type { Texts } from '../../texts';
import { counted, decimal } from '../numbers';
import { schoolYear } from './common';

export const risks: Texts['sheets']['risks'] = {
  title: 'Risks of falling educational results',
  subtitle: (year) => `Score of a risk factor from 0 (no deficit) to 1 (the greatest deficit), or a ready-made level of the risk profile; data not later than ${schoolYear(year)}`,
  rules: (high, medium) => `Level “high” from ${decimal(high)}, “medium” from ${decimal(medium)}; thresholds: the user’s setting`,
  toBelow: 'The table “risk factor — schools”, parameters and explanations are below the matrix',

  highFactors: 'Factors at the level “high”',
  dataYear: 'Year of data',
  factorHeader: (id, name) => `${id}. ${name}`,
  shortFactors: {
    1: 'Equipment',
    2: 'Staff',
    3: 'Teachers’ competence',
    4: 'Adaptive teaching',
    5: 'Staff development',
    6: 'Academic failure',
    7: 'Special needs',
    8: 'Language barriers',
    9: 'School climate',
    10: 'Parents’ involvement',
  },
  highCount: 'High factors',
  inZone: 'In the risk zone',
  bandFactors: 'Risk factors',

  factorsTitle: 'Risk factor — schools',
  factorsNote: 'For each factor, the schools whose level is “high”.',
  factor: 'Risk factor',
  schools: 'Schools',
  schoolCount: 'Schools, number',
  none: '—',

  detailsTitle: 'High and medium levels in detail',
  detailsNote: 'One row is one factor of one school; not printed. After the name stand the parameters with their deficits, 0 to 1.',
  factorAndParameters: 'Factor and parameters',
  score: 'Score',
  level: 'Level',
  basis: 'Basis',
  cell: 'Cell',
  from: { parameters: 'parameters', profile: 'profile' },
  withDeficits: (factor, deficits) =>
    deficits.length === 0 ? factor : `${factor}: ${deficits.map(({ parameter, deficit }) => `${parameter} — ${decimal(Math.round(deficit * 100) / 100)}`).join('; ')}`,
  noDetails: 'No high or medium levels',

  high: 'Threshold of the level “high”',
  medium: 'Threshold of the level “medium”',
  highFactorsForZone: 'High factors for the risk zone, at least',
  userSetting: 'source: the user’s setting (the document names no threshold)',
  coverage: (withData, all) => `Risk data exist for ${counted(withData, 'school', 'schools')} of ${all}. A blank cell means that nothing is known of the factor; it is not the level “low”.`,
  reading: [
    'A factor’s score is the mean of its parameters’ known deficits. A deficit is 0 to 1: for a share, the share or its complement; for a rating, a linear conversion.',
    'A word instead of a number is a ready-made level of the table «Рисковый профиль»: it overrides the score.',
    'A school is in the risk zone when enough of its factors are at the level “high”.',
  ],
};
