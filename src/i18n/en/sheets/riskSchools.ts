import type { Texts } from '../../texts';
import { counted, decimal, twoDigits } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');

export const riskSchools: Texts['sheets']['riskSchools'] = {
  title: 'Risk factors and schools',
  subtitle: (year) => `Ten risk factors: which schools are at the levels high and medium, which parameters weigh most, what answers them. Data not later than ${schoolYear(year)}`,
  rules: (high, medium) => `Level «high» from ${decimal(high)}, «medium» from ${decimal(medium)}, or a ready-made profile`,

  noData: 'There are no data on risk factors of any school. Fill in the table «Риски» or «Рисковый профиль».',
  main: (withHigh, withData, all) => `Data on risks of ${withData} of ${schools(all)}; at least one factor at the level «high»: ${schools(withHigh)}.`,
  mostFrequent: (factors, count) => `Most often at the level «high»: ${factors.join('; ')}: ${schools(count)}${factors.length === 1 ? '' : ' each'}.`,
  noHigh: 'No school has a factor at the level «high».',

  factor: 'Risk factor',
  high: 'High: schools',
  highSchools: 'Schools at the level high',
  medium: 'Medium: schools',
  mediumSchools: 'Schools at the level medium',
  withData: 'Schools with data',
  share: 'Share of high',
  parameters: 'Parameters that weigh most (mean deficit)',
  parameter: (id, name, deficit) => `${id} ${name} — ${deficit}`,
  deficit: (value) => twoDigits(value),
  fromProfile: 'ready-made levels only, no parameters',
  measures: 'Measures',
  measure: (code, text) => `${code}. ${text}`,
  noMeasures: 'no measures in the catalogue',
  none: '—',

  countsTitle: 'How many schools are at each level',
  low: 'Low: schools',
  unknown: 'No data: schools',
  levelSeries: { high: 'high', medium: 'medium' },
  chartTitle: 'Schools at the levels high and medium by factor',
  schoolsAxis: 'schools',

  reading: [
    'Share of high: schools at the level «high» of those of the district with data on this factor; schools without data are no part of it.',
    'The parameters that weigh most: up to two with the greatest mean deficit (0 to 1) in the schools at the level «high»; where there are none, in those at «medium».',
    'The ten factors and their parameters come from the municipal programme of raising the quality of education (Nazarovsky district, 2021–2024). The document names no thresholds: they are a setting of the user.',
    'Measures come from the catalogue; with responsible persons and terms they stand on the sheet «Адресные рекомендации» and in the catalogue.',
    'An empty level: nothing is known of the factor; that is not «low».',
  ],
};
