/** Reads the values of areas in few requests of limited size; where an answer is too large all the same, again in halves. */
import type { RawValue } from '../inputs/rawWorkbook';
import type { Rect } from '../sheets/plan';
import { officeCode } from './errors';
import { packInOrder } from './requests';
import { stopIfCancelled } from './run';

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

export interface Area extends Rect {
  readonly sheet: Excel.Worksheet;
}

/** Fresh rows: whoever gets them may keep and change them. */
export type Matrix = RawValue[][];

export const cellsOf = ({ rows, columns }: Rect): number => rows * columns;

/** The area in pieces of whole rows, each of `budget` cells at most (but of one row at least). */
const piecesOf = (area: Area, budget: number): readonly Area[] => {
  const height = Math.max(1, Math.floor(budget / area.columns));
  return Array.from({ length: Math.ceil(area.rows / height) }, (_, at) => ({
    ...area,
    row: area.row + at * height,
    rows: Math.min(height, area.rows - at * height),
  }));
};

const isTooLarge = (error: unknown): boolean => officeCode(error) === 'ResponsePayloadSizeLimitExceeded';

/** One request for several pieces; in halves when the answer would be too large. */
const readPieces = async (context: Excel.RequestContext, pieces: readonly Area[], share: ShareTexts): Promise<readonly Matrix[]> => {
  const ranges = pieces.map(({ sheet, row, column, rows, columns }) => sheet.getRangeByIndexes(row, column, rows, columns).load('values'));
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error) || (pieces.length === 1 && pieces[0]?.rows === 1)) throw error;
    return readInHalves(context, pieces, share);
  }
  const matrices = ranges.map(({ values }) => asMatrix(values, share));
  for (const range of ranges) range.untrack();
  return matrices;
};

const readInHalves = async (context: Excel.RequestContext, pieces: readonly Area[], share: ShareTexts): Promise<readonly Matrix[]> => {
  const [only, ...others] = pieces;
  if (only && others.length === 0) {
    const halves = piecesOf(only, Math.ceil(only.rows / 2) * only.columns);
    const [upper = [], lower = []] = await readInTurn(context, halves.map((half) => [half]), share);
    return [[...upper, ...lower]];
  }
  const middle = Math.ceil(pieces.length / 2);
  return readInTurn(context, [pieces.slice(0, middle), pieces.slice(middle)], share);
};

const readInTurn = async (context: Excel.RequestContext, requests: readonly (readonly Area[])[], share: ShareTexts): Promise<readonly Matrix[]> => {
  const matrices: Matrix[] = [];
  for (const pieces of requests) matrices.push(...(await readPieces(context, pieces, share)));
  return matrices;
};

type ShareTexts = (text: string) => string;

const MOST_SHARED = 20_000;

/** An answer holds each cell's text anew; of texts that come again and again one copy is kept. */
const sharedTexts = (): ShareTexts => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found === undefined && known.size < MOST_SHARED) known.set(text, text);
    return found ?? text;
  };
};

const asMatrix = (values: readonly (readonly unknown[])[], share: ShareTexts): Matrix =>
  values.map((row) =>
    row.map((value) => {
      if (typeof value === 'string') return value === '' ? '' : share(value);
      return typeof value === 'number' || typeof value === 'boolean' ? value : '';
    }),
  );

/** Gives the values of each area to `take`, from above in one or more pieces: `at` is the area's index, `row` the piece's first row on the sheet. */
export const readAreas = async (
  context: Excel.RequestContext,
  areas: readonly Area[],
  { onProgress, signal, cellsPerRequest = READ_CELLS_PER_REQUEST }: ReadOptions,
  take: (at: number, row: number, values: Matrix) => void,
): Promise<void> => {
  const pieces = areas.flatMap((area, at) => piecesOf(area, cellsPerRequest).map((piece) => ({ piece, at })));
  const requests = packInOrder(pieces, ({ piece }) => cellsOf(piece), cellsPerRequest);
  const share = sharedTexts();
  let done = 0;
  for (const request of requests) {
    stopIfCancelled(signal);
    const matrices = await readPieces(context, request.map(({ piece }) => piece), share);
    request.forEach(({ at, piece }, index) => take(at, piece.row, matrices[index] ?? []));
    done += 1;
    onProgress?.(done / requests.length);
  }
};
