/**
 * «Эффективность мер»: decision → measure → term → done → the indicator before and in the next school year.
 *
 * Data flow: the register without its drafts → how each decision stands by today (state.ts) → its indicator in two years (shares.ts, points.ts)
 * → the same in the schools that no decision of that year names → counts by kind of risk.
 * What is found says «after», never «because of»: schools that take decisions differ from those that do not.
 */
import { assessLowResults } from '../../lowSchool';
import type { School, SchoolKey, SchoolYear } from '../../model';
import type { DistrictAssessment } from '../../assessment';
import { RISK_KINDS, type Day, type DecisionRow, type EffectIndicator, type RiskKind } from '../model';
import { isDraft } from './draft';
import { effectGround, type EffectGround } from './ground';
import { DECISION_STATES, type DecisionEffect, type DecisionEffects, type DecisionState, type Effect, type EffectOutcome, type EffectReason, type ListingOfYear, type PointsEffect, type RiskKindEffects, type ShareEffect } from './model';
import { comparedPoints, isbshOf, levelEffect, passportYears, pointsEffect, riskYears, scoreOf } from './points';
import { comparedShares, isRuleProcedure, shareEffect, type Asked } from './shares';
import { decisionState } from './state';

/** `named`: the schools as the workbook names them. `null`: there is no register. */
export function decisionEffects(rows: readonly DecisionRow[] | null, assessment: DistrictAssessment, named: readonly School[], today: Day): DecisionEffects | null {
  if (rows === null) return null;
  const decisions = rows.filter((row) => !isDraft(row));
  const ground = effectGround(assessment, named);
  const register = registerOf(decisions, ground);
  const effects = decisions.map((decision): DecisionEffect => {
    const school = decision.school === null ? null : ground.countedSchool(decision.school);
    const outcome = outcomeOf(decision, school, ground);
    return { decision, state: decisionState(decision, today), school, outcome, listing: listingOf(decision, school, ground), background: register.background(decision, school, outcome) };
  });
  return { effects, drafts: rows.length - decisions.length, byRiskKind: summary(effects), schoolsWithDecisions: register.schools };
}

const outcome = (found: Effect | EffectReason): EffectOutcome => (typeof found === 'string' ? { status: 'not-computed', reason: found } : { status: 'computed', effect: found });

function outcomeOf({ year, effectIn, schoolText }: DecisionRow, school: SchoolKey | null, ground: EffectGround): EffectOutcome {
  if (effectIn === null) return outcome('indicator-unknown');
  if (school === null && schoolText !== null) return outcome('school-unknown');
  if (year === null) return outcome('no-year');
  if (year >= ground.assessment.year) return outcome('ahead');
  const schools = school === null ? [...ground.schools.keys()] : [school];
  return outcome(effectOf(effectIn, schools, school, year, ground));
}

const askedOf = (indicator: Extract<EffectIndicator, { kind: 'pooled' | 'procedure' }>): Asked => (indicator.kind === 'pooled' ? isRuleProcedure : (procedure) => procedure === indicator.procedure);

function effectOf(indicator: EffectIndicator, schools: readonly SchoolKey[], school: SchoolKey | null, year: SchoolYear, ground: EffectGround): Effect | EffectReason {
  if (indicator.kind === 'isbsh') return pointsEffect('isbsh', schools, isbshOf(ground), (key) => passportYears(ground, key), year);
  if (indicator.kind !== 'risk-factor') return shareEffect(ground, schools, askedOf(indicator), year);
  const found = pointsEffect('risk-factor', schools, scoreOf(ground, indicator.factor), (key) => riskYears(ground, key), year);
  return typeof found === 'string' && school !== null ? (levelEffect(ground, school, indicator.factor, year) ?? found) : found;
}

