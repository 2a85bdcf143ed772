/**
 * Results that need analysis, and external lists of schools with signs of bias.
 *
 * Source: [001], the principle of objectivity (analysis/objectivity). It asks and never concludes. Lists of the reporting year and of
 * the year before it count. Uncertain: few participants.
 */
import type { CheckedResult, ListedSchool } from '../../analysis/objectivity/result';
import type { Finding } from '../model';
import { bySchool, NO_FINDINGS, type FindingsOfKind } from './ground';

export const objectivityFindings: FindingsOfKind = ({ assessment: { year, settings }, analysis: { objectivity } }) => {
  if (objectivity.status === 'not-computed') return () => NO_FINDINGS;
  const ofResult = ({ school, procedure, participants, origin }: CheckedResult): Finding => ({
    school,
    basis: 'objectivity',
    evidence: { kind: 'objectivity', procedure, year },
    uncertain: participants < settings.smallCount,
    origin,
  });
  const ofList = ({ school, list, year: listYear, origin }: ListedSchool): Finding => ({
    school,
    basis: 'objectivity',
    evidence: { kind: 'bias-list', list, year: listYear },
    uncertain: false,
    origin,
  });
  const results = bySchool(objectivity.result.results.filter(({ verdict }) => verdict !== null));
  const listed = bySchool(objectivity.result.listed.filter((one) => one.year === year || one.year === year - 1));
  return ({ school: { key } }) => [...(results.get(key) ?? []).map(ofResult), ...(listed.get(key) ?? []).map(ofList)];
};
