/**
 * What was found of each school that measures can answer: a fact with its figures and the input cell that it leads back to.
 *
 * Every finding is a figure of a sheet; none is a cause. What could not be told raises none: a school without findings may be
 * one without data, and then `no-results` says so.
 */
import type { DistrictAnalysis } from '../analysis/analysis';
import { byProcedure } from '../analysis/dynamics/series';
import type { DistrictAssessment } from '../assessment';
import { basisPlace } from './bases';
import { adverseFindings, expectedFindings } from './findings/conditions';
import { declineFindings } from './findings/declines';
import { findingGround, type FindingsOfKind } from './findings/ground';
import { listingFindings } from './findings/listings';
import { literacyFindings } from './findings/literacy';
import { lowResultFindings } from './findings/lowResults';
import { noResultFindings } from './findings/noResults';
import { objectivityFindings } from './findings/objectivity';
import { riskFindings } from './findings/risks';
import type { Finding } from './model';

const KINDS: readonly FindingsOfKind[] = [
  listingFindings,
  lowResultFindings,
  declineFindings,
  expectedFindings,
  adverseFindings,
  riskFindings,
  literacyFindings,
  objectivityFindings,
  noResultFindings,
];

/** In the order of the assessment's schools; of one school in the order of the bases, sure ones before uncertain ones. */
export function findDistrict(assessment: DistrictAssessment, analysis: DistrictAnalysis): readonly Finding[] {
  const ground = findingGround(assessment, analysis);
  const ofKinds = KINDS.map((kind) => kind(ground));
  return assessment.schools.flatMap((assessed) => ofKinds.flatMap((find) => find(assessed)).sort(inOrder));
}

const inOrder = (a: Finding, b: Finding): number => basisPlace(a.basis) - basisPlace(b.basis) || Number(a.uncertain) - Number(b.uncertain) || byProcedure(about(a), about(b));

/** What distinguishes the findings of one basis; it does not depend on the order of the rows. */
function about({ evidence }: Finding): { readonly procedure: string } {
  switch (evidence.kind) {
    case 'low-result':
    case 'change':
    case 'objectivity':
      return { procedure: evidence.procedure };
    case 'bias-list':
      return { procedure: `${evidence.list} ${evidence.year}` };
    case 'literacy':
      return { procedure: `${evidence.work} ${String(evidence.grade).padStart(2, '0')}` };
    default:
      return { procedure: '' };
  }
}
