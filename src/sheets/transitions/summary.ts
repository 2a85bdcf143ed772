/** The transitions in «Сводка». */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { listName } from './names';

type Item = ListBlock['items'][number];

export const transitionsSummary = ({ analysis: { transitions } }: SheetsInput, texts: Texts): readonly Item[] => {
  if (transitions.status === 'not-computed') return [];
  const { summary: words } = texts.sheets.transitions;
  const { lists, chosen } = transitions.result;
  const { counts, pair, municipalities, groupCounts } = chosen;
  const link = { sheet: texts.terms.sheetNames.transitions, address: 'A1', generated: 'transitions' } as const;
  const figures = words.counts(counts.was, counts.left, counts.stayed, counts.appeared, counts.now);
  return [
    { text: words.main(listName(lists[pair.from]!, texts), listName(lists[pair.to]!, texts), figures), link },
    ...(municipalities.length > 1 ? [{ text: words.municipalities(groupCounts.more, groupCounts['only-new']), link }] : []),
  ];
};
