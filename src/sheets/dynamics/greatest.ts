/** The greatest changes beyond chance, in figures and bars. */
import type { Block, ColumnSpec, SpecCell } from '../spec';
import { boundFormula } from './bounds';
import { verdictRules } from './changeTable';
import { greatestLines } from './details';
import { points, shortProcedureName, type View } from './view';

const MOST_EACH = 10;

const columns = ({ texts }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  const count = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'integer' });
  const change = (id: string, header: string): ColumnSpec => ({ id, header, width: 9, kind: 'points' });
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'label', header: words.greatestName, width: 34, kind: 'text', wrap: true },
    count('countWas', words.countWas, 15),
    count('participantsWas', words.participantsWas, 12),
    count('countNow', words.countNow, 8),
    count('participantsNow', words.participantsNowShort, 8),
    { id: 'before', header: words.before, width: 9, kind: 'percent-1' },
    { id: 'after', header: words.after, width: 9, kind: 'percent-1' },
    change('difference', words.difference),
    change('lower', words.lower),
    change('upper', words.upper),
    { id: 'verdict', header: words.verdict, width: 12, kind: 'text', wrap: true, rules: verdictRules(texts) },
  ];
};

const NOW = { count: '{row:countNow}', participants: '{row:participantsNow}' };
const WAS = { count: '{row:countWas}', participants: '{row:participantsWas}' };
const bound = (side: 'lower' | 'upper') => ({
  plain: `=${boundFormula(side, NOW, WAS)}`,
  addin: `=SHNOR.DIFFERENCE({row:countNow},{row:participantsNow},{row:countWas},{row:participantsWas},"${side}")`,
});
const LOWER = bound('lower');
const UPPER = bound('upper');

const rows = (view: View): readonly (readonly SpecCell[])[] => {
  const { texts, assessed, nameOf } = view;
  return (['decline', 'growth'] as const)
    .flatMap((verdict) => greatestLines(view, verdict, MOST_EACH))
    .map(({ at, series }, index) => {
      const { was, now, difference, lower, upper, verdict } = series.change!;
      return [
        index + 1,
        texts.sheets.dynamics.greatestLabel(nameOf(assessed[at]!.school), shortProcedureName(series, texts)),
        was.count,
        was.participants,
        now.count,
        now.participants,
        { value: was.count / was.participants, plain: '={row:countWas}/{row:participantsWas}' },
        { value: now.count / now.participants, plain: '={row:countNow}/{row:participantsNow}' },
        { value: points(difference), plain: '=100*({row:after}-{row:before})' },
        { value: points(lower), ...LOWER },
        { value: points(upper), ...UPPER },
        texts.functions.changes[verdict],
      ];
    });
};

export const greatestBlocks = (view: View): readonly Block[] => {
  const words = view.texts.sheets.dynamics;
  const lines = rows(view);
  return [
    { kind: 'heading', id: 'greatest', text: words.greatestTitle },
    { kind: 'notes', lines: [words.greatestNote] },
    { kind: 'table', id: 'greatest-changes', name: 'НаибольшиеИзменения', columns: columns(view), rows: lines, emptyText: words.noGreatest },
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'chart',
            id: 'greatest-chart',
            chart: 'bar',
            title: words.greatestChart,
            categories: { table: 'greatest-changes', column: 'label' },
            series: [
              { name: words.before, table: 'greatest-changes', column: 'before', tone: 'info' },
              { name: words.after, table: 'greatest-changes', column: 'after', tone: 'accent' },
            ],
            valueTitle: words.shareAxis,
            valueKind: 'percent',
            showValues: true,
            height: Math.ceil(lines.length * 1.7) + 7,
          } as const,
        ]),
  ];
};
