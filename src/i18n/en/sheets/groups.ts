import type { Texts } from '../../texts';
import { schoolYear } from './common';

export const groups: Texts['sheets']['groups'] = {
  title: 'Groups of schools for targeted support',
  subtitle: (year) => `Three independent flags and the school’s primary group. School year ${schoolYear(year)}`,
  rules: 'The primary group is the first of: low results, adverse conditions, risk group',
  toCombinations: 'Groups and all combinations of flags are below the list of schools',

  primary: 'Primary group',
  combination: 'Combination of flags',
  noGroup: 'none',
  groupsTitle: 'Three groups',
  group: 'Group',
  flagged: 'With the flag',
  asPrimary: 'As primary group',
  unknown: 'No data or not applicable',
  flaggedSeries: 'with the flag',
  primarySeries: 'as primary group',
  chartTitle: 'Number of schools in the groups',
  schoolsAxis: 'schools',

  combinationsTitle: 'All combinations of flags',
  count: 'Schools, number',
  schools: 'Schools',
  none: '—',

  reading: [
    'Flags are independent: a school may be in several groups. The primary group is the first in order: low results, adverse conditions, risk group.',
    '“No data”: the flag cannot be told; such a school is not taken for a favourable one. “Not applicable”: the rule does not concern the school (a primary school).',
    'The list serves targeted support.',
  ],
};
