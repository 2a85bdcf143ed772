/** The tables of «Самооценка (итоги)»: indicators and sections, both summed from the criteria below. */
import type { IndicatorPoints, Points, SelfAssessment } from '../../engine/analysis/selfAssessment/result';
import type { Texts } from '../../i18n';
import { originCell } from '../common/schools';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock } from '../spec';

/** More bars than this cannot be read. */
const MOST_BARS = 30;

const WIDTHS = { number: 5, section: 34, indicator: 52, narrow: 11, note: 36 } as const;

const numberColumn = ({ sheets: { common } }: Texts): ColumnSpec => ({ id: 'number', header: common.number, width: WIDTHS.number, kind: 'integer', align: 'center' });
const narrow = (id: string, header: string, kind: ColumnSpec['kind'] = 'general'): ColumnSpec => ({ id, header, width: WIDTHS.narrow, kind });

const pointColumns = ({ sheets: { selfAssessment: words } }: Texts): readonly ColumnSpec[] => [
  narrow('score', words.score),
  narrow('maximum', words.maximum),
  narrow('lost', words.lost),
  narrow('share', words.share, 'percent-1'),
];

/** `of`: the column of the criteria that says which row they belong to. */
const pointCells = ({ score, maximum, lost, share }: Points, of: 'ofIndicator' | 'ofSection'): readonly SpecCell[] => {
  const sum = (column: string): string => `=SUMIF({column:criteria.${of}},{row:number},{column:criteria.${column}})`;
  return [
    { value: score, plain: sum('points') },
    { value: maximum, plain: sum('maximum') },
    lost === null ? null : { value: lost, plain: '={row:maximum}-{row:score}' },
    share === null ? null : { value: share, plain: '={row:score}/{row:maximum}' },
  ];
};

const noteOf = ({ withoutMaximum, difference, statedDiffer }: IndicatorPoints, { sheets: { selfAssessment: words } }: Texts): string | null =>
  [
    ...(withoutMaximum > 0 ? [words.noMaximum(withoutMaximum)] : []),
    ...(difference === null ? [] : [words.differNote]),
    ...(statedDiffer.length > 0 ? [words.statedDifferNote] : []),
  ].join('; ') || null;

export const indicatorsTable = ({ indicators }: SelfAssessment, texts: Texts): TableBlock => {
  const { selfAssessment: words } = texts.sheets;
  const row = (one: IndicatorPoints, at: number): readonly SpecCell[] => [
    at + 1,
    one.section,
    one.indicator,
    ...pointCells(one, 'ofIndicator'),
    one.penalties === 0 ? null : one.penalty,
    one.stated,
    one.difference === null ? null : { value: one.difference, plain: '={row:stated}-{row:score}', tone: 'danger' },
    noteOf(one, texts),
  ];
  return {
    kind: 'table',
    id: 'indicators',
    name: 'СамооценкаПоПоказателям',
    columns: [
      numberColumn(texts),
      { id: 'section', header: words.section, width: WIDTHS.section, kind: 'text', wrap: true },
      { id: 'indicator', header: words.indicator, width: WIDTHS.indicator, kind: 'text', wrap: true },
      ...pointColumns(texts),
      narrow('penalty', words.penalty),
      narrow('stated', words.stated),
      narrow('difference', words.difference),
      { id: 'note', header: texts.sheets.common.note, width: WIDTHS.note, kind: 'text', wrap: true },
    ],
    rows: indicators.map(row),
    emptyText: words.noRows,
  };
};

export const sectionsTable = ({ sections }: SelfAssessment, texts: Texts): TableBlock => {
  const { selfAssessment: words } = texts.sheets;
  return {
    kind: 'table',
    id: 'sections',
    name: 'СамооценкаПоРазделам',
    columns: [
      numberColumn(texts),
      { id: 'section', header: words.section, width: WIDTHS.section, kind: 'text', wrap: true },
      { id: 'indicators', header: words.indicators, width: WIDTHS.indicator, kind: 'integer', align: 'left' },
      ...pointColumns(texts),
    ],
    rows: sections.map((one, at) => [at + 1, one.section, one.indicators, ...pointCells(one, 'ofSection')]),
    emptyText: words.noRows,
  };
};

/** The input of both, as it was read. */
export const criteriaTable = ({ indicators, sections }: SelfAssessment, texts: Texts): TableBlock => {
  const { selfAssessment: words } = texts.sheets;
  const places = new Map(sections.map(({ section }, at) => [section, at + 1]));
  const rows = indicators.flatMap(({ criteria, section }, at) => criteria.map((one) => ({ one, indicator: at + 1, section: places.get(section)! })));
  return {
    kind: 'table',
    id: 'criteria',
    name: 'СамооценкаКритерии',
    columns: [
      numberColumn(texts),
      { id: 'indicator', header: words.indicator, width: WIDTHS.section, kind: 'text', wrap: true },
      { id: 'criterion', header: words.criterion, width: WIDTHS.indicator, kind: 'text', wrap: true },
      narrow('points', words.points),
      narrow('maximum', words.maximum),
      narrow('ofIndicator', words.ofIndicator, 'integer'),
      narrow('ofSection', words.ofSection, 'integer'),
      narrow('stated', words.stated),
      { ...narrow('cell', words.cell, 'text'), align: 'center' },
    ],
    rows: rows.map(({ one, indicator, section }, at): readonly SpecCell[] => [at + 1, one.indicator, one.criterion, one.score, one.maximum, indicator, section, one.stated, originCell(one.origin)]),
    emptyText: words.noRows,
  };
};

export const sectionsChart = ({ sections }: SelfAssessment, { sheets: { selfAssessment: words } }: Texts): ChartBlock => {
  const shown = Math.min(sections.length, MOST_BARS);
  return {
    kind: 'chart',
    id: 'sections-chart',
    chart: 'stacked-bar',
    title: words.chartTitle(shown, sections.length),
    categories: { table: 'sections', column: 'section' },
    rows: shown,
    series: [
      { name: words.score, table: 'sections', column: 'score', tone: 'accent' },
      { name: words.lost, table: 'sections', column: 'lost', tone: 'warning' },
    ],
    valueTitle: words.pointsAxis,
    valueKind: 'general',
    showValues: true,
    height: Math.max(14, Math.ceil(shown * 1.4) + 6),
  };
};
