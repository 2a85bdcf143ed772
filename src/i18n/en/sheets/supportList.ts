import type { Texts } from '../../texts';
import { counted } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');

export const supportList: Texts['sheets']['supportList'] = {
  title: 'List of schools for targeted help',
  subtitle: (year) => `Three groups: low results, adverse conditions and the risk group; the reasons of each school with their figures. School year ${schoolYear(year)}`,
  rules: 'A school stands on the list once, in its primary group: the first of low results, adverse conditions, risk group',

  main: (listed, all) => `${schools(listed)} of ${all} on the list.`,
  group: (name, primary, flagged) => (flagged === primary ? `${name}: ${schools(primary)}.` : `${name}: ${schools(primary)} as the primary group; ${flagged} with this sign in all.`),
  unknown: {
    lowResults: (count) => `Low results cannot be told of ${schools(count)}: no results of the reporting year that can be counted, or a primary school.`,
    adverse: (count) => `Conditions cannot be told of ${schools(count)}: no social passport, or not all shares in it.`,
    riskZone: (count) => `Risks cannot be told of ${schools(count)}: no data on risk factors.`,
  },
  notListed: 'A school that is not on the list need not be well off: it may have no data.',

  cut: (group, shown, all) => `${group}: the first ${shown} of ${all} are shown; all stand on the sheet «Группы школ».`,

  groupTitles: {
    lowResults: 'Schools with low educational results (ШНОР)',
    adverse: 'Schools in adverse social conditions (ШНСУ)',
    riskZone: 'Schools of the risk group',
  },
  flags: 'All signs',
  reasons: 'Reasons',
  reason: (group, text) => `${group}. ${text}`,
  riskReason: (factors, year) => `${counted(factors.length, 'factor', 'factors')} at the level «high» — ${factors.join('; ')} (${schoolYear(year)}).`,
  withScore: (factor, score) => `${factor}, score ${score}`,
  reliability: 'Reliability',
  resultCell: 'Result',
  passportCell: 'Passport',
  riskCell: 'Risks',
  noneInGroup: 'No schools in this group',

  countsTitle: 'How many schools the groups have',
  groupHeader: 'Group',
  primary: 'Primary group, schools',
  flagged: 'With the sign, schools',
  note: 'What is not known',

  reading: [
    'Low results: by the criteria of the sheet «Низкие результаты»; adverse conditions: ISBSH not above the border of the bottom part; risk group: risk factors at the level «high». Rules and thresholds stand on the sheets «Низкие результаты», «ИСБШ» and «Риски школ».',
    'Source of the groups: the municipal programme of raising the quality of education (Nazarovsky district, 2021–2024), section on finding schools. The signs are independent: a school may have several.',
    'The links of the last columns lead to input cells: a low result, the row of the social passport, the data on risks.',
    'The list is there to help schools. It does not compare them and explains no causes.',
  ],
};
