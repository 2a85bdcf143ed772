/** ИСБШ, told of one school: value, place, border, and what each part adds. */
import { isbshTerms } from '../../../app/storyRules';
import { missingGaps } from '../gaps';
import type { StoryLine, StorySection, Telling } from './story';

const sentences = ({ entry: { isbsh }, assessment: { isbshBorder }, check, texts }: Telling): readonly string[] => {
  const words = texts.pane.story.isbsh;
  if (!isbsh || !isbshBorder) return [missingGaps(check).includes('adverse') ? words.noTable : words.none];
  return [
    words.value({ value: isbsh.value, rank: isbsh.rank, base: isbshBorder.base }),
    isbsh.adverse ? words.adverse(isbshBorder.value) : words.notAdverse(isbshBorder.value),
  ];
};

const lines = ({ entry: { isbsh }, assessment, texts }: Telling): readonly StoryLine[] => {
  if (!isbsh) return [];
  const words = texts.pane.story.isbsh;
  const { isbsh: coefficients } = assessment.settings;
  const line = (text: string, detail: string): StoryLine => ({ text, place: null, tag: null, details: [{ text: detail, place: null }], parts: null });
  return [
    line(words.constant, words.points(coefficients.constant)),
    ...isbshTerms(isbsh.shares, coefficients).map(({ share, value, coefficient, points }) => line(words.shares[share], words.term(value, coefficient, points))),
    { text: words.passport(isbsh.year), place: isbsh.origin, tag: null, details: [], parts: null },
  ];
};

export const isbshSection = (telling: Telling): StorySection => ({
  id: 'isbsh',
  heading: telling.texts.pane.story.isbsh.heading,
  sentences: sentences(telling),
  legend: null,
  lines: lines(telling),
});
