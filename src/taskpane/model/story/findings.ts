/** What is worth checking first at a school, the weightiest first: facts, not words. */
import { isNearThreshold, pupilsToOtherVerdict, riskLevel } from '../../../app/storyRules';
import { missingGaps } from '../gaps';
import type { Place } from '../useCases';
import { remarksOf, missingShares } from './issuesOfSchool';
import type { JudgedResult, SchoolAssessment, Telling } from './story';

type LowStatus = SchoolAssessment['lowResults']['status'];
type RiskLevel = NonNullable<SchoolAssessment['risk']>['factors'][number]['level'];

/** `place`: where to begin; `null`: nowhere in particular. */
export type Finding = { readonly place: Place | null } & (
  | { readonly kind: 'no-results' }
  | { readonly kind: 'depends-on-flagged'; readonly status: LowStatus }
  | { readonly kind: 'excluded'; readonly results: readonly JudgedResult[] }
  | { readonly kind: 'small-numbers'; readonly results: readonly JudgedResult[]; /** The listing stands on them. */ readonly decisive: boolean }
  | { readonly kind: 'near-threshold'; readonly results: readonly JudgedResult[] }
  | { readonly kind: 'unstable' }
  | { readonly kind: 'second-unknown' }
  | { readonly kind: 'missing-shares'; readonly columns: readonly string[]; readonly year: number }
  | { readonly kind: 'no-passport' }
  | { readonly kind: 'older-passport'; readonly used: number }
  | { readonly kind: 'profile-differs'; readonly factor: number; readonly profile: RiskLevel; readonly parameters: RiskLevel }
  | { readonly kind: 'older-risk'; readonly used: number }
  | { readonly kind: 'no-risk' }
  | { readonly kind: 'remarks'; readonly count: number; readonly first: string }
);

type Known = Pick<Telling, 'entry' | 'assessment' | 'check'>;

const aboutVerdict = ({ entry: { school, lowResults } }: Known): readonly Finding[] => {
  const { status, ifBiasedCounted, judged } = lowResults;
  const excluded = judged.filter((result) => result.excluded);
  const place = excluded[0]?.result.origin ?? null;
  return [
    ...(status === 'no-data' ? [{ kind: 'no-results' as const, place: school.origin }] : []),
    ...(ifBiasedCounted && ifBiasedCounted.status !== status ? [{ kind: 'depends-on-flagged' as const, status: ifBiasedCounted.status, place }] : []),
    ...(excluded.length > 0 ? [{ kind: 'excluded' as const, results: excluded, place }] : []),
  ];
};

/** A listing can fall with a low result, a school can come onto the list by one that is not low yet. */
const aboutNumbers = ({ entry: { lowResults }, assessment: { settings } }: Known): readonly Finding[] => {
  const { lowThreshold, smallCount } = settings;
  const counted = lowResults.judged.filter(({ excluded, participants }) => !excluded && participants > 0);
  const small = counted.filter(({ low, participants }) => low && participants < smallCount);
  const near = counted
    .filter((result) => result.participants >= smallCount && result.low === (lowResults.status === 'listed') && isNearThreshold(result, lowThreshold))
    .sort((a, b) => pupilsToOtherVerdict(a, lowThreshold) - pupilsToOtherVerdict(b, lowThreshold));
  return [
    ...(small[0] ? [{ kind: 'small-numbers' as const, results: small, decisive: lowResults.reliability === 'limited', place: small[0].result.origin }] : []),
    ...(near[0] ? [{ kind: 'near-threshold' as const, results: near, place: near[0].result.origin }] : []),
    ...(lowResults.reliability === 'probable' ? [{ kind: 'unstable' as const, place: null }] : []),
  ];
};

const aboutLowResults = (known: Known): readonly Finding[] => {
  const { lowResults } = known.entry;
  if (lowResults.status === 'not-applicable' || missingGaps(known.check).includes('lowResults')) return [];
  return [...aboutVerdict(known), ...aboutNumbers(known), ...(lowResults.secondCriterionUnknown ? [{ kind: 'second-unknown' as const, place: null }] : [])];
};

const aboutPassport = ({ entry: { school, isbsh }, assessment: { year }, check }: Known): readonly Finding[] => {
  if (missingGaps(check).includes('adverse')) return [];
  if (isbsh) return isbsh.year === year ? [] : [{ kind: 'older-passport', used: isbsh.year, place: isbsh.origin }];
  const missing = missingShares(check, school, year);
  return [missing ? { kind: 'missing-shares', ...missing } : { kind: 'no-passport', place: school.origin }];
};

const aboutRisk = ({ entry: { school, risk }, assessment: { year, settings }, check }: Known): readonly Finding[] => {
  if (missingGaps(check).includes('riskZone')) return [];
  if (!risk) return [{ kind: 'no-risk', place: school.origin }];
  const differing = risk.factors.flatMap(({ factor, from, level, score, origin }): Finding[] => {
    if (from !== 'profile' || score === null) return [];
    const parameters = riskLevel(score, settings.risk);
    return parameters === level ? [] : [{ kind: 'profile-differs', factor, profile: level, parameters, place: origin }];
  });
  return [...differing, ...(risk.year === year ? [] : [{ kind: 'older-risk' as const, used: risk.year, place: null }])];
};

export const findingsOf = (known: Known): readonly Finding[] => {
  const remarks = remarksOf(known.check, known.entry);
  return [...aboutLowResults(known), ...aboutPassport(known), ...aboutRisk(known), ...(remarks ? [{ kind: 'remarks' as const, ...remarks }] : [])];
};
