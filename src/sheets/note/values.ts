/** What stands in the place of each placeholder; `null`: there are no data for it. */
import { isDeciding } from '../../engine/analysis/dynamics/measures';
import { countsOf } from '../../engine/analysis/expected/result';
import { variableKey } from '../../engine/analysis/factors/result';
import type { FactorVariable } from '../../engine/analysis/factors/variables';
import type { LowCriterion, Reliability, SchoolAssessment } from '../../engine/assessment';
import type { NotePlaceholderId } from '../../engine/support/note/placeholders';
import { RISK_FACTORS, RISK_PARAMETERS } from '../../engine/riskCatalogue';
import { note } from '../../i18n/ru/note';
import { conditions } from '../../i18n/ru/sheets/conditions';
import { factors } from '../../i18n/ru/sheets/factors';
import { decimal } from '../../i18n/ru/numbers';
import { fewNames, indexed, judgedSchools, withRisk, type NoteScene } from './scene';
import { supportValues } from './supportValues';
import { factorTallies, procedureTallies } from './tallies';
import { listName } from './listName';

type Value = (scene: NoteScene) => string | null;

const { conclusions, rules, tables, words } = note;

/** Names of a list that a sentence holds. */
const MOST_FACTORS = 4;
const MOST_PROCEDURES = 3;

/** The three forms of a number of schools. */
const count = <Id extends string>(id: Id, of: (scene: NoteScene) => number | null) => {
  const shown =
    (word: (count: number) => string): Value =>
    (scene) => {
      const number = of(scene);
      return number === null ? null : word(number);
    };
  return { [`${id}-schools`]: shown(words.schools), [`${id}-number`]: shown(decimal), [`${id}-in-schools`]: shown(words.inSchools) } as Record<`${Id}-schools` | `${Id}-number` | `${Id}-in-schools`, Value>;
};

const listed = ({ groups }: NoteScene): readonly SchoolAssessment[] => groups.lowResults;

const onlyMunicipality: Value = ({ input }) => {
  const names = new Set(input.assessment.schools.flatMap(({ school }) => school.municipality ?? []));
  return names.size === 1 ? [...names][0]! : null;
};

const lowFound: Value = (scene) =>
  judgedSchools(scene) === 0 ? conclusions.lowUnknown(scene.input.assessment.year) : conclusions.lowFound(listed(scene).length, fewNames(listed(scene), scene));

const lowCriteria: Value = (scene) => {
  const meeting = (...criteria: readonly LowCriterion[]): number => listed(scene).filter(({ lowResults }) => criteria.every((one) => lowResults.criteria.includes(one))).length;
  return listed(scene).length === 0 ? null : conclusions.criteria(meeting(1), meeting(2), meeting(1, 2));
};

const lowReliability: Value = (scene) => {
  const of = (reliability: Reliability): number => listed(scene).filter(({ lowResults }) => lowResults.reliability === reliability).length;
  return listed(scene).length === 0 ? null : conclusions.reliability(of('stable'), of('probable'), of('limited'));
};

const combined: Value = ({ input }) => {
  const having = (flags: number): number => input.assessment.schools.filter(({ groups }) => groups.length === flags).length;
  return conclusions.combined(having(2), having(3), having(0));
};

const proceduresFound: Value = (scene) => {
  const { year } = scene.input.assessment;
  const tallies = procedureTallies(scene, year);
  if (tallies.length === 0) return null;
  const most = [...tallies].filter(({ low }) => low > 0).sort((a, b) => b.low - a.low || b.low / b.tookPart - a.low / a.tookPart);
  return conclusions.procedures(year, most.slice(0, MOST_PROCEDURES));
};

const dynamicsFound: Value = ({ input: { analysis } }) => {
  if (analysis.dynamics.status !== 'computed') return null;
  const { district } = analysis.dynamics.result;
  const total = (verdict: 'growth' | 'decline' | 'no-proven-change'): number => district.reduce((sum, { measure, verdicts }) => sum + (measure === 'below' ? verdicts[verdict] : 0), 0);
  const [better, worse] = [total('growth'), total('decline')];
  const all = better + worse + total('no-proven-change');
  return all === 0 ? null : conclusions.dynamics(analysis.year, all, better, worse);
};

const positiveFound: Value = ({ input: { analysis } }) => {
  if (analysis.dynamics.status !== 'computed') return null;
  const compared = analysis.dynamics.result.positive.filter(({ measure, share }) => isDeciding(measure) && share !== null);
  if (compared.length === 0) return null;
  const [best] = [...compared].sort((a, b) => b.share! - a.share! || b.compared - a.compared);
  return best!.positive === 0 ? conclusions.noPositive : conclusions.positive(tables.dynamics.procedureName(best!.procedure, best!.grade), best!.positive, best!.compared, best!.share!);
};

const isbshFound: Value = (scene) => {
  const values = indexed(scene).map(({ isbsh }) => isbsh!.value);
  return values.length === 0 ? null : conclusions.isbsh(values[0]!, values.at(-1)!, values.length);
};

const riskFactorsFound: Value = (scene) => {
  if (withRisk(scene) === 0) return null;
  const high = [...factorTallies(scene)].filter((tally) => tally.high > 0).sort((a, b) => b.high - a.high);
  return conclusions.riskFactors(high.slice(0, MOST_FACTORS));
};

const variableName = (variable: FactorVariable): string => {
  switch (variable.kind) {
    case 'share':
      return conditions[variable.id];
    case 'size':
      return factors.size;
    case 'riskFactor':
      return RISK_FACTORS.find(({ id }) => id === variable.id)?.name ?? variableKey(variable);
    case 'riskParameter':
      return RISK_PARAMETERS.find(({ id }) => id === variable.id)?.name ?? variableKey(variable);
  }
};

