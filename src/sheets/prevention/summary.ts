/** Prevention in «Сводка». */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';
import { routeSentence } from './sentences';

export const preventionSummary = ({ analysis: { prevention } }: SheetsInput, texts: Texts): ListBlock['items'] => {
  if (prevention.status === 'not-computed') return [];
  const { result } = prevention;
  const link = { sheet: texts.terms.sheetNames.prevention, address: 'A1', generated: 'prevention' } as const;
  return [{ text: texts.sheets.prevention.summary.main(routeSentence(result, texts), result.groupCounts.all, result.groupCounts.few), link }];
};
