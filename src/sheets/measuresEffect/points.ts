/** ИСБШ, scores and levels of risk factors before and after each decision. */
import type { DecisionEffect, LevelEffect, PointsEffect } from '../../engine/support/decisions/model';
import { originCell } from '../common/schools';
import type { NumberKind, SpecCell, TableBlock } from '../spec';
import { columnAt, decisionText, indicatorText, whoseCell, type View } from './view';

interface PointsLine {
  readonly line: DecisionEffect;
  readonly effect: PointsEffect | LevelEffect;
}

export const pointsLines = ({ shown }: Pick<View, 'shown'>): readonly PointsLine[] =>
  shown.flatMap((line) => (line.outcome.status === 'computed' && line.outcome.effect.kind !== 'share' ? [{ line, effect: line.outcome.effect }] : []));

const KINDS: Readonly<Record<PointsEffect['kind'], NumberKind>> = { isbsh: 'index', 'risk-factor': 'score' };

const figures = ({ line: { background }, effect }: PointsLine, { texts }: View): readonly SpecCell[] => {
  const { terms, sheets } = texts;
  const { measuresEffect: words } = sheets;
  if (effect.kind === 'risk-level') {
    const { was, now } = effect;
    return [terms.riskLevels[was.level], terms.riskLevels[now.level], null, was.level === now.level ? words.levelChange.same : words.levelChange.changed, null];
  }
  const kind = KINDS[effect.kind];
  return [
    { value: effect.was.value, kind },
    { value: effect.now.value, kind },
    { value: effect.difference, plain: '={row:now}-{row:was}', kind },
    words.directions[effect.direction],
    background === null || background.kind === 'share' ? null : { value: background.difference, kind },
  ];
};

const note = ({ line: { school, background }, effect }: PointsLine, { texts }: View): string | null => {
  const { measuresEffect: words } = texts.sheets;
  const parts = [...(school === null && effect.kind !== 'risk-level' ? [words.schoolsCompared(effect.schools)] : []), ...(background === null ? [] : [words.backgroundOf(background.schools)])];
  return parts.length === 0 ? null : parts.join('; ');
};

export const pointsTable = (view: View): TableBlock => {
  const { texts } = view;
  const { measuresEffect: words, common, risks } = texts.sheets;
  const indicator = ({ line: { decision }, effect }: PointsLine): string =>
    effect.kind === 'risk-level' && decision.effectIn?.kind === 'risk-factor' ? words.factorLevel(risks.shortFactors[decision.effectIn.factor]) : indicatorText(decision.effectIn, [], texts);
  return {
    kind: 'table',
    id: 'points',
    name: 'БаллыПослеРешений',
    caption: words.pointsCaption,
    columns: [
      columnAt(0, 'number', common.number, 'integer', { align: 'center' }),
      columnAt(1, 'decision', words.decision),
      columnAt(2, 'indicator', words.indicator),
      columnAt(3, 'school', common.school),
      columnAt(4, 'years', words.years),
      columnAt(5, 'was', words.was, 'general'),
      columnAt(6, 'now', words.now, 'general'),
      columnAt(7, 'difference', words.pointsDifference, 'general'),
      columnAt(8, 'direction', words.direction),
      columnAt(9, 'background', words.backgroundPoints, 'general'),
      columnAt(10, 'place', words.place, 'text', { align: 'center' }),
      columnAt(11, 'note', common.note),
    ],
    rows: pointsLines(view).map((line, at): readonly SpecCell[] => [
      at + 1,
      decisionText(line.line),
      indicator(line),
      whoseCell(line.line, view),
      words.yearsText(line.effect.was.year, line.effect.now.year),
      ...figures(line, view),
      originCell(line.line.decision.origin),
      note(line, view),
    ]),
    emptyText: words.noPoints,
  };
};
