import type { Dynamics } from './dynamics/model';
import type { FunnelResult } from './funnel/result';
import type { ObjectivityResult } from './objectivity/result';
import type { Analysed } from './reasons';
import type { OutcomeIndex } from './outcomeIndex/model';

/** What the analysis says of a district beside its lists: a member per topic, plain data. */
export interface DistrictAnalysis {
  /** The year that everything is told of. */
  readonly year: number;
  readonly dynamics: Analysed<Dynamics>;
  readonly outcomeIndex: Analysed<OutcomeIndex>;
  readonly funnel: Analysed<FunnelResult>;
  readonly objectivity: Analysed<ObjectivityResult>;
}
