/**
 * The formulas of one school's row, the same in every row. Low on whole numbers, as the rule is: with n > 0,
 * 100,000·x ≥ round(1000·t)·n. The Wilson 95 % lower bound is ≥ t exactly when, besides, (100x − tn)² ≥ z²·n·t·(100 − t):
 * both sides of the interval's quadratic, without a root. Empty working cells count as zero in SUMPRODUCT.
 */
import { RULE_PROCEDURES } from '../../engine/procedures';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import { belowId, countId, LAST_PROCEDURE, participantsId, PROCEDURE_BAND, YEAR_BAND, type Count, type Side } from './columns';

const span = (idOf: typeof participantsId, from: Side, to: Side = from): string => `${idOf(from, 0)}..${idOf(to, LAST_PROCEDURE)}`;
const row = (columns: string): string => `{row:${columns}}`;

const low = (side: Side): string => {
  const n = row(span(participantsId, side));
  return `(${n}>0)*(100000*${row(span(belowId, side))}>=ROUND(1000*{fact:threshold},0)*${n})`;
};

const accepted: Readonly<Record<Count, (side: Side) => string>> = {
  low,
  sure: (side) => {
    const n = row(span(participantsId, side));
    return `${low(side)}*((100*${row(span(belowId, side))}-{fact:threshold}*${n})^2>={fact:z}^2*${n}*{fact:threshold}*(100-{fact:threshold}))`;
  },
  big: (side) => `${low(side)}*(${row(span(participantsId, side))}>={fact:smallCount})`,
};

const countFormula = (count: Count, side: Side | 'both'): string =>
  side === 'both' ? `=SUMPRODUCT(${accepted[count]('now')}*${accepted[count]('was')})` : `=SUMPRODUCT(${accepted[count](side)})`;

const shareFormula = (side: Side, at: number): string => `=IF({row:${participantsId(side, at)}}>0,{row:${belowId(side, at)}}/{row:${participantsId(side, at)}},"")`;

const first = (count: Count): string => `{row:${countId(count, 'now')}}>=2`;
const second = (count: Count): string =>
  `IF({fact:ruleSet}=2025,{row:${countId(count, 'both')}}>=1,AND({row:${countId(count, 'now')}}>=1,{row:${countId(count, 'was')}}>=1))`;
const listedBy = (count: Count): string => `OR(${first(count)},${second(count)})`;

const unlessPrimary = (formula: string): string => `=IF({row:primary}<>"","",${formula})`;

const criteriaFormula = {
  plain: unlessPrimary(`IF(${first('low')},"1","")&IF(AND(${first('low')},${second('low')}),"; ","")&IF(${second('low')},"2","")`),
  addin: unlessPrimary(
    `SHNOR.LOWSCHOOL({band:${PROCEDURE_BAND}:${span(participantsId, 'now', 'was')}},{band:${YEAR_BAND}:${span(participantsId, 'now', 'was')}},` +
      `${row(span(participantsId, 'now', 'was'))},${row(span(belowId, 'now', 'was'))},{fact:year},{fact:threshold},{fact:ruleSet}&"")`,
  ),
} as const;

const anyParticipants = (side: Side): string => `COUNTIF(${row(span(participantsId, side))},">0")`;

const statusFormula = ({ terms: { lowStatuses } }: Texts): string =>
  `=IF({row:primary}<>"",${literal(lowStatuses['not-applicable'])},IF({row:criteria}<>"",${literal(lowStatuses.listed)},` +
  `IF(${anyParticipants('now')}=0,${literal(lowStatuses['no-data'])},${literal(lowStatuses['not-listed'])})))`;

const previousFormula = ({ sheets: { common } }: Texts): string =>
  unlessPrimary(`IF(${anyParticipants('was')}>0,${literal(common.present)},${literal(common.absent)})`);

const reliabilityFormula = ({ terms: { lowStatuses, reliability } }: Texts): string =>
  `=IF({row:status}<>${literal(lowStatuses.listed)},"",IF(${listedBy('sure')},${literal(reliability.stable)},` +
  `IF(${listedBy('big')},${literal(reliability.probable)},${literal(reliability.limited)})))`;

/** All of them, written once: a row only points at them. */
export interface LowFormulas {
  readonly shares: Readonly<Record<Side, readonly string[]>>;
  readonly counts: Readonly<Record<Count, Readonly<Record<Side | 'both', string>>>>;
  readonly criteria: { readonly plain: string; readonly addin: string };
  readonly status: string;
  readonly previous: string;
  readonly reliability: string;
}

export const lowFormulas = (texts: Texts): LowFormulas => {
  const sharesOf = (side: Side): readonly string[] => RULE_PROCEDURES.map((_, at) => shareFormula(side, at));
  const countsOf = (count: Count): Readonly<Record<Side | 'both', string>> => ({ now: countFormula(count, 'now'), was: countFormula(count, 'was'), both: countFormula(count, 'both') });
  return {
    shares: { now: sharesOf('now'), was: sharesOf('was') },
    counts: { low: countsOf('low'), sure: countsOf('sure'), big: countsOf('big') },
    criteria: criteriaFormula,
    status: statusFormula(texts),
    previous: previousFormula(texts),
    reliability: reliabilityFormula(texts),
  };
};
