/**
 * Adverse social conditions (ШНСУ), and results below what the conditions let expect.
 *
 * Sources: [002] ИСБШ, the bottom quartile or quintile (isbshStandings.ts); the model of expected results (expected/).
 * Uncertain: few participants behind the index of results.
 */
import { bySchool, NO_FINDINGS, type FindingsOfKind } from './ground';

export const adverseFindings: FindingsOfKind =
  ({ assessment: { isbshBorder } }) =>
  ({ school, isbsh }) => {
    if (!isbsh?.adverse || isbshBorder === null) return NO_FINDINGS;
    const { value, rank, year, origin } = isbsh;
    return [{ school: school.key, basis: 'adverse-conditions', evidence: { kind: 'isbsh', value, border: isbshBorder.value, rank, year }, uncertain: false, origin }];
  };

export const expectedFindings: FindingsOfKind = ({ assessment: { settings }, analysis: { expected }, results }) => {
  if (expected.status === 'not-computed') return () => NO_FINDINGS;
  const told = bySchool(expected.result.schools);
  return ({ school: { key } }) => {
    const one = told.get(key)?.[0];
    if (one?.fit?.verdict !== 'below') return NO_FINDINGS;
    const { expected: value, residual } = one.fit;
    return [
      {
        school: key,
        basis: 'below-expected',
        evidence: { kind: 'expected', expected: value, actual: one.index, residual },
        uncertain: one.participants < settings.smallCount,
        origin: results.get(key)?.[0]?.origin ?? null,
      },
    ];
  };
};
