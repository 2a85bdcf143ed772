/** Actual against expected results: points by verdict, and the line on which both are equal. */
import type { Texts } from '../../i18n';
import type { Block, ScatterBlock, TableBlock } from '../spec';
import { POINTS, rowsOfVerdict, type ExpectedScene } from './view';

/** More points than this are a blot, and slow to draw. */
export const MOST_DRAWN = 2_000;

const SERIES = [
  { verdict: 'within', tone: 'info' },
  { verdict: 'below', tone: 'danger' },
  { verdict: 'above', tone: 'success' },
] as const;

/** From the least to the greatest of both, in п.п. */
const diagonalTable = ({ shown, texts }: ExpectedScene): TableBlock => {
  const { expected: words } = texts.sheets;
  const values = shown.flatMap(({ index, fit }) => (fit ? [POINTS * index, POINTS * fit.expected] : []));
  const ends = [Math.min, Math.max].map((end) => values.reduce((best, value) => end(best, value), values[0] ?? 0));
  return {
    kind: 'table',
    id: 'diagonal',
    name: 'ЛинияОжидания',
    columns: [
      { id: 'x', header: words.xTitle, width: 36, kind: 'points' },
      { id: 'y', header: words.yTitle, width: 12, kind: 'points' },
    ],
    rows: ends.map((end) => [end, end]),
    emptyText: words.noSchools,
  };
};

const chart = ({ shown, texts: { sheets } }: ExpectedScene): ScatterBlock => {
  const { expected: words } = sheets;
  return {
    kind: 'scatter',
    id: 'expected-chart',
    title: words.chartTitle,
    series: [
      ...SERIES.map(({ verdict, tone }) => ({ verdict, tone, rows: rowsOfVerdict(shown, verdict) }))
        .filter(({ rows }) => rows.count > 0)
        .map(({ verdict, tone, rows }) => ({
          name: words.verdicts[verdict],
          x: { table: 'expected', column: 'expected' },
          y: { table: 'expected', column: 'actual' },
          rows: { first: rows.first, count: Math.min(rows.count, MOST_DRAWN) },
          tone,
          mark: 'points' as const,
        })),
      { name: words.diagonal, x: { table: 'diagonal', column: 'x' }, y: { table: 'diagonal', column: 'y' }, tone: 'none', mark: 'line' },
    ],
    xTitle: words.xTitle,
    yTitle: words.yTitle,
    xKind: 'points',
    yKind: 'points',
    height: 26,
  };
};

export const chartBlocks = (scene: ExpectedScene): readonly Block[] => {
  const cut = SERIES.some(({ verdict }) => rowsOfVerdict(scene.shown, verdict).count > MOST_DRAWN);
  return [chart(scene), ...(cut ? [{ kind: 'notes', lines: [scene.texts.sheets.expected.chartCut(MOST_DRAWN)] } as const] : [])];
};

export const diagonalBlocks = (scene: ExpectedScene, { sheets }: Texts): readonly Block[] => [
  { kind: 'heading', id: 'diagonal-heading', text: sheets.expected.diagonalTitle },
  diagonalTable(scene),
];
