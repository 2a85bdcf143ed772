/** What the shares of the other schools are taken from: all counted results together, by procedure and measure. */
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { TableBlock } from '../spec';
import { MOST_RESULTS, poolsOf, type ResultsScene } from './results';

const counted = ({ terms }: Texts): string => `({column:all.procedure}={row:procedure})*({column:all.counted}=${literal(terms.yes)})`;

export const poolsTable = ({ results, texts }: ResultsScene): TableBlock => {
  const { objectivity: words } = texts.sheets;
  const complete = results.length <= MOST_RESULTS;
  // Marks are summed over the rows that know them; the threshold is known of every row.
  const formulas = {
    marks4and5: { count: `=SUMPRODUCT(${counted(texts)}*{column:all.marks})`, participants: `=SUMPRODUCT(${counted(texts)}*({column:all.marks}<>"")*{column:all.participants})` },
    reached: { count: `=SUMPRODUCT(${counted(texts)}*{column:all.reached})`, participants: `=SUMPRODUCT(${counted(texts)}*{column:all.participants})` },
  } as const;
  return {
    kind: 'table',
    id: 'pools',
    name: 'ОбъективностьВсеШколы',
    dense: true,
    columns: [
      { id: 'procedure', header: words.procedure, width: 30, kind: 'text', wrap: true },
      { id: 'measure', header: words.measure, width: 17, kind: 'text' },
      { id: 'participants', header: words.pool, width: 22, kind: 'integer' },
      { id: 'count', header: words.poolCount, width: 11, kind: 'integer' },
    ],
    rows: poolsOf(results).map(({ procedure, measure, participants, count }) => [
      procedure,
      words.measures[measure],
      complete ? { value: participants, plain: formulas[measure].participants } : participants,
      complete ? { value: count, plain: formulas[measure].count } : count,
    ]),
    emptyText: words.noResults,
  };
};
