/** The works in «Сводка»: the latest pair of results of the same pupils. */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { latestPairs, pairSentences } from './sentences';

type Item = ListBlock['items'][number];

export const literacySummary = ({ analysis: { literacy } }: SheetsInput, texts: Texts): readonly Item[] => {
  if (literacy.status === 'not-computed') return [];
  const { summary: words } = texts.sheets.literacy;
  const link = { sheet: texts.terms.sheetNames.literacy, address: 'A1', generated: 'literacy' } as const;
  const [latest] = latestPairs(literacy.result);
  if (latest === undefined) return [{ text: words.onlyLevels(literacy.result.works.length), link }];
  return pairSentences(latest, texts).map((text) => ({ text, link }));
};
