/**
 * Diagnostic works of the reporting year in which too many pupils stay at the insufficient and the reduced level.
 *
 * Source: [002] tells of «недостаточный» and «пониженный» together and names no border: ours is the threshold of low
 * results (30 % unless set otherwise), and the sheet says so. Uncertain: few pupils.
 */
import { countOf, participantsOf } from '../../analysis/literacy/levels';
import type { SchoolGradeResult } from '../../analysis/literacy/result';
import { isLowResult } from '../../lowResult';
import { asShare } from '../../units';
import type { Finding } from '../model';
import { bySchool, NO_FINDINGS, type FindingsOfKind } from './ground';

export const literacyFindings: FindingsOfKind = ({ assessment: { year, settings }, analysis: { literacy } }) => {
  if (literacy.status === 'not-computed') return () => NO_FINDINGS;
  const told = bySchool(literacy.result.schools.filter((one) => one.year === year));
  const toFinding = ({ school, work, grade, counts, origin }: SchoolGradeResult): readonly Finding[] => {
    const [below, pupils] = [countOf(counts, 'below'), participantsOf(counts)];
    if (!isLowResult(pupils, below, settings.lowThreshold)) return NO_FINDINGS;
    const evidence = { kind: 'literacy', work, grade, year, share: asShare(below / pupils), below, pupils } as const;
    return [{ school, basis: 'literacy', evidence, uncertain: pupils < settings.smallCount, origin }];
  };
  return ({ school: { key } }) => (told.get(key) ?? []).flatMap(toFinding);
};
