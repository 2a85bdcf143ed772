/** How many events begin in a month by a document: counted live from the table of events. */
import type { Calendar, CalendarMonth, RegulationId } from '../../engine/support/calendar/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ChartBlock, ColumnSpec, ComputedCell, SpecCell, TableBlock, Tone } from '../spec';

const TONES: readonly Tone[] = ['accent', 'warning', 'success', 'info', 'danger'];

const countOf = ({ events }: Pick<CalendarMonth, 'events'>, id: RegulationId): number => events.filter(({ monitoring }) => monitoring.regulation === id).length;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

export const matrixTable = ({ months, regulations }: Calendar, texts: Texts): TableBlock => {
  const { calendar: words, common } = texts.sheets;
  const column = (id: string, header: string): ColumnSpec => ({ id, header, width: 17, kind: 'integer', align: 'center' });
  const all = `=SUM({row:${regulations[0]!.id}..${regulations.at(-1)!.id}})`;
  const monthRow = (month: CalendarMonth, at: number): readonly SpecCell[] => [
    at + 1,
    words.monthCell(month.month, month.year),
    { value: month.events.length, plain: all },
    ...regulations.map(({ id, shortName }): ComputedCell => ({
      value: countOf(month, id),
      plain: `=COUNTIFS({column:events.month},{row:month},{column:events.document},${literal(shortName)})`,
    })),
  ];
  const events = months.flatMap((month) => month.events);
  const yearRow: readonly SpecCell[] = [
    null,
    { value: words.wholeYear, bold: true },
    { value: events.length, plain: all },
    ...regulations.map(({ id, shortName }): ComputedCell => ({ value: sum(months.map((month) => countOf(month, id))), plain: `=COUNTIF({column:events.document},${literal(shortName)})` })),
  ];
  return {
    kind: 'table',
    id: 'matrix',
    name: 'СобытияПоМесяцам',
    columns: [
      { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
      { id: 'month', header: words.month, width: 15, kind: 'text' },
      column('all', words.allDocuments),
      ...regulations.map(({ id, shortName }) => column(id, shortName)),
    ],
    rows: [...months.map(monthRow), yearRow],
    emptyText: words.noEvents,
  };
};

export const monthsChart = ({ months, regulations }: Calendar, { sheets: { calendar: words } }: Texts): ChartBlock => ({
  kind: 'chart',
  id: 'months-chart',
  chart: 'stacked-column',
  title: words.chartTitle,
  categories: { table: 'matrix', column: 'month' },
  rows: months.length,
  series: regulations.map(({ id, shortName }, at) => ({ name: shortName, table: 'matrix', column: id, tone: TONES[at % TONES.length]! })),
  valueTitle: words.eventsAxis,
  valueKind: 'integer',
  showValues: false,
  height: 18,
});
