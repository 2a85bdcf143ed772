/**
 * «Факторы и группы школ»: what goes with results and which schools are alike, as figures and words about schools.
 *
 * Source: [001] 7.1: the website shows the analysis with clusters and factors. Groups of few schools are not described,
 * and descriptions have no figures: a mean of few schools would tell of pupils.
 */
import type { ClustersResult } from '../../engine/analysis/clusters/result';
import type { FactorsResult } from '../../engine/analysis/factors/result';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import { groupText } from '../clusters/words';
import { variableName } from '../factors/names';
import type { Block, SpecCell, TableBlock } from '../spec';
import type { PublicScene, PublicSheetSpec } from './publicSheet';

const MOST_BARS = 20;

const factorsTable = ({ correlations }: FactorsResult, { texts, results }: PublicScene): TableBlock => {
  const own = texts.sheets.factors;
  const told = correlations.filter(({ n }) => n >= results.rules.fewestSchools);
  return {
    kind: 'table',
    id: 'factors',
    name: 'ФакторыРезультатов',
    columns: [
      { id: 'variable', header: own.variable, width: 52, kind: 'text', wrap: true },
      { id: 'n', header: own.n, width: 9, kind: 'integer' },
      { id: 'rho', header: words.factors.rho, width: 14, kind: 'score' },
      { id: 'verdict', header: own.verdict, width: 40, kind: 'text', wrap: true },
    ],
    rows: told.map(({ variable, n, rho, traced }): readonly SpecCell[] => [variableName(variable, texts), n, rho, traced ? own.traced[rho > 0 ? 'worse' : 'better'] : own.traced.none]),
    emptyText: words.factors.noFactors,
  };
};

const factorBlocks = (scene: PublicScene): readonly Block[] => {
  const { factors } = scene.input.analysis;
  if (factors.status === 'not-computed') return [{ kind: 'notes', lines: [words.factors.noFactors] }];
  const table = factorsTable(factors.result, scene);
  const shown = Math.min(table.rows.length, MOST_BARS);
  return [
    { kind: 'notes', lines: [words.factors.factorsNote(factors.result.schools)] },
    table,
    ...(shown === 0
      ? []
      : [
          {
            kind: 'chart',
            id: 'factors-chart',
            chart: 'bar',
            title: words.factors.chart,
            categories: { table: 'factors', column: 'variable' },
            rows: shown,
            series: [{ name: words.factors.rho, table: 'factors', column: 'rho', tone: 'accent' }],
            valueTitle: words.factors.chartAxis,
            valueKind: 'score',
            showValues: true,
            height: Math.max(14, Math.ceil(shown * 1.1) + 5),
          } as const,
        ]),
  ];
};

const clustersTable = (result: ClustersResult, { texts, results: { rules } }: PublicScene): TableBlock => ({
  kind: 'table',
  id: 'clusters',
  name: 'ГруппыПохожихШкол',
  columns: [
    { id: 'description', header: words.factors.description, width: 52, kind: 'text', wrap: true },
    { id: 'schools', header: words.schools, width: 9, kind: 'integer' },
  ],
  rows: result.profiles.map((profile): readonly SpecCell[] =>
    profile.schools < rules.fewestSchools ? [{ value: words.factors.tooFew(rules.fewestSchools), tone: 'muted' }, profile.schools] : [groupText(profile, result, texts), profile.schools],
  ),
  emptyText: words.factors.noClusters,
});

const clusterBlocks = (scene: PublicScene): readonly Block[] => {
  const { clusters } = scene.input.analysis;
  if (clusters.status === 'not-computed') return [{ kind: 'notes', lines: [words.factors.noClusters] }];
  return [{ kind: 'notes', lines: [words.factors.clustersNote(clusters.result.schools.length)] }, clustersTable(clusters.result, scene)];
};

export const factorsSheet = (scene: PublicScene): PublicSheetSpec => {
  const { assessment, computedAt } = scene.input;
  return {
    id: 'public-factors',
    name: words.sheetNames.factors,
    title: words.factors.title,
    subtitle: words.factors.subtitle(assessment.year),
    provenance: words.provenance(computedAt),
    blocks: [
      { kind: 'heading', text: words.factors.factorsTitle },
      ...factorBlocks(scene),
      { kind: 'heading', text: words.factors.clustersTitle },
      ...clusterBlocks(scene),
      { kind: 'notes', lines: words.factors.reading },
    ],
    frozen: null,
    orientation: 'portrait',
    tabTone: 'accent',
  };
};
