/** What the effect of a decision is looked for in, by the words of «Показатель»: a procedure, «ИСБШ», a risk factor, all nine procedures. */
import { ruleProcedure, type ProcedureName } from '../engine/procedures';
import type { EffectIndicator } from '../engine/support/model';
import { CellProblem } from './cellValues/parsed';
import { recogniseProcedure } from './procedures';
import { parseRiskFactor } from './riskNames';
import { foldText } from './text';

const POOLED = /^(?:все(?: девять)?(?: процедур[а-я]*)?(?: вместе)?|девять процедур(?: вместе)?|доля ниже порога|низкие результаты)$/;
const ISBSH = /^(?:исбш|индекс социального благополучия(?: школы)?)$/;
const KDR = /^КДР\d+$/;

/** `held`: procedures of any name that have results. `null`: nothing that an effect can be looked for in. */
export const effectIndicatorOf = (text: string, held: ReadonlySet<ProcedureName>): EffectIndicator | null => {
  const folded = foldText(text);
  if (POOLED.test(folded)) return { kind: 'pooled' };
  if (ISBSH.test(folded)) return { kind: 'isbsh' };
  const factor = parseRiskFactor(text);
  if (factor !== null && !(factor instanceof CellProblem)) return { kind: 'risk-factor', factor: factor.id };
  const { name } = recogniseProcedure(text);
  if (ruleProcedure(name) !== undefined || KDR.test(name) || held.has(name)) return { kind: 'procedure', procedure: name };
  const spelled = [...held].find((procedure) => foldText(procedure) === folded);
  return spelled === undefined ? null : { kind: 'procedure', procedure: spelled };
};
