/**
 * The whole analysis over an assessed district: each topic by itself, from the same rows.
 *
 * Topics know nothing of one another; what several need (outcomes, conditions) are functions that each calls.
 */
import type { DistrictAssessment } from '../assessment';
import type { AnalysisInput, School } from '../model';
import type { DistrictAnalysis } from './analysis';
import { analyseClusters } from './clusters/clusters';
import { countedSchools } from './countedSchools';
import { analyseDynamics } from './dynamics/dynamics';
import { analyseExpected } from './expected/analyseExpected';
import { analyseFactors } from './factors/analyseFactors';
import { analyseFunnel } from './funnel/analyseFunnel';
import { analyseLiteracy } from './literacy/analyseLiteracy';
import { analyseObjectivity } from './objectivity/analyseObjectivity';
import { analyseOutcomeIndex } from './outcomeIndex/outcomeIndex';
import { analysePrevention } from './prevention/analysePrevention';
import { analyseSelfAssessment } from './selfAssessment/analyseSelfAssessment';
import { analyseSimilar } from './similar/similar';
import { analyseTransitions } from './transitions/analyseTransitions';

/** What a topic is analysed from. */
export interface AnalysisGround {
  readonly assessment: DistrictAssessment;
  /** The rows of the tables that only the analysis reads. */
  readonly input: AnalysisInput;
  /** The schools as the workbook names them, which the assessment no longer has where filials are counted with their heads. */
  readonly schools: readonly School[];
}

type Topic = Exclude<keyof DistrictAnalysis, 'year'>;

export const ANALYSES: { readonly [T in Topic]: (ground: AnalysisGround) => DistrictAnalysis[T] } = {
  dynamics: ({ assessment, input }) => analyseDynamics(assessment, input.literacy),
  outcomeIndex: ({ assessment }) => analyseOutcomeIndex(assessment),
  expected: ({ assessment }) => analyseExpected(assessment),
  factors: ({ assessment }) => analyseFactors(assessment),
  clusters: ({ assessment }) => analyseClusters(assessment),
  similar: ({ assessment }) => analyseSimilar(assessment),
  objectivity: ({ assessment, input }) => analyseObjectivity(assessment, input),
  transitions: ({ assessment, input, schools }) => analyseTransitions(assessment, input, countedSchools(assessment, schools)),
  literacy: ({ assessment, input, schools }) => analyseLiteracy(assessment, input, countedSchools(assessment, schools)),
  funnel: ({ assessment }) => analyseFunnel(assessment),
  prevention: ({ assessment, input, schools }) => analysePrevention(assessment, input, countedSchools(assessment, schools)),
  selfAssessment: ({ input }) => analyseSelfAssessment(input),
};

const TOPICS = Object.keys(ANALYSES) as readonly Topic[];

/** One topic after another: yields the part that is done, 0..1, so that the page may paint between them. */
export function* analysing(ground: AnalysisGround): Generator<number, DistrictAnalysis> {
  const topics: [Topic, DistrictAnalysis[Topic]][] = [];
  for (const topic of TOPICS) {
    topics.push([topic, ANALYSES[topic](ground)]);
    yield topics.length / TOPICS.length;
  }
  // complete, for every topic was gone through
  return { year: ground.assessment.year, ...Object.fromEntries(topics) } as unknown as DistrictAnalysis;
}

export function analyseDistrict(assessment: DistrictAssessment, input: AnalysisInput, schools: readonly School[] = assessment.input.schools): DistrictAnalysis {
  const steps = analysing({ assessment, input, schools });
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
