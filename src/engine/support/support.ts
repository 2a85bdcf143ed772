/**
 * What a district can do for its schools: what was found, which measures answer it, and how the plans stand.
 *
 * Each part is computed by a function of its own from the assessed district, the analysis and the user's tables.
 */
import type { DistrictAnalysis } from '../analysis/analysis';
import type { DistrictAssessment } from '../assessment';
import type { School } from '../model';
import type { Day, SupportInput } from './model';

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
}

export const supportDistrict = ({ input, today }: SupportGround): DistrictSupport => ({ today, input });
