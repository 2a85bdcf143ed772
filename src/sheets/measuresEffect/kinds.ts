/** Decisions by kind of risk: how many there are, how they stand, what came after. Counted from the register of the sheet. */
import { DECISION_STATES, type RiskKindEffects } from '../../engine/support/decisions/model';
import { RISK_KIND_WORDS } from '../../engine/support/measureWords';
import { literal } from '../common/formulas';
import type { ChartBlock, ComputedCell, SpecCell, TableBlock } from '../spec';
import { columnAt, MOST_SHOWN, type View } from './view';

type Counts = Omit<RiskKindEffects, 'riskKind'>;

const total = (kinds: readonly RiskKindEffects[]): Counts => {
  const sum = (of: (one: RiskKindEffects) => number): number => kinds.reduce((whole, one) => whole + of(one), 0);
  return {
    decisions: sum(({ decisions }) => decisions),
    states: { done: sum(({ states }) => states.done), 'in-work': sum(({ states }) => states['in-work']), overdue: sum(({ states }) => states.overdue), 'no-term': sum(({ states }) => states['no-term']) },
    shareFell: sum(({ shareFell }) => shareFell),
    withinChance: sum(({ withinChance }) => withinChance),
    shareRose: sum(({ shareRose }) => shareRose),
    otherIndicators: sum(({ otherIndicators }) => otherIndicators),
    ahead: sum(({ ahead }) => ahead),
    notComputed: sum(({ notComputed }) => notComputed),
  };
};

export const kindsTable = ({ texts, register }: View): TableBlock => {
  const { measuresEffect: words, common } = texts.sheets;
  const isWhole = register.effects.length <= MOST_SHOWN;
  /** `criteria`: of the register; a kind of risk is one more, where it is not the total. */
  const counted = (value: number, criteria: string, ofKind: boolean): SpecCell => {
    if (!isWhole) return value;
    const all = [...(ofKind ? ['{column:register.riskKind},{row:riskKind}'] : []), ...(criteria === '' ? [] : [criteria])].join(',');
    return { value, plain: all === '' ? '=ROWS({column:register.riskKind})' : `=COUNTIFS(${all})` } satisfies ComputedCell;
  };
  const cells = ({ decisions, states, shareFell, withinChance, shareRose, otherIndicators, ahead, notComputed }: Counts, ofKind: boolean): readonly SpecCell[] => {
    const after = (value: number, said: string): SpecCell => counted(value, `{column:register.after},${literal(said)}`, ofKind);
    return [
      counted(decisions, '', ofKind),
      ...DECISION_STATES.map((state) => counted(states[state], `{column:register.state},${literal(words.states[state])}`, ofKind)),
      after(shareFell, words.verdicts.growth),
      after(withinChance, words.verdicts['no-proven-change']),
      after(shareRose, words.verdicts.decline),
      after(otherIndicators, words.outcomes.points),
      after(ahead, words.outcomes.ahead),
      after(notComputed, words.outcomes.none),
    ];
  };
  const number = { align: 'center' } as const;
  return {
    kind: 'table',
    id: 'kinds',
    name: 'РешенияПоВидамРисков',
    columns: [
      columnAt(0, 'number', common.number, 'integer', number),
      columnAt(1, 'riskKind', words.riskKind),
      columnAt(2, 'decisions', words.columns.decisions, 'integer', number),
      ...DECISION_STATES.map((state, at) => columnAt(3 + at, state, words.states[state], 'integer', number)),
      columnAt(7, 'fell', words.columns.fell, 'integer', number),
      columnAt(8, 'within', words.columns.within, 'integer', number),
      columnAt(9, 'rose', words.columns.rose, 'integer', number),
      columnAt(10, 'others', words.columns.others, 'integer', number),
      columnAt(11, 'ahead', words.columns.ahead, 'integer', number),
      columnAt(12, 'none', words.columns.none, 'integer', number),
    ],
    rows: [
      ...register.byRiskKind.map((one, at): readonly SpecCell[] => [at + 1, one.riskKind === null ? words.noKind : RISK_KIND_WORDS[one.riskKind], ...cells(one, true)]),
      [null, { value: words.total, bold: true }, ...cells(total(register.byRiskKind), false)],
    ],
    emptyText: words.emptyRegister,
  };
};

export const kindsChart = ({ texts, register }: View): ChartBlock => {
  const { measuresEffect: words } = texts.sheets;
  const tones = { done: 'success', 'in-work': 'info', overdue: 'danger', 'no-term': 'muted' } as const;
  return {
    kind: 'chart',
    id: 'kinds-chart',
    chart: 'stacked-bar',
    title: words.chartTitle,
    categories: { table: 'kinds', column: 'riskKind' },
    rows: register.byRiskKind.length,
    series: DECISION_STATES.map((state) => ({ name: words.states[state], table: 'kinds', column: state, tone: tones[state] })),
    valueTitle: words.decisionsAxis,
    valueKind: 'integer',
    showValues: false,
    height: 16,
  };
};
