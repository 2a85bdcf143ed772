/** What the analysis says in a few sentences under the name of each sheet; and what could not be computed, with the reason. */
import type { Texts } from '../../i18n';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, ListBlock } from '../spec';
import { reasonOf, TOPICS, type Topic } from '../topics';

type Items = ListBlock['items'];

/** The way to the sheet stands in a line of its own: a cell that is a link does not wrap everywhere. */
const topicItems = ({ sheet, summary }: Topic, input: SheetsInput, texts: Texts): Items => {
  const said = summary(input, texts).map(({ text, tone }) => ({ text, ...(tone && { tone }) }));
  const name = texts.terms.sheetNames[sheet];
  return said.length === 0 ? [] : [{ text: name, link: { sheet: name, address: 'A1', generated: sheet } }, ...said];
};

export const analysisBlocks = (input: SheetsInput, texts: Texts): readonly Block[] => {
  const { summary: words } = texts.sheets;
  const said = TOPICS.filter((topic) => reasonOf(topic, input.analysis) === null).flatMap((topic) => topicItems(topic, input, texts));
  const gaps = TOPICS.flatMap((topic): Items => {
    const reason = reasonOf(topic, input.analysis);
    return reason === null ? [] : [{ text: words.analysisGap(texts.terms.sheetNames[topic.sheet], reasonText(reason, texts)), tone: 'muted' }];
  });
  return [
    { kind: 'heading', text: words.analysis },
    { kind: 'list', items: said },
    ...(gaps.length > 0 ? [{ kind: 'heading' as const, text: words.analysisGaps }, { kind: 'list' as const, items: gaps }] : []),
  ];
};
