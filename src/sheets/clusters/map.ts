/** The map of two components: a chart with a series for each group, and what the components are made of. */
import type { ClustersResult } from '../../engine/analysis/clusters/result';
import type { Texts } from '../../i18n';
import type { Block, ScatterBlock, TableBlock, Tone } from '../spec';
import type { ClustersScene } from './scene';
import { featureLabel } from './words';

/** The shapes tell the groups apart; colours repeat after the seventh. */
const GROUP_TONES: readonly Tone[] = ['danger', 'accent', 'success', 'warning', 'info', 'none', 'muted'];
/** More points than this cannot be told apart. */
const MOST_DRAWN = 2_000;
/** Loadings of at least this size are named in words. */
const NAMED_LOADING = 0.3;
const MAP = 2;

/** Per group its rows in the table of schools, those of the sample only where there is one. */
const spansOf = ({ result, ordered }: ClustersScene): readonly { readonly cluster: number; readonly first: number; readonly count: number }[] => {
  const whole = result.schools.length <= MOST_DRAWN;
  return result.profiles.map(({ cluster }) => ({
    cluster,
    first: ordered.findIndex((school) => school.cluster === cluster),
    count: ordered.filter((school) => school.cluster === cluster && (whole || school.silhouette !== null)).length,
  }));
};

const chart = (scene: ClustersScene): ScatterBlock => {
  const { clusters: words } = scene.texts.sheets;
  const [first, second] = scene.result.components;
  const sizes = new Map(scene.result.profiles.map(({ cluster, schools }) => [cluster, schools]));
  return {
    kind: 'scatter',
    id: 'map',
    title: words.chartTitle(first!.share, second!.share),
    series: spansOf(scene).map(({ cluster, ...rows }) => ({
      name: words.series(cluster, sizes.get(cluster)!),
      x: { table: 'schools', column: 'x' },
      y: { table: 'schools', column: 'y' },
      rows,
      tone: GROUP_TONES[(cluster - 1) % GROUP_TONES.length]!,
      mark: 'points',
    })),
    xTitle: words.axis(1, first!.share),
    yTitle: words.axis(2, second!.share),
    xKind: 'index',
    yKind: 'index',
    height: 26,
  };
};

const meanings = ({ features, components }: ClustersResult, texts: Texts): readonly string[] =>
  components.slice(0, MAP).map(({ loadings }, at) => {
    const named = (sign: number): readonly string[] => features.filter((_, column) => sign * loadings[column]! >= NAMED_LOADING).map(({ id }) => featureLabel(id, texts));
    return texts.sheets.clusters.axisMeaning(at + 1, named(1), named(-1));
  });

export const mapBlocks = (scene: ClustersScene): readonly Block[] => {
  const { clusters: words } = scene.texts.sheets;
  const { result } = scene;
  if (result.components.length < MAP) return [{ kind: 'notes', lines: [words.oneFeature] }];
  const shown = spansOf(scene).reduce((sum, { count }) => sum + count, 0);
  return [
    chart(scene),
    { kind: 'notes', lines: [...meanings(result, scene.texts), ...(shown < result.schools.length ? [words.chartCut(shown, result.schools.length)] : [])] },
  ];
};

export const loadingsTable = ({ result: { features, components }, texts }: ClustersScene): TableBlock => {
  const { clusters: words, common } = texts.sheets;
  const shown = components.slice(0, MAP);
  return {
    kind: 'table',
    id: 'loadings',
    name: 'КомпонентыКластеров',
    caption: words.loadings,
    columns: [
      { id: 'number', header: common.number, width: 8, kind: 'integer', align: 'center' },
      { id: 'sd', header: words.sd, width: 7, kind: 'score' },
      { id: 'feature', header: words.feature, width: 34, kind: 'text', wrap: true },
      ...shown.map((_, at) => ({ id: `component${at + 1}`, header: words.component(at + 1), width: at === 0 ? 38 : 28, kind: 'statistic' as const, align: 'center' as const })),
    ],
    rows: features.map(({ id, sd }, row) => [row + 1, sd * 100, featureLabel(id, texts), ...shown.map(({ loadings }) => loadings[row]!)]),
    emptyText: common.noSchools,
  };
};
