/** The variables of «Факторы» in words, and their values as a reader writes them. */
import type { FactorVariable } from '../../engine/analysis/factors/variables';
import { riskFactor, riskParameter } from '../../engine/riskCatalogue';
import type { Texts } from '../../i18n';

export const variableName = (variable: FactorVariable, { sheets: { factors: words, conditions } }: Texts): string => {
  switch (variable.kind) {
    case 'share':
      return conditions[variable.id];
    case 'size':
      return words.size;
    case 'riskFactor':
      return words[variable.by === 'score' ? 'riskFactor' : 'riskLevels'](variable.id, riskFactor(variable.id)?.name ?? '');
    case 'riskParameter':
      return words.riskParameter(variable.id, riskParameter(variable.id)?.name ?? '');
  }
};
