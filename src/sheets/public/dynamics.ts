/** «Динамика результатов»: the shares of all schools together over the years. */
import { procedureGroup } from '../../engine/analysis/procedureGroups';
import { publicCopy as words } from '../../i18n/ru/publicCopy';
import type { Block, SpecCell, TableBlock, Tone } from '../spec';
import { allSchools, changeCells, NO_DATA, shareCell, shareOrGap } from './published';
import type { PublicScene, PublicSheetSpec } from './publicSheet';

const proceduresOf = ({ results: { tables } }: PublicScene): readonly string[] => [...new Set(tables.map(({ procedure }) => procedure))];

const yearColumn = (year: number): string => `year_${String(year)}`;

const sharesTable = (scene: PublicScene): TableBlock => {
  const { years, tables } = scene.results;
  const row = (procedure: string): readonly SpecCell[] => {
    const held = years.filter((year) => tables.some((table) => table.procedure === procedure && table.year === year));
    const [was, now] = [held.at(-2), held.at(-1)];
    const change = was === undefined || now === undefined ? [NO_DATA, NO_DATA] : changeCells(allSchools(scene, procedure, was), allSchools(scene, procedure, now), scene);
    return [procedure, ...years.map((year) => shareCell(allSchools(scene, procedure, year))), ...change];
  };
  return {
    kind: 'table',
    id: 'years',
    name: 'ДолиПоГодам',
    caption: words.dynamics.tableTitle,
    columns: [
      { id: 'procedure', header: words.procedure, width: 32, kind: 'text' },
      ...years.map((year) => ({ id: yearColumn(year), header: words.schoolYear(year), width: 13, kind: 'percent-1' as const })),
      { id: 'difference', header: words.dynamics.lastDifference, width: 14, kind: 'points' },
      { id: 'verdict', header: words.verdict, width: 28, kind: 'text', wrap: true },
    ],
    rows: proceduresOf(scene).map(row),
    emptyText: words.main.nothing,
  };
};

const LINE_TONES: readonly Tone[] = ['accent', 'danger', 'success', 'warning', 'info', 'muted'];

/** Lines over the years, with a table of their own: a hidden share is a gap, not a zero. */
const lines = (scene: PublicScene, family: 'vpr' | 'exams'): readonly Block[] => {
  const { years } = scene.results;
  const isOfFamily = (procedure: string): boolean => (procedureGroup(procedure).startsWith('vpr') ? 'vpr' : 'exams') === family;
  const procedures = proceduresOf(scene).filter((procedure) => isOfFamily(procedure) && years.some((year) => shareOrGap(allSchools(scene, procedure, year)) !== null));
  if (procedures.length === 0) return [];
  const table = `lines-${family}`;
  const rows = years.map((year): readonly SpecCell[] => [words.schoolYear(year), ...procedures.map((procedure) => shareOrGap(allSchools(scene, procedure, year)))]);
  return [
    {
      kind: 'chart',
      id: `chart-${family}`,
      chart: 'line',
      title: words.dynamics.charts[family],
      categories: { table, column: 'year' },
      series: procedures.map((name, at) => ({ name, table, column: `line_${String(at)}`, tone: LINE_TONES[at % LINE_TONES.length]! })),
      valueTitle: words.main.valueTitle,
      valueKind: 'percent',
      showValues: false,
      height: 17,
    },
    {
      kind: 'table',
      id: table,
      name: family === 'vpr' ? 'ЛинииВПР' : 'ЛинииЭкзаменов',
      caption: words.main.chartTable,
      dense: true,
      columns: [
        { id: 'year', header: words.dynamics.year, width: 32, kind: 'text' },
        ...procedures.map((name, at) => ({ id: `line_${String(at)}`, header: name, width: 13, kind: 'percent-1' as const })),
      ],
      rows,
      emptyText: words.main.nothing,
    },
    { kind: 'notes', lines: [words.main.chartNote] },
  ];
};

/** `null`: there are no results. */
export const dynamicsSheet = (scene: PublicScene): PublicSheetSpec | null => {
  const { results, input } = scene;
  const [first] = results.years;
  const last = results.years.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    id: 'public-dynamics',
    name: words.sheetNames.dynamics,
    title: words.dynamics.title,
    subtitle: words.dynamics.subtitle(first, last),
    provenance: words.provenance(input.computedAt),
    blocks: [
      sharesTable(scene),
      { kind: 'notes', lines: [words.hiddenNote, ...words.main.reading] },
      ...(first === last ? [{ kind: 'notes', lines: [words.dynamics.one] } as const] : [...lines(scene, 'vpr'), ...lines(scene, 'exams')]),
    ],
    frozen: null,
    orientation: 'landscape',
    tabTone: 'accent',
  };
};
