/** What «Факторы» says in words. */
import { LEAST_PAIRS } from '../../engine/analysis/factors/analyseFactors';
import type { FactorCorrelation, FactorsResult } from '../../engine/analysis/factors/result';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';
import { variableName } from './names';

type Item = ListBlock['items'][number];

/** The rest stands in the table. */
const MOST_NAMES = 5;
const LIMIT = 0.05;

const namesOf = (correlations: readonly FactorCorrelation[], texts: Texts): readonly string[] => correlations.slice(0, MOST_NAMES).map(({ variable }) => variableName(variable, texts));

export const mainItems = ({ correlations, tests, ifBiasedCounted }: FactorsResult, texts: Texts): readonly Item[] => {
  const { factors: words } = texts.sheets;
  if (tests === 0) return [{ text: words.noTests(LEAST_PAIRS), tone: 'warning' }];
  const traced = correlations.filter((one) => one.traced);
  const worse = traced.filter(({ rho }) => rho > 0);
  const better = traced.filter(({ rho }) => rho < 0);
  const suggestive = correlations.filter((one) => !one.traced && one.benjaminiHochberg < LIMIT).length;
  return [
    { text: words.found(traced.length, tests) },
    ...(worse.length > 0 ? [{ text: words.strongestWorse(namesOf(worse, texts)) }] : []),
    ...(better.length > 0 ? [{ text: words.strongestBetter(namesOf(better, texts)) }] : []),
    ...(suggestive > 0 ? [{ text: words.suggestive(suggestive) }] : []),
    ...(ifBiasedCounted ? [{ text: words.ifBiased(ifBiasedCounted.schools, ifBiasedCounted.traced) }] : []),
    { text: words.notCauses, tone: 'info' },
  ];
};

export const untestedItems = ({ untested }: FactorsResult, texts: Texts): readonly Item[] => {
  const { factors: words } = texts.sheets;
  const of = (why: 'few' | 'constant'): readonly string[] => untested.filter((one) => one.why === why).map(({ variable }) => variableName(variable, texts));
  const few = of('few');
  const constant = of('constant');
  return [...(few.length > 0 ? [{ text: words.few(few, LEAST_PAIRS) }] : []), ...(constant.length > 0 ? [{ text: words.constant(constant) }] : [])];
};
