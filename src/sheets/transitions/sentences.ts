/** What the transitions say in words, and the differences between rows and schools explained. */
import type { ListAccount, SchoolList } from '../../engine/analysis/transitions/lists';
import type { TransitionsResult } from '../../engine/analysis/transitions/result';
import type { Texts } from '../../i18n';
import type { ListBlock } from '../spec';
import { listName } from './names';

type Item = ListBlock['items'][number];

const differences = (list: SchoolList, texts: Texts): readonly Item[] => {
  const { transitions: words } = texts.sheets;
  const { account, schools } = list;
  if (account === null || account.rows === schools.length) return [];
  const parts = (['unknown', 'repeated', 'joined'] as const satisfies readonly (keyof ListAccount)[]).flatMap((part) => (account[part] === 0 ? [] : [words.parts[part](account[part])]));
  return [{ text: words.differs(listName(list, texts), account.rows, schools.length, parts), tone: 'warning', to: 'lists-heading' }];
};

const placeSentences = ({ chosen }: TransitionsResult, { sheets: { transitions: words } }: Texts): readonly Item[] => {
  const nowhere = chosen.withoutMunicipality.left + chosen.withoutMunicipality.now;
  const all = chosen.municipalities.length;
  if (all === 0) return [{ text: words.noMunicipalities }];
  return [
    ...(all > 1 ? [{ text: words.byMunicipality(all, chosen.groupCounts), to: 'municipalities-heading' }] : []),
    ...(nowhere > 0 ? [{ text: words.withoutMunicipality(nowhere), tone: 'warning' } as const] : []),
  ];
};

export const mainSentences = (result: TransitionsResult, texts: Texts): readonly Item[] => {
  const { transitions: words } = texts.sheets;
  const { lists, chosen, notFound, unions } = result;
  const { counts, ifBiasedCounted: biased } = chosen;
  const pair = [lists[chosen.pair.from]!, lists[chosen.pair.to]!];
  return [
    { text: words.main(counts.was, counts.left, counts.stayed, counts.appeared, counts.now) },
    ...placeSentences(result, texts),
    ...(chosen.leftWithoutData > 0 ? [{ text: words.withoutData(counts.left, chosen.leftWithoutData), tone: 'warning' } as const] : []),
    ...pair.filter(({ kind, previousYearEmpty }) => kind === 'computed' && previousYearEmpty).map((list): Item => ({ text: words.partial(listName(list, texts)), tone: 'warning' })),
    ...pair.flatMap((list) => differences(list, texts)),
    ...(biased ? [{ text: words.ifBiasedCounted(biased.was, biased.left, biased.stayed, biased.appeared, biased.now) }] : []),
    ...notFound.map((given): Item => ({ text: words.notFound(given), tone: 'warning', to: 'lists-heading' })),
    { text: words.toMunicipalities, to: 'municipalities-heading' },
    { text: words.toLists, to: 'lists-heading' },
    ...(unions.length > 0 ? [{ text: words.toUnion(unions.at(-1)!.year), to: 'union-heading' }] : []),
  ];
};
