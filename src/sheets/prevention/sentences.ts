/** What the shares say in words. */
import { ROUTE_GROUPS, type PreventionAnalysis } from '../../engine/analysis/prevention/result';
import type { Texts } from '../../i18n';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

/** Of pupils with a route, with what it is of. */
export const routeSentence = ({ whole }: PreventionAnalysis, { sheets: { prevention: words } }: Texts): string => {
  const { part, of, share } = whole.find(({ id }) => id === 'withRoute')!;
  return share === null ? words.noRoute : words.route(part, of, share);
};

export const mainSentences = (input: SheetsInput, result: PreventionAnalysis, texts: Texts): ListBlock['items'] => {
  const { prevention: words } = texts.sheets;
  const { groupCounts, municipalities, year } = result;
  const besides = municipalities.reduce((sum, { schoolsBeside }) => sum + schoolsBeside, 0);
  const reported = input.assessment.year;
  const route = routeSentence(result, texts);
  const groups = ROUTE_GROUPS.filter((group) => groupCounts[group] > 0).map((group) => words.groupCount(words.groups[group], groupCounts[group]));
  return [
    { text: groups.length === 0 ? route : words.main(route, groups) },
    ...(year === reported ? [] : [{ text: words.otherYear(year, reported), tone: 'warning' } as const]),
    ...(besides > 0 ? [{ text: words.besides(besides) }] : []),
    { text: words.toBelow, to: 'municipalities-heading' },
  ];
};
