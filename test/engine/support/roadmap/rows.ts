/** Rows of a roadmap for tests. */
import type { RoadmapRow, Term } from '../../../../src/engine/support/model';
import { originAt } from '../../builders';

export const on = (day: string): Term => ({ text: day, from: day, to: day });
export const between = (from: string | null, to: string | null): Term => ({ text: `${from ?? ''}–${to ?? ''}`, from, to });

export const planned = (over: Partial<RoadmapRow> = {}): RoadmapRow => ({
  code: null,
  direction: 'Поддержка практики школ',
  text: 'Выезд методистов',
  kind: 'method-support',
  start: null,
  end: null,
  responsible: 'Методист',
  participants: null,
  document: 'Справка',
  school: null,
  schoolText: null,
  factor: null,
  basis: null,
  progress: null,
  underWay: false,
  origin: originAt('B2'),
  ...over,
});