const factorsFound: Value = ({ input: { analysis } }) => {
  if (analysis.factors.status !== 'computed' || analysis.factors.result.tests === 0) return null;
  const { correlations, tests } = analysis.factors.result;
  const traced = correlations.filter((one) => one.traced);
  if (traced.length === 0) return conclusions.noFactors(tests);
  return traced.length > MOST_FACTORS ? conclusions.moreFactors(traced.length, tests) : conclusions.factors(traced.map(({ variable }) => variableName(variable)), tests);
};

const transitionsFound: Value = ({ input: { analysis } }) => {
  if (analysis.transitions.status !== 'computed') return null;
  const { lists, chosen } = analysis.transitions.result;
  const said = conclusions.transitions(listName(lists[chosen.pair.from]!), listName(lists[chosen.pair.to]!), chosen.counts);
  return words.sentences([said, chosen.leftWithoutData > 0 ? conclusions.leftWithoutData(chosen.leftWithoutData) : null]);
};

const expectedFound: Value = (scene) => {
  const { expected } = scene.input.analysis;
  if (expected.status !== 'computed' || expected.result.model.status !== 'computed') return null;
  const { above, below } = countsOf(expected.result);
  const keys = new Set(expected.result.schools.filter(({ fit }) => fit?.verdict === 'above').map(({ school }) => school));
  const names = fewNames(scene.input.assessment.schools.filter(({ school }) => keys.has(school.key)), scene);
  return conclusions.expected(expected.result.model.result.n, names, above, below);
};

const resilientFound: Value = (scene) => {
  const { expected } = scene.input.analysis;
  if (expected.status !== 'computed' || expected.result.resilience.status !== 'computed') return null;
  const { adverse } = expected.result.resilience.result;
  const keys = new Set(expected.result.schools.filter(({ resilient }) => resilient === true).map(({ school }) => school));
  const found = scene.input.assessment.schools.filter(({ school }) => keys.has(school.key));
  return found.length === 0 ? conclusions.noResilient(adverse) : conclusions.resilient(found.length, adverse, fewNames(found, scene));
};

export const NOTE_VALUES: Readonly<Record<NotePlaceholderId, Value>> = {
  year: ({ input }) => words.schoolYear(input.assessment.year),
  'previous-year': ({ input }) => words.schoolYear(input.assessment.previousYear),
  date: ({ input }) => words.longDay(input.computedAt),
  municipality: onlyMunicipality,
  threshold: ({ input }) => rules.threshold(input.assessment.settings.lowThreshold),
  ...count('all', ({ input }) => input.assessment.schools.length),
  ...count('low', ({ groups }) => groups.lowResults.length),
  ...count('adverse', ({ input, groups }) => (input.assessment.isbshBorder ? groups.adverse.length : null)),
  ...count('risk', (scene) => (withRisk(scene) > 0 ? scene.groups.riskZone.length : null)),
  ...count('none', ({ input }) => input.assessment.schools.filter(({ groups }) => groups.length === 0).length),
  considered: ({ input: { assessment } }) => conclusions.considered(assessment.schools.length, assessment.schools.filter(({ school }) => school.primaryOnly).length),
  'low-rule': ({ input }) => rules.low(input.assessment.settings.lowThreshold),
  'listing-rule': ({ input: { assessment } }) => rules.listing[assessment.settings.ruleSet](assessment.year),
  'objectivity-rule': ({ input }) => rules.objectivity[input.assessment.settings.objectivity],
  'adverse-rule': ({ input }) => rules.adverse(input.assessment.settings.isbsh, input.assessment.settings.bottomShare),
  'risk-rule': ({ input }) => {
    const { high, medium, highFactorsForZone } = input.assessment.settings.risk;
    return highFactorsForZone === 1 ? rules.riskOne(high, medium) : rules.risk(high, medium, highFactorsForZone);
  },
  'filials-rule': ({ input }) => rules.filials[input.assessment.settings.filials],
  'low-found': lowFound,
  'low-criteria': lowCriteria,
  'low-reliability': lowReliability,
  'adverse-found': (scene) => {
    const border = scene.input.assessment.isbshBorder;
    return border && conclusions.adverseFound(scene.groups.adverse.length, border.base, border.value, fewNames(scene.groups.adverse, scene));
  },
  'risk-found': (scene) => (withRisk(scene) === 0 ? null : conclusions.riskFound(scene.groups.riskZone.length, withRisk(scene), fewNames(scene.groups.riskZone, scene))),
  combined,
  'procedures-found': proceduresFound,
  'dynamics-found': dynamicsFound,
  'positive-found': positiveFound,
  'isbsh-found': isbshFound,
  'factors-found': factorsFound,
  'risk-factors-found': riskFactorsFound,
  'clusters-found': ({ input: { analysis: { clusters } } }) => (clusters.status === 'computed' ? conclusions.clusters(clusters.result.schools.length, clusters.result.count) : null),
  'transitions-found': transitionsFound,
  'objectivity-found': ({ input: { analysis: { objectivity } } }) => {
    if (objectivity.status !== 'computed') return null;
    const { notConfirmed, needsAnalysis, asked } = objectivity.result.counts;
    return conclusions.objectivity(notConfirmed, needsAnalysis, asked);
  },
  'expected-found': expectedFound,
  'resilient-found': resilientFound,
  ...supportValues,
};
