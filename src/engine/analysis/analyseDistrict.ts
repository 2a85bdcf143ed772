/**
 * The whole analysis over an assessed district: each topic by itself, from the same rows.
 *
 * Topics know nothing of one another; what several stand on (outcomes, counted schools) is found once, before the first.
 */
import type { DistrictAssessment } from '../assessment';
import type { AnalysisInput, School } from '../model';
import type { DistrictAnalysis } from './analysis';
import { analyseClusters } from './clusters/clusters';
import { countedSchools, type CountedSchools } from './countedSchools';
import { analyseDynamics } from './dynamics/dynamics';
import { analyseExpected } from './expected/analyseExpected';
import { analyseFactors } from './factors/analyseFactors';
import { analyseFunnel } from './funnel/analyseFunnel';
import { analyseLiteracy } from './literacy/analyseLiteracy';
import { analyseObjectivity } from './objectivity/analyseObjectivity';
import { analyseOutcomeIndex } from './outcomeIndex/outcomeIndex';
import { districtOutcomes, type DistrictOutcomes } from './outcomes';
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

interface CommonGround extends Omit<AnalysisGround, 'schools'> {
  readonly counted: CountedSchools;
  readonly outcomes: DistrictOutcomes;
}

export const commonGround = ({ assessment, input, schools }: AnalysisGround): CommonGround => ({
  assessment,
  input,
  counted: countedSchools(assessment, schools),
  outcomes: districtOutcomes(assessment),
});

type Topic = Exclude<keyof DistrictAnalysis, 'year'>;

export const ANALYSES: { readonly [T in Topic]: (ground: CommonGround) => DistrictAnalysis[T] } = {
  dynamics: ({ assessment, input }) => analyseDynamics(assessment, input.literacy),
  outcomeIndex: ({ assessment }) => analyseOutcomeIndex(assessment),
  expected: ({ assessment, outcomes }) => analyseExpected(assessment, outcomes),
  factors: ({ assessment, outcomes }) => analyseFactors(assessment, outcomes),
  clusters: ({ assessment, outcomes }) => analyseClusters(assessment, outcomes),
  similar: ({ assessment, outcomes }) => analyseSimilar(assessment, outcomes),
  objectivity: ({ assessment, input }) => analyseObjectivity(assessment, input),
  transitions: ({ assessment, input, counted }) => analyseTransitions(assessment, input, counted),
  literacy: ({ assessment, input, counted }) => analyseLiteracy(assessment, input, counted),
  funnel: ({ assessment }) => analyseFunnel(assessment),
  prevention: ({ assessment, input, counted }) => analysePrevention(assessment, input, counted),
  selfAssessment: ({ input }) => analyseSelfAssessment(input),
};

const TOPICS = Object.keys(ANALYSES) as readonly Topic[];

/** One topic after another: yields the part that is done, 0..1, so that the page may paint between them. */
export function* analysing(ground: AnalysisGround): Generator<number, DistrictAnalysis> {
  const common = commonGround(ground);
  const topics: [Topic, DistrictAnalysis[Topic]][] = [];
  for (const topic of TOPICS) {
    topics.push([topic, ANALYSES[topic](common)]);
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
