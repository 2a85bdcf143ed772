/**
 * The whole analysis over an assessed district: each topic by itself, from the same rows.
 *
 * Topics know nothing of one another; what several need (outcomes, conditions) are functions that each calls.
 */
import type { DistrictAssessment } from '../assessment';
import type { AnalysisInput } from '../model';
import type { DistrictAnalysis } from './analysis';
import { analyseDynamics } from './dynamics/dynamics';
import { analyseFunnel } from './funnel/analyseFunnel';
import { analyseObjectivity } from './objectivity/analyseObjectivity';
import { analyseOutcomeIndex } from './outcomeIndex/outcomeIndex';

/** `input`: the rows of the tables that only the analysis reads. */
export function analyseDistrict(assessment: DistrictAssessment, input: AnalysisInput): DistrictAnalysis {
  return {
    year: assessment.year,
    dynamics: analyseDynamics(assessment, input.literacy),
    outcomeIndex: analyseOutcomeIndex(assessment),
    funnel: analyseFunnel(assessment),
    objectivity: analyseObjectivity(assessment, input),
  };
}
