/** Mean scores over the years: shown because local acts ask for them, marked as ФИОКО does. */
import type { MeanPoint, WeightedMean } from '../../engine/analysis/dynamics/model';
import type { BandRow, Block, ColumnSpec, SpecCell, TableBlock } from '../spec';
import { MOST_LIVE_ROWS, MOST_ROWS } from './details';
import { procedureName, type View } from './view';

const meanId = (year: number): string => `m_${year}`;

const difference = (value: number | null, plain: string, live: boolean): SpecCell => (value === null ? null : live ? { value, plain } : value);

const weightedColumns = ({ texts, input }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  const now = String(input.assessment.year);
  const count = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'integer' });
  const mean = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'score' });
  return [
    { id: 'was', header: words.wasYearShort, width: 5, kind: 'year' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    count('rn_was', words.russianN(words.wasWord), 15),
    mean('rm_was', words.russianMean(words.wasWord), 12),
    count('pn_was', words.profileN(words.wasWord), 8),
    mean('pm_was', words.profileMean(words.wasWord), 8),
    count('rn_now', words.russianN(now), 9),
    mean('rm_now', words.russianMean(now), 9),
    count('pn_now', words.profileN(now), 9),
    mean('pm_now', words.profileMean(now), 9),
    mean('w_was', words.weightedWas, 9),
    mean('w_now', words.weightedNow(input.assessment.year), 12),
    { id: 'difference', header: words.meanDifference, width: 11, kind: 'score' },
    { id: 'note', header: common.note, width: 14, kind: 'text', wrap: true },
  ];
};

type Exam = Pick<MeanPoint, 'mean' | 'participants'> | null;

const examCells = (exam: Exam): readonly SpecCell[] => [exam?.participants ?? null, exam?.mean ?? null];

/** An exam that was not held has empty cells: these count as zero in a product and in a sum. */
const weightedFormula = (side: 'was' | 'now'): string =>
  `=({row:rn_${side}}*{row:rm_${side}}+{row:pn_${side}}*{row:pm_${side}})/({row:rn_${side}}+{row:pn_${side}})`;

const weightedRow = (school: SpecCell, { was, now, difference: change, sameExams }: WeightedMean, live: boolean, { texts }: View): readonly SpecCell[] => {
  return [
    was.year,
    school,
    ...examCells(was.russian),
    ...examCells(was.profile),
    ...examCells(now.russian),
    ...examCells(now.profile),
    live ? { value: was.mean, plain: weightedFormula('was') } : was.mean,
    live ? { value: now.mean, plain: weightedFormula('now') } : now.mean,
    difference(change, '={row:w_now}-{row:w_was}', live),
    sameExams ? null : texts.sheets.dynamics.otherExams,
  ];
};

const weightedTable = (view: View): TableBlock => {
  const { texts, result, assessed, nameOf } = view;
  const words = texts.sheets.dynamics;
  const live = result.schools.length <= MOST_LIVE_ROWS;
  const own = result.schools.map(({ weightedMean }, at) => weightedMean && weightedRow(nameOf(assessed[at]!.school), weightedMean, live, view));
  const all = result.districtMean && weightedRow(words.allSchools, result.districtMean, live, view);
  return { kind: 'table', id: 'weighted', name: 'СредневзвешенныйБаллЕГЭ', dense: true, columns: weightedColumns(view), rows: [all, ...own].filter((row) => row !== null), emptyText: words.noMeans };
};

const meanColumns = ({ texts, result: { years }, input }: View): readonly ColumnSpec[] => {
  const { dynamics: words, common } = texts.sheets;
  return [
    { id: 'number', header: common.number, width: 5, kind: 'integer', align: 'center' },
    { id: 'school', header: common.school, width: 34, kind: 'text', wrap: true },
    { id: 'procedure', header: words.procedure, width: 15, kind: 'text', wrap: true },
    { id: 'participants', header: words.participantsNow(input.assessment.year), width: 12, kind: 'integer' },
    ...years.map((year): ColumnSpec => ({ id: meanId(year), header: words.meanHeader(year), width: 8, kind: 'score' })),
    { id: 'was', header: words.was, width: 9, kind: 'year', align: 'center' },
    { id: 'difference', header: words.meanDifference, width: 13, kind: 'score' },
  ];
};

const meanBands = ({ result: { years } }: View): readonly BandRow[] => [{ spans: years.map((year) => ({ from: meanId(year), to: meanId(year), content: year, repeat: true })) }];

const meansTable = (view: View): TableBlock => {
  const { texts, result, assessed, nameOf, input } = view;
  const { years } = result;
  const span = `${meanId(years[0]!)}..${meanId(years.at(-1)!)}`;
  const formula = `={row:${meanId(input.assessment.year)}}-SUMPRODUCT(({band:0:${span}}={row:was})*{row:${span}})`;
  const lines = result.schools.flatMap(({ means }, at) => means.map((mean) => ({ at, mean })));
  const live = lines.length <= MOST_LIVE_ROWS;
  const rows = lines.map(({ at, mean: { procedure, points, change } }, index): readonly SpecCell[] => {
    const byYear = new Map(points.map((point) => [point.year, point]));
    return [
      index + 1,
      nameOf(assessed[at]!.school),
      procedureName({ procedure, grade: null }, texts),
      byYear.get(input.assessment.year)?.participants ?? null,
      ...years.map((year) => byYear.get(year)?.mean ?? null),
      change?.was.year ?? null,
      difference(change?.difference ?? null, formula, live),
    ];
  });
  return { kind: 'table', id: 'means', name: 'СредниеБаллы', dense: true, bands: meanBands(view), columns: meanColumns(view), rows, emptyText: texts.sheets.dynamics.noMeans };
};

export const meanBlocks = (view: View): readonly Block[] => {
  const { texts, result } = view;
  const words = texts.sheets.dynamics;
  const count = result.schools.reduce((sum, { means }) => sum + means.length, 0);
  if (count === 0) return [{ kind: 'heading', text: words.meansTitle }, { kind: 'notes', lines: [words.noMeans] }];
  return [
    { kind: 'heading', id: 'weighted-heading', text: words.weightedTitle },
    { kind: 'notes', lines: [words.inefficient], tone: 'warning' },
    { kind: 'notes', lines: [words.weightedNote] },
    weightedTable(view),
    { kind: 'heading', text: words.meansTitle },
    { kind: 'notes', lines: [words.inefficient], tone: 'warning' },
    ...(count > MOST_ROWS ? [{ kind: 'notes', lines: [words.meansLimited(count)] } as const] : [meansTable(view)]),
  ];
};
