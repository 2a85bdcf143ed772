/** What «Сводка» says of factors. */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { variableName } from './names';

type Item = ListBlock['items'][number];

/** More names than this stand on the sheet only. */
const MOST_NAMES = 4;

export const factorsSummary = ({ analysis: { factors } }: SheetsInput, texts: Texts): readonly Item[] => {
  if (factors.status === 'not-computed' || factors.result.tests === 0) return [];
  const { summary: words } = texts.sheets.factors;
  const { correlations, tests } = factors.result;
  const traced = correlations.filter((one) => one.traced);
  const link = { sheet: texts.terms.sheetNames.factors, address: 'A1', generated: 'factors' } as const;
  if (traced.length === 0) return [{ text: words.none(tests), link }];
  if (traced.length > MOST_NAMES) return [{ text: words.more(traced.length, tests), link }];
  return [{ text: words.found(traced.map(({ variable }) => variableName(variable, texts)), tests), link }];
};
