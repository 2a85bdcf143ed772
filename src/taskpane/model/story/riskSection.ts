/** Risk factors, told of one school: levels, scores, and the deficits that they are made of. */
import { missingGaps } from '../gaps';
import { factorLabel, type SchoolAssessment, type StoryDetail, type StoryLine, type StorySection, type Telling } from './story';

type Factor = NonNullable<SchoolAssessment['risk']>['factors'][number];

const tones = { high: 'strong', medium: 'middle', low: 'quiet' } as const;

const sentences = ({ entry: { risk }, assessment: { settings }, check, texts }: Telling): readonly string[] => {
  const words = texts.pane.story.risk;
  if (!risk) return [missingGaps(check).includes('riskZone') ? words.noTable : words.none];
  const high = risk.factors.filter(({ level }) => level === 'high').length;
  const needed = settings.risk.highFactorsForZone;
  return [risk.inRiskZone ? words.inZone(high, needed) : words.notInZone(high, needed), words.data(risk.year)];
};

const factorLine = ({ factor, level, score, from, deficits, origin }: Factor, telling: Telling): StoryLine => {
  const { texts, parameterName } = telling;
  const words = texts.pane.story.risk;
  const basis: readonly StoryDetail[] = [
    ...(from === 'profile' ? [{ text: words.fromProfile, place: null }] : []),
    ...(score === null ? [] : [{ text: words.score(score), place: null }]),
  ];
  return {
    text: factorLabel(factor, telling),
    place: origin,
    tag: { text: texts.terms.riskLevels[level], tone: tones[level] },
    details: basis,
    parts:
      deficits.length === 0
        ? null
        : {
            heading: words.parameters(deficits.length),
            details: deficits.map(({ parameter, deficit, origin: place }) => ({ text: words.deficit(`${parameter} ${parameterName(parameter)}`, deficit), place })),
          },
  };
};

const order = { high: 0, medium: 1, low: 2 } as const;

/** The gravest factors first. */
export const riskSection = (telling: Telling): StorySection => ({
  id: 'risk',
  heading: telling.texts.pane.story.risk.heading,
  sentences: sentences(telling),
  legend: null,
  lines: [...(telling.entry.risk?.factors ?? [])].sort((a, b) => order[a.level] - order[b.level]).map((factor) => factorLine(factor, telling)),
});
