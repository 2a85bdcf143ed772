/** The settings in the order and under the headings in which the pane shows them. */
import type { SettingId, SettingView } from './useCases';

export const SETTING_GROUPS = {
  rules: ['year', 'ruleSet', 'lowThreshold', 'smallCount'],
  objectivity: ['objectivity', 'filials'],
  adverse: ['isbsh.constant', 'isbsh.bothParentsHigherEducation', 'isbsh.singleParent', 'isbsh.onRegister', 'bottomShare'],
  risks: ['risk.high', 'risk.medium', 'risk.highFactorsForZone'],
  minimumScores: ['minimumScores.russian', 'minimumScores.mathematics'],
  dynamics: ['analysis.dynamics.margin', 'analysis.dynamics.positive', 'analysis.dynamics.pooledYears', 'analysis.transitions.from', 'analysis.transitions.to'],
  outcomeIndex: [
    'analysis.weights.vprPassed',
    'analysis.weights.ogePassed',
    'analysis.weights.egePassed',
    'analysis.weights.vpr4and5',
    'analysis.weights.oge4and5',
    'analysis.weights.egeAbove60',
    'analysis.outcomeIndex.levels',
    'analysis.cuts.0',
    'analysis.cuts.1',
    'analysis.cuts.2',
    'analysis.outcomeIndex.referenceYear',
  ],
  comparison: ['analysis.expected.resilientQuantile', 'analysis.clusters.count', 'analysis.similarCount', 'analysis.objectivity.margin', 'analysis.objectivity.level'],
  calendar: ['reports.calendar.regulation', 'reports.calendar.schoolYear', 'reports.calendar.managementTimes', 'reports.calendar.programmeTerm', 'reports.calendar.networkMonth'],
  reports: ['reports.publicSmallCount'],
} as const satisfies Readonly<Record<string, readonly SettingId[]>>;

export type SettingGroup = keyof typeof SETTING_GROUPS;

export const SETTING_GROUP_NAMES = Object.keys(SETTING_GROUPS) as readonly SettingGroup[];

export const viewsOf = (group: SettingGroup, views: readonly SettingView[]): readonly SettingView[] => SETTING_GROUPS[group].flatMap((id) => views.filter((view) => view.id === id));

export const isChanged = ({ value, defaultValue }: SettingView): boolean => value !== defaultValue;

export const changedCount = (views: readonly SettingView[]): number => views.filter(isChanged).length;

/** Settings of which the documents allow another choice than the default. */
const WITH_ALTERNATIVES: readonly SettingId[] = ['ruleSet', 'bottomShare'];

/** How a value that is not the default stands to the methodology. `alternative`: the documents know it too. */
export const standingOf = ({ id, kind, value, source }: SettingView): 'document' | 'alternative' | 'user' => {
  if (source === 'user') return 'user';
  return WITH_ALTERNATIVES.includes(id) && kind.kind === 'choice' && kind.choices.some(({ written }) => written === value) ? 'alternative' : 'document';
};
