/** The figures of the model and the parameters of the sheet. */
import { LEAST_SCHOOLS, SCHOOLS_PER_PREDICTOR } from '../../engine/analysis/expected/fitModel';
import type { ExpectedModel } from '../../engine/analysis/expected/result';
import { analysisFact, settingFact, yearFact, type Fact } from '../common/facts';
import { POINTS, type ExpectedScene } from './view';

export const modelFacts = (model: ExpectedModel, { texts }: ExpectedScene): readonly Fact[] => {
  const { expected: words } = texts.sheets;
  const figure = (id: string, label: string, cell: Fact['cell'], kind: Fact['kind'] = 'statistic', note: string = words.computedByAddin): Fact => ({ id, label, cell, kind, note });
  return [
    { id: 'n', label: words.n, cell: model.n, kind: 'integer' },
    { id: 'degreesOfFreedom', label: words.degreesOfFreedom, cell: model.degreesOfFreedom, kind: 'integer' },
    figure('rSquared', words.rSquared, model.rSquared, 'statistic', words.rSquaredNote),
    figure('adjustedRSquared', words.adjustedRSquared, model.adjustedRSquared),
    figure('residualError', words.residualError, model.residualError, 'statistic', words.residualErrorNote(model.residualError)),
    figure('f', words.f, model.f),
    figure('fP', words.fP, model.fP, 'probability'),
    figure('tCritical', words.tCritical, model.tCritical),
  ];
};

const borderFact = ({ result: { resilience }, complete, texts }: ExpectedScene): readonly Fact[] => {
  if (resilience.status === 'not-computed') return [];
  const { expected: words } = texts.sheets;
  const { border, adverse } = resilience.result;
  const value = POINTS * border;
  const cell = complete ? { value, plain: '=PERCENTILE({column:expected.actual},{fact:quantile})' } : value;
  return [{ id: 'border', label: words.border, cell, kind: 'points', note: words.borderNote(adverse) }];
};

export const parameterFacts = (scene: ExpectedScene): readonly Fact[] => {
  const { input, texts } = scene;
  const { expected: words } = texts.sheets;
  const { settings } = input.assessment;
  return [
    yearFact(input, texts),
    analysisFact(input, texts, {
      id: 'quantile',
      label: words.quantile,
      cell: settings.analysis.expected.resilientQuantile,
      kind: 'general',
      setting: 'analysis.expected.resilientQuantile',
      byDefault: words.quantileNote,
    }),
    ...borderFact(scene),
    { id: 'least', label: words.least, cell: LEAST_SCHOOLS, kind: 'integer', note: words.perPredictorNote },
    { id: 'perPredictor', label: words.perPredictor, cell: SCHOOLS_PER_PREDICTOR, kind: 'integer', note: words.perPredictorNote },
    settingFact(input, texts, {
      id: 'objectivity',
      label: words.excluded,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: words.objectivityNotes[settings.objectivity],
    }),
  ];
};
