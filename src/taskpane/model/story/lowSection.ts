/** The rule of low results, told of one school: status, criteria, and every result with its interval. */
import { missingGaps } from '../gaps';
import type { JudgedResult, StoryLine, StorySection, Telling } from './story';

const isNow = (result: JudgedResult, { assessment }: Telling): boolean => result.year === assessment.year;

const criteriaSentences = (telling: Telling): readonly string[] => {
  const { entry, assessment, texts } = telling;
  const words = texts.pane.story.low;
  const { criteria, judged, secondCriterionUnknown } = entry.lowResults;
  const low = judged.filter((result) => result.low && !result.excluded && isNow(result, telling)).length;
  return [
    words.first(criteria.includes(1), low),
    secondCriterionUnknown ? words.secondUnknown(assessment.previousYear) : words.second[assessment.settings.ruleSet](criteria.includes(2)),
  ];
};

const reliabilitySentence = ({ entry, assessment: { settings }, texts }: Telling): readonly string[] => {
  const words = texts.pane.story.low.reliability;
  switch (entry.lowResults.reliability) {
    case null:
      return [];
    case 'limited':
      return [words.limited(settings.smallCount)];
    case 'stable':
    case 'probable':
      return [words[entry.lowResults.reliability](settings.lowThreshold)];
  }
};

const verdict = (telling: Telling): readonly string[] => {
  const { entry, check, texts } = telling;
  const { status, ifBiasedCounted, judged } = entry.lowResults;
  const words = texts.pane.story.low;
  if (status !== 'not-applicable' && missingGaps(check).includes('lowResults')) return [texts.pane.gaps.lowResults];
  return [
    words.statuses[status],
    ...(status === 'listed' || status === 'not-listed' ? criteriaSentences(telling) : []),
    ...reliabilitySentence(telling),
    ...(ifBiasedCounted && judged.some(({ excluded }) => excluded) ? [words.ifCounted(texts.terms.lowStatuses[ifBiasedCounted.status], ifBiasedCounted.criteria)] : []),
  ];
};

const tagOf = ({ low, excluded, share }: JudgedResult, { texts }: Telling): StoryLine['tag'] => {
  const words = texts.pane.story.low.tags;
  if (excluded) return { text: words.excluded, tone: 'quiet' };
  if (share === null) return null;
  return low ? { text: words.low, tone: 'strong' } : { text: words['not-low'], tone: 'quiet' };
};

const figures = ({ below, participants, share, interval }: JudgedResult, { texts }: Telling): string => {
  const words = texts.pane.story.low;
  if (share === null) return words.nobody;
  return [words.share(below, participants, share), ...(interval ? [words.interval(interval.lower, interval.upper)] : [])].join(' ');
};

const resultLine = (judged: JudgedResult, telling: Telling): StoryLine => {
  const words = telling.texts.pane.story.low;
  const remark = judged.excluded ? [words.excluded(judged.low)] : judged.result.biased ? [words.flagged] : [];
  return {
    text: judged.procedure,
    place: judged.result.origin,
    tag: tagOf(judged, telling),
    details: [figures(judged, telling), ...remark].map((text) => ({ text, place: null })),
    parts: null,
  };
};

export const lowSections = (telling: Telling): readonly StorySection[] => {
  const { entry, assessment, texts } = telling;
  const words = texts.pane.story.low;
  const { judged } = entry.lowResults;
  const lines = (now: boolean): readonly StoryLine[] => judged.filter((result) => isNow(result, telling) === now).map((result) => resultLine(result, telling));
  const before = lines(false);
  return [
    { id: 'low', heading: words.heading(assessment.year), sentences: verdict(telling), legend: judged.length > 0 ? words.explained(assessment.settings.lowThreshold) : null, lines: lines(true) },
    ...(before.length > 0 ? [{ id: 'previous' as const, heading: words.previous(assessment.previousYear), sentences: [], legend: null, lines: before }] : []),
  ];
};
