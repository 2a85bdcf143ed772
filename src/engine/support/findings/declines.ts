/**
 * Shares below the threshold that grew against the nearest earlier year.
 *
 * Source: [004] 3.1–3.4 ask for dynamics and give no margin; the verdict is that of «Динамика» (dynamics/change.ts). A decline is
 * proven where the whole interval lies beyond the margin. With the setting `point` one that is not proven counts as well where
 * the share grew by 10 п.п. or more (and by more than the margin): what ФИОКО's advice of 2026 on ВПР calls negative dynamics.
 * Uncertain: not proven; the interval of a proven one has taken few participants into account.
 */
import type { Series, ShareChange, YearCount } from '../../analysis/dynamics/model';
import type { AnalysisSettings } from '../../analysis/settings';
import { isAtLeast, isBelow } from '../../stats/tolerance';
import type { CountOfYear, Finding } from '../model';
import { bySchool, NO_FINDINGS, type FindingsOfKind } from './ground';

type Rules = AnalysisSettings['dynamics'];

/** A difference of shares. */
const NOTABLE_GROWTH = 0.1;

const isDecline = ({ verdict, difference }: ShareChange, { margin, positive }: Rules): boolean =>
  verdict === 'decline' || (positive === 'point' && isBelow(margin, difference) && isAtLeast(difference, NOTABLE_GROWTH));

const countOf = ({ year, count, participants }: YearCount): CountOfYear => ({ year, below: count, participants });

export const declineFindings: FindingsOfKind = ({ assessment, analysis: { dynamics }, results }) => {
  if (dynamics.status === 'not-computed') return () => NO_FINDINGS;
  const rules = assessment.settings.analysis.dynamics;
  const told = bySchool(dynamics.result.schools);
  return ({ school: { key } }) => {
    const series = told.get(key)?.[0]?.series ?? [];
    const toFinding = ({ procedure, measure, change }: Series): readonly Finding[] => {
      if (measure !== 'below' || change === null || !isDecline(change, rules)) return NO_FINDINGS;
      return [
        {
          school: key,
          basis: 'decline',
          evidence: { kind: 'change', procedure, was: countOf(change.was), now: countOf(change.now), difference: change.difference },
          uncertain: change.verdict !== 'decline',
          origin: results.get(key)?.find((result) => result.procedure === procedure)?.origin ?? null,
        },
      ];
    };
    return series.flatMap(toFinding);
  };
};
