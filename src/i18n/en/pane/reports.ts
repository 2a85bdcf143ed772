import type { Texts } from '../../texts';

export const reports: Texts['pane']['reports'] = {
  inWorkbook: 'Reports in the workbook',
  notYet: 'Will be there after computing',
  none: 'There are no reports in the workbook yet: computing makes them.',
  sheets: {
    summary: { what: 'The main points: how many schools are on each list, what the data lack, charts.', whom: 'For the head and for a brief.' },
    'low-results': { what: 'The status of each school by the rule of low results: procedures, shares, criteria, reliability.', whom: 'For the coordinator and the schools’ curators.' },
    isbsh: { what: 'ISBSH of each school, its rank, the border and the list of adverse conditions.', whom: 'For the coordinator and social pedagogues.' },
    risks: { what: 'Ten risk factors by school, and the schools of each factor.', whom: 'For curators and methodologists: which help is needed.' },
    groups: { what: 'Three flags of each school, its primary group, all combinations.', whom: 'For the lists of schools to support.' },
    issues: { what: 'What is wrong in the input data, where, and what to do.', whom: 'For those who prepared the data.' },
  },
  computedAt: (when) => `Computed: ${when}`,
  outdated: 'out of date',
  outdatedWhy: 'data or settings have changed',
  forLetter: 'Lists for a letter',
  forLetterHint: 'Plain text: it can be pasted into a letter or a Word document.',
  forLetterNeeds: 'The text of the lists can be copied after computing in this session.',
  copyAll: 'Copy all lists',
};
