/** A checked result in words: what agrees and what does not. */
import type { CheckedResult } from '../../engine/analysis/objectivity/result';
import type { School } from '../../engine/model';
import type { Texts } from '../../i18n';

/** Schools that select or teach a subject in depth: markedly better results are to be expected there. */
const SELECTIVE = /лице|гимнази/i;

const isSelective = (school: School | undefined): boolean => school !== undefined && SELECTIVE.test(`${school.kind ?? ''} ${school.name}`);

const comparisonText = ({ comparison }: CheckedResult, { sheets: { objectivity: words } }: Texts): string => {
  if (comparison === null) return words.rowNothing;
  const list = comparison.results.map(({ procedure, difference }) => words.other(procedure, difference));
  return (comparison.agrees ? words.rowAgrees : words.rowDisagrees)(comparison.by, comparison.mean, list);
};

export const whatAgrees = (result: CheckedResult, school: School | undefined, texts: Texts): string => {
  const { objectivity: words } = texts.sheets;
  const flagged = result.flagged ? [words.rowFlagged] : [];
  if (result.notAsked !== null) return [...flagged, result.notAsked === 'small' ? words.rowSmall : words.rowNoOthers].join(' ');
  const others = result.others!.share;
  const height = result.high === true ? words.rowHigh(result.lower, others) : words.rowNotHigh(others);
  return [...flagged, height, comparisonText(result, texts), ...(result.high === true && isSelective(school) ? [words.rowSelective] : [])].join(' ');
};
