/** Similar schools in «Сводка»: whom the schools with low results could look to. */
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

export const similarSummary = ({ analysis: { similar }, assessment }: SheetsInput, texts: Texts): ListBlock['items'] => {
  if (similar.status === 'not-computed') return [];
  const { schools, count } = similar.result;
  const listed = new Set(assessment.schools.filter(({ groups }) => groups.includes('lowResults')).map(({ school }) => school.key));
  const chances = schools.filter(({ school, better }) => listed.has(school) && better.length > 0).length;
  const link = { sheet: texts.terms.sheetNames.similar, address: 'A1', generated: 'similar' } as const;
  return [{ text: texts.sheets.similar.summary.found(schools.length, count, chances), link }];
};
