/** The settings of the analysis. The documents name hardly any of these: their defaults are a user's choice, and said to be. */
import { OUTCOME_COMPONENTS, type OutcomeComponentId } from '../engine/analysis/outcomeIndex/components';
import type { AnalysisSettings } from '../engine/analysis/settings';
import type { Settings } from '../engine/settings';
import { asShare } from '../engine/units';
import { setting, type SettingDeclaration } from './settingDeclaration';
import { automaticText, automaticYear, choiceForm, countForm, numberForm, pointsForm, type SettingForm } from './settingForms';
import type { AnalysisSettingId } from './settingView';

const ofAnalysis = <Value>(
  id: AnalysisSettingId,
  name: string,
  form: SettingForm<Value>,
  get: (analysis: AnalysisSettings) => Value,
  put: (analysis: AnalysisSettings, value: Value) => AnalysisSettings,
): SettingDeclaration =>
  setting(
    { id, name, source: 'user' },
    form,
    ({ analysis }) => get(analysis),
    (settings: Settings, value) => ({ ...settings, analysis: put(settings.analysis, value) }),
  );

const WEIGHT_NAMES: Readonly<Record<OutcomeComponentId, string>> = {
  vprPassed: 'ВПР, достигли порога',
  ogePassed: 'ОГЭ, достигли порога',
  egePassed: 'ЕГЭ, достигли порога',
  vpr4and5: 'ВПР, на 4 и 5',
  oge4and5: 'ОГЭ, на 4 и 5',
  egeAbove60: 'ЕГЭ, выше 60 баллов',
};

const weight = (id: OutcomeComponentId): SettingDeclaration =>
  ofAnalysis(
    `analysis.weights.${id}`,
    `ИОР: вес — ${WEIGHT_NAMES[id]}`,
    numberForm(0, 100),
    ({ outcomeIndex }) => outcomeIndex.weights[id],
    (analysis, value) => ({ ...analysis, outcomeIndex: { ...analysis.outcomeIndex, weights: { ...analysis.outcomeIndex.weights, [id]: value } } }),
  );

const CUT_NAMES = ['ниже среднего', 'выше среднего', 'высокий'] as const;

const cut = (at: 0 | 1 | 2): SettingDeclaration =>
  ofAnalysis(
    `analysis.cuts.${at}`,
    `ИОР: уровень «${CUT_NAMES[at]}» от`,
    numberForm(0, 1),
    ({ outcomeIndex }) => outcomeIndex.cuts[at],
    (analysis, value) => {
      const [low, middle, high] = analysis.outcomeIndex.cuts;
      const cuts: AnalysisSettings['outcomeIndex']['cuts'] = at === 0 ? [value, middle, high] : at === 1 ? [low, value, high] : [low, middle, value];
      return { ...analysis, outcomeIndex: { ...analysis.outcomeIndex, cuts } };
    },
  );

/** By silhouette, or a number of the user's. */
const CLUSTER_COUNTS = choiceForm<string>(
  { id: 'auto', written: 'по силуэту', words: /силуэт|авто/ },
  ...([2, 3, 4, 5, 6, 7, 8] as const).map((count) => ({ id: `${count}`, written: `${count}`, words: new RegExp(`^${count}$`) })),
);

