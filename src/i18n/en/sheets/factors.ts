import type { Texts } from '../../texts';
import { counted, decimal, percentOf } from '../numbers';
import { schoolYear } from './common';

const schools = (count: number): string => counted(count, 'school', 'schools');
const hundredths = (value: number): string => decimal(Math.round(value * 100) / 100).replace('-', '−');
const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join('; ');
const conditionsOrRisks = (count: number): string => counted(count, 'condition or risk', 'conditions and risks');

export const factors: Texts['sheets']['factors'] = {
  title: 'Factors: what goes with low results',
  subtitle: (year) => `Rank correlations of the schools’ conditions and risks with the index of results. ${schoolYear(year)}`,
  rules: 'Spearman’s correlation, Holm’s adjustment for the number of tests; going together is no cause',
  toParameters: 'Parameters and explanations are below',
  toInputs: 'The input numbers by school are at the end of the sheet',

  variable: 'Condition or risk',
  kind: 'Kind',
  kinds: { share: 'share of the social passport', size: 'size of school', riskFactor: 'risk factor', riskParameter: 'risk parameter' },
  size: 'Number of pupils',
  riskFactor: (id, name) => `Factor ${id}. ${name}`,
  riskLevels: (id, name) => `Factor ${id}. ${name} (level of the profile)`,
  riskParameter: (id, name) => `${id}. ${name} (deficit)`,
  n: 'Schools',
  rho: 'Spearman’s ρ',
  lower: 'Lower 95% bound',
  upper: 'Upper 95% bound',
  p: 'p',
  holm: 'p adjusted by Holm',
  benjaminiHochberg: 'p adjusted by Benjamini–Hochberg',
  verdict: 'Conclusion',
  traced: { worse: 'a relation is traced: more of it, lower results', better: 'a relation is traced: more of it, higher results', none: 'no relation is traced' },
  ifCounted: 'ρ if flagged results counted',
  noCorrelations: 'Not a single test can be made',

  found: (traced, tests) =>
    traced === 0 ? `No relation with results is traced for any of ${conditionsOrRisks(tests)} (Holm, 5%).` : `A relation with results is traced for ${traced} of ${conditionsOrRisks(tests)} (Holm, 5%).`,
  strongestWorse: (names) => `The more of it, the lower the results: ${quoted(names)}.`,
  strongestBetter: (names) => `The more of it, the higher the results: ${quoted(names)}.`,
  noTests: (least) => `No correlation is computed: no condition is known for at least ${schools(least)} and differs between them.`,
  suggestive: (count) => `For ${count} more a relation is possible (Benjamini–Hochberg): up to 5 in 100 of such conclusions are wrong.`,
  ifBiased: (count, traced) => `If results with a sign of bias were counted (${schools(count)}), a relation is traced for ${traced}.`,
  notCauses: 'Going together is no cause: both a condition and the results may depend on a third thing. Needs analysis.',
  notComputed: 'Relations with results are not computed.',

  chartTitle: (shown, all) => (shown < all ? `The strongest relations with low results: ${shown} of ${all}` : 'Relations with low results'),
  chartAxis: 'ρ: above zero, the more of it, the lower the results',

  untestedTitle: 'What was not tested',
  few: (names, least) => `Known for fewer than ${schools(least)} with results: ${quoted(names)}.`,
  constant: (names) => `The same for all schools: ${quoted(names)}.`,

  schools: 'Schools with results',
  tests: 'Tests that the adjustment is for',
  alpha: 'Limit for p adjusted by Holm',
  alphaNote: 'the usual one; the documents name none',
  least: 'Schools for one test, at least',
  leastNote: 'with fewer a correlation is unreliable; the documents name none',
  objectivity: 'Results with a sign of bias',

  inputsTitle: 'Input numbers',
  inputsNote: 'One row is one school with results. “Low results” is the index of results with the sign reversed (a difference of shares): more is lower. Conditions and risks are in the collapsed columns at the right; “–” is no value. Not printed.',
  inputsCut: (cells) => `There are too many input numbers (${counted(cells, 'cell', 'cells')}) to show them here; they are in the input tables.`,
  low: 'Low results (index with the sign reversed)',
  missing: '–',
  noRows: 'No schools with results',

  reading: [
    'Spearman’s ρ, from −1 to 1, tells how far the order of the schools by a condition is their order by low results. Above zero: the more of the condition or risk, the lower the results; below zero: the higher; about zero: the orders have nothing in common. Equal values share the mean rank.',
    'Low results are the index of the sheet of expected results with the sign reversed: the share below the threshold compared with all schools together, averaged over the groups of procedures.',
    'p is the probability of such a relation, or a stronger one, by chance if there is none (Student’s distribution, as cor.test(method = "spearman", exact = FALSE) in R). When many tests are made some small p are chance, so the conclusion is drawn from p adjusted by Holm: “a relation is traced” when it is below 0.05. Benjamini–Hochberg’s adjustment is milder: it holds the share of wrong conclusions among those drawn.',
    'The bounds are a 95% interval by Fisher’s transformation with the standard error of Bonett and Wright; each by itself, without adjustment.',
    'ρ and its bounds can be checked with SHNOR.SPEARMAN on the input numbers. Adjusted p are computed by the add-in, not by a formula.',
    'A relation was found in these schools in this year; it does not mean that one follows from the other. It is an occasion for analysis, no conclusion about the work of schools and teachers.',
  ],

  summary: {
    found: (names, tests) => `A relation with low results is traced (of ${counted(tests, 'test', 'tests')}) for: ${quoted(names)}.`,
    more: (traced, tests) => `A relation with results is traced for ${traced} of ${conditionsOrRisks(tests)}.`,
    none: (tests) => `No relation with results is traced for any of ${conditionsOrRisks(tests)}.`,
  },
  story: {
    marked: (variable, beyond, others, more) => `“${variable}”: ${more ? 'more' : 'less'} than in ${beyond} of ${others} other schools; in the district this goes with low results.`,
    share: percentOf,
    detail: (value, rho) => `Value ${value}; ρ = ${hundredths(rho)}. Going together is no cause.`,
  },
};
