import type { Dynamics } from './dynamics/model';
import type { ClustersResult } from './clusters/result';
import type { ExpectedResult } from './expected/result';
import type { FactorsResult } from './factors/result';
import type { FunnelResult } from './funnel/result';
import type { ObjectivityResult } from './objectivity/result';
import type { LiteracyAnalysis } from './literacy/result';
import type { PreventionAnalysis } from './prevention/result';
import type { Analysed } from './reasons';
import type { SimilarResult } from './similar/result';
import type { SelfAssessment } from './selfAssessment/result';
import type { TransitionsResult } from './transitions/result';
import type { OutcomeIndex } from './outcomeIndex/model';

/** What the analysis says of a district beside its lists: a member per topic, plain data. */
export interface DistrictAnalysis {
  /** The year that everything is told of. */
  readonly year: number;
  readonly dynamics: Analysed<Dynamics>;
  readonly outcomeIndex: Analysed<OutcomeIndex>;
  readonly expected: Analysed<ExpectedResult>;
  readonly factors: Analysed<FactorsResult>;
  readonly funnel: Analysed<FunnelResult>;
  readonly objectivity: Analysed<ObjectivityResult>;
  readonly transitions: Analysed<TransitionsResult>;
  readonly literacy: Analysed<LiteracyAnalysis>;
  readonly prevention: Analysed<PreventionAnalysis>;
  readonly selfAssessment: Analysed<SelfAssessment>;
  readonly clusters: Analysed<ClustersResult>;
  readonly similar: Analysed<SimilarResult>;
}
