/** The funnels as charts: points, the share of all schools, and the limits over a grid of numbers of participants. */
import type { FunnelGroup } from '../../engine/analysis/funnel/result';
import type { Texts } from '../../i18n';
import type { ScatterBlock, TableBlock } from '../spec';
import { groupName, limitCells, limitColumns, shownPoints } from './points';

/** The nine, the nine together, and a few more. */
const MOST_CHARTS = 12;
/** More points than this are a blot, and slow to draw. */
export const MOST_DRAWN = 2_000;
const GRID_STEPS = 40;

/** A funnel needs at least two schools, and a share that is not the same for all. */
const drawnGroups = (groups: readonly FunnelGroup[]): readonly number[] =>
  groups.flatMap(({ points }, at) => (points.length > 1 && points.some(({ z }) => z !== null) ? [at] : [])).slice(0, MOST_CHARTS);

/** Whole numbers of participants from the least to the greatest, denser at the small ones, where the limits bend. */
export const participantsGrid = (least: number, most: number): readonly number[] => {
  const steps = Array.from({ length: GRID_STEPS + 1 }, (_, step) => Math.round(least + (most - least) * (step / GRID_STEPS) ** 2));
  return [...new Set(steps)];
};

const gridOf = ({ points }: FunnelGroup): readonly number[] =>
  participantsGrid(
    points.reduce((least, { participants }) => Math.min(least, participants), Infinity),
    points.reduce((most, { participants }) => Math.max(most, participants), 1),
  );

export const limitsTable = (groups: readonly FunnelGroup[], texts: Texts): TableBlock => {
  const { funnel: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'limits',
    name: 'ВоронкаГраницы',
    dense: true,
    columns: [
      { id: 'group', header: words.group, width: 36, kind: 'text', wrap: true },
      { id: 'participants', header: words.participants, width: 27, kind: 'integer' },
      { id: 'average', header: words.average, width: 11, kind: 'percent-1' },
      ...limitColumns(texts),
    ],
    rows: drawnGroups(groups).flatMap((at) => {
      const group = groups[at]!;
      return gridOf(group).map((participants) => [
        groupName(group, texts),
        participants,
        { value: group.average, plain: `=INDEX({column:groups.average},${at + 1})` },
        ...limitCells(group.average, participants),
      ]);
    }),
    emptyText: words.noLimits,
  };
};

const LINES = [
  { id: 'average', tone: 'none', mark: 'line' },
  { id: 'lower95', tone: 'warning', mark: 'dashed' },
  { id: 'upper95', tone: 'warning', mark: 'dashed' },
  { id: 'lower998', tone: 'danger', mark: 'line' },
  { id: 'upper998', tone: 'danger', mark: 'line' },
] as const;

export const funnelCharts = (groups: readonly FunnelGroup[], texts: Texts): readonly ScatterBlock[] => {
  const { funnel: words } = texts.sheets;
  const shown = shownPoints(groups).map(({ length }) => length);
  const firstPoint = (at: number): number => shown.slice(0, at).reduce((sum, length) => sum + length, 0);
  let firstLimit = 0;
  return drawnGroups(groups).map((at): ScatterBlock => {
    const group = groups[at]!;
    const limits = { first: firstLimit, count: gridOf(group).length };
    firstLimit += limits.count;
    return {
      kind: 'scatter',
      id: `chart-${at}`,
      title: words.chartTitle(groupName(group, texts)),
      series: [
        {
          name: words.series,
          x: { table: 'points', column: 'participants' },
          y: { table: 'points', column: 'share' },
          rows: { first: firstPoint(at), count: Math.min(shown[at]!, MOST_DRAWN) },
          tone: 'accent',
          mark: 'points',
        },
        ...LINES.map(({ id, tone, mark }) => ({
          name: id === 'average' ? words.inThisGroup : words[id],
          x: { table: 'limits', column: 'participants' },
          y: { table: 'limits', column: id },
          rows: limits,
          tone,
          mark,
        })),
      ],
      xTitle: words.participants,
      yTitle: words.share,
      xKind: 'integer',
      yKind: 'percent',
      xFromZero: true,
      yFromZero: true,
      height: 24,
    };
  });
};
