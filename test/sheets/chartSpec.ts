/** A sheet with a chart of every kind that is not of bars: lines with a gap, a funnel with its limits, a map of clusters. */
import type { Block, SheetSpec, TableBlock, Tone } from '../../src/sheets/spec';
import { column, specOf, table } from './specs';

const YEARS = ['2016/2017', '2017/2018', '2018/2019', '2019/2020', '2020/2021'];

/** In 2019/2020 there was no all-Russian test. */
const SHARES: readonly (readonly (number | null)[])[] = [
  [0.21, 0.19, 0.24, null, 0.18],
  [0.31, 0.33, 0.27, null, 0.25],
  [0.08, 0.07, 0.11, 0.1, 0.06],
];

const PROCEDURES = ['ВПР русский язык 5', 'ВПР математика 8', 'ОГЭ математика'];
const LINE_TONES: readonly Tone[] = ['accent', 'danger', 'success'];

export const yearTable: TableBlock = table(
  'years',
  [column('year', { header: 'Учебный год', kind: 'text' }), ...PROCEDURES.map((header, at) => column(`p${at}`, { header, kind: 'percent', width: 20 }))],
  YEARS.map((year, at) => [year, ...SHARES.map((shares) => shares[at] ?? null)]),
);

export const lines: Block = {
  kind: 'chart',
  id: 'lines',
  chart: 'line',
  title: 'Доля не достигших порога по годам',
  categories: { table: 'years', column: 'year' },
  series: PROCEDURES.map((name, at) => ({ name, table: 'years', column: `p${at}`, tone: LINE_TONES[at]! })),
  valueTitle: 'Доля не достигших порога',
  valueKind: 'percent',
  showValues: true,
  height: 18,
};

/** Numbers between 0 and 1 that scatter, the same every time. */
const scattered = (at: number): number => {
  const wave = Math.sin(at * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

const P0 = 0.24;
const limit = (n: number, z: number): number => Math.min(1, Math.max(0, P0 + z * Math.sqrt((P0 * (1 - P0)) / n)));

export const SCHOOLS = 70;

export const schoolTable: TableBlock = table(
  'schools',
  [column('school', { header: 'Школа', kind: 'text' }), column('n', { header: 'Участников', kind: 'integer' }), column('share', { header: 'Ниже порога', kind: 'percent-1' })],
  Array.from({ length: SCHOOLS }, (_, at) => {
    const n = 6 + Math.floor(scattered(at) * 170);
    return [`Школа № ${at + 1}`, n, Math.min(1, Math.max(0, limit(n, (scattered(at + 500) + scattered(at + 900) + scattered(at + 1300) - 1.5) * 4)))];
  }),
);

const GRID = Array.from({ length: 36 }, (_, at) => 5 * (at + 1));

export const limitTable: TableBlock = table(
  'limits',
  [column('size', { header: 'n', kind: 'integer' }), ...['low', 'mid', 'high', 'low3', 'high3'].map((id) => column(id, { kind: 'percent-1' }))],
  GRID.map((n) => [n, limit(n, -1.96), P0, limit(n, 1.96), limit(n, -3.09), limit(n, 3.09)]),
);

const border = (name: string, y: string, tone: Tone, mark: 'line' | 'dashed') => ({ name, x: { table: 'limits', column: 'size' }, y: { table: 'limits', column: y }, tone, mark });

export const funnel: Block = {
  kind: 'scatter',
  id: 'funnel',
  title: 'ОГЭ математика: доля не достигших порога и число участников',
  series: [
    { name: 'Школы', x: { table: 'schools', column: 'n' }, y: { table: 'schools', column: 'share' }, tone: 'accent', mark: 'points' },
    border('Район', 'mid', 'none', 'line'),
    border('Нижняя граница 95 %', 'low', 'warning', 'dashed'),
    border('Верхняя граница 95 %', 'high', 'warning', 'dashed'),
    border('Нижняя граница 99,8 %', 'low3', 'danger', 'line'),
    border('Верхняя граница 99,8 %', 'high3', 'danger', 'line'),
    { ...border('Без строк', 'mid', 'info', 'line'), rows: { first: 3, count: 0 } },
  ],
  xTitle: 'Число участников',
  yTitle: 'Доля не достигших порога',
  xKind: 'integer',
  yKind: 'percent',
  xFromZero: true,
  yFromZero: true,
  height: 24,
};

export const CLUSTER_SIZES = [14, 9, 17, 11, 6, 8, 5];
const CLUSTER_TONES: readonly Tone[] = ['danger', 'warning', 'success', 'accent', 'info', 'none', 'muted'];
const firstOf = (cluster: number): number => CLUSTER_SIZES.slice(0, cluster).reduce((sum, size) => sum + size, 0);

export const mapTable: TableBlock = table(
  'places',
  [column('cluster', { header: 'Кластер', kind: 'integer' }), column('pc1', { header: 'ГК 1', kind: 'index' }), column('pc2', { header: 'ГК 2', kind: 'index' })],
  CLUSTER_SIZES.flatMap((size, cluster) =>
    Array.from({ length: size }, (_, at) => {
      const angle = (2 * Math.PI * cluster) / CLUSTER_SIZES.length;
      const key = firstOf(cluster) + at;
      return [cluster + 1, 2.5 * Math.cos(angle) + scattered(key) - 0.5, 1.8 * Math.sin(angle) + scattered(key + 77) - 0.5];
    }),
  ),
);

export const map: Block = {
  kind: 'scatter',
  id: 'map',
  title: 'Школы по двум главным компонентам',
  series: CLUSTER_SIZES.map((count, at) => ({
    name: `Кластер ${at + 1}`,
    x: { table: 'places', column: 'pc1' },
    y: { table: 'places', column: 'pc2' },
    rows: { first: firstOf(at), count },
    tone: CLUSTER_TONES[at]!,
    mark: 'points' as const,
  })),
  xTitle: 'Первая компонента (46 % разброса)',
  yTitle: 'Вторая компонента (21 % разброса)',
  xKind: 'score',
  yKind: 'score',
  height: 26,
};

export const changes: Block = {
  kind: 'chart',
  id: 'changes',
  chart: 'column',
  title: 'Изменение, п.п.',
  categories: { table: 'places', column: 'cluster' },
  rows: 12,
  series: [{ name: 'Изменение', table: 'places', column: 'pc2', tone: 'accent' }],
  valueTitle: 'п.п.',
  valueKind: 'score',
  showValues: true,
  height: 14,
};

/** Charts first, one below another, then what they draw. */
export const chartSpec: SheetSpec = specOf([lines, funnel, map, changes, yearTable, schoolTable, limitTable, mapTable], { name: 'Диаграммы', title: 'Диаграммы', orientation: 'portrait' });
