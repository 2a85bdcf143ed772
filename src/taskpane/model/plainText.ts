/** Stories and lists as plain text for a letter: headings on lines of their own, a blank line between parts. */
import type { CheckReport, AssessmentDigest } from '../../app/results';
import type { PaneTexts } from '../../i18n/texts';
import { schoolLists, type SchoolList } from './lists';
import type { AnalysisTopic, Story, StoryLine, StorySection } from './story';

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');
const lines = (...texts: readonly string[]): string => texts.filter((text) => text !== '').join('\n');
const numbered = (texts: readonly string[]): string => texts.map((text, at) => `${at + 1}. ${text}`).join('\n');

const lineText = ({ text, tag, details, parts }: StoryLine): string => {
  const told = [...details, ...(parts?.details ?? [])].map((detail) => detail.text).join('; ');
  return `– ${[text, ...(tag ? [tag.text] : [])].join(', ')}${told === '' ? '' : `: ${told}`}`;
};

const sectionText = ({ heading, sentences, legend, lines: told }: StorySection): string => lines(heading, ...sentences, legend ?? '', ...told.map(lineText));

const topicText = ({ name, items }: AnalysisTopic): string => lines(`${name}:`, ...items.map(({ text, detail }) => `– ${detail === undefined ? text : `${text} ${detail}`}`));

/** `topics`: what the analysis says; `null`: it did not come. */
const analysisText = (topics: readonly AnalysisTopic[] | null, { pane: { story: { analysis: words } } }: PaneTexts): string => {
  if (topics === null) return lines(words.heading, words.missing);
  return topics.length === 0 ? '' : lines(words.heading, ...topics.map(topicText));
};

export const storyText = (story: Story, topics: readonly AnalysisTopic[] | null, smallCount: number, texts: PaneTexts): string => {
  const { pane } = texts;
  const words = pane.story;
  return joined(
    lines(story.name, story.about.join(', '), ...story.summary),
    lines(words.findings.heading, story.toCheck.length === 0 ? words.findings.none : numbered(story.toCheck.map(({ text }) => text))),
    ...story.sections.map(sectionText),
    analysisText(topics, texts),
    lines(words.purpose, story.internal ? words.internal(smallCount) : ''),
  );
};

const listText = ({ group, schools }: SchoolList, year: number, { pane: { results } }: PaneTexts): string =>
  lines(
    results.listTitle(results.lists[group], results.listHints[group], year),
    ...(schools === null ? [results.notComputed] : schools.length === 0 ? [results.nobody] : [results.listCount(schools.length), numbered(schools.map(({ name, reason }) => `${name} — ${reason}`))]),
  );

/** One list, or all three of them. */
export const listsText = (
  report: { readonly check: CheckReport; readonly assessment: AssessmentDigest },
  factorName: (factor: number) => string,
  texts: PaneTexts,
  only?: SchoolList['group'],
): string =>
  joined(
    ...schoolLists(report, factorName, texts)
      .filter(({ group }) => only === undefined || group === only)
      .map((list) => listText(list, report.assessment.year, texts)),
    texts.pane.story.purpose,
  );
