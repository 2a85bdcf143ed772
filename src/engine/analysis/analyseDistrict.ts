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

/**
 * `input`: the rows of the tables that only the analysis reads; `given`: the schools as the workbook names them, which the
 * assessment no longer has where filials are counted with their heads.
 */
export function analyseDistrict(assessment: DistrictAssessment, input: AnalysisInput, given: readonly School[] = assessment.input.schools): DistrictAnalysis {
  const counted = countedSchools(assessment, given);
  return {
    year: assessment.year,
    dynamics: analyseDynamics(assessment, input.literacy),
    outcomeIndex: analyseOutcomeIndex(assessment),
    expected: analyseExpected(assessment),
    factors: analyseFactors(assessment),
    funnel: analyseFunnel(assessment),
    objectivity: analyseObjectivity(assessment, input),
    transitions: analyseTransitions(assessment, input, counted),
    literacy: analyseLiteracy(assessment, input, counted),
    prevention: analysePrevention(assessment, input, counted),
    selfAssessment: analyseSelfAssessment(input),
    clusters: analyseClusters(assessment),
    similar: analyseSimilar(assessment),
  };
}
