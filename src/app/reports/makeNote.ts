/**
 * The analytical note as a Word file, to be handed to the user.
 *
 * Data flow: readContent → thinker.describeNote (the note as plain data) → its charts painted here, where a canvas is
 * → thinker.bindNote (data and pictures → bytes). The workbook is not changed.
 */
import { drawChart } from '../../documents/drawing/drawChart';
import type { Painter } from '../../documents/drawing/paint';
import { paintInPage } from '../../documents/drawing/paintInPage';
import type { Picture } from '../../documents/picture';
import { note } from '../../i18n/ru/note';
import { chartsOf, type NoteDocument } from '../../sheets/note/document';
import type { Environment } from '../environment';
import { cancelledWhile, done, type AppResult } from '../problem';
import { readContent } from '../readContent';
import { reporting, type Report, type Schedule } from '../stages';
import { thinkerOf, throwIfCancelled } from '../thinker';

export interface DocumentFile {
  /** «Аналитическая справка 2025-2026.docx» */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface NoteOptions {
  /** Overrides the setting «Отчётный год». */
  readonly year?: number;
}

const MAKING: Schedule = [
  { stage: 'reading', until: 0.3 },
  { stage: 'checking', until: 0.4 },
  { stage: 'computing', until: 0.6 },
  { stage: 'writing', until: 1 },
];

/** Of writing: the pictures, then the document. */
const PAINTED = 0.3;

const paintCharts = async (document: NoteDocument, painter: Painter, report: Report, signal: AbortSignal | undefined): Promise<readonly Picture[]> => {
  const charts = chartsOf(document);
  const pictures: Picture[] = [];
  for (const chart of charts) {
    throwIfCancelled(signal);
    const drawing = drawChart(chart);
    pictures.push({ width: drawing.width, height: drawing.height, png: await painter(drawing) });
    report('writing', (PAINTED * pictures.length) / charts.length);
  }
  return pictures;
};

/** `null`: the workbook cannot be used. `painter`: where there is no page to paint in. */
export const makeNote = async (environment: Environment, options: NoteOptions = {}, painter: Painter = paintInPage): Promise<AppResult<DocumentFile | null>> => {
  const { signal, now } = environment;
  const report = reporting(environment, MAKING);
  const content = await readContent(environment, (part) => report('reading', part));
  if (!content.ok) return content;
  return cancelledWhile('writing', signal, async () => {
    const thinker = await thinkerOf(environment);
    const document = await thinker.describeNote(content.report, { ...options, computedAt: now() }, report, signal);
    if (document === null) return done(null);
    const pictures = await paintCharts(document, painter, report, signal);
    const bytes = await thinker.bindNote(document, pictures, signal);
    report('writing', 1);
    return done({ name: note.fileName(document.year), bytes });
  });
};
