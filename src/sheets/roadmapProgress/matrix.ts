/** Measures over the school years: the columns that a municipal roadmap of several years has. */
import type { Texts } from '../../i18n';
import type { ColumnSpec, SpecCell, TableBlock } from '../spec';
import { yearColumn } from './rows';
import { counted, numberColumn, WIDTHS, type View } from './view';

/** More measures nobody reads. */
const MOST_MEASURES = 1_000;

const COUNT_WIDTHS = [WIDTHS.state, WIDTHS.progress, WIDTHS.start, WIDTHS.end, WIDTHS.kind, WIDTHS.school, WIDTHS.responsible];

export const matrixTable = (view: View, texts: Texts): TableBlock => {
  const { roadmapProgress: words } = texts.sheets;
  const { years, measures } = view.roadmap;
  const count = (id: string, header: string, place: number): ColumnSpec => ({ id, header, width: COUNT_WIDTHS[place]!, kind: 'integer', align: 'center', wrap: true });
  const text = (id: string, header: string, width: number): ColumnSpec => ({ id, header, width, kind: 'text', wrap: true });
  const countOf = (value: number, column: string): SpecCell => counted(view, value, `=COUNTIFS({column:rows.measureNumber},{row:number},{column:rows.${column}},1)`);
  return {
    kind: 'table',
    id: 'matrix',
    name: 'МерыПоГодам',
    columns: [
      numberColumn(texts),
      text('direction', words.direction, WIDTHS.direction),
      text('measure', words.measure, WIDTHS.measure),
      ...years.map((year, at) => count(yearColumn(year), words.schoolYear(year), at)),
      count('undated', words.undated, years.length),
      text('responsible', words.responsible, WIDTHS.responsible),
      text('document', words.document, WIDTHS.note),
    ],
    rows: measures.slice(0, MOST_MEASURES).map((measure, at) => [
      at + 1,
      measure.direction === '' ? words.noDirection : measure.direction,
      measure.text,
      ...years.map((year, place) => countOf(measure.counts[place] ?? 0, yearColumn(year))),
      countOf(measure.undated, 'undated'),
      measure.responsible.join('; ') || null,
      measure.documents.join('; ') || null,
    ]),
    emptyText: words.noRows,
  };
};
