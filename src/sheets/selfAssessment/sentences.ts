/** What the sums say in words. */
import type { SelfAssessment } from '../../engine/analysis/selfAssessment/result';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';

type Item = ListBlock['items'][number];

const totalSentence = ({ total: { score, maximum, share, withoutMaximum } }: SelfAssessment, { sheets: { selfAssessment: words } }: Texts): string =>
  share === null ? words.mainUnknown(score, withoutMaximum) : words.main(score, maximum, share);

export const mainSentences = (result: SelfAssessment, texts: Texts): readonly Item[] => {
  const { selfAssessment: words } = texts.sheets;
  const { indicators, ifStated, total } = result;
  const penalised = indicators.filter(({ penalties }) => penalties > 0);
  const penalty = (of: 'penalties' | 'penalty'): number => penalised.reduce((sum, one) => sum + one[of], 0);
  return [
    { text: totalSentence(result, texts) },
    ...(penalised.length > 0 ? [{ text: words.penalties(penalty('penalties'), penalty('penalty')) }] : []),
    ...indicators.flatMap(({ indicator, stated, difference, score }): Item[] => (difference === null || stated === null ? [] : [{ text: words.differs(indicator, stated, score), tone: 'warning' }])),
    ...(ifStated ? [{ text: words.ifStated(ifStated.score, ifStated.lost, total.lost) }] : []),
    ...indicators.flatMap(({ indicator, statedDiffer }): Item[] => (statedDiffer.length > 0 ? [{ text: words.statedDiffer(indicator, statedDiffer), tone: 'warning' }] : [])),
    { text: words.toCriteria, to: 'criteria-heading' },
  ];
};
