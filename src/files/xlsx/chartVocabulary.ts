/** Words of lines, markers and axes in a chart's file beside the words of Office.js, in both directions. */
type Words = readonly (readonly [file: string, office: string])[];

const toOffice = (words: Words): ReadonlyMap<string, string> => new Map(words);
const toFile = (words: Words): ReadonlyMap<string, string> => new Map(words.map(([file, office]) => [office, file]));

const MARKERS: Words = [
  ['auto', 'Automatic'],
  ['none', 'None'],
  ['square', 'Square'],
  ['diamond', 'Diamond'],
  ['triangle', 'Triangle'],
  ['x', 'X'],
  ['star', 'Star'],
  ['dot', 'Dot'],
  ['dash', 'Dash'],
  ['circle', 'Circle'],
  ['plus', 'Plus'],
];

/** From the file's symbol to `Excel.ChartMarkerStyle`. */
export const MARKER_NAMES = toOffice(MARKERS);
export const MARKER_SYMBOLS = toFile(MARKERS);

const DASHES: Words = [
  ['solid', 'Continuous'],
  ['dash', 'Dash'],
  ['dashDot', 'DashDot'],
  ['lgDashDotDot', 'DashDotDot'],
  ['sysDash', 'Dot'],
  ['sysDot', 'RoundDot'],
];

/** From the file's preset dash to `Excel.ChartLineStyle`. */
export const LINE_STYLE_NAMES = toOffice(DASHES);
export const LINE_DASHES = toFile(DASHES);

const TICK_LABELS: Words = [
  ['nextTo', 'NextToAxis'],
  ['high', 'High'],
  ['low', 'Low'],
  ['none', 'None'],
];

/** From the file's word to `Excel.ChartAxisTickLabelPosition`. */
export const TICK_LABEL_NAMES = toOffice(TICK_LABELS);
export const TICK_LABEL_WORDS = toFile(TICK_LABELS);

const BLANKS: Words = [
  ['gap', 'NotPlotted'],
  ['zero', 'Zero'],
  ['span', 'Interplotted'],
];

/** From the file's word to `Excel.ChartDisplayBlanksAs`. */
export const BLANK_NAMES = toOffice(BLANKS);
export const BLANK_WORDS = toFile(BLANKS);

export type PlotKind = 'bar' | 'line' | 'scatter';

export const plotKind = (type: string): PlotKind => {
  if (type.startsWith('XYScatter')) return 'scatter';
  return type.startsWith('Line') ? 'line' : 'bar';
};

/** Whether a series of this `Excel.ChartType` has markers, and whether a line joins its points. */
export const drawsMarkers = (type: string): boolean => type !== 'Line' && type !== 'XYScatterLinesNoMarkers';
export const drawsLine = (type: string): boolean => type !== 'XYScatter';

/** The `Excel.ChartType` of a series of lines or points. */
export const seriesType = (kind: 'line' | 'scatter', hasLine: boolean, hasMarkers: boolean): string => {
  if (kind === 'line') return hasMarkers ? 'LineMarkers' : 'Line';
  if (!hasLine) return 'XYScatter';
  return hasMarkers ? 'XYScatterLines' : 'XYScatterLinesNoMarkers';
};
