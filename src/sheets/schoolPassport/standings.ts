/** How the school stands: ИСБШ, ИОР, expected and actual results, place among schools in like conditions. A figure and what it means. */
import type { SchoolAssessment } from '../../engine/assessment';
import type { SchoolKey } from '../../engine/model';
import { points } from '../dynamics/view';
import type { NumberKind, Scalar } from '../spec';
import type { PassportScene } from './scene';

export interface Standing {
  readonly value: Scalar;
  readonly note: string;
}

export interface StandingSpec {
  readonly id: string;
  readonly label: (scene: PassportScene) => string;
  readonly kind: NumberKind;
  readonly of: (assessed: SchoolAssessment, scene: PassportScene, known: KnownStandings) => Standing;
}

/** The results of the analysis by school. */
export interface KnownStandings {
  readonly outcome: ReadonlyMap<SchoolKey, { readonly index: number | null; readonly level: 'low' | 'belowAverage' | 'aboveAverage' | 'high' | null }>;
  readonly expected: ReadonlyMap<SchoolKey, { readonly index: number; readonly participants: number; readonly fit: { readonly expected: number; readonly lower: number; readonly upper: number; readonly verdict: 'below' | 'within' | 'above' } | null }>;
  readonly similar: ReadonlyMap<SchoolKey, { readonly place: number | null; readonly compared: number; readonly better: readonly SchoolKey[]; readonly nearest: readonly SchoolKey[] }>;
  readonly names: ReadonlyMap<SchoolKey, string>;
}

const NAMED = 3;

export const knownStandings = ({ input: { analysis, assessment }, nameOf }: PassportScene): KnownStandings => {
  const { outcomeIndex, expected, similar } = analysis;
  return {
    outcome: new Map(outcomeIndex.status === 'computed' ? outcomeIndex.result.schools.map((one) => [one.school, one]) : []),
    expected: new Map(expected.status === 'computed' ? expected.result.schools.map((one) => [one.school, one]) : []),
    similar: new Map(similar.status === 'computed' ? similar.result.schools.map((one) => [one.school, one]) : []),
    names: new Map(assessment.schools.map(({ school }) => [school.key, nameOf(school)])),
  };
};

const isbsh: StandingSpec = {
  id: 'isbsh',
  label: ({ texts }) => texts.terms.isbsh,
  kind: 'index',
  of: ({ isbsh: own }, { input: { assessment }, texts }) => {
    const { schoolPassport: words } = texts.sheets;
    const border = assessment.isbshBorder;
    if (own === null || border === null) return { value: null, note: words.noIsbsh };
    return { value: own.value, note: words.isbshNote(own.rank, border.base, border.value, own.adverse) };
  },
};

const outcome: StandingSpec = {
  id: 'outcome',
  label: ({ texts }) => texts.sheets.schoolPassport.outcome,
  kind: 'index',
  of: ({ school }, { texts }, { outcome: known }) => {
    const { schoolPassport: words, outcomeIndex } = texts.sheets;
    const own = known.get(school.key);
    if (!own || own.index === null) return { value: null, note: words.noOutcome };
    return { value: own.index, note: own.level === null ? words.noLevel : words.level(outcomeIndex.levels[own.level]) };
  },
};

const actual: StandingSpec = {
  id: 'actual',
  label: ({ texts }) => texts.sheets.schoolPassport.actual,
  kind: 'points',
  of: ({ school }, { input: { assessment }, texts }, { expected: known }) => {
    const { schoolPassport: words } = texts.sheets;
    const own = known.get(school.key);
    if (!own) return { value: null, note: words.noIndex };
    return { value: points(own.index), note: words.actualNote(own.participants, own.participants < assessment.settings.smallCount) };
  },
};

const expectation: StandingSpec = {
  id: 'expected',
  label: ({ texts }) => texts.sheets.schoolPassport.expected,
  kind: 'points',
  of: ({ school }, { texts }, { expected: known }) => {
    const { schoolPassport: words, expected } = texts.sheets;
    const fit = known.get(school.key)?.fit ?? null;
    if (fit === null) return { value: null, note: words.noExpected };
    return { value: points(fit.expected), note: words.expectedNote(fit.lower, fit.upper, expected.verdicts[fit.verdict]) };
  },
};

const likeness: StandingSpec = {
  id: 'similar',
  label: ({ texts }) => texts.sheets.schoolPassport.similar,
  kind: 'text',
  of: ({ school }, { texts }, { similar: known, names }) => {
    const { schoolPassport: words } = texts.sheets;
    const own = known.get(school.key);
    if (!own) return { value: null, note: words.noSimilar };
    const first = (keys: readonly SchoolKey[]): readonly string[] => keys.slice(0, NAMED).map((key) => names.get(key)!);
    if (own.place === null) return { value: null, note: words.nearest(first(own.nearest)) };
    return { value: words.placeOf(own.place, own.compared), note: own.better.length > 0 ? words.better(own.better.length, first(own.better)) : words.nobodyBetter };
  },
};

export const STANDINGS: readonly StandingSpec[] = [isbsh, outcome, actual, expectation, likeness];
