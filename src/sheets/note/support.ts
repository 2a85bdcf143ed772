/** What the note tells of recommendations, the roadmap and decisions. */
import type { CheckedResult } from '../../engine/analysis/objectivity/result';
import type { SchoolKey } from '../../engine/model';
import { MEASURE_KIND_WORDS } from '../../engine/support/measureWords';
import { MEASURE_KINDS, type BasisId, type MeasureKind, type Recommendation, type RoadmapRow } from '../../engine/support/model';
import type { NoteScene } from './scene';

export type Theme = 'teaching' | 'roadmaps' | 'curators' | 'methods' | 'procedures';

/** Which measures belong to a theme of [001] 7.2, by their kind ([001] 7.3) or by what they rest on. */
const THEMES: Readonly<Record<Theme, { readonly kinds: readonly MeasureKind[]; readonly bases: readonly BasisId[] }>> = {
  teaching: { kinds: ['teaching-quality', 'training-routes'], bases: [] },
  roadmaps: { kinds: ['management-teams'], bases: [] },
  curators: { kinds: ['mentor-schools', 'networking'], bases: [] },
  methods: { kinds: ['method-support'], bases: [] },
  procedures: { kinds: [], bases: ['objectivity', 'no-results', 'literacy'] },
};

const schoolsOf = (recommendations: readonly Recommendation[]): number => new Set(recommendations.map(({ school }) => school)).size;

/** How many schools the measures of each theme are recommended to. */
export const themeSchools = ({ input: { support } }: NoteScene): Readonly<Record<Theme, number>> => {
  const of = (theme: Theme): number =>
    schoolsOf(
      support.recommendations.filter(
        ({ measure, findings }) => (measure.kind !== null && THEMES[theme].kinds.includes(measure.kind)) || findings.some(({ basis }) => THEMES[theme].bases.includes(basis)),
      ),
    );
  return { teaching: of('teaching'), roadmaps: of('roadmaps'), curators: of('curators'), methods: of('methods'), procedures: of('procedures') };
};

export const recommendedSchools = ({ input: { support } }: NoteScene): number => schoolsOf(support.recommendations);

export interface MeasureTally {
  readonly recommendation: Recommendation;
  readonly schools: number;
}

/** Each measure once, the one for most schools first. */
export const measureTallies = ({ input: { support } }: NoteScene): readonly MeasureTally[] => {
  const tallies = new Map<string, { recommendation: Recommendation; schools: Set<SchoolKey> }>();
  for (const recommendation of support.recommendations) {
    const known = tallies.get(recommendation.measure.code) ?? { recommendation, schools: new Set<SchoolKey>() };
    tallies.set(recommendation.measure.code, known);
    known.schools.add(recommendation.school);
  }
  return [...tallies.values()].map(({ recommendation, schools }) => ({ recommendation, schools: schools.size })).sort((a, b) => b.schools - a.schools);
};

export const isDone = ({ progress }: Pick<RoadmapRow, 'progress'>): boolean => progress !== null && progress >= 1;

/** The six kinds of measures that a roadmap has to hold, those that it has and those that it has not. [001] 7.3. */
export const roadmapKinds = (rows: readonly RoadmapRow[]): { readonly present: readonly string[]; readonly missing: readonly string[] } => {
  const has = (kind: MeasureKind): boolean => rows.some((row) => row.kind === kind);
  const wordsOf = (kinds: readonly MeasureKind[]): readonly string[] => kinds.map((kind) => `«${MEASURE_KIND_WORDS[kind]}»`);
  return { present: wordsOf(MEASURE_KINDS.filter(has)), missing: wordsOf(MEASURE_KINDS.filter((kind) => !has(kind))) };
};

/** Results that require analysis. */
export const questionedResults = ({ input: { analysis } }: NoteScene): readonly CheckedResult[] =>
  analysis.objectivity.status === 'computed' ? analysis.objectivity.result.results.filter(({ verdict }) => verdict !== null) : [];

export const schoolsAboveExpected = ({ input: { analysis } }: NoteScene): ReadonlySet<SchoolKey> =>
  new Set(analysis.expected.status === 'computed' ? analysis.expected.result.schools.filter(({ fit }) => fit?.verdict === 'above').map(({ school }) => school) : []);
