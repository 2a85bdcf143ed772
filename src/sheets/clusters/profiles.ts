/** The groups: one row each, and one row for each characteristic of each. */
import type { ClusterProfile } from '../../engine/analysis/clusters/result';
import { joinedNames } from '../common/names';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { hundredfold, type ClustersScene } from './scene';
import { featureLabel, groupText, notableFigures } from './words';
import { literal } from '../common/formulas';

const OF_GROUP = '{column:schools.cluster},{row:cluster}';

const columns = ({ texts: { sheets } }: ClustersScene): readonly ColumnSpec[] => {
  const { clusters: words } = sheets;
  return [
    { id: 'cluster', header: words.cluster, width: 8, kind: 'integer', align: 'center' },
    { id: 'schools', header: words.schools, width: 7, kind: 'integer' },
    { id: 'text', header: words.text, width: 34, kind: 'text', wrap: true },
    { id: 'differences', header: words.differences, width: 38, kind: 'text', wrap: true },
    { id: 'typical', header: words.typical, width: 28, kind: 'text', wrap: true },
    { id: 'index', header: words.index, width: 12, kind: 'score' },
    { id: 'low', header: words.lowResults, width: 9, kind: 'integer' },
    { id: 'lowShare', header: words.lowShare, width: 9, kind: 'percent' },
    { id: 'adverse', header: words.adverse, width: 9, kind: 'integer' },
    { id: 'adverseShare', header: words.adverseShare, width: 9, kind: 'percent' },
    { id: 'rural', header: words.rural, width: 9, kind: 'integer' },
    { id: 'pupils', header: words.pupils, width: 12, kind: 'integer' },
    { id: 'silhouette', header: words.silhouette, width: 12, kind: 'index' },
  ];
};

const profileRow = (profile: ClusterProfile, { result, texts, schools, nameOf }: ClustersScene): readonly SpecCell[] => {
  const { clusters: words } = texts.sheets;
  const yes = literal(texts.terms.yes);
  const figures = notableFigures(result, profile.means, texts);
  return [
    profile.cluster,
    { value: profile.schools, plain: `=COUNTIF(${OF_GROUP})` },
    groupText(profile, result, texts),
    figures.length > 0 ? figures.join('; ') : words.noDifferences,
    joinedNames(profile.typical.map((key) => nameOf(schools.get(key)!.school))),
    { value: hundredfold(profile.index), plain: '=SUMIF({column:schools.cluster},{row:cluster},{column:schools.resultIndex})/{row:schools}' },
    { value: profile.lowResults, plain: `=COUNTIFS(${OF_GROUP},{column:schools.low},${yes})` },
    { value: profile.lowResults / profile.schools, plain: '={row:low}/{row:schools}' },
    { value: profile.adverse, plain: `=COUNTIFS(${OF_GROUP},{column:schools.adverse},${yes})` },
    { value: profile.adverse / profile.schools, plain: '={row:adverse}/{row:schools}' },
    profile.locality.known === 0 ? null : profile.locality.rural,
    profile.medianPupils,
    profile.silhouette,
  ];
};

export const profilesTable = (scene: ClustersScene): TableBlock => ({
  kind: 'table',
  id: 'profiles',
  name: 'ПрофилиКластеров',
  caption: scene.texts.sheets.clusters.profilesCaption,
  columns: columns(scene),
  rows: scene.result.profiles.map((profile) => profileRow(profile, scene)),
  emptyText: scene.texts.sheets.common.noSchools,
});

const featureColumns = ({ texts: { sheets } }: ClustersScene): readonly ColumnSpec[] => {
  const { clusters: words } = sheets;
  return [
    { id: 'cluster', header: words.cluster, width: 8, kind: 'integer', align: 'center' },
    { id: 'schools', header: words.schools, width: 7, kind: 'integer' },
    { id: 'feature', header: words.feature, width: 34, kind: 'text', wrap: true },
    { id: 'mean', header: words.groupMean, width: 38, kind: 'score', align: 'center' },
    { id: 'all', header: words.allMean, width: 28, kind: 'score', align: 'center' },
    { id: 'sd', header: words.sd, width: 12, kind: 'score' },
    { id: 'difference', header: words.difference, width: 9, kind: 'score' },
    { id: 'inSd', header: words.inSd, width: 9, kind: 'score' },
  ];
};

/** The rows of a group, the greatest difference first. */
const featureRows = (profile: ClusterProfile, { result: { features }, texts }: ClustersScene): readonly (readonly SpecCell[])[] =>
  features
    .map((feature, at) => ({ feature, mean: profile.means[at]!, inSd: profile.inSd[at]! }))
    .sort((a, b) => Math.abs(b.inSd) - Math.abs(a.inSd))
    .map(({ feature: { id, mean: all, sd }, mean, inSd }): readonly SpecCell[] => {
      const ofAll = `{column:schools.${id}}`;
      const count = `COUNT(${ofAll})`;
      return [
        profile.cluster,
        profile.schools,
        featureLabel(id, texts),
        { value: hundredfold(mean), plain: `=SUMIF({column:schools.cluster},{row:cluster},${ofAll})/{row:schools}*${id === 'resultIndex' ? '1' : '100'}` },
        { value: hundredfold(all), plain: `=SUM(${ofAll})/${count}*${id === 'resultIndex' ? '1' : '100'}` },
        hundredfold(sd),
        { value: hundredfold(mean - all), plain: '={row:mean}-{row:all}' },
        { value: inSd, plain: '=({row:mean}-{row:all})/{row:sd}' },
      ];
    });

export const featuresTable = (scene: ClustersScene): TableBlock => ({
  kind: 'table',
  id: 'features',
  name: 'ПоказателиКластеров',
  columns: featureColumns(scene),
  rows: scene.result.profiles.flatMap((profile) => featureRows(profile, scene)),
  emptyText: scene.texts.sheets.common.noSchools,
});
