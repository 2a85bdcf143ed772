/** What «Ожидаемые результаты» says in words: what was found, how far the model can be believed, what was left out. */
import { directionOf, documentSign } from '../../engine/analysis/expected/documentSigns';
import type { ExpectedModel, ExpectedSchool } from '../../engine/analysis/expected/result';
import type { TestOutcome } from '../../engine/stats/breuschPagan';
import { reasonText } from '../common/reasons';
import type { ListBlock } from '../spec';
import { differsFromZero } from './coefficients';
import { nameIn, type ExpectedScene } from './view';

type Item = ListBlock['items'][number];

/** More names than this stand in the table only. */
const MOST_NAMES = 10;
const SIGNIFICANT = 0.05;
/** R's plot.lm draws this line. */
const LARGE_COOK = 1;
const LARGE_VIF = 5;

const names = (schools: readonly ExpectedSchool[], scene: ExpectedScene): readonly string[] =>
  schools.length > MOST_NAMES ? [] : schools.map(({ school }) => nameIn(scene, school));

const modelItems = (scene: ExpectedScene): readonly Item[] => {
  const { result, model, texts } = scene;
  const { expected: words } = texts.sheets;
  if (!model) return result.model.status === 'not-computed' ? [{ text: words.noModelBecause(reasonText(result.model.reason, texts)), tone: 'warning' }] : [];
  const below = result.schools.filter(({ fit }) => fit?.verdict === 'below');
  const above = result.schools.filter(({ fit }) => fit?.verdict === 'above');
  return [
    { text: words.fitted(model.rSquared, model.n) },
    ...(model.fP < SIGNIFICANT ? [] : [{ text: words.notSignificant(words.probability(model.fP)), tone: 'warning' } as const]),
    { text: words.below(below.length, names(below, scene)) },
    { text: words.above(above.length, names(above, scene)) },
    { text: words.byChance(model.n) },
  ];
};

export const mainItems = (scene: ExpectedScene): readonly Item[] => {
  const { result, texts } = scene;
  const { expected: words } = texts.sheets;
  const { resilience, schools, ifBiasedCounted } = result;
  const resilient = schools.filter((school) => school.resilient === true);
  return [
    ...modelItems(scene),
    resilience.status === 'computed'
      ? { text: words.resilientSchools(resilient.length, resilience.result.adverse, names(resilient, scene)) }
      : { text: words.noResilience(reasonText(resilience.reason, texts)) },
    ...(ifBiasedCounted ? [{ text: words.ifBiased(ifBiasedCounted) }] : []),
  ];
};

const isFine = ({ p }: TestOutcome): boolean => p >= SIGNIFICANT;

export const diagnosticItems = (scene: ExpectedScene, model: ExpectedModel): readonly Item[] => {
  const { expected: words, conditions } = scene.texts.sheets;
  const { normality, equalVariance, largestCook, largestLeverage, largestVif } = model.diagnostics;
  const told = (text: string, fine: boolean): Item => (fine ? { text } : { text, tone: 'warning' });
  const single = model.coefficients.length === 1;
  return [
    ...(normality ? [told(words.normal(words.tests[normality.test], normality.statistic, normality.p, isFine(normality)), isFine(normality))] : []),
    ...(equalVariance ? [told(words.equalVariance(equalVariance.statistic, equalVariance.p, isFine(equalVariance)), isFine(equalVariance))] : []),
    ...(largestCook ? [told(words.cookLargest(nameIn(scene, largestCook.school), largestCook.value, largestCook.value < LARGE_COOK), largestCook.value < LARGE_COOK)] : []),
    { text: words.leverageLargest(nameIn(scene, largestLeverage.school), largestLeverage.value, (model.coefficients.length + 1) / model.n) },
    ...(single ? [] : [told(words.vifLargest(conditions[largestVif.predictor], largestVif.value, largestVif.value < LARGE_VIF), largestVif.value < LARGE_VIF)]),
    ...signItems(scene, model),
  ];
};

const signItems = ({ texts }: ExpectedScene, { coefficients }: ExpectedModel): readonly Item[] => {
  const { expected: words, conditions } = texts.sheets;
  const directed = coefficients.filter(({ predictor }) => directionIn(predictor) !== null);
  const certain = directed.filter(differsFromZero);
  const against = certain.filter(({ predictor, estimate }) => directionIn(predictor) !== directionOf(estimate));
  return [
    ...(directed.length > 0 ? [{ text: words.agreesWithDocument(certain.length - against.length, directed.length) }] : []),
    ...(against.length > 0 ? [{ text: words.againstDocument(against.map(({ predictor }) => conditions[predictor])), tone: 'warning' } as const] : []),
  ];
};

/** Of appendix 1. */
const directionIn = (id: Parameters<typeof documentSign>[0]): 'positive' | 'negative' | null => {
  const { appendix } = documentSign(id);
  return appendix === 'none' ? null : appendix;
};

export const leftOutItems = ({ result, model, input, texts }: ExpectedScene): readonly Item[] => {
  const { expected: words, conditions } = texts.sheets;
  const unused = (why: 'rare' | 'constant'): readonly string[] => result.unused.filter((one) => one.why === why).map(({ characteristic }) => conditions[characteristic]);
  const told = (list: readonly string[], sentence: (list: readonly string[]) => string): readonly Item[] => (list.length > 0 ? [{ text: sentence(list) }] : []);
  const withResults = new Set(result.schools.map(({ school }) => school));
  const leftOut = (why: 'no-passport' | 'incomplete'): number => result.leftOut.filter((one) => one.why === why && withResults.has(one.school)).length;
  const counted = (count: number, sentence: (count: number) => string): readonly Item[] => (count > 0 ? [{ text: sentence(count) }] : []);
  return [
    ...told((model?.aliased ?? []).map((id) => conditions[id]), words.aliased),
    ...told((model?.beyondLimit ?? []).map((id) => conditions[id]), (list) => words.beyondLimit(list, model?.n ?? 0)),
    ...told(unused('rare'), words.rare),
    ...told(unused('constant'), words.constant),
    ...counted(leftOut('no-passport'), words.schoolsWithoutPassport),
    ...counted(leftOut('incomplete'), words.schoolsIncomplete),
    ...counted(input.assessment.schools.length - result.schools.length, words.schoolsWithoutResults),
  ];
};
