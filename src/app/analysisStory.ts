/** What the analysis says of one school, and which topics say nothing of the workbook and why, in words. */
import type { DistrictAnalysis } from '../engine/analysis/analysis';
import type { DistrictAssessment } from '../engine/assessment';
import type { SchoolKey } from '../engine/model';
import type { Texts } from '../i18n/texts';
import { reasonText } from '../sheets/common/reasons';
import { reasonOf, TOPICS } from '../sheets/topics';
import type { TopicGap, TopicStory } from './results';

export interface Analysed {
  readonly assessment: Pick<DistrictAssessment, 'year' | 'settings' | 'schools'>;
  readonly analysis: DistrictAnalysis;
}

/** In the order of the sheets; topics that have nothing to say of the school are absent. */
export const analysisStory = (school: SchoolKey, { assessment, analysis }: Analysed, texts: Texts): readonly TopicStory[] =>
  TOPICS.map(({ sheet, story }) => ({ sheet, items: story?.(school, analysis, assessment, texts) ?? [] })).filter(({ items }) => items.length > 0);

export const topicGaps = (analysis: DistrictAnalysis, texts: Texts): readonly TopicGap[] =>
  TOPICS.flatMap((topic) => {
    const reason = reasonOf(topic, analysis);
    return reason === null ? [] : [{ sheet: topic.sheet, why: reasonText(reason, texts) }];
  });
