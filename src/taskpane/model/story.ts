/**
 * The story of one school: who it is, on which lists, what to check first, and every figure behind the verdicts.
 *
 * Data flow: an assessed school and the reading of the workbook → findings (story/findings.ts) and sections
 * (story/*Section.ts) → the screen (results/StoryView.tsx) or plain text (plainText.ts). What the analysis says of the school
 * is asked of the use cases and comes after the rest (story/analysisTopics.ts).
 */
import { findingsOf } from './story/findings';
import { findingLine } from './story/findingLine';
import { isbshSection } from './story/isbshSection';
import { lowSections } from './story/lowSection';
import { riskSection } from './story/riskSection';
import type { StoryDetail, StorySection, Telling } from './story/story';
import type { Place } from './useCases';

export { topicsOf, type AnalysisTopic } from './story/analysisTopics';
export type { StoryDetail, StoryLine, StorySection, Telling } from './story/story';

export interface Story {
  readonly key: string;
  readonly name: string;
  /** Code, municipality, kind, locality: what is known of them. */
  readonly about: readonly string[];
  /** The row of the school in «Школы». */
  readonly place: Place;
  /** The reporting year, the lists that the school is on, the primary group, what it was before. */
  readonly summary: readonly string[];
  /** In the order in which to go. */
  readonly toCheck: readonly StoryDetail[];
  readonly sections: readonly StorySection[];
  /** Results of fewer pupils than the small count are told: not for publication. */
  readonly internal: boolean;
}

const groupSentences = ({ entry: { groups, primaryGroup }, texts: { pane, terms } }: Telling): readonly string[] => {
  if (groups.length === 0 || primaryGroup === null) return [pane.story.noGroup];
  return [pane.story.groups(groups.map((group) => terms.groups[group])), ...(groups.length > 1 ? [pane.story.primaryGroup(terms.groups[primaryGroup])] : [])];
};

const historySentences = ({ entry: { school }, texts: { terms } }: Telling): readonly string[] => (school.former?.length ? [terms.history.ofSchool(school.former, school.name)] : []);

export const storyOf = (telling: Telling): Story => {
  const { entry, assessment, texts } = telling;
  const { school, lowResults } = entry;
  const { story: words } = texts.pane;
  const { smallCount } = assessment.settings;
  return {
    key: school.key,
    name: school.name,
    about: [school.code === null ? null : words.code(school.code), school.municipality, school.kind, school.locality].filter((known) => known !== null),
    place: school.origin,
    summary: [words.year(assessment.year), ...groupSentences(telling), ...historySentences(telling)],
    toCheck: findingsOf(telling).map((finding) => findingLine(finding, telling)),
    sections: [...lowSections(telling), isbshSection(telling), riskSection(telling)],
    internal: lowResults.judged.some(({ participants }) => participants > 0 && participants < smallCount),
  };
};
