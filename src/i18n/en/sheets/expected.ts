import type { Texts } from '../../texts';
import { counted, decimal, percentOf, signedPoints } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const named = (names: readonly string[]): string => (names.length === 0 ? '' : `: ${names.join('; ')}`);
const hundredths = (value: number): string => decimal(Math.round(value * 100) / 100);
const probability = (p: number): string => (p < 0.001 ? 'p\u00a0<\u00a00.001' : `p\u00a0=\u00a0${decimal(Math.round(p * 1000) / 1000)}`);
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');

export const expected: Texts['sheets']['expected'] = {
  title: 'Results to expect in given social conditions',
  subtitle: (year) => `What results such shares of pupils let expect, and what the results are. ${schoolYear(year)}`,
  rules: 'Linear regression of the index of results on the shares of the social passport, 95% intervals',
  toModel: 'The model, its coefficients and how far it can be believed are below the table',
  toParameters: 'Parameters and explanations',

  actual: 'Index of results, pp',
  expected: 'Expected index, pp',
  residual: 'Difference, pp',
  lower: 'Lower bound of expected, pp',
  upper: 'Upper bound of expected, pp',
  verdict: 'Result and expectation',
  verdicts: { below: 'below expected', within: 'as expected', above: 'above expected' },
  adverse: 'Adverse conditions',
  resilient: 'Resilient',
  participants: 'Participations',
  ifCounted: 'If flagged results counted',
  year: 'Year of passport',
  index: 'Index of results (difference of shares)',
  leverage: 'Leverage',
  standardised: 'Standardised residual',
  cook: 'Cook’s distance',
  noSchools: 'No schools with results',
  cut: (shown, all) => `Too many schools to show all: here are ${schools(shown)} of ${decimal(all)}, those outside the interval and the resilient ones.`,
  few: (participants) => `few participants: ${participants}`,
  noPassport: 'no social passport',
  incomplete: (names) => `the social passport lacks: ${names.join(', ')}`,
  olderPassport: (year) => `social passport of ${schoolYear(year)}`,
  noIsbsh: 'no ИСБШ',
  counted: (index, verdict, resilient) => `${signedPoints(index)}${verdict === null ? '' : `, ${verdict}`}${resilient ? ', resilient' : ''}`,

  model: 'The model',
  coefficientsCaption: 'Coefficients',
  predictor: 'Condition (share of pupils)',
  intercept: 'Constant',
  estimate: 'Coefficient',
  standardError: 'Standard error',
  t: 't',
  p: 'p',
  low95: 'Lower 95% bound',
  high95: 'Upper 95% bound',
  vif: 'VIF',
  per10: 'With a share greater by 10 pp the index differs by, pp',
  document: 'By the document',
  here: 'Here',
  signs: { positive: '+', negative: '−' },
  appendix1: (sign) => sign,
  appendix2: 'not significant',
  inIsbsh: (sign) => `in ИСБШ: ${sign}`,
  notInDocument: 'not named',
  hereDiffers: (sign) => sign,
  hereNot: (sign) => `${sign}, not different from zero`,
  noModel: 'There is no model and nothing is expected.',
  noCoefficients: 'No coefficients',

  n: 'Schools in the model',
  degreesOfFreedom: 'Degrees of freedom',
  rSquared: 'R²',
  rSquaredNote: 'the part of the differences between schools that the conditions describe',
  adjustedRSquared: 'Adjusted R²',
  residualError: 'Standard error of residuals (difference of shares)',
  residualErrorNote: (error) => `the usual difference between actual and expected is ${signedPoints(error).replace('+', '')}`,
  f: 'F',
  fP: 'p of F',
  tCritical: 'Student’s quantile for 95% intervals',
  perPredictor: 'Schools per condition, at least',
  perPredictorNote: 'not named by the document; taken so that the model does not fit single schools',
  least: 'Schools for a model, at least',
  quantile: 'Resilience: quantile of the index of results',
  quantileNote: 'the upper quarter, as the OECD has it; the documents name no border',
  border: 'Border of resilience, pp',
  borderNote: (adverse) => `schools in adverse conditions with results: ${adverse}`,
  computedByAddin: 'computed by the add-in, not by a formula',
  excluded: 'Results with a sign of bias',
  objectivityNotes: { exclude: 'are not counted', count: 'are counted', both: 'are not counted; beside stands what would be with them' },

  fitted: (rSquared, n) => `The conditions describe ${percentOf(rSquared)} of the differences between schools in the index of results (R², ${schools(n)} in the model).`,
  notSignificant: (p) => `But as a whole the relation of results and conditions does not differ from chance (F test, ${p}): much the same is expected of all.`,
  probability,
  below: (count, names) =>
    count === 0 ? 'No school is below what its conditions let expect (outside the 95% interval).' : `Below what their conditions let expect: ${schools(count)}${named(names)}. An occasion for analysis and support.`,
  above: (count, names) => (count === 0 ? 'No school is above what is expected.' : `Above what is expected: ${schools(count)}${named(names)}: worth studying, unless the objectivity of the results is in question.`),
  byChance: (n) => `By chance alone about ${schools(Math.max(1, Math.round(n * 0.05)))} of ${decimal(n)} would be outside the interval.`,
  resilientSchools: (count, adverse, names) =>
    count === 0
      ? `There are no resilient schools (in adverse conditions with results: ${adverse}).`
      : `Resilient: ${schools(count)} of ${adverse} in adverse conditions with results${named(names)}.`,
  noResilience: (reason) => `Resilient schools cannot be told. ${reason}`,
  noModelBecause: (reason) => `Expected results are not computed. ${reason}`,
  ifBiased: ({ schools: count, rSquared, below, above, resilient }) =>
    `If results with a sign of bias were counted: schools ${decimal(count)}${rSquared === null ? '' : `, R² ${hundredths(rSquared)}`}, below expected ${below}, above ${above}, resilient ${resilient}.`,

  diagnostics: 'How far the model can be believed',
  tests: { 'shapiro-wilk': 'Shapiro–Wilk', 'jarque-bera': 'Jarque–Bera' },
  normal: (test, statistic, p, fine) =>
    `The residuals ${fine ? 'do not contradict a normal distribution' : 'are not normally distributed: the bounds of the intervals are approximate'} (${test} test: ${hundredths(statistic)}, ${probability(p)}).`,
  equalVariance: (statistic, p, fine) =>
    `The scatter of the residuals ${fine ? 'does not go with the conditions' : 'goes with the conditions: standard errors and p are approximate'} (Breusch–Pagan test, Koenker’s form: ${hundredths(statistic)}, ${probability(p)}).`,
  cookLargest: (school, value, fine) =>
    fine
      ? `No school changes the model much: the greatest Cook’s distance is ${hundredths(value)} (${school}).`
      : `One school changes the model much: Cook’s distance ${hundredths(value)}, above 1 (${school}). Check its data.`,
  leverageLargest: (school, value, usual) => `Furthest from usual conditions: ${school}, leverage ${hundredths(value)}, ${hundredths(usual)} on average.`,
  vifLargest: (condition, value, fine) =>
    fine
      ? `The conditions hardly repeat one another: the greatest VIF is ${hundredths(value)} (“${condition}”).`
      : `The conditions repeat one another: VIF ${hundredths(value)} (“${condition}”), single coefficients are unreliable; expected results are not affected.`,
  againstDocument: (names) => `The sign differs from the document, and the coefficient from zero: ${quoted(names)}. The data are others: needs analysis.`,
  agreesWithDocument: (agreeing, all) => `Of ${counted(all, 'condition', 'conditions')} with a direction in the document, ${agreeing} have the same one here and differ from zero.`,

  leftOut: 'What was left out',
  aliased: (names) => `Left out, since the others say all that they do: ${quoted(names)}.`,
  beyondLimit: (names, n) => `Left out: ${quoted(names)}: each takes 10 schools, and there are ${decimal(n)}; the order is that of the documents.`,
  rare: (names) => `Known for fewer than 80% of the schools with a passport, and left out: ${quoted(names)}.`,
  constant: (names) => `The same for all schools, and left out: ${quoted(names)}.`,
  schoolsWithoutPassport: (count) => `Without a social passport and so not in the model: ${schools(count)}.`,
  schoolsIncomplete: (count) => `With an incomplete social passport and so not in the model: ${schools(count)}.`,
  schoolsWithoutResults: (count) => `Without results in the reporting year and so not in the table: ${schools(count)}.`,

  chartTitle: 'Actual and expected index of results',
  xTitle: 'Expected index, pp',
  yTitle: 'Actual index, pp',
  diagonal: 'Actual equals expected',
  diagonalTitle: 'Line for the chart',
  chartCut: (drawn) => `The chart shows at most ${schools(drawn)} of each kind.`,

  reading: [
    'Index of results: for each procedure the share that reached the threshold, less the same share of all schools together; the differences are averaged over the procedures of a group (ВПР of primary, middle and senior school, ОГЭ, ЕГЭ, КДР), then over the groups. 0 is as all schools together, more is better. How the procedures are brought together the document does not say: this is the add-in’s rule.',
    'The expected index is the constant and the sum of coefficients times shares of pupils. The coefficients are least squares over the schools of this workbook. To check in R: lm(index ~ shares); the input numbers are in the collapsed columns at the right.',
    'The bounds of the expected are a 95% prediction interval: of 100 schools in the same conditions about 5 would be outside. “Below expected” means that the actual index is below the lower bound; the school needs analysis and support.',
    'A resilient school works in adverse conditions and has an index of results not below the border of the upper quarter of all schools.',
    'A coefficient tells what goes with results in these schools, other conditions being equal, and says nothing of causes. The sign “by the document” is that of appendices 1 and 2 and of ИСБШ: they come from other data and do not agree in everything (single-parent families).',
    'The model speaks of the conditions in the social passport; what is not there it does not know.',
  ],

  summary: {
    found: (n, below, above) => `Given their social conditions, results are below expected in ${schools(below)} of ${decimal(n)}, above in ${above}.`,
    resilient: (count, adverse, names) => `Resilient schools (adverse conditions, results in the upper quarter): ${count} of ${adverse}${named(names)}.`,
  },
  story: {
    resilient: 'A resilient school: adverse conditions and results in the upper quarter.',
    verdicts: {
      below: 'Results are below what its social conditions let expect: needs analysis and support.',
      within: 'Results are as its social conditions let expect.',
      above: 'Results are above what its social conditions let expect: others can learn from it.',
    },
    detail: (index, value, lower, upper) => `Index of results ${signedPoints(index)}, expected ${signedPoints(value)} (from ${signedPoints(lower)} to ${signedPoints(upper)}).`,
    few: (participants) => `Few participants (${participants}).`,
    ifCounted: (verdict) => `If flagged results were counted: ${verdict}.`,
  },
};
