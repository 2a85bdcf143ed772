/** A chart of the note as a picture, readable in grey print. */
import type { NoteChart } from '../../sheets/note/document';
import { barDrawing } from './barChart';
import { chartOf } from './chart';
import { columnDrawing } from './columnChart';
import type { Drawing } from './drawing';

export const drawChart = (chart: NoteChart): Drawing => (chart.chart === 'bar' ? barDrawing(chartOf(chart)) : columnDrawing(chartOf(chart)));
