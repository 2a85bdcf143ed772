/** «Главное»: how many schools need support, and the shares below the threshold of all schools together. */
import { GROUPS } from '../../engine/groups';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import type { Block, ChartBlock, ColumnSpec, ListBlock, SpecCell, TableBlock } from '../spec';
import { allSchools, boundCell, changeCells, changeOf, countCell, shareCell, shareOrGap, yearBefore } from './published';
import type { PublicScene, PublicSheetSpec } from './publicSheet';

const proceduresOf = ({ results, input }: PublicScene): readonly string[] => results.tables.filter(({ year }) => year === input.assessment.year).map(({ procedure }) => procedure);

const facts = ({ input: { assessment }, texts }: PublicScene): Block => {
  const { schools } = assessment;
  return {
    kind: 'facts',
    facts: [
      { id: 'schools', label: words.main.schoolsCount, cell: schools.length, kind: 'integer' },
      ...GROUPS.map((group) => ({
        id: group,
        label: texts.terms.groups[group],
        cell: schools.filter(({ groups }) => groups.includes(group)).length,
        kind: 'integer' as const,
        note: words.main.groupNotes[group],
      })),
      { id: 'none', label: words.main.none, cell: schools.filter(({ groups }) => groups.length === 0).length, kind: 'integer' },
    ],
  };
};

const VERDICTS = ['growth', 'decline', 'no-proven-change'] as const;

/** Each procedure once: by what became of it since the nearest earlier year with results. */
const sentences = (scene: PublicScene): ListBlock => {
  const { year } = scene.input.assessment;
  const compared = proceduresOf(scene).map((procedure) => {
    const before = yearBefore(scene, procedure, year);
    const change = before === null ? null : changeOf(allSchools(scene, procedure, before), allSchools(scene, procedure, year), scene);
    return { procedure, before, change };
  });
  if (compared.length === 0) return { kind: 'list', items: [{ text: words.main.nothing }] };
  const years = [...new Set(compared.flatMap(({ before }) => before ?? []))].sort((a, b) => b - a);
  const told = years.flatMap((from) =>
    VERDICTS.flatMap((verdict) => {
      const names = compared.filter(({ before, change }) => before === from && change?.verdict === verdict).map(({ procedure }) => procedure);
      return names.length > 0 ? [{ text: words.main.changed[verdict](names, from) }] : [];
    }),
  );
  const others = compared.filter(({ change }) => change === null).map(({ procedure }) => procedure);
  return { kind: 'list', items: [...told, ...(others.length > 0 ? [{ text: words.main.notCompared(others) }] : [])] };
};

const columns = (year: number): readonly ColumnSpec[] => [
  { id: 'procedure', header: words.procedure, width: 32, kind: 'text' },
  { id: 'participants', header: words.participants, width: 12, kind: 'integer' },
  { id: 'below', header: words.below, width: 12, kind: 'integer' },
  { id: 'share', header: words.share, width: 13, kind: 'percent-1' },
  { id: 'lower', header: words.lower, width: 12, kind: 'percent-1' },
  { id: 'upper', header: words.upper, width: 12, kind: 'percent-1' },
  { id: 'was', header: words.shareOf(year - 1), width: 13, kind: 'percent-1' },
  { id: 'difference', header: words.difference(year - 1), width: 14, kind: 'points' },
  { id: 'verdict', header: words.verdict, width: 26, kind: 'text', wrap: true },
];

const table = (scene: PublicScene): TableBlock => {
  const { year } = scene.input.assessment;
  const row = (procedure: string): readonly SpecCell[] => {
    const [was, now] = [allSchools(scene, procedure, year - 1), allSchools(scene, procedure, year)];
    return [procedure, countCell(now, 'participants'), countCell(now, 'below'), shareCell(now), boundCell(now, 'lower'), boundCell(now, 'upper'), shareCell(was), ...changeCells(was, now, scene)];
  };
  return { kind: 'table', id: 'shares', name: 'ДолиПоПроцедурам', columns: columns(year), rows: proceduresOf(scene).map(row), emptyText: words.main.nothing };
};

/** The chart has a table of its own: in the other one a hidden share is a word, which Excel would draw as zero. */
const chartBlocks = (scene: PublicScene): readonly Block[] => {
  const { year } = scene.input.assessment;
  const rows = proceduresOf(scene)
    .map((procedure): readonly SpecCell[] => [procedure, shareOrGap(allSchools(scene, procedure, year - 1)), shareOrGap(allSchools(scene, procedure, year))])
    .filter(([, was, now]) => was !== null || now !== null);
  if (rows.length === 0) return [];
  const chart: ChartBlock = {
    kind: 'chart',
    id: 'shares-chart',
    chart: 'bar',
    title: words.main.chart,
    categories: { table: 'chart-data', column: 'procedure' },
    series: [
      { name: words.schoolYear(year - 1), table: 'chart-data', column: 'was', tone: 'info' },
      { name: words.schoolYear(year), table: 'chart-data', column: 'now', tone: 'accent' },
    ],
    valueTitle: words.main.valueTitle,
    valueKind: 'percent',
    showValues: true,
    height: 22,
  };
  const data: TableBlock = {
    kind: 'table',
    id: 'chart-data',
    name: 'ДанныеДиаграммыДолей',
    caption: words.main.chartTable,
    dense: true,
    columns: [
      { id: 'procedure', header: words.procedure, width: 32, kind: 'text' },
      { id: 'was', header: words.schoolYear(year - 1), width: 12, kind: 'percent-1' },
      { id: 'now', header: words.schoolYear(year), width: 12, kind: 'percent-1' },
    ],
    rows,
    emptyText: words.main.nothing,
  };
  return [chart, data, { kind: 'notes', lines: [words.main.chartNote] }];
};

export const mainSheet = (scene: PublicScene): PublicSheetSpec => {
  const { assessment, computedAt } = scene.input;
  const { main } = words;
  return {
    id: 'public-main',
    name: words.sheetNames.main,
    title: main.title,
    subtitle: main.subtitle(assessment.year),
    provenance: words.provenance(computedAt),
    blocks: [
      { kind: 'heading', text: main.figuresTitle },
      facts(scene),
      { kind: 'notes', lines: [main.figuresNote] },
      { kind: 'heading', text: main.sentencesTitle },
      sentences(scene),
      { kind: 'heading', text: main.tableTitle },
      table(scene),
      { kind: 'notes', lines: [words.hiddenNote, ...main.reading] },
      ...chartBlocks(scene),
    ],
    frozen: null,
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
