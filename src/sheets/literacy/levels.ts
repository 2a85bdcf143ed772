/** The levels of every work: all schools together first, as far as the chart goes; then each school. */
import { levelShares, LEVELS } from '../../engine/analysis/literacy/levels';
import type { GradeResult, LiteracyAnalysis } from '../../engine/analysis/literacy/result';
import type { Texts } from '../../i18n';
import { originCell, schoolCell, schoolNames } from '../common/schools';
import type { SheetsInput } from '../sheetsInput';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock, Tone } from '../spec';
import { kindName, resultName } from './names';

/** More columns than this cannot be read. */
const MOST_COLUMNS = 30;

const TONES: Readonly<Record<(typeof LEVELS)[number], Tone>> = { insufficient: 'danger', reduced: 'warning', basic: 'info', advanced: 'success' };

/** Under the columns of the table above: the widths are shared. */
const columns = ({ sheets: { literacy: words, common } }: Texts): readonly ColumnSpec[] => [
  { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
  { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
  { id: 'kind', header: words.kind, width: 16, kind: 'text', wrap: true },
  { id: 'work', header: words.work, width: 20, kind: 'text', wrap: true },
  { id: 'participants', header: words.participants, width: 20, kind: 'integer' },
  { id: 'rows', header: words.classes, width: 18, kind: 'integer' },
  ...LEVELS.map((id): ColumnSpec => ({ id, header: words.counts[id], width: 11, kind: 'integer' })),
  ...LEVELS.map((id): ColumnSpec => ({ id: `${id}Share`, header: words.shares[id], width: 12, kind: 'percent-1' })),
  { id: 'reached', header: words.reached, width: 22, kind: 'percent-1' },
  { id: 'cell', header: words.cell, width: 18, kind: 'text', align: 'center' },
];

const levelCells = (result: GradeResult, rows: number | null, origin: SpecCell, texts: Texts): readonly SpecCell[] => {
  // Results without participants are left out before.
  const shares = levelShares(result.counts)!;
  return [
    kindName(result.kind, texts),
    resultName(result, texts),
    { value: result.participants, plain: `=SUM({row:insufficient..advanced})` },
    rows,
    ...LEVELS.map((level) => result.counts[level]),
    ...LEVELS.map((level): SpecCell => ({ value: shares[level], plain: `={row:${level}}/{row:participants}` })),
    { value: (result.counts.basic + result.counts.advanced) / result.participants, plain: '=({row:basic}+{row:advanced})/{row:participants}' },
    origin,
  ];
};

export const levelsTable = (input: SheetsInput, { works, schools: results }: LiteracyAnalysis, texts: Texts): TableBlock => {
  const { literacy: words } = texts.sheets;
  const { schools } = input.assessment;
  const nameOf = schoolNames(schools, texts);
  const known = new Map(schools.map(({ school }) => [school.key, school]));
  const rows = [
    ...works.map((work) => [{ value: words.allSchools(work.schools), bold: true }, ...levelCells(work, null, null, texts)]),
    ...results.map((result) => [schoolCell(known.get(result.school)!, nameOf), ...levelCells(result, result.rows, originCell(result.origin), texts)]),
  ];
  return { kind: 'table', id: 'levels', name: 'ГрамотностьУровни', dense: true, columns: columns(texts), rows: rows.map((cells, at) => [at + 1, ...cells]), emptyText: words.levelsEmpty };
};

export const levelsChart = ({ works }: LiteracyAnalysis, { sheets: { literacy: words } }: Texts): ChartBlock => {
  const shown = Math.min(works.length, MOST_COLUMNS);
  return {
    kind: 'chart',
    id: 'levels-chart',
    chart: 'stacked-column',
    title: words.chartTitle(shown, works.length),
    categories: { table: 'levels', column: 'work' },
    rows: shown,
    series: LEVELS.map((level) => ({ name: words.levels[level], table: 'levels', column: `${level}Share`, tone: TONES[level] })),
    valueTitle: words.shareAxis,
    valueKind: 'percent',
    showValues: shown <= 8,
    height: 22,
  };
};
