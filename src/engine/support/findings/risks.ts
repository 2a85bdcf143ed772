/**
 * Risk factors at the level «высокий», and at «средний» as a lesser sign.
 *
 * Source: [002], ten risk factors (riskSchool.ts). A factor of which nothing is known is no finding.
 * Uncertain: the level «средний». The finding leads to the row of the profile, or to the parameter with the greatest deficit.
 */
import type { FactorAssessment } from '../../assessment';
import type { Origin } from '../../model';
import type { Finding } from '../model';
import type { FindingsOfKind } from './ground';

export const riskFindings: FindingsOfKind =
  () =>
  ({ school, risk }) => {
    if (risk === null) return [];
    return risk.factors
      .filter(({ level }) => level !== 'low')
      .map((factor): Finding => {
        const { factor: id, level, score } = factor;
        return {
          school: school.key,
          basis: `risk-${id}`,
          evidence: { kind: 'risk-factor', factor: id, level, score, year: risk.year },
          uncertain: level !== 'high',
          origin: factor.origin ?? heaviest(factor),
        };
      });
  };

function heaviest({ deficits }: FactorAssessment): Origin | null {
  const [first, ...others] = deficits;
  if (first === undefined) return null;
  return others.reduce((most, one) => (one.deficit > most.deficit ? one : most), first).origin;
}