function listingOf({ year }: DecisionRow, key: SchoolKey | null, { assessment, schools, results }: EffectGround): DecisionEffect['listing'] {
  const school = key === null ? undefined : schools.get(key);
  if (school === undefined || year === null || year + 1 > assessment.year) return null;
  const ofYear = (of: SchoolYear): ListingOfYear => {
    const { status, criteria } = assessLowResults(school, results(school.key), of, assessment.settings);
    return { year: of, status, criteria };
  };
  return { was: ofYear(year), now: ofYear(year + 1) };
}

interface Register {
  /** How many schools some decision names. */
  readonly schools: number;
  readonly background: (decision: DecisionRow, school: SchoolKey | null, outcome: EffectOutcome) => DecisionEffect['background'];
}

/** The background of one indicator, year and set of procedures is found once. */
function registerOf(decisions: readonly DecisionRow[], ground: EffectGround): Register {
  const named = new Map<SchoolYear | null, Set<SchoolKey>>();
  const all = new Set<SchoolKey>();
  for (const { school, year } of decisions) {
    const counted = school === null ? null : ground.countedSchool(school);
    if (counted === null) continue;
    all.add(counted);
    named.set(year, (named.get(year) ?? new Set()).add(counted));
  }
  const known = new Map<string, ShareEffect | PointsEffect | null>();
  const background: Register['background'] = ({ year, effectIn }, school, found) => {
    if (school === null || year === null || effectIn === null || found.status === 'not-computed' || found.effect.kind === 'risk-level') return null;
    const { effect } = found;
    const key = JSON.stringify([effectIn, year, effect.was.year, effect.kind === 'share' ? effect.procedures : null]);
    let others = known.get(key);
    if (others === undefined) {
      const without = [...ground.schools.keys()].filter((one) => !named.get(year)?.has(one));
      others = comparedIn(without, effectIn, effect, ground);
      known.set(key, others);
    }
    return others;
  };
  return { schools: all.size, background };
}

/** The same years and procedures in other schools. */
function comparedIn(schools: readonly SchoolKey[], indicator: EffectIndicator, effect: ShareEffect | PointsEffect, ground: EffectGround): ShareEffect | PointsEffect | null {
  const { was, now } = effect;
  if (effect.kind === 'share') {
    const asked = new Set(effect.procedures);
    return comparedShares(ground, schools, (procedure) => asked.has(procedure), was.year, now.year);
  }
  const valueOf = indicator.kind === 'risk-factor' ? scoreOf(ground, indicator.factor) : isbshOf(ground);
  return comparedPoints(effect.kind, schools, valueOf, was.year, now.year);
}

function summary(effects: readonly DecisionEffect[]): readonly RiskKindEffects[] {
  const kinds: readonly (RiskKind | null)[] = [...RISK_KINDS, null];
  return kinds.map((kind) => ofKind(kind, effects.filter(({ decision }) => decision.riskKind === kind))).filter(({ decisions }) => decisions > 0);
}

export const isAhead = (found: EffectOutcome): boolean => found.status === 'not-computed' && found.reason === 'ahead';

function ofKind(riskKind: RiskKind | null, effects: readonly DecisionEffect[]): RiskKindEffects {
  const count = (fits: (effect: DecisionEffect) => boolean): number => effects.filter(fits).length;
  const shareIs = (verdict: ShareEffect['verdict']): number => count(({ outcome: found }) => found.status === 'computed' && found.effect.kind === 'share' && found.effect.verdict === verdict);
  return {
    riskKind,
    decisions: effects.length,
    states: Object.fromEntries(DECISION_STATES.map((state) => [state, count((effect) => effect.state === state)])) as Record<DecisionState, number>,
    shareFell: shareIs('growth'),
    withinChance: shareIs('no-proven-change'),
    shareRose: shareIs('decline'),
    otherIndicators: count(({ outcome: found }) => found.status === 'computed' && found.effect.kind !== 'share'),
    ahead: count(({ outcome: found }) => isAhead(found)),
    notComputed: count(({ outcome: found }) => found.status === 'not-computed' && !isAhead(found)),
  };
}
