/** Decisions that there is nothing to compare for, and why. */
import type { DecisionEffect, EffectReason } from '../../engine/support/decisions/model';
import type { SpecCell, TableBlock } from '../spec';
import { originCell } from '../common/schools';
import { columnAt, decisionText, indicatorText, whoseCell, type View } from './view';

interface ReasonLine {
  readonly line: DecisionEffect;
  readonly reason: Exclude<EffectReason, 'ahead'>;
}

/** That the next year lies ahead is no fault of the data: a sentence says so of all such decisions. */
export const reasonLines = ({ shown }: Pick<View, 'shown'>): readonly ReasonLine[] =>
  shown.flatMap((line) => (line.outcome.status === 'not-computed' && line.outcome.reason !== 'ahead' ? [{ line, reason: line.outcome.reason }] : []));

export const reasonsTable = (view: View): TableBlock => {
  const { texts } = view;
  const { measuresEffect: words, common } = texts.sheets;
  const lines = reasonLines(view);
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
      return [at + 1, decisionText(line), words.reasons[reason], whoseCell(line, view), year === null ? null : common.schoolYear(year), indicator ?? indicatorText(effectIn, [], texts), originCell(origin)];
    }),
    emptyText: words.noReasons,
  };
};
