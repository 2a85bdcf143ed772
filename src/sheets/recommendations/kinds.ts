/** How the recommended measures spread over the four kinds of risks and the six kinds of measures: live counts of the table. */
import { MEASURE_KINDS, RISK_KINDS, type DecisionNature, type Manageability, type Recommendation } from '../../engine/support/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ColumnSpec, ComputedCell, SpecCell, TableBlock } from '../spec';
import { WIDTHS } from './widths';

type Condition = readonly [column: string, word: string];

const counted = (value: number, conditions: readonly Condition[], isEmpty: boolean): SpecCell => {
  if (isEmpty) return value;
  const plain = `=COUNTIFS(${conditions.map(([column, word]) => `{column:measures.${column}},${literal(word)}`).join(',')})`;
  return { value, plain } satisfies ComputedCell;
};

const count = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'integer', align: 'center', wrap: true });

export const riskKindsTable = (shown: readonly Recommendation[], texts: Texts): TableBlock => {
  const { recommendations: words, common, support } = texts.sheets;
  const row = (kind: (typeof RISK_KINDS)[number], at: number): readonly SpecCell[] => {
    const own = shown.filter(({ measure }) => measure.riskKind === kind);
    const ofKind: Condition = ['riskKind', support.riskKinds[kind]];
    const isEmpty = shown.length === 0;
    const manageable = (value: Manageability): SpecCell =>
      counted(own.filter(({ measure }) => measure.manageability === value).length, [ofKind, ['manageability', support.manageability[value]]], isEmpty);
    const nature = (value: DecisionNature): SpecCell => counted(own.filter(({ measure }) => measure.nature === value).length, [ofKind, ['nature', support.nature[value]]], isEmpty);
    return [
      at + 1,
      support.riskKinds[kind],
      manageable('manageable'),
      manageable('weakly-manageable'),
      nature('operative'),
      nature('strategic'),
      counted(own.length, [ofKind], isEmpty),
    ];
  };
  return {
    kind: 'table',
    id: 'riskKinds',
    name: 'МерыПоРискам',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'kind', header: words.riskKind, width: WIDTHS.school, kind: 'text', wrap: true },
      count('manageable', support.manageability.manageable, WIDTHS.ground),
      count('weakly', support.manageability['weakly-manageable'], WIDTHS.measure),
      count('operative', support.nature.operative, WIDTHS.priority),
      count('strategic', support.nature.strategic, WIDTHS.level),
      count('rows', words.rows, WIDTHS.kind),
    ],
    rows: RISK_KINDS.map(row),
    emptyText: words.noMeasures,
  };
};

export const measureKindsTable = (shown: readonly Recommendation[], texts: Texts): TableBlock => {
  const { recommendations: words, common, support } = texts.sheets;
  const row = (kind: (typeof MEASURE_KINDS)[number], at: number): readonly SpecCell[] => {
    const own = shown.filter(({ measure }) => measure.kind === kind);
    return [at + 1, support.kinds[kind], counted(own.length, [['kind', support.kinds[kind]]], shown.length === 0), own.length === 0 ? words.absent : new Set(own.map(({ measure }) => measure.code)).size];
  };
  return {
    kind: 'table',
    id: 'measureKinds',
    name: 'МерыПоВидам',
    columns: [
      { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
      { id: 'kind', header: words.kind, width: WIDTHS.school, kind: 'text', wrap: true },
      count('rows', words.rows, WIDTHS.ground),
      count('different', words.different, WIDTHS.measure),
    ],
    rows: MEASURE_KINDS.map(row),
    emptyText: words.noMeasures,
  };
};
