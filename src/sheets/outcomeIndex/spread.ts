/** The comparable ИОР: quartiles of the schools by year, and what every value is made of. */
import type { Block, ColumnSpec, SpecCell, TableBlock } from '../spec';
import { indexFormula, REFERENCE_SCALE } from './formulas';
import { comparableYears, shareCells } from './main';
import { COMPONENT_IDS, type View } from './view';

const spreadColumns = ({ texts }: View): readonly ColumnSpec[] => {
  const { outcomeIndex: words } = texts.sheets;
  const index = (id: string, header: string): ColumnSpec => ({ id, header, width: 11, kind: 'index' });
  return [
    { id: 'year', header: words.spreadYear, width: 5, kind: 'year' },
    { id: 'schoolYear', header: words.spreadSchoolYear, width: 36, kind: 'text' },
    { id: 'schools', header: words.spreadSchools, width: 11, kind: 'integer' },
    index('lowerQuartile', words.lowerQuartile),
    index('median', words.median),
    index('upperQuartile', words.upperQuartile),
  ];
};

export const spreadBlocks = (view: View): readonly Block[] => {
  const { texts, result } = view;
  const { outcomeIndex: words, common } = texts.sheets;
  const { year: reference, insteadOf, years } = result.reference;
  if (comparableYears(view).length === 0) return [];
  const quartile = (value: number, id: string, q: number): SpecCell => ({ value, plain: `=PERCENTILE({column:outcome.${id}},${q})` });
  return [
    { kind: 'heading', id: 'spread-heading', text: words.spreadTitle },
    ...(insteadOf === null ? [] : [{ kind: 'notes', lines: [words.otherReference(insteadOf, reference)], tone: 'warning' } as const]),
    {
      kind: 'table',
      id: 'spread',
      name: 'СопоставимыйИОРПоГодам',
      columns: spreadColumns(view),
      rows: years.map(({ year, schools, lowerQuartile, median, upperQuartile }): readonly SpecCell[] => {
        const id = `c_${year}`;
        return [
          year,
          common.schoolYear(year),
          { value: schools, plain: `=COUNT({column:outcome.${id}})` },
          quartile(lowerQuartile, id, 0.25),
          quartile(median, id, 0.5),
          quartile(upperQuartile, id, 0.75),
        ];
      }),
      emptyText: common.noData,
    },
    {
      kind: 'chart',
      id: 'spread-chart',
      chart: 'line',
      title: words.spreadChart(reference),
      categories: { table: 'spread', column: 'schoolYear' },
      series: [
        { name: words.upperQuartile, table: 'spread', column: 'upperQuartile', tone: 'success' },
        { name: words.median, table: 'spread', column: 'median', tone: 'accent' },
        { name: words.lowerQuartile, table: 'spread', column: 'lowerQuartile', tone: 'danger' },
      ],
      valueTitle: words.indexAxis,
      valueKind: 'index',
      showValues: false,
      height: 14,
    },
    { kind: 'notes', lines: [words.spreadNote] },
  ];
};

/** Above, the table is left out: Excel has room for more, a reader has not. */
export const MOST_ROWS = 50_000;

const detailColumns = ({ texts }: View): readonly ColumnSpec[] => {
  const { outcomeIndex: words, common } = texts.sheets;
  return [
    { id: 'year', header: words.year, width: 5, kind: 'year' },
    { id: 'school', header: common.school, width: 36, kind: 'text', wrap: true },
    ...COMPONENT_IDS.map((id): ColumnSpec => ({ id, header: words.components[id], width: 11, kind: 'percent-1' })),
    { id: 'index', header: words.index, width: 9, kind: 'index' },
    { id: 'known', header: words.known, width: 14, kind: 'integer' },
  ];
};

const detailTable = (view: View): TableBlock => {
  const { texts, result, assessed, nameOf } = view;
  const formula = indexFormula(result.reference.scales, REFERENCE_SCALE);
  const rows = result.schools.flatMap(({ comparable }, at) =>
    comparable.map((one): readonly SpecCell[] => [one.year, nameOf(assessed[at]!.school), ...shareCells(one), { value: one.index, ...formula }, one.components]),
  );
  return { kind: 'table', id: 'comparable', name: 'СопоставимыйИОР', dense: true, columns: detailColumns(view), rows, emptyText: texts.sheets.common.noData };
};

export const detailBlocks = (view: View): readonly Block[] => {
  const words = view.texts.sheets.outcomeIndex;
  const rows = view.result.schools.reduce((sum, { comparable }) => sum + comparable.length, 0);
  return [
    { kind: 'heading', id: 'details', text: words.detailsTitle },
    { kind: 'notes', lines: [rows > MOST_ROWS ? words.detailsLimited(rows) : words.detailsNote] },
    ...(rows > MOST_ROWS ? [] : [detailTable(view)]),
  ];
};
