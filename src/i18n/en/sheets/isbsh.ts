import type { Texts } from '../../texts';
import { counted, percentOf, twoDigits } from '../numbers';
import { schoolYear } from './common';

const bottom = (share: number): string => (share === 0.25 ? 'the bottom quartile (25%)' : share === 0.2 ? 'the bottom quintile (20%)' : `the bottom ${percentOf(share)}`);

export const isbsh: Texts['sheets']['isbsh'] = {
  title: 'Index of a school’s social well-being (ИСБШ)',
  subtitle: (year) => `Points: the lower the value, the less favourable the conditions. schools with the lowest values stand first. School year ${schoolYear(year)}`,
  rules: (share) => `Adverse-conditions group: ${bottom(share)} of the schools’ distribution`,
  toBelow: 'Parameters, explanations and the chart are below the table',

  rank: 'Rank',
  shares: {
    bothParentsHigherEducation: 'Both parents with higher education',
    singleParent: 'Single-parent families',
    onRegister: 'On a register',
  },
  value: 'ISBSH',
  adverse: 'Adverse conditions',
  passportYear: 'Year of social passport',
  passportCell: 'Cell',
  noSchoolHasValue: 'There are no schools for which the index can be computed',

  olderPassport: (used, year) => `No social passport for ${schoolYear(year)}; that of ${schoolYear(used)} was taken.`,
  noPassport: (year) => `No social passport for ${schoolYear(year)} or earlier: no index.`,
  missingShares: (year, shares) => `The social passport of ${schoolYear(year)} lacks: ${shares.map((share) => `“${share}”`).join(', ')}; no index.`,

  constant: 'Constant',
  coefficients: {
    bothParentsHigherEducation: 'Coefficient: both parents with higher education',
    singleParent: 'Coefficient: single-parent families',
    onRegister: 'Coefficient: on registers of any kind',
  },
  fromDocument: 'by the document: 85 + 15·a − 20·b − 65·c',
  bottomShare: 'Part of schools in the adverse-conditions group',
  bottomShareNote: 'by the document: bottom quartile (25%) or quintile (20%)',
  border: 'Border of the group (value of the index)',
  borderNote: (base) => `percentile over ${counted(base, 'school', 'schools')} with an index`,
  noBorder: 'no border: no school has a value',

  ties: (tied, border) => `At the border (${twoDigits(border)}) there are ${counted(tied, 'school', 'schools')} of equal value; all of them are in the group.`,
  reading: [
    'ISBSH = 85 + 15 × share of pupils whose both parents have higher education − 20 × share from single-parent families − 65 × share on registers of any kind. Shares are 0 to 1; the value is neither rounded nor clipped.',
    'The group holds the schools whose index is not above the border, a percentile of all known values. Rank 1 is the least favourable; equal values share a rank.',
    'The index describes the conditions in which a school works, not the quality of its work.',
  ],
  chartTitle: (shown, all) => (shown < all ? `ISBSH: ${counted(shown, 'school', 'schools')} with the lowest values` : 'ISBSH by school'),
  points: 'points',
};
