/** The check of objectivity in one sentence of «Сводка». */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

type Item = ListBlock['items'][number];

export const objectivitySummary = ({ analysis: { objectivity } }: SheetsInput, texts: Texts): readonly Item[] => {
  if (objectivity.status === 'not-computed') return [];
  const { notConfirmed, needsAnalysis } = objectivity.result.counts;
  if (notConfirmed + needsAnalysis === 0) return [];
  const link = { sheet: texts.terms.sheetNames.objectivity, address: 'A1', generated: 'objectivity' } as const;
  return [{ text: texts.sheets.objectivity.summary.found(notConfirmed, needsAnalysis), link }];
};
