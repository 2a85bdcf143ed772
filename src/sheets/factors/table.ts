/** The table of correlations, the strongest first, and its chart. */
import type { FactorCorrelation, FactorsResult } from '../../engine/analysis/factors/result';
import type { Texts } from '../../i18n';
import { literal } from '../common/formulas';
import type { ChartBlock, ColumnSpec, SpecCell, TableBlock } from '../spec';
import { variableName } from './names';

const columns = ({ ifBiasedCounted }: FactorsResult, { sheets: { factors: words } }: Texts): readonly ColumnSpec[] => {
  const probability = (id: 'p' | 'holm' | 'benjaminiHochberg', width: number): ColumnSpec => ({ id, header: words[id], width, kind: 'probability' });
  const bound = (id: 'rho' | 'lower' | 'upper'): ColumnSpec => ({ id, header: words[id], width: 11, kind: 'score' });
  return [
    { id: 'variable', header: words.variable, width: 46, kind: 'text', wrap: true },
    { id: 'kind', header: words.kind, width: 15, kind: 'text', wrap: true },
    { id: 'n', header: words.n, width: 8, kind: 'integer' },
    bound('rho'),
    bound('lower'),
    bound('upper'),
    probability('p', 12),
    probability('holm', 12),
    probability('benjaminiHochberg', 14),
    {
      id: 'verdict',
      header: words.verdict,
      width: 28,
      kind: 'text',
      wrap: true,
      rules: [
        { when: 'equals', text: words.traced.worse, tone: 'warning' },
        { when: 'equals', text: words.traced.better, tone: 'info' },
      ],
    },
    ...(ifBiasedCounted ? [{ id: 'ifCounted', header: words.ifCounted, width: 12, kind: 'score' } as const] : []),
  ];
};

const verdictFormula = ({ sheets: { factors: words } }: Texts): string =>
  `=IF({row:holm}<{fact:alpha},IF({row:rho}>0,${literal(words.traced.worse)},${literal(words.traced.better)}),${literal(words.traced.none)})`;

const verdictText = ({ traced, rho }: Pick<FactorCorrelation, 'traced' | 'rho'>, { sheets: { factors: words } }: Texts): string =>
  traced ? words.traced[rho > 0 ? 'worse' : 'better'] : words.traced.none;

export const correlationsTable = (result: FactorsResult, texts: Texts): TableBlock => {
  const { factors: words } = texts.sheets;
  const verdict = verdictFormula(texts);
  return {
    kind: 'table',
    id: 'factors',
    name: 'ФакторыСвязи',
    columns: columns(result, texts),
    rows: result.correlations.map((correlation): readonly SpecCell[] => [
      variableName(correlation.variable, texts),
      words.kinds[correlation.variable.kind],
      correlation.n,
      correlation.rho,
      correlation.interval?.lower ?? null,
      correlation.interval?.upper ?? null,
      correlation.p,
      correlation.holm,
      correlation.benjaminiHochberg,
      { value: verdictText(correlation, texts), plain: verdict },
      ...(result.ifBiasedCounted ? [correlation.ifBiasedCounted?.rho ?? null] : []),
    ]),
    emptyText: words.noCorrelations,
  };
};

const MOST_BARS = 20;

export const correlationsChart = ({ correlations }: FactorsResult, { sheets: { factors: words } }: Texts): readonly ChartBlock[] => {
  if (correlations.length === 0) return [];
  const shown = Math.min(correlations.length, MOST_BARS);
  return [
    {
      kind: 'chart',
      id: 'factors-chart',
      chart: 'bar',
      title: words.chartTitle(shown, correlations.length),
      categories: { table: 'factors', column: 'variable' },
      rows: shown,
      series: [{ name: words.rho, table: 'factors', column: 'rho', tone: 'accent' }],
      valueTitle: words.chartAxis,
      valueKind: 'score',
      showValues: true,
      height: Math.max(14, Math.ceil(shown * 1.1) + 5),
    },
  ];
};
