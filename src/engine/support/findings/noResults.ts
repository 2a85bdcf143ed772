/**
 * Schools of which nothing can be said for want of results: no result of the nine procedures in the reporting year that counts.
 *
 * A primary school is none of them: the procedures are not held there. The finding leads to the school's row.
 */
import { NO_FINDINGS, type FindingsOfKind } from './ground';

export const noResultFindings: FindingsOfKind =
  ({ assessment: { year } }) =>
  ({ school, lowResults }) =>
    lowResults.status === 'no-data' ? [{ school: school.key, basis: 'no-results', evidence: { kind: 'no-results', year }, uncertain: false, origin: school.origin }] : NO_FINDINGS;
