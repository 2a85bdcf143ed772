/** What «Сводка» says of ИОР. */
import type { OutcomeLevel } from '../../engine/analysis/outcomeIndex/model';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

type ListItem = ListBlock['items'][number];

export const outcomeIndexSummary = ({ analysis, assessment }: SheetsInput, texts: Texts): readonly ListItem[] => {
  if (analysis.outcomeIndex.status !== 'computed') return [];
  const { schools, borders } = analysis.outcomeIndex.result;
  const { summary: words } = texts.sheets.outcomeIndex;
  const link = { sheet: texts.terms.sheetNames['outcome-index'], address: 'A1', generated: 'outcome-index' } as const;
  const of = (level: OutcomeLevel): number => schools.filter((school) => school.level === level).length;
  const text = borders
    ? words.levels(assessment.year, of('low'), of('belowAverage'), of('aboveAverage'), of('high'))
    : words.values(assessment.year, schools.filter(({ index }) => index !== null).length);
  return [{ text, link }];
};
