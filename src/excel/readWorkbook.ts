/** Reads the user's sheets into plain matrices. Nothing in the workbook is changed. */
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../inputs/rawWorkbook';
import type { SheetId } from '../sheets/spec';
import { officeCode, type ExcelResult } from './errors';
import { packInOrder } from './requests';
import { runExcel, stopIfCancelled } from './run';
import { surveyWorkbook, type Survey, type SurveyedSheet } from './survey';

/**
 * Cells asked for in one request: about 1 MB of a table with names of schools in it, which stops the page for some 30 ms.
 * Where the texts are so long that an answer becomes too large all the same, the request is repeated in halves.
 */
export const READ_CELLS_PER_REQUEST = 60_000;

export interface ReadOptions {
  /** 0..1 of the reading. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
  readonly cellsPerRequest?: number;
}

interface Area {
  readonly sheet: Excel.Worksheet;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface FoundSheet {
  readonly surveyed: SurveyedSheet;
  readonly used: Area | null;
  readonly tables: readonly RawTable[];
}

const cellsOf = ({ rows, columns }: Area): number => rows * columns;

/** The area in pieces of whole rows, each of `budget` cells at most (but of one row at least). */
const piecesOf = (area: Area, budget: number): readonly Area[] => {
  const height = Math.max(1, Math.floor(budget / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, at) => ({
    ...area,
    row: area.row + at * height,
    rows: Math.min(height, area.rows - at * height),
  }));
};

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Tables without visible headers are left out: nothing says what their columns are. */
const tablePlaces = (tables: Excel.TableCollection): readonly { readonly sheet: Excel.Worksheet; readonly range: Excel.Range; readonly table: Excel.Table }[] =>
  tables.items.filter(({ showHeaders }) => showHeaders).map((table) => ({ table, sheet: table.worksheet.load('id'), range: table.getRange().load(PLACE) }));

const rawTable = (table: Excel.Table, range: Excel.Range): RawTable => ({
  name: table.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount - (table.showTotals ? 1 : 0),
  columns: range.columnCount,
});

/** What the mark of a generated sheet tells. */
export interface MarkedSheet {
  readonly id: SheetId;
  /** Its name in this workbook. */
  readonly name: string;
  /** ISO time. */
  readonly computedAt: string;
  /** What the inputs were then; `null` where it is not known. */
  readonly inputs: string | null;
}

export interface WorkbookReading {
  readonly raw: RawWorkbook;
  /** In the order of the tabs. */
  readonly generated: readonly MarkedSheet[];
}

const markedSheets = ({ generated }: Survey): readonly MarkedSheet[] =>
  [...generated.values()].flatMap(({ name, mark }) => (mark ? [{ id: mark.id, name, computedAt: mark.computedAt, inputs: mark.inputs }] : []));

const findSheets = async (context: Excel.RequestContext): Promise<{ readonly found: readonly FoundSheet[]; readonly generated: readonly MarkedSheet[] }> => {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  let used = new Map<string, Excel.Range>();
  let places: ReturnType<typeof tablePlaces> = [];
  const survey = await surveyWorkbook(context, (sheets) => {
    used = new Map(sheets.map((sheet) => [sheet.id, sheet.getUsedRangeOrNullObject(true).load(PLACE)]));
    places = tablePlaces(tables);
  });
  const found = survey.users.map((surveyed) => {
    const range = used.get(surveyed.id);
    return {
      surveyed,
      used: !range || range.isNullObject ? null : { sheet: surveyed.sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      tables: places.filter(({ sheet }) => sheet.id === surveyed.id).map(({ table, range: place }) => rawTable(table, place)),
    };
  });
  return { found, generated: markedSheets(survey) };
};

type Matrix = readonly (readonly RawValue[])[];

const asMatrix = (values: readonly (readonly unknown[])[]): Matrix =>
  values.map((row) => row.map((value) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '')));

const isTooLarge = (error: unknown): boolean => officeCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** One request for several pieces; in halves when the answer would be too large. */
const readPieces = async (context: Excel.RequestContext, pieces: readonly Area[]): Promise<readonly Matrix[]> => {
  const ranges = pieces.map(({ sheet, row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns).load('values'));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || (pieces.length === 1 && pieces[0]?.rows === 1)) throw error;
    return readInHalves(context, pieces);
  }
  const matrices = ranges.map(({ values }) => asMatrix(values));
  for (const range of ranges) range.untrack();
  return matrices;
};

const readInHalves = async (context: Excel.RequestContext, pieces: readonly Area[]): Promise<readonly Matrix[]> => {
  const [only, ...others] = pieces;
  if (only && others.length === 0) {
    const halves = piecesOf(only, Math.ceil(only.rows / 2) * only.columns);
    const [upper = [], lower = []] = await readInTurn(context, halves.map((half) => [half]));
    return [[...upper, ...lower]];
  }
  const middle = Math.ceil(pieces.length / 2);
  return readInTurn(context, [pieces.slice(0, middle), pieces.slice(middle)]);
};

const readInTurn = async (context: Excel.RequestContext, requests: readonly (readonly Area[])[]): Promise<readonly Matrix[]> => {
  const matrices: Matrix[] = [];
  for (const pieces of requests) matrices.push(...(await readPieces(context, pieces)));
  return matrices;
};

const readValues = async (context: Excel.RequestContext, areas: readonly Area[], { onProgress, signal, cellsPerRequest = READ_CELLS_PER_REQUEST }: ReadOptions): Promise<readonly (readonly Matrix[])[]> => {
  const pieces = areas.flatMap((area, at) => piecesOf(area, cellsPerRequest).map((piece) => ({ piece, at })));
  const requests = packInOrder(pieces, ({ piece }) => cellsOf(piece), cellsPerRequest);
  const read: Matrix[][] = areas.map(() => []);
  let done = 0;
  for (const request of requests) {
    stopIfCancelled(signal);
    const matrices = await readPieces(context, request.map(({ piece }) => piece));
    matrices.forEach((matrix, index) => read[request[index]?.at ?? 0]?.push(matrix));
    done += 1;
    onProgress?.(done / requests.length);
  }
  return read;
};

const rawSheets = (found: readonly FoundSheet[], areas: readonly Area[], read: readonly (readonly Matrix[])[]): readonly RawSheet[] =>
  found.map(({ surveyed: { name }, used, tables }) => ({
    name,
    row: used?.row ?? 0,
    column: used?.column ?? 0,
    values: used ? (read[areas.indexOf(used)] ?? []).flat() : [],
    tables,
  }));

/**
 * The user's sheets, hidden ones included, in the order of the tabs; of generated sheets only what their marks tell.
 * Three requests for a workbook of ordinary size, and one more for each further 60,000 cells.
 */
export const readRawWorkbook = (options: ReadOptions = {}): Promise<ExcelResult<WorkbookReading>> =>
  runExcel('reading', async (context) => {
    stopIfCancelled(options.signal);
    const { found, generated } = await findSheets(context);
    const areas = found.flatMap(({ used }) => used ?? []);
    return { raw: { sheets: rawSheets(found, areas, await readValues(context, areas, options)) }, generated };
  });
