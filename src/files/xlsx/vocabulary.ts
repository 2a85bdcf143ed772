/** Words of the file beside the words of Office.js, in both directions. */

const OPERATORS: readonly (readonly [file: string, office: string])[] = [
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
];

/** From the file's word to `Excel.ConditionalCellValueOperator`. */
export const OPERATOR_NAMES: ReadonlyMap<string, string> = new Map(OPERATORS);
export const OPERATOR_WORDS: ReadonlyMap<string, string> = new Map(OPERATORS.map(([file, office]) => [office, file]));

const LEGEND_POSITIONS: readonly (readonly [file: string, office: string])[] = [
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
  ['tr', 'Corner'],
];

/** From the file's letter to `Excel.ChartLegendPosition`. */
export const LEGEND_NAMES: ReadonlyMap<string, string> = new Map(LEGEND_POSITIONS);
export const LEGEND_LETTERS: ReadonlyMap<string, string> = new Map(LEGEND_POSITIONS.map(([file, office]) => [office, file]));

const LABELS: readonly (readonly [file: string, office: string])[] = [
  ['outEnd', 'OutsideEnd'],
  ['inEnd', 'InsideEnd'],
  ['ctr', 'Center'],
  ['inBase', 'InsideBase'],
  ['t', 'Top'],
  ['b', 'Bottom'],
  ['l', 'Left'],
  ['r', 'Right'],
];

/** From `Excel.ChartDataLabelPosition` to the file's word. */
export const LABEL_POSITIONS: ReadonlyMap<string, string> = new Map(LABELS.map(([file, office]) => [office, file]));
export const LABEL_POSITION_NAMES: ReadonlyMap<string, string> = new Map(LABELS);

export interface BarShape {
  readonly direction: 'bar' | 'col';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
}

const BAR_CHARTS: readonly (readonly [office: string, shape: BarShape])[] = [
  ['BarClustered', { direction: 'bar', grouping: 'clustered' }],
  ['BarStacked', { direction: 'bar', grouping: 'stacked' }],
  ['BarStacked100', { direction: 'bar', grouping: 'percentStacked' }],
  ['ColumnClustered', { direction: 'col', grouping: 'clustered' }],
  ['ColumnStacked', { direction: 'col', grouping: 'stacked' }],
  ['ColumnStacked100', { direction: 'col', grouping: 'percentStacked' }],
];

/** From `Excel.ChartType` to the file's direction and grouping. */
export const BAR_SHAPES: ReadonlyMap<string, BarShape> = new Map(BAR_CHARTS);

export const barChartType = (direction: string, grouping: string): string | null =>
  BAR_CHARTS.find(([, shape]) => shape.direction === direction && shape.grouping === grouping)?.[0] ?? null;
