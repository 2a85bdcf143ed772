/** All functions by name, ready to be called with what a spreadsheet hands over: for Excel and for the local calculator alike. */
import type { PaneTexts } from '../i18n/texts';
import { bottomGroupFunction } from './bottomGroup';
import { changeFunction, earlierFunction } from './change';
import { callFunction, type FunctionRule } from './columns';
import type { FunctionDeclaration, FunctionId, ParameterDeclaration } from './declarations';
import { differenceFunction } from './difference';
import { dynamicsFunction } from './dynamics';
import { expectedFunction } from './expected';
import { funnelFunction } from './funnel';
import { isbshFunction } from './isbsh';
import { lowResultFunction } from './lowResult';
import { lowSchoolFunction } from './lowSchool';
import type { FunctionOutcome } from './outcome';
import { outcomeIndexFunction } from './outcomeIndex';
import { riskLevelFunction } from './riskLevel';
import { spearmanFunction } from './spearman';
import { wilsonFunction } from './wilson';

export interface RegisteredFunction {
  readonly id: FunctionId;
  readonly parameters: readonly ParameterDeclaration[];
  /** Arguments in order: a value, rows of values, or null/undefined where omitted. */
  readonly call: (args: readonly unknown[]) => FunctionOutcome;
}

/** `texts` is asked at each call: the language is known only after the host is ready. */
export const createRegistry = (texts: () => PaneTexts): readonly RegisteredFunction[] => {
  const registered = <D extends FunctionDeclaration & { readonly id: FunctionId }>(rule: FunctionRule<D>): RegisteredFunction => {
    const { id, parameters } = rule.declaration;
    return {
      id,
      parameters,
      call: (args) => {
        const words = texts();
        return callFunction(rule, args, words, words.functions.described[id].parameters);
      },
    };
  };
  return [
    registered(isbshFunction),
    registered(lowResultFunction),
    registered(lowSchoolFunction),
    registered(riskLevelFunction),
    registered(bottomGroupFunction),
    registered(wilsonFunction),
    registered(funnelFunction),
    registered(differenceFunction),
    registered(dynamicsFunction),
    registered(outcomeIndexFunction),
    registered(spearmanFunction),
    registered(expectedFunction),
    registered(changeFunction),
    registered(earlierFunction),
  ];
};
