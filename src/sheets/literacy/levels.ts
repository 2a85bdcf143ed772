/** The levels of every work: all schools together, and each school. */
import { levelShares, LEVELS } from '../../engine/analysis/literacy/levels';
import type { GradeResult, LiteracyAnalysis } from '../../engine/analysis/literacy/result';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock, Tone } from '../spec';
import { MOST_ROWS, WIDTHS } from './cohorts';
import { kindName, resultName } from './names';

/** More columns than this cannot be read. */
const MOST_COLUMNS = 30;

const TONES: Readonly<Record<(typeof LEVELS)[number], Tone>> = { insufficient: 'danger', reduced: 'warning', basic: 'info', advanced: 'success' };

const columns = ({ sheets: { literacy: words, common } }: Texts): readonly ColumnSpec[] => [
  { id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' },
  { id: 'school', header: common.school, width: WIDTHS.school, kind: 'text', wrap: true },
  { id: 'work', header: words.work, width: WIDTHS.works, kind: 'text', wrap: true },
  { id: 'participants', header: words.participants, width: WIDTHS.level, kind: 'integer' },
  ...LEVELS.map((id): ColumnSpec => ({ id, header: words.counts[id], width: WIDTHS.narrow, kind: 'integer' })),
  ...LEVELS.map((id): ColumnSpec => ({ id: `${id}Share`, header: words.shares[id], width: WIDTHS.narrow, kind: 'percent-1' })),
  { id: 'reached', header: words.reached, width: WIDTHS.narrow, kind: 'percent-1' },
  { id: 'rows', header: words.classes, width: WIDTHS.narrow, kind: 'integer' },
  { id: 'kind', header: words.kind, width: WIDTHS.verdict, kind: 'text', wrap: true },
  { id: 'cell', header: words.cell, width: WIDTHS.note, kind: 'text', align: 'center' },
];

const levelCells = (result: GradeResult, rows: number | null, origin: SpecCell, texts: Texts): readonly SpecCell[] => {
  // Results without participants are left out before.
  const shares = levelShares(result.counts)!;
  return [
    resultName(result, texts),
    { value: result.participants, plain: '=SUM({row:insufficient..advanced})' },
    ...LEVELS.map((level) => result.counts[level]),
    ...LEVELS.map((level): SpecCell => ({ value: shares[level], plain: `={row:${level}}/{row:participants}` })),
    { value: (result.counts.basic + result.counts.advanced) / result.participants, plain: '=({row:basic}+{row:advanced})/{row:participants}' },
    rows,
    kindName(result.kind, texts),
    origin,
  ];
};

const table = (id: string, name: string, rows: readonly (readonly SpecCell[])[], texts: Texts): TableBlock => ({
  kind: 'table',
  id,
  name,
  dense: true,
  columns: columns(texts),
  rows: rows.map((cells, at) => [at + 1, ...cells]),
  emptyText: texts.sheets.literacy.levelsEmpty,
});

export const worksTable = ({ works }: LiteracyAnalysis, texts: Texts): TableBlock =>
  table(
    'works',
    'ГрамотностьУровни',
    works.map((work) => [{ value: texts.sheets.literacy.allSchools(work.schools), bold: true }, ...levelCells(work, null, null, texts)]),
    texts,
  );

export const schoolLevelsTable = (input: SheetsInput, { schools: results }: LiteracyAnalysis, texts: Texts): TableBlock => {
  const { schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map(({ school }) => [school.key, school]));
  return table(
    'levels',
    'ГрамотностьУровниШкол',
    results.slice(0, MOST_ROWS).map((result) => [schoolCell(known.get(result.school)!, nameOf), ...levelCells(result, result.rows, originCell(result.origin), texts)]),
    texts,
  );
};

export const levelsChart = ({ works }: LiteracyAnalysis, { sheets: { literacy: words } }: Texts): ChartBlock => {
  const shown = Math.min(works.length, MOST_COLUMNS);
  return {
    kind: 'chart',
    id: 'levels-chart',
    chart: 'stacked-column',
    title: words.chartTitle(shown, works.length),
    categories: { table: 'works', column: 'work' },
    rows: shown,
    series: LEVELS.map((level) => ({ name: words.levels[level], table: 'works', column: `${level}Share`, tone: TONES[level] })),
    valueTitle: words.shareAxis,
    valueKind: 'percent',
    showValues: shown <= 8,
    height: 22,
  };
};
