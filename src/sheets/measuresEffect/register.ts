/** The register with the state of every decision by today. */
import { NATURE_WORDS, RISK_KIND_WORDS } from '../../engine/support/measureWords';
import type { Texts } from '../../i18n';
import { originCell } from '../common/schools';
import type { ConditionalRule, SpecCell, TableBlock } from '../spec';
import { clipped, columnAt, decisionText, outcomeText, whoseCell, type View } from './view';

const stateRules = ({ sheets: { measuresEffect: words } }: Texts): readonly ConditionalRule[] => [
  { when: 'equals', text: words.states.done, tone: 'success' },
  { when: 'equals', text: words.states.overdue, tone: 'danger' },
  { when: 'equals', text: words.states['in-work'], tone: 'info' },
  { when: 'equals', text: words.states['no-term'], tone: 'muted' },
];

export const registerTable = (view: View): TableBlock => {
  const { texts, shown } = view;
  const { measuresEffect: words, common } = texts.sheets;
  return {
    kind: 'table',
    id: 'register',
    name: 'РеестрРешений',
    columns: [
      columnAt(0, 'number', common.number, 'integer', { align: 'center' }),
      columnAt(1, 'decision', words.decision),
      columnAt(2, 'measure', words.measure),
      columnAt(3, 'school', common.school),
      columnAt(4, 'year', words.year, 'text', { align: 'center' }),
      columnAt(5, 'riskKind', words.riskKind),
      columnAt(6, 'due', words.due),
      columnAt(7, 'progress', words.progress, 'percent', { align: 'center' }),
      columnAt(8, 'nature', words.nature),
      columnAt(9, 'state', words.state, 'text', { align: 'center', rules: stateRules(texts) }),
      columnAt(10, 'place', words.place, 'text', { align: 'center' }),
      columnAt(11, 'after', words.after),
      columnAt(12, 'doneOn', words.doneOn),
      columnAt(13, 'responsible', words.responsible),
    ],
    rows: shown.map((effect, at): readonly SpecCell[] => {
      const { decision, state, outcome } = effect;
      const { measure, year, riskKind, nature, due, progress, done, responsible, origin } = decision;
      return [
        at + 1,
        decisionText(effect),
        measure === null ? null : clipped(measure),
        whoseCell(effect, view),
        year === null ? null : common.schoolYear(year),
        riskKind === null ? words.noKind : RISK_KIND_WORDS[riskKind],
        due?.text ?? null,
        progress,
        nature === null ? null : NATURE_WORDS[nature],
        words.states[state],
        originCell(origin),
        outcomeText(outcome, texts),
        done?.text ?? null,
        responsible,
      ];
    }),
    emptyText: words.emptyRegister,
  };
};
