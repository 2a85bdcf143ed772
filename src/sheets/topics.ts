/** The topics of the analysis in the order of their sheets: what each says in «Сводка» and in a school's story. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { AnalysisReason, Analysed } from '../engine/analysis/reasons';
import type { DistrictAssessment } from '../engine/assessment';
import type { SchoolKey } from '../engine/model';
import type { Texts } from '../i18n';
import type { StoryItem } from './common/story';
import { clustersStory } from './clusters/story';
import { clustersSummary } from './clusters/summary';
import { dynamicsStory } from './dynamics/story';
import { dynamicsSummary } from './dynamics/summary';
import { expectedStory } from './expected/story';
import { expectedSummary } from './expected/summary';
import { factorsStory } from './factors/story';
import { factorsSummary } from './factors/summary';
import { funnelStory } from './funnel/story';
import { funnelSummary } from './funnel/summary';
import { literacyStory } from './literacy/story';
import { literacySummary } from './literacy/summary';
import { objectivityStory } from './objectivity/story';
import { objectivitySummary } from './objectivity/summary';
import { outcomeIndexStory } from './outcomeIndex/story';
import { outcomeIndexSummary } from './outcomeIndex/summary';
import { preventionSummary } from './prevention/summary';
import { selfAssessmentSummary } from './selfAssessment/summary';
import { similarStory } from './similar/story';
import { similarSummary } from './similar/summary';
import type { SheetsInput } from './sheetsInput';
import type { ListBlock, SheetId } from './spec';
import { transitionsStory } from './transitions/story';
import { transitionsSummary } from './transitions/summary';

export interface Topic {
  readonly sheet: SheetId;
  readonly of: (analysis: DistrictAnalysis) => Analysed<unknown>;
  readonly summary: (input: SheetsInput, texts: Texts) => ListBlock['items'];
  /** Absent where there is nothing to tell of a single school. */
  readonly story?: (school: SchoolKey, analysis: DistrictAnalysis, assessment: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>, texts: Texts) => readonly StoryItem[];
}

export const TOPICS: readonly Topic[] = [
  { sheet: 'dynamics', of: ({ dynamics }) => dynamics, summary: dynamicsSummary, story: dynamicsStory },
  { sheet: 'outcome-index', of: ({ outcomeIndex }) => outcomeIndex, summary: outcomeIndexSummary, story: outcomeIndexStory },
  { sheet: 'expected', of: ({ expected }) => expected, summary: expectedSummary, story: expectedStory },
  { sheet: 'factors', of: ({ factors }) => factors, summary: factorsSummary, story: factorsStory },
  { sheet: 'clusters', of: ({ clusters }) => clusters, summary: clustersSummary, story: clustersStory },
  { sheet: 'similar', of: ({ similar }) => similar, summary: similarSummary, story: similarStory },
  { sheet: 'objectivity', of: ({ objectivity }) => objectivity, summary: objectivitySummary, story: objectivityStory },
  { sheet: 'transitions', of: ({ transitions }) => transitions, summary: transitionsSummary, story: transitionsStory },
  { sheet: 'literacy', of: ({ literacy }) => literacy, summary: literacySummary, story: literacyStory },
  { sheet: 'funnel', of: ({ funnel }) => funnel, summary: funnelSummary, story: funnelStory },
  { sheet: 'prevention', of: ({ prevention }) => prevention, summary: preventionSummary },
  { sheet: 'self-assessment', of: ({ selfAssessment }) => selfAssessment, summary: selfAssessmentSummary },
];

/** `null`: the topic was computed. */
export const reasonOf = ({ of }: Topic, analysis: DistrictAnalysis): AnalysisReason | null => {
  const analysed = of(analysis);
  return analysed.status === 'computed' ? null : analysed.reason;
};
