/** The rubric in «Сводка». */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

export const selfAssessmentSummary = ({ analysis: { selfAssessment } }: SheetsInput, texts: Texts): ListBlock['items'] => {
  if (selfAssessment.status === 'not-computed') return [];
  const { summary: words } = texts.sheets.selfAssessment;
  const { total, indicators } = selfAssessment.result;
  const link = { sheet: texts.terms.sheetNames['self-assessment'], address: 'A1', generated: 'self-assessment' } as const;
  const differing = indicators.filter(({ difference }) => difference !== null).length;
  return [
    { text: total.share === null ? words.unknown(total.score) : words.main(total.score, total.maximum, total.share), link },
    ...(differing > 0 ? [{ text: words.differ(differing), link }] : []),
  ];
};
