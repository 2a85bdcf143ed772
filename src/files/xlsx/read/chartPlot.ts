/** The plot of a chart part that the model can hold: bars, lines or points. */
import { plotKind, type PlotKind } from '../chartVocabulary';
import { barChartType } from '../vocabulary';
import { attributeOf, child, descend, type XmlElement } from '../xml/tree';

export interface Plot {
  readonly kind: PlotKind;
  /** Of bars; that of lines and points is told by their series. */
  readonly type: string | null;
  readonly element: XmlElement;
}

const valueOf = (element: XmlElement, name: string, absent: string): string => attributeOf(child(element, name), 'val') ?? absent;

const barPlot = (element: XmlElement | null): Plot | null => {
  const type = element && barChartType(valueOf(element, 'barDir', 'col'), valueOf(element, 'grouping', 'clustered'));
  return element && type ? { kind: plotKind(type), type, element } : null;
};

/** Stacked lines are not in the model. */
const linePlot = (element: XmlElement | null): Plot | null => (element && valueOf(element, 'grouping', 'standard') === 'standard' ? { kind: 'line', type: null, element } : null);

const scatterPlot = (element: XmlElement | null): Plot | null => element && { kind: 'scatter', type: null, element };

/** Several groups in one plot are shown by their first; `null`: another kind of chart, which stays in the package. */
export const plotOf = (space: XmlElement | null): Plot | null => {
  const area = descend(space, 'chart', 'plotArea');
  const bars = child(area, 'barChart');
  if (bars) return barPlot(bars);
  return linePlot(child(area, 'lineChart')) ?? scatterPlot(child(area, 'scatterChart'));
};
