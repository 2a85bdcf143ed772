/**
 * Key messages: each is a rule of its own that says its sentence when its figures are known, and nothing otherwise. Good
 * news are said like worries. Every figure stands on this sheet or on the one that the message leads to.
 */
import { countsOf } from '../../engine/analysis/expected/result';
import type { PooledChange, PooledShare } from '../../engine/support/municipality/pooledShares';
import { RISK_FACTORS } from '../../engine/riskCatalogue';
import { dynamicsSummary } from '../dynamics/summary';
import { expectedSummary } from '../expected/summary';
import { objectivitySummary } from '../objectivity/summary';
import type { SheetId, Tone } from '../spec';
import { transitionsSummary } from '../transitions/summary';
import type { MunicipalityScene } from './scene';

export interface Message {
  /** The sheet that it leads to. */
  readonly sheet: SheetId;
  readonly text: string;
  readonly tone: Tone;
}

type Rule = (scene: MunicipalityScene) => Message | null;

type Changed = PooledShare & { readonly change: PooledChange };

/** Some listed, or none: unless no school could be judged. */
export const listedMessage: Rule = ({ input: { assessment }, texts }) => {
  const judged = assessment.schools.filter(({ lowResults }) => lowResults.status === 'listed' || lowResults.status === 'not-listed');
  if (judged.length === 0) return null;
  const listed = judged.filter(({ lowResults }) => lowResults.status === 'listed');
  const stable = listed.filter(({ lowResults }) => lowResults.reliability === 'stable').length;
  return { sheet: 'low-results', text: texts.sheets.municipality.messages.listed(listed.length, assessment.schools.length, stable), tone: 'none' };
};

/** Who stayed, left and came, where there are two lists. */
export const movesMessage: Rule = ({ input, texts }) => {
  const [first] = transitionsSummary(input, texts);
  return first ? { sheet: 'transitions', text: first.text, tone: 'none' } : null;
};

const compared = ({ shares }: MunicipalityScene): readonly Changed[] => shares.filter((share): share is Changed => share.change !== null);

const beyondChance = (scene: MunicipalityScene, verdict: 'growth' | 'decline'): readonly Changed[] => compared(scene).filter(({ change }) => change.verdict === verdict);

const named = (changed: readonly Changed[]): readonly { readonly procedure: string; readonly difference: number }[] =>
  [...changed].sort((a, b) => Math.abs(b.change.difference) - Math.abs(a.change.difference)).map(({ procedure, change: { difference } }) => ({ procedure, difference }));

/** The share below grew more than by chance. */
export const worseMessage: Rule = (scene) => {
  const worse = beyondChance(scene, 'decline');
  return worse.length === 0 ? null : { sheet: 'dynamics', text: scene.texts.sheets.municipality.messages.worse(named(worse)), tone: 'warning' };
};

/** The share below became smaller, more than by chance. */
export const betterMessage: Rule = (scene) => {
  const better = beyondChance(scene, 'growth');
  return better.length === 0 ? null : { sheet: 'dynamics', text: scene.texts.sheets.municipality.messages.better(named(better)), tone: 'success' };
};

/** All changes are within chance. */
export const steadyMessage: Rule = (scene) => {
  const all = compared(scene);
  if (all.length === 0 || all.some(({ change }) => change.verdict !== 'no-proven-change')) return null;
  return { sheet: 'dynamics', text: scene.texts.sheets.municipality.messages.steady(all.length), tone: 'none' };
};

/** Where the share below is greatest, among procedures with enough participants. */
export const highestMessage: Rule = ({ shares, input: { assessment }, texts }) => {
  const known = shares.flatMap(({ procedure, now }) => (now && now.participants >= assessment.settings.smallCount ? [{ procedure, ...now, share: now.below / now.participants }] : []));
  const [highest] = [...known].sort((a, b) => b.share - a.share);
  if (!highest || highest.below === 0) return null;
  return { sheet: 'dynamics', text: texts.sheets.municipality.messages.highest(highest.procedure, highest.share, highest.participants), tone: 'none' };
};

/** How many of the schools in adverse conditions have low results too. */
export const conditionsMessage: Rule = ({ input: { assessment }, texts }) => {
  if (assessment.isbshBorder === null) return null;
  const adverse = assessment.schools.filter(({ groups }) => groups.includes('adverse'));
  if (adverse.length === 0) return null;
  const both = adverse.filter(({ groups }) => groups.includes('lowResults')).length;
  return { sheet: 'groups', text: texts.sheets.municipality.messages.conditions(adverse.length, both), tone: 'none' };
};

/** The risk factor that is at the highest level in most schools. */
export const riskMessage: Rule = ({ input: { assessment }, texts }) => {
  const known = assessment.schools.flatMap(({ risk }) => (risk === null ? [] : [risk]));
  const counts = RISK_FACTORS.map(({ id }) => ({ id, high: known.filter(({ factors }) => factors.some(({ factor, level }) => factor === id && level === 'high')).length }));
  const [most] = [...counts].sort((a, b) => b.high - a.high);
  if (!most || most.high === 0) return null;
  const { municipality: words, risks } = texts.sheets;
  const zone = assessment.schools.filter(({ groups }) => groups.includes('riskZone')).length;
  return { sheet: 'risks', text: words.messages.risk(zone, known.length, risks.factorHeader(most.id, risks.shortFactors[most.id]), most.high), tone: 'none' };
};

/** Results beside what the conditions let expect. */
export const expectedMessage: Rule = ({ input, texts }) => {
  const { expected } = input.analysis;
  if (expected.status !== 'computed' || expected.result.model.status !== 'computed') return null;
  const { below, above } = countsOf(expected.result);
  return { sheet: 'expected', text: texts.sheets.municipality.messages.expected(expected.result.model.result.n, below, above), tone: 'none' };
};

/** Schools that do well in adverse conditions. */
export const resilientMessage: Rule = ({ input, texts }) => {
  const { expected } = input.analysis;
  if (expected.status !== 'computed' || expected.result.resilience.status !== 'computed' || countsOf(expected.result).resilient === 0) return null;
  const last = expectedSummary(input, texts).at(-1);
  return last ? { sheet: 'expected', text: last.text, tone: 'success' } : null;
};

/** Positive dynamics of the schools ШНОР and ШНСУ. */
export const positiveMessage: Rule = ({ input, texts }) => {
  const { dynamics } = input.analysis;
  if (dynamics.status !== 'computed' || !dynamics.result.positive.some(({ share }) => share !== null && share > 0)) return null;
  const last = dynamicsSummary(input, texts).at(-1);
  return last ? { sheet: 'dynamics', text: last.text, tone: 'success' } : null;
};

/** Results that ask for a look. */
export const objectivityMessage: Rule = ({ input, texts }) => {
  const [first] = objectivitySummary(input, texts);
  return first ? { sheet: 'objectivity', text: first.text, tone: 'none' } : null;
};

const RULES: readonly Rule[] = [
  listedMessage,
  movesMessage,
  worseMessage,
  betterMessage,
  steadyMessage,
  highestMessage,
  positiveMessage,
  conditionsMessage,
  expectedMessage,
  resilientMessage,
  riskMessage,
  objectivityMessage,
];

/** No more are read; the rules stand in the order of their weight. */
const MOST_MESSAGES = 9;

export const messagesOf = (scene: MunicipalityScene): readonly Message[] => RULES.flatMap((rule) => rule(scene) ?? []).slice(0, MOST_MESSAGES);
