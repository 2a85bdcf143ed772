/**
 * The components of ИОР.
 *
 * Source: [001] «индекс образовательных результатов … по значениям показателей и весовым коэффициентам»: the document names
 * neither components nor weights; this set and equal weights are settings of the user.
 * Each component is a share of participants, pooled over the procedures of a family; the greater, the better.
 */
import type { ProcedureFamily } from '../../procedures';

export const OUTCOME_COMPONENTS = [
  { id: 'vprPassed', family: 'vpr', measure: 'passed' },
  { id: 'ogePassed', family: 'oge', measure: 'passed' },
  { id: 'egePassed', family: 'ege', measure: 'passed' },
  { id: 'vpr4and5', family: 'vpr', measure: 'marks4and5' },
  { id: 'oge4and5', family: 'oge', measure: 'marks4and5' },
  { id: 'egeAbove60', family: 'ege', measure: 'above60' },
] as const satisfies readonly { readonly id: string; readonly family: ProcedureFamily; readonly measure: 'passed' | 'marks4and5' | 'above60' }[];

export type OutcomeComponentId = (typeof OUTCOME_COMPONENTS)[number]['id'];
