/** The rules of arguments: each takes a cell's value to a checked one, or to a sentence about what is wrong. */
import type { ChangeUnit } from '../engine/analysis/literacy/change';
import type { RuleSet } from '../engine/settings';
import type { FunnelLevel } from '../engine/stats/funnelLimits';
import type { PaneTexts } from '../i18n/texts';
import type { ArgumentRule } from './declarations';
import { isProblem, type FunctionProblem } from './outcome';
import type { RawValue } from './rawValues';

export type IntervalBound = 'lower' | 'upper';
export type RankFigure = 'rho' | 'p' | IntervalBound;

/** The type of a checked value by its rule. */
export type Checked<Rule extends ArgumentRule> = Rule extends 'text'
  ? string
  : Rule extends 'flag'
    ? boolean
    : Rule extends 'ruleSet'
      ? RuleSet
      : Rule extends 'bound'
        ? IntervalBound
        : Rule extends 'funnelLevel'
          ? FunnelLevel
          : Rule extends 'rankFigure'
            ? RankFigure
            : Rule extends 'changeUnit'
              ? ChangeUnit
              : number;

export type Problems = PaneTexts['functions']['problems'];
type Given = Exclude<RawValue, null | { readonly cellError: string }>;
type Check<Rule extends ArgumentRule> = (value: Given, say: Problems) => Checked<Rule> | FunctionProblem;

const problem = (sentence: string): FunctionProblem => ({ problem: sentence });

const NUMBER_TEXT = /^[+-]?\d+([.,]\d+)?%?$/;

/** «12,5», «12.5», «1 234», «35 %» as in the input tables. */
const numberOf = (value: Given): number | null => {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'boolean') return null;
  const compact = value.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (!NUMBER_TEXT.test(compact)) return null;
  const number = Number(compact.replace('%', '').replace(',', '.'));
  return compact.endsWith('%') ? number / 100 : number;
};

const numeric =
  (accept: (number: number, say: Problems) => FunctionProblem | null) =>
  (value: Given, say: Problems): number | FunctionProblem => {
    const number = numberOf(value);
    return number === null ? problem(say.notNumber(String(value))) : (accept(number, say) ?? number);
  };

const MOST_PERCENT = 100;

const checkShare = (number: number, say: Problems): FunctionProblem | null => {
  if (number >= 0 && number <= 1) return null;
  return problem(number > 1 && number <= MOST_PERCENT ? say.shareIsPercent(number) : say.shareOutside(number));
};

const checkPercent = (number: number, say: Problems): FunctionProblem | null => {
  if (number >= 1 && number <= MOST_PERCENT) return null;
  return problem(number > 0 && number < 1 ? say.percentIsShare(number) : say.percentOutside(number));
};

const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;
const SCHOOL_YEAR = /^(\d{4})(?:\s*[-/–—]\s*(\d{4}))?(?:\s*уч(?:\.|ебный)\s*г(?:\.|од))?$/i;

/** The year in which the school year ends. */
const yearOf = (value: Given): number | null => {
  if (typeof value !== 'string') return typeof value === 'number' ? value : null;
  const [, first, second] = SCHOOL_YEAR.exec(value.trim()) ?? [];
  if (first === undefined) return null;
  if (second === undefined) return Number(first);
  return Number(second) === Number(first) + 1 ? Number(second) : null;
};

const YES = /^(да|yes|true|истина|1)$/i;
const NO = /^(нет|no|false|ложь|0)$/i;

const RULE_SETS: Readonly<Record<string, RuleSet>> = { '2020': 'fioko2020', '2025': 'same-procedure-2025' };
const BOUNDS: Readonly<Record<string, IntervalBound>> = { lower: 'lower', нижняя: 'lower', upper: 'upper', верхняя: 'upper' };

const FUNNEL_LEVELS: ReadonlyMap<number | null, FunnelLevel> = new Map([
  [95, '95'],
  [0.95, '95'],
  [99.8, '99.8'],
  [0.998, '99.8'],
]);

/** As per cent or as a share. */
const funnelLevelOf = (level: number | null): FunnelLevel | undefined => FUNNEL_LEVELS.get(level);

const RANK_FIGURES: Readonly<Record<string, RankFigure>> = { ...BOUNDS, rho: 'rho', ро: 'rho', 'ρ': 'rho', p: 'p', р: 'p' };

/** «24,8 %» and «24,8 п.п.» as texts are as they are read; a bare number below 1 is a share that somebody took for a change. */
const checkChange = (value: Given, say: Problems): number | FunctionProblem => {
  const number = numberOf(typeof value === 'string' ? value.replace(/(?:%|п\.?\s*п\.?)\s*$/i, '') : value);
  if (number === null) return problem(say.notNumber(String(value)));
  return typeof value === 'number' && number !== 0 && Math.abs(number) < 1 ? problem(say.changeIsShare(number)) : number;
};

const CHANGE_UNITS: Readonly<Record<string, ChangeUnit>> = { пп: 'points', pp: 'points', points: 'points', '%': 'relative', percent: 'relative', процент: 'relative', проценты: 'relative' };

const changeUnitOf = (value: Given): ChangeUnit | undefined => CHANGE_UNITS[String(value).toLowerCase().replace(/[\s.]/g, '')];

const CHECKS: { readonly [Rule in ArgumentRule]: Check<Rule> } = {
  share: numeric(checkShare),
  part: numeric((number, say) => (number === 0 ? problem(say.partIsNothing()) : checkShare(number, say))),
  count: numeric((number, say) => (Number.isInteger(number) && number >= 0 ? null : problem(say.notCount(number)))),
  percent: numeric(checkPercent),
  score: numeric((number, say) => (number >= 0 && number <= 1 ? null : problem(say.scoreOutside(number)))),
  number: numeric(() => null),
  year: (value, say) => {
    const year = yearOf(value);
    return year !== null && Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR ? year : problem(say.notYear(String(value)));
  },
  text: (value) => String(value),
  flag: (value, say) => {
    const text = String(value).trim();
    if (YES.test(text)) return true;
    return NO.test(text) ? false : problem(say.notFlag(text));
  },
  ruleSet: (value, say) => RULE_SETS[String(value).trim()] ?? problem(say.notRuleSet(String(value))),
  funnelLevel: (value, say) => funnelLevelOf(numberOf(value)) ?? problem(say.notFunnelLevel(String(value))),
  rankFigure: (value, say) => RANK_FIGURES[String(value).trim().toLowerCase()] ?? problem(say.notRankFigure(String(value))),
  change: checkChange,
  changeUnit: (value, say) => changeUnitOf(value) ?? problem(say.notChangeUnit(String(value))),
  bound: (value, say) => BOUNDS[String(value).trim().toLowerCase()] ?? problem(say.notBound(String(value))),
};

/** Checks a value that is not blank; the sentence of a problem names the argument. */
export const checkValue = <Rule extends ArgumentRule>(rule: Rule, value: Exclude<RawValue, null>, argument: string, say: Problems): Checked<Rule> | FunctionProblem => {
  if (typeof value === 'object') return problem(say.inArgument(say.cellError(value.cellError), argument));
  const check: Check<Rule> = CHECKS[rule];
  const checked = check(value, say);
  return isProblem(checked) ? problem(say.inArgument(checked.problem, argument)) : checked;
};
