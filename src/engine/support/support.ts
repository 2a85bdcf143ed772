/**
 * What a district can do for its schools: what was found, which measures answer it, and how the plans stand.
 *
 * Each part is computed by a function of its own from the assessed district, the analysis and the user's tables.
 */
import type { DistrictAnalysis } from '../analysis/analysis';
import type { DistrictAssessment } from '../assessment';
import type { School } from '../model';
import { monitoringCalendar } from './calendar/calendar';
import type { Calendar } from './calendar/model';
import { decisionEffects } from './decisions/effects';
import type { DecisionEffects } from './decisions/model';
import { DEFAULT_CATALOGUE } from './defaultCatalogue/defaultCatalogue';
import { findDistrict } from './findings';
import type { Day, Finding, Measure, Recommendation, SupportInput } from './model';
import type { Roadmap } from './roadmap/model';
import { roadmapOf } from './roadmap/roadmap';
import { recommend, uniteMeasures, type UnitedMeasure } from './recommend';

export interface SupportGround {
  readonly assessment: DistrictAssessment;
  readonly analysis: DistrictAnalysis;
  readonly input: SupportInput;
  /** The schools as the workbook names them: filials too, however they are counted. */
  readonly schools: readonly School[];
  readonly today: Day;
}

export interface DistrictSupport {
  readonly today: Day;
  /** The user's own rows, as read. */
  readonly input: SupportInput;
  /** School by school in the order of the assessment; a school without any has none here. */
  readonly findings: readonly Finding[];
  /** The user's, or the one that comes with the add-in. */
  readonly catalogue: readonly Measure[];
  /** School by school; of one school the weightiest first. */
  readonly recommendations: readonly Recommendation[];
  /** What the municipality does once for several schools. */
  readonly unitedMeasures: readonly UnitedMeasure[];
  /** What is due in a school year by the documents. */
  readonly calendar: Calendar;
  /** What is planned and how it stands: the user's roadmap, or without one what is proposed. */
  readonly roadmap: Roadmap;
  /** What became of the decisions; `null`: the workbook has no register of them. */
  readonly effects: DecisionEffects | null;
}

export const supportDistrict = ({ assessment, analysis, input, schools, today }: SupportGround): DistrictSupport => {
  const findings = findDistrict(assessment, analysis);
  const catalogue = input.catalogue ?? DEFAULT_CATALOGUE;
  const recommendations = recommend(findings, catalogue);
  const unitedMeasures = uniteMeasures(recommendations, catalogue);
  return {
    today,
    input,
    findings,
    catalogue,
    recommendations,
    unitedMeasures,
    calendar: monitoringCalendar(assessment.settings.reports.calendar, today),
    roadmap: roadmapOf({ table: input.roadmap, catalogue, recommendations, unitedMeasures, schools, reportingYear: assessment.year, today }),
    effects: decisionEffects(input.decisions, assessment, schools, today),
  };
};
