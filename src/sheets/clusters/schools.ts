/** The grouped schools with the very numbers that they were grouped by. */
import type { ClusteredSchool } from '../../engine/analysis/clusters/result';
import { schoolCell } from '../common/schools';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { hundredfold, type ClustersScene } from './scene';
import { featureLabel } from './words';

/** The shares as they are; the result index, used or not, is a column of its own. */
const shareFeatures = ({ result: { features } }: ClustersScene) => features.map((feature, at) => ({ ...feature, at })).filter(({ id }) => id !== 'resultIndex');

const columns = (scene: ClustersScene): readonly ColumnSpec[] => {
  const { clusters: words, common } = scene.texts.sheets;
  const { groups } = scene.texts.terms;
  return [
    { id: 'cluster', header: words.cluster, width: 8, kind: 'integer', align: 'center' },
    { id: 'number', header: common.number, width: 7, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'note', header: common.note, width: 38, kind: 'text', wrap: true },
    { id: 'municipality', header: words.municipality, width: 28, kind: 'text', wrap: true },
    { id: 'resultIndex', header: words.index, width: 12, kind: 'score' },
    { id: 'participants', header: words.participants, width: 9, kind: 'integer' },
    { id: 'low', header: groups.lowResults, width: 9, kind: 'text', align: 'center' },
    { id: 'adverse', header: groups.adverse, width: 9, kind: 'text', align: 'center' },
    { id: 'silhouette', header: words.silhouette, width: 9, kind: 'index' },
    { id: 'distance', header: words.distance, width: 9, kind: 'index' },
    { id: 'x', header: words.x, width: 12, kind: 'index' },
    { id: 'y', header: words.y, width: 12, kind: 'index' },
    ...shareFeatures(scene).map(({ id }): ColumnSpec => ({ id, header: featureLabel(id, scene.texts), width: 12, kind: 'percent-1', working: true })),
  ];
};

const noteOf = ({ participants, silhouette }: ClusteredSchool, { input, texts }: ClustersScene): string | null => {
  const { clusters: words } = texts.sheets;
  const notes = [
    ...(participants < input.assessment.settings.smallCount ? [words.few(participants)] : []),
    ...(silhouette !== null && silhouette < 0 ? [words.nearer] : []),
  ];
  return notes.length > 0 ? notes.join(' ') : null;
};

const schoolRow = (school: ClusteredSchool, at: number, scene: ClustersScene): readonly SpecCell[] => {
  const assessed = scene.schools.get(school.school)!;
  const { yes } = scene.texts.terms;
  return [
    school.cluster,
    at + 1,
    schoolCell(assessed.school, scene.nameOf),
    noteOf(school, scene),
    assessed.school.municipality,
    hundredfold(school.index),
    school.participants,
    assessed.groups.includes('lowResults') ? yes : null,
    assessed.groups.includes('adverse') ? yes : null,
    school.silhouette,
    school.distance,
    ...school.map,
    ...shareFeatures(scene).map((feature) => school.values[feature.at]!),
  ];
};

export const schoolsTable = (scene: ClustersScene): TableBlock => ({
  kind: 'table',
  id: 'schools',
  name: 'ШколыКластеров',
  columns: columns(scene),
  rows: scene.ordered.map((school, at) => schoolRow(school, at, scene)),
  emptyText: scene.texts.sheets.common.noSchools,
});
