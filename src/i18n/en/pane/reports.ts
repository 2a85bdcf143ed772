import type { Texts } from '../../texts';

export const reports: Texts['pane']['reports'] = {
  groups: { reports: 'Reports', lists: 'Lists', analysis: 'Analysis' },
  sheets: {
    summary: { what: 'The main points: how many schools are on each list, what the data lack, charts.', whom: 'For the head and for a brief.' },
    'low-results': { what: 'The status of each school by the rule of low results: procedures, shares, criteria, reliability.', whom: 'For the coordinator and the schools’ curators.' },
    isbsh: { what: 'ISBSH of each school, its rank, the border and the list of adverse conditions.', whom: 'For the coordinator and social pedagogues.' },
    risks: { what: 'Ten risk factors by school, and the schools of each factor.', whom: 'For curators and methodologists: which help is needed.' },
    groups: { what: 'Three flags of each school, its primary group, all combinations.', whom: 'For the lists of schools to support.' },
    dynamics: { what: 'What changed over the years: schools and procedures, differences in percentage points with intervals, the share of schools with positive dynamics.', whom: 'For the coordinator and the curators.' },
    'outcome-index': { what: 'The index of educational outcomes from 0 to 1, its components, weights and each school’s level.', whom: 'For the coordinator and analysts.' },
    expected: { what: 'Which results can be expected under such conditions: a regression, the schools’ deviations, resilient schools.', whom: 'For analysts: whom to learn from, whom to help first.' },
    factors: { what: 'Which conditions and risks go with lower results: correlations with intervals, not causes.', whom: 'For analysts and methodologists.' },
    clusters: { what: 'Groups of schools alike in conditions and results, each described, with a map.', whom: 'For the coordinator: which programmes of help are needed.' },
    similar: { what: 'For each school the ten nearest by conditions, its place among them, and those with better results.', whom: 'For curators and schools: whom to learn from.' },
    objectivity: { what: 'Results that need a closer look: an external list, and a check against confidence intervals and other results.', whom: 'For the coordinator of procedures; not for conclusions about schools.' },
    transitions: { what: 'Who joined, stayed on and left a list: any two lists or years, municipalities, reconciliation of totals.', whom: 'For the head and the coordinator.' },
    literacy: { what: 'Levels of diagnostic works, and the same pupils from class to class.', whom: 'For literacy methodologists.' },
    funnel: { what: 'The share below the threshold by number of participants with control limits: where the difference is more than chance.', whom: 'For analysts: how to read small schools.' },
    prevention: { what: 'Nine shares of the prevention of failure, by municipality and in all.', whom: 'For the coordinator of prevention.' },
    'self-assessment': { what: 'Scores of the self-assessment by section, the maximum, the per cent, and a check of the stated totals.', whom: 'For those who prepare the self-assessment.' },
    issues: { what: 'What is wrong in the input data, where, and what to do.', whom: 'For those who prepared the data.' },
  },
};
