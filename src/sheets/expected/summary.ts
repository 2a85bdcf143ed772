/** What «Сводка» says of expected results. */
import { countsOf } from '../../engine/analysis/expected/result';
import type { Texts } from '../../i18n';
import { schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ListBlock } from '../spec';

type Item = ListBlock['items'][number];

/** More names than this stand on the sheet only. */
const MOST_NAMES = 5;

export const expectedSummary = ({ analysis: { expected }, assessment }: SheetsInput, texts: Texts): readonly Item[] => {
  if (expected.status === 'not-computed') return [];
  const { summary: words } = texts.sheets.expected;
  const { model, resilience, schools } = expected.result;
  const link = { sheet: texts.terms.sheetNames.expected, address: 'A1', generated: 'expected' } as const;
  const { below, above, resilient } = countsOf(expected.result);
  const nameOf = schoolNames(assessment.schools, texts);
  const keys = new Set(schools.filter((school) => school.resilient === true).map(({ school }) => school));
  const names = resilient > MOST_NAMES ? [] : assessment.schools.filter(({ school }) => keys.has(school.key)).map(({ school }) => nameOf(school));
  return [
    ...(model.status === 'computed' ? [{ text: words.found(model.result.n, below, above), link }] : []),
    ...(resilience.status === 'computed' ? [{ text: words.resilient(resilient, resilience.result.adverse, names), link }] : []),
  ];
};
