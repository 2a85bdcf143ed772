/** Decisions that there is nothing to compare for, and why. */
import type { SpecCell, TableBlock } from '../spec';
import { originCell } from '../common/schools';
import { columnAt, decisionCell, indicatorText, whoseCell, type View } from './view';

export const reasonsTable = (view: View): TableBlock => {
  const { texts, shown } = view;
  const { measuresEffect: words, common } = texts.sheets;
  const lines = shown.flatMap((line) => (line.outcome.status === 'not-computed' ? [{ line, reason: line.outcome.reason }] : []));
  return {
    kind: 'table',
    id: 'reasons',
    name: 'БезСравнения',
    columns: [
      columnAt(0, 'number', common.number, 'integer', { align: 'center' }),
      columnAt(1, 'decision', words.decision),
      columnAt(2, 'reason', words.reason),
      columnAt(3, 'school', common.school),
      columnAt(4, 'year', words.year, 'text', { align: 'center' }),
      columnAt(5, 'indicator', words.written),
      columnAt(6, 'place', words.place, 'text', { align: 'center' }),
    ],
    rows: lines.map(({ line, reason }, at): readonly SpecCell[] => {
      const { year, indicator, effectIn, origin } = line.decision;
      return [at + 1, decisionCell(line), words.reasons[reason], whoseCell(line, view), year === null ? null : common.schoolYear(year), indicator ?? indicatorText(effectIn, [], texts), originCell(origin)];
    }),
    emptyText: words.noReasons,
  };
};
