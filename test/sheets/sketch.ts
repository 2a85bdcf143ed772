/** A plan as lines that a person can read: what stands in which cell, and what is drawn around. */
import { cellAddress } from '../../src/sheets/layout/address';
import type { PlanChart, PlanContent, Rect, SheetPlan } from '../../src/sheets/plan';

const range = ({ row, column, rows, columns }: Rect): string => `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

const shown = (content: PlanContent): string => (typeof content === 'object' && content !== null ? `${JSON.stringify(content.value)} ← ${content.formula}` : JSON.stringify(content));

const drawn = (chart: PlanChart): string =>
  chart.chart === 'scatter'
    ? `: ${chart.series.map(({ name, x, y }) => `${name} ${range(x)} × ${range(y)}`).join(', ')}`
    : ` of ${range(chart.categories)}: ${chart.series.map(({ name, values }) => `${name} ${range(values)}`).join(', ')}`;

/** Formulas of working columns are long and the same in every row: they are tested by their values. */
export const sketch = (plan: SheetPlan): string => {
  const hidden = plan.workingColumns[0]?.first ?? Infinity;
  const cells = plan.contents.flatMap((row, at) => {
    const filled = row.flatMap((content, column) => (content === null || column >= hidden ? [] : [`${cellAddress(at, column)} ${shown(content)}`]));
    return filled.length > 0 ? [filled.join(' | ')] : [];
  });
  const { print, freeze } = plan;
  return [
    `${plan.name} (${plan.id})`,
    ...cells,
    `widths ${plan.columnWidths.slice(0, print.area.columns).join(' ')}`,
    ...plan.workingColumns.map(({ first, last }) => `working columns ${first}..${last}`),
    ...plan.tables.map((table) => `table ${table.name} ${range(table.range)}`),
    ...plan.charts.map((chart) => `chart ${chart.chart} «${chart.title}» at ${range(chart.frame)}${drawn(chart)}`),
    ...plan.conditionals.map(({ range: where, rule, fill }) => `colour ${range(where)} ${rule.kind === 'cell-value' ? `${rule.operator} ${rule.formula}` : 'scale'} ${fill ?? ''}`.trimEnd()),
    ...plan.links.map(({ row, column, link }) => `link ${cellAddress(row, column)} → ${link.sheet}!${link.address}`),
    `frozen ${freeze.rows} rows, ${freeze.columns} columns; print ${print.orientation} ${range(print.area)}${print.titleRows ? `, repeating rows ${print.titleRows.first + 1}..${print.titleRows.last + 1}` : ''}`,
  ].join('\n');
};
