/** Counts by direction, by responsible person and by kind: live counts of the table of all measures. */
import type { RoadmapGroup, RoadmapState } from '../../engine/support/roadmap/model';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock } from '../spec';
import { counted, numberColumn, STATE_TONES, WIDTHS, type View } from './view';

/** More bars than this cannot be read. */
const MOST_BARS = 30;
/** More groups than this nobody reads: each responsible person of a large plan may be a group. */
const MOST_GROUPS = 500;

/** In the order of their columns. */
const COLUMN_STATES: readonly RoadmapState[] = ['done', 'overdue', 'unmarked', 'running', 'coming', 'later', 'no-term', 'unclear'];
const STATE_WIDTHS = [WIDTHS.progress, WIDTHS.start, WIDTHS.end, WIDTHS.kind, WIDTHS.school, WIDTHS.responsible, WIDTHS.note, WIDTHS.cell];

const countColumns = ({ sheets: { roadmapProgress: words } }: Texts): readonly ColumnSpec[] => [
  { id: 'all', header: words.all, width: WIDTHS.state, kind: 'integer', align: 'center' },
  ...COLUMN_STATES.map((state, at): ColumnSpec => ({ id: state, header: words.states[state], width: STATE_WIDTHS[at]!, kind: 'integer', align: 'center', wrap: true })),
];

/** `condition`: the column of the table of all measures and what its cells have to be, as COUNTIFS takes them. */
const countCells = (group: RoadmapGroup<unknown>, condition: string, view: View, { sheets: { roadmapProgress: words } }: Texts): readonly SpecCell[] => [
  counted(view, group.rows, `=COUNTIFS(${condition})`),
  ...COLUMN_STATES.map((state) => counted(view, group.counts[state], `=COUNTIFS(${condition},{column:rows.state},${literal(words.states[state])})`)),
];

const courseOf = ({ progress, known, rows }: RoadmapGroup<unknown>, { sheets: { roadmapProgress: words } }: Texts): string =>
  progress === null ? words.courseUnknown : words.courseText(progress, known, rows);

const groupColumns = (id: string, header: string, texts: Texts): readonly ColumnSpec[] => [
  numberColumn(texts),
  { id, header, width: WIDTHS.direction, kind: 'text', wrap: true },
  { id: 'course', header: texts.sheets.roadmapProgress.course, width: WIDTHS.measure, kind: 'text', wrap: true },
  ...countColumns(texts),
];

export const directionsTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'directions',
    name: 'ХодПоНаправлениям',
    columns: groupColumns('direction', words.direction, texts),
    rows: view.roadmap.directions.slice(0, MOST_GROUPS).map((group, at) => [at + 1, group.name === '' ? words.noDirection : group.name, courseOf(group, texts), ...countCells(group, '{column:rows.directionNumber},{row:number}', view, texts)]),
    emptyText: words.noRows,
  };
};

export const responsibleTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'responsible',
    name: 'ХодПоОтветственным',
    columns: groupColumns('responsible', words.responsible, texts),
    rows: view.roadmap.responsible.slice(0, MOST_GROUPS).map((group, at) => [at + 1, group.name ?? words.nobody, courseOf(group, texts), ...countCells(group, '{column:rows.responsibleNumber},{row:number}', view, texts)]),
    emptyText: words.noRows,
  };
};

/** All six, whether the roadmap has them or not. */
export const kindsTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words, support } = texts.sheets;
  return {
    kind: 'table',
    id: 'kinds',
    name: 'ШестьВидовМер',
    columns: [numberColumn(texts), { id: 'kind', header: words.kind, width: WIDTHS.direction, kind: 'text', wrap: true }, { id: 'presence', header: words.presence, width: WIDTHS.measure, kind: 'text', wrap: true }, ...countColumns(texts)],
    rows: view.roadmap.kinds.map((group, at) => [
      at + 1,
      group.name === null ? words.noKind : support.kinds[group.name],
      group.rows === 0 ? { value: words.kindMissing, tone: 'danger' } : group.name === null ? words.countOf(group.rows) : words.kindPresent(group.rows),
      ...countCells(group, `{column:rows.kind},${literal(group.name === null ? '' : support.kinds[group.name])}`, view, texts),
    ]),
    emptyText: words.noRows,
  };
};

/** What has no term, or none that was understood, has no place on the way from late to done. */
const CHART_STATES: readonly RoadmapState[] = ['done', 'overdue', 'unmarked', 'running', 'coming', 'later'];

export const directionsChart = ({ roadmap: { directions } }: View, { sheets: { roadmapProgress: words } }: Texts): ChartBlock => {
  const shown = Math.min(directions.length, MOST_BARS);
  return {
    kind: 'chart',
    id: 'directions-chart',
    chart: 'stacked-bar',
    title: words.chartTitle(shown, directions.length),
    categories: { table: 'directions', column: 'direction' },
    rows: shown,
    series: CHART_STATES.map((state) => ({ name: words.states[state], table: 'directions', column: state, tone: STATE_TONES[state] })),
    valueTitle: words.chartAxis,
    valueKind: 'integer',
    showValues: false,
    height: Math.max(14, Math.ceil(shown * 1.6) + 8),
  };
};
