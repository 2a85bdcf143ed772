/** What the analysis says in a few sentences, each leading to its sheet; and what could not be computed, with the reason. */
import type { Texts } from '../../i18n';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ListBlock } from '../spec';
import { reasonOf, TOPICS } from '../topics';

export const analysisBlocks = (input: SheetsInput, texts: Texts): readonly Block[] => {
  const { summary: words } = texts.sheets;
  const said = TOPICS.filter((topic) => reasonOf(topic, input.analysis) === null).flatMap(({ summary }) => summary(input, texts));
  const gaps = TOPICS.flatMap((topic): ListBlock['items'] => {
    const reason = reasonOf(topic, input.analysis);
    return reason === null ? [] : [{ text: words.analysisGap(texts.terms.sheetNames[topic.sheet], reasonText(reason, texts)), tone: 'muted' }];
  });
  return [
    { kind: 'heading', text: words.analysis },
    { kind: 'list', items: said },
    ...(gaps.length > 0 ? [{ kind: 'heading' as const, text: words.analysisGaps }, { kind: 'list' as const, items: gaps }] : []),
  ];
};
