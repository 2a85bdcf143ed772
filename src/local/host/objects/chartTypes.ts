/** The kinds of chart that the workbook in memory can hold, and which of them share a plot. */
const BARS = ['BarClustered', 'BarStacked', 'BarStacked100', 'ColumnClustered', 'ColumnStacked', 'ColumnStacked100'] as const;
const LINES = ['Line', 'LineMarkers'] as const;
const SCATTERS = ['XYScatter', 'XYScatterLines', 'XYScatterLinesNoMarkers'] as const;

export const CHART_TYPES = [...BARS, ...LINES, ...SCATTERS] as const;

export const isScatter = (type: string): boolean => SCATTERS.some((one) => one === type);

/** Points and lines between them: what has markers. */
export const hasMarkers = (type: string): boolean => isScatter(type) || LINES.some((one) => one === type);

const FAMILIES: readonly (readonly string[])[] = [LINES, SCATTERS];

/** The kinds that a series of such a chart can have; bars share no plot here. */
export const seriesTypes = (type: string): readonly string[] => FAMILIES.find((family) => family.includes(type)) ?? [type];