export const ANALYSIS_SETTINGS: readonly SettingDeclaration[] = [
  ofAnalysis(
    'analysis.dynamics.margin',
    'Динамика: граница изменения, п.п.',
    pointsForm,
    ({ dynamics }) => dynamics.margin,
    (analysis, margin) => ({ ...analysis, dynamics: { ...analysis.dynamics, margin: asShare(margin) } }),
  ),
  ofAnalysis(
    'analysis.dynamics.positive',
    'Динамика: что считать положительной',
    choiceForm<AnalysisSettings['dynamics']['positive']>(
      { id: 'point', written: 'доля ниже порога уменьшилась', words: /доля|снизил/ },
      { id: 'proven', written: 'уменьшение больше случайного', words: /случайн|интервал/ },
    ),
    ({ dynamics }) => dynamics.positive,
    (analysis, positive) => ({ ...analysis, dynamics: { ...analysis.dynamics, positive } }),
  ),
  ofAnalysis(
    'analysis.dynamics.pooledYears',
    'Динамика: лет вместе для малых школ',
    countForm(2, 5),
    ({ dynamics }) => dynamics.pooledYears,
    (analysis, pooledYears) => ({ ...analysis, dynamics: { ...analysis.dynamics, pooledYears } }),
  ),
  ...OUTCOME_COMPONENTS.map(({ id }) => weight(id)),
  ofAnalysis(
    'analysis.outcomeIndex.levels',
    'ИОР: уровни',
    choiceForm<AnalysisSettings['outcomeIndex']['levels']>({ id: 'quartiles', written: 'по квартилям', words: /квартил/ }, { id: 'cuts', written: 'по границам', words: /границ/ }),
    ({ outcomeIndex }) => outcomeIndex.levels,
    (analysis, levels) => ({ ...analysis, outcomeIndex: { ...analysis.outcomeIndex, levels } }),
  ),
  cut(0),
  cut(1),
  cut(2),
  ofAnalysis(
    'analysis.outcomeIndex.referenceYear',
    'ИОР: год для сравнения',
    automaticYear,
    ({ outcomeIndex }) => outcomeIndex.referenceYear,
    (analysis, referenceYear) => ({ ...analysis, outcomeIndex: { ...analysis.outcomeIndex, referenceYear } }),
  ),
  ofAnalysis(
    'analysis.expected.resilientQuantile',
    'Резильентность: результаты не ниже квантиля',
    numberForm(0, 1),
    ({ expected }) => expected.resilientQuantile,
    (analysis, quantile) => ({ ...analysis, expected: { ...analysis.expected, resilientQuantile: asShare(quantile) } }),
  ),
  ofAnalysis(
    'analysis.clusters.count',
    'Кластеры: число групп',
    CLUSTER_COUNTS,
    ({ clusters }) => (clusters.count === null ? 'auto' : `${clusters.count}`),
    (analysis, count) => ({ ...analysis, clusters: { ...analysis.clusters, count: count === 'auto' ? null : Number(count) } }),
  ),
  ofAnalysis(
    'analysis.similarCount',
    'Похожие школы: сколько',
    countForm(3, 30),
    ({ similarCount }) => similarCount,
    (analysis, similarCount) => ({ ...analysis, similarCount }),
  ),
  ofAnalysis(
    'analysis.objectivity.margin',
    'Объективность: запас, п.п.',
    pointsForm,
    ({ objectivity }) => objectivity.margin,
    (analysis, margin) => ({ ...analysis, objectivity: { ...analysis.objectivity, margin: asShare(margin) } }),
  ),
  ofAnalysis(
    'analysis.objectivity.level',
    'Объективность: доверительный интервал, %',
    choiceForm<AnalysisSettings['objectivity']['level']>({ id: '95', written: '95 %', words: /^(?:95|0[.,]95)/ }, { id: '99', written: '99 %', words: /^(?:99|0[.,]99)/ }),
    ({ objectivity }) => objectivity.level,
    (analysis, level) => ({ ...analysis, objectivity: { ...analysis.objectivity, level } }),
  ),
  ofAnalysis(
    'analysis.transitions.from',
    'Переходы: было',
    automaticText,
    ({ transitions }) => transitions.from,
    (analysis, from) => ({ ...analysis, transitions: { ...analysis.transitions, from } }),
  ),
  ofAnalysis(
    'analysis.transitions.to',
    'Переходы: стало',
    automaticText,
    ({ transitions }) => transitions.to,
    (analysis, to) => ({ ...analysis, transitions: { ...analysis.transitions, to } }),
  ),
];
