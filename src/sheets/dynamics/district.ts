/** All schools together: changes, shares by year and their lines. */
import { isDeciding } from '../../engine/analysis/dynamics/measures';
import type { DistrictSeries } from '../../engine/analysis/dynamics/model';
import { procedureGroup } from '../../engine/analysis/procedureGroups';
import { literal } from '../common/formulas';
import type { Block, ColumnSpec, SpecCell, TableBlock, Tone } from '../spec';
import { changeBands, changeColumns, changeFormulas, changeRow, countId, participantsId, visibleColumns } from './changeTable';
import { procedureName, shortProcedureName, type View } from './view';

/** A result of one year is nothing to compare with. */
const isOverYears = ({ points }: DistrictSeries): boolean => points.length > 1;

const districtTable = (view: View, shown: readonly DistrictSeries[]): TableBlock => {
  const { texts } = view;
  const words = texts.sheets.dynamics;
  const formulas = changeFormulas(view);
  const rows = shown.map((series, at) =>
    changeRow(
      {
        ...series,
        number: at + 1,
        school: words.allSchools,
        procedureCell: procedureName(series, texts),
        group: '',
        positive: null,
        leftOut: [],
        note: words.districtNote(series.verdicts.growth, series.verdicts.decline, series.verdicts['no-proven-change']),
      },
      view,
      formulas,
    ),
  );
  return { kind: 'table', id: 'district', name: 'ДинамикаВсехШкол', dense: true, bands: changeBands(view), columns: changeColumns(view), rows, emptyText: words.noDetails };
};

/** More lines than this cannot be told apart. */
const MOST_LINES = 6;
const LINE_TONES: readonly Tone[] = ['accent', 'danger', 'success', 'warning', 'info', 'muted'];

type ChartFamily = 'vpr' | 'exams' | 'other';

const familyOf = ({ procedure }: DistrictSeries): ChartFamily => {
  const group = procedureGroup(procedure);
  if (group === 'oge' || group === 'ege') return 'exams';
  return group === 'kdr' || group === 'other' ? 'other' : 'vpr';
};

interface Line {
  readonly id: string;
  readonly series: DistrictSeries;
  readonly family: ChartFamily;
}

/** The procedures whose shares below the threshold are drawn: those of two years at least. */
const linesOf = (view: View): readonly Line[] =>
  view.result.district
    .filter((series) => series.measure === 'below' && isOverYears(series))
    .slice(0, visibleColumns(view) - 2)
    .map((series, at) => ({ id: `line_${at}`, series, family: familyOf(series) }));

/** All schools' share of a year, out of the table of changes: it holds however that is sorted. */
const pooledFormula = ({ procedure, grade, measure }: DistrictSeries, year: number, { texts }: View): string => {
  const chosen = `({column:district.procedure}=${literal(procedureName({ procedure, grade }, texts))})*({column:district.measure}=${literal(texts.sheets.dynamics.measures[measure])})`;
  return `=SUMPRODUCT(${chosen}*{column:district.${countId(year)}})/SUMPRODUCT(${chosen}*{column:district.${participantsId(year)}})`;
};

const trendTable = (lines: readonly Line[], view: View): TableBlock => {
  const { texts, result } = view;
  const { dynamics: words, common } = texts.sheets;
  const columns: readonly ColumnSpec[] = [
    { id: 'year', header: words.trendYear, width: 5, kind: 'year' },
    { id: 'schoolYear', header: words.trendSchoolYear, width: 34, kind: 'text' },
    ...lines.map(({ id, series }): ColumnSpec => ({ id, header: shortProcedureName(series, texts), width: 8, kind: 'percent-1' })),
  ];
  const rows = result.years.map((year): readonly SpecCell[] => [
    year,
    common.schoolYear(year),
    ...lines.map(({ series }): SpecCell => {
      const point = series.points.find((one) => one.year === year);
      return point ? { value: point.count / point.participants, plain: pooledFormula(series, year, view) } : null;
    }),
  ]);
  return { kind: 'table', id: 'trend', name: 'ДинамикаПоГодам', caption: words.trendCaption, columns, rows, emptyText: words.noDetails };
};

const chartOf = (family: ChartFamily, lines: readonly Line[], { texts }: View): readonly Block[] => {
  const words = texts.sheets.dynamics;
  const own = lines.filter((line) => line.family === family).slice(0, MOST_LINES);
  if (own.length === 0) return [];
  const name = family === 'vpr' ? texts.sheets.common.families.vpr : family === 'exams' ? words.examsFamily : words.otherFamily;
  return [
    {
      kind: 'chart',
      id: `trend-${family}`,
      chart: 'line',
      title: words.trendChart(name),
      categories: { table: 'trend', column: 'schoolYear' },
      series: own.map(({ id, series }, at) => ({ name: shortProcedureName(series, texts), table: 'trend', column: id, tone: LINE_TONES[at]! })),
      valueTitle: words.shareAxis,
      valueKind: 'percent',
      showValues: false,
      height: 15,
    },
  ];
};

export const districtBlocks = (view: View): readonly Block[] => {
  const words = view.texts.sheets.dynamics;
  const lines = linesOf(view);
  const overYears = view.result.district.filter(isOverYears);
  const onlyOne = view.result.district.filter((series) => isDeciding(series.measure) && !isOverYears(series));
  return [
    { kind: 'heading', id: 'district-heading', text: words.districtTitle },
    ...(lines.length > 0 ? [trendTable(lines, view)] : []),
    ...(['vpr', 'exams', 'other'] as const).flatMap((family) => chartOf(family, lines, view)),
    districtTable(view, overYears),
    { kind: 'notes', lines: [words.districtNoteText, ...(onlyOne.length > 0 ? [words.oneYearOnly(onlyOne.map((series) => procedureName(series, view.texts)))] : [])] },
  ];
};
