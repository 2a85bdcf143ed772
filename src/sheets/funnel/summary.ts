/** The funnel in one sentence of «Сводка». */
import { outsideOf } from '../../engine/analysis/funnel/result';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

type Item = ListBlock['items'][number];

export const funnelSummary = ({ analysis: { funnel } }: SheetsInput, texts: Texts): readonly Item[] => {
  const together = funnel.status === 'computed' ? funnel.result.groups.find(({ procedure }) => procedure === null) : undefined;
  if (!together || together.points.length === 1) return [];
  const { summary: words } = texts.sheets.funnel;
  const outside = outsideOf(together.places);
  const widened = together.dispersion?.excessive === true ? together.dispersion.outsideWidened : null;
  const link = { sheet: texts.terms.sheetNames.funnel, address: 'A1', generated: 'funnel' } as const;
  return [{ text: outside === 0 ? words.none(together.points.length) : words.found(outside, together.points.length, widened), link }];
};
