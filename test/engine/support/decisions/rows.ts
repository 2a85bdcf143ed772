/** Rows of the register in short. */
import type { DecisionRow, Term } from '../../../../src/engine/support/model';
import { originAt } from '../../builders';

export const until = (day: string): Term => ({ text: day, from: day, to: day });

/** A decision of 2020/2021 for the whole municipality, whose effect is looked for in all nine procedures. */
export const decision = (over: Partial<DecisionRow> = {}): DecisionRow => ({
  code: null,
  text: 'Решение',
  measure: null,
  basis: null,
  riskKind: null,
  nature: null,
  school: null,
  schoolText: over.school ?? null,
  year: 2021,
  taken: null,
  due: null,
  progress: null,
  done: null,
  responsible: null,
  document: null,
  indicator: null,
  effectIn: { kind: 'pooled' },
  origin: originAt('решение'),
  ...over,
});
