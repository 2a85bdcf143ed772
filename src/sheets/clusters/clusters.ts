/** «Кластеры»: groups of schools that are alike in conditions and results. */
import type { ClustersResult } from '../../engine/analysis/clusters/result';
import type { Texts } from '../../i18n';
import { analysisFact, settingFact, yearFact, type Fact } from '../common/facts';
import { provenance, TABLE_NAMES } from '../common/provenance';
import { reasonText } from '../common/reasons';
import type { SheetsInput } from '../sheetsInput';
import type { Block, SheetSpec, TableBlock } from '../spec';
import { loadingsTable, mapBlocks } from './map';
import { featuresTable, profilesTable } from './profiles';
import { clustersScene } from './scene';
import { schoolsTable } from './schools';
import { leftOutLines, mainSentences } from './sentences';

const facts = (input: SheetsInput, result: ClustersResult, texts: Texts): readonly Fact[] => {
  const { clusters: words, lowResults } = texts.sheets;
  const { settings } = input.assessment;
  const { stability, asked, sampled, schools } = result;
  return [
    yearFact(input, texts),
    analysisFact(input, texts, { id: 'asked', label: words.countSetting, cell: asked ?? words.bySilhouette, kind: 'general', setting: 'analysis.clusters.count', byDefault: words.countNote }),
    { id: 'count', label: words.countUsed, cell: result.count, kind: 'integer', note: words.handled },
    { id: 'grouped', label: words.grouped, cell: schools.length, kind: 'integer' },
    { id: 'sampled', label: words.sampled, cell: sampled, kind: 'integer', note: sampled < schools.length ? words.sampledPart : words.sampledAll },
    { id: 'silhouette', label: words.meanSilhouette, cell: result.silhouette, kind: 'statistic', note: words.silhouetteNote },
    { id: 'explained', label: words.explained, cell: 1 - result.withinSum / result.totalSum, kind: 'percent-1', note: words.explainedNote },
    { id: 'stability', label: words.stabilityMean, cell: stability.mean, kind: 'statistic', note: words.stabilityNote },
    { id: 'least', label: words.stabilityLeast, cell: stability.least, kind: 'statistic', note: words.roundsNote(stability.leftOut, stability.rounds) },
    settingFact(input, texts, { id: 'smallCount', label: words.smallCount, cell: settings.smallCount, kind: 'integer', setting: 'smallCount', byDefault: words.smallCountNote }),
    settingFact(input, texts, {
      id: 'objectivity',
      label: lowResults.objectivity,
      cell: texts.terms.objectivity[settings.objectivity],
      kind: 'text',
      setting: 'objectivity',
      byDefault: lowResults.objectivityNotes[settings.objectivity],
    }),
  ];
};

const triedTable = ({ tried, count: chosen }: ClustersResult, { sheets: { clusters: words, common }, terms }: Texts): TableBlock => ({
  kind: 'table',
  id: 'tried',
  name: 'ЧислоКластеров',
  caption: words.triedTitle,
  columns: [
    { id: 'count', header: words.count, width: 8, kind: 'integer', align: 'center' },
    { id: 'chosen', header: words.chosen, width: 8, kind: 'text', align: 'center' },
    { id: 'silhouette', header: words.meanSilhouette, width: 34, kind: 'statistic', align: 'center' },
    { id: 'within', header: words.withinSum, width: 38, kind: 'statistic', align: 'center' },
  ],
  rows: tried.map(({ count, silhouette, withinSum }) => [count, count === chosen ? terms.yes : null, silhouette, withinSum]),
  emptyText: common.noSchools,
});

const blocks = (input: SheetsInput, result: ClustersResult, texts: Texts): readonly Block[] => {
  const scene = clustersScene(input, result, texts);
  const { clusters: words, common } = texts.sheets;
  return [
    { kind: 'list', items: mainSentences(scene) },
    profilesTable(scene),
    { kind: 'heading', id: 'map-heading', text: words.mapTitle },
    ...mapBlocks(scene),
    { kind: 'heading', text: words.featuresTitle },
    { kind: 'notes', lines: [words.featuresNote] },
    featuresTable(scene),
    triedTable(result, texts),
    { kind: 'notes', lines: [words.triedNote(result.asked, result.count)] },
    loadingsTable(scene),
    { kind: 'heading', id: 'parameters', text: common.parameters },
    { kind: 'facts', facts: facts(input, result, texts) },
    { kind: 'heading', id: 'left-out', text: words.leftOutTitle },
    { kind: 'notes', lines: leftOutLines(scene) },
    { kind: 'heading', text: common.howToRead },
    { kind: 'notes', lines: words.reading },
    { kind: 'heading', id: 'schools-heading', text: words.schoolsTitle },
    { kind: 'notes', lines: [words.schoolsNote] },
    schoolsTable(scene),
  ];
};

export const clustersSheet = (input: SheetsInput, texts: Texts): SheetSpec | null => {
  const { clusters } = input.analysis;
  const { clusters: words } = texts.sheets;
  if (clusters.status === 'not-computed' && !input.standing.includes('clusters')) return null;
  const { schools, results, participants, socialPassport, settings } = TABLE_NAMES;
  return {
    id: 'clusters',
    name: texts.terms.sheetNames.clusters,
    title: words.title,
    subtitle: words.subtitle(input.assessment.year),
    provenance: provenance(input, texts, words.rules, [schools, results, participants, socialPassport, settings]),
    blocks:
      clusters.status === 'computed'
        ? blocks(input, clusters.result, texts)
        : [{ kind: 'notes', lines: [words.notComputed, reasonText(clusters.reason, texts)], tone: 'warning' }],
    frozen: null,
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
