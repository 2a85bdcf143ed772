/** A workbook as it was at a moment, to go back to. Cells are shared with the workbook until it changes them. */
import type { HostCells, HostSheet, HostWorkbook } from './model';

type State = Readonly<Record<string, unknown>>;

interface SheetSnapshot {
  /** Going back keeps the sheet's identity: whoever holds it sees its old content again. */
  readonly sheet: HostSheet;
  readonly cells: HostCells;
  readonly rest: State;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly rest: State;
}

/** Where the reader stands is no content: going back leaves him there. */
const NO_CONTENT: ReadonlySet<string> = new Set(['sheets', 'cells', 'parts', 'activeSheetId', 'selection']);

/** Values of the workbook's own maps and sets are replaced when they change; lists hold objects that change in place. */
const copied = (value: unknown): unknown => {
  if (value instanceof Map) return new Map<unknown, unknown>(value);
  if (value instanceof Set) return new Set<unknown>(value);
  return typeof value === 'object' && value !== null ? structuredClone(value) : value;
};

const restOf = (owner: object): State => Object.fromEntries(Object.entries(owner).flatMap(([key, value]) => (NO_CONTENT.has(key) ? [] : [[key, copied(value)]])));

const putBack = (owner: object, rest: State): void => {
  for (const key of Object.keys(owner)) if (!NO_CONTENT.has(key) && !(key in rest)) Reflect.deleteProperty(owner, key);
  Object.assign(owner, restOf(rest));
};

/** Cells that have not changed since the last snapshot are kept once for both. */
const kept = new WeakMap<HostCells, { readonly version: number; readonly fork: HostCells }>();

const frozen = (cells: HostCells): HostCells => {
  const known = kept.get(cells);
  if (known?.version === cells.version) return known.fork;
  const fork = cells.fork();
  kept.set(cells, { version: cells.version, fork });
  return fork;
};

export const takeSnapshot = (workbook: HostWorkbook): WorkbookSnapshot => ({
  sheets: workbook.sheets.map((sheet) => ({ sheet, cells: frozen(sheet.cells), rest: restOf(sheet) })),
  rest: restOf(workbook),
});

/** Makes the workbook what it was. The snapshot stays good for another time. */
export const restoreSnapshot = (workbook: HostWorkbook, { sheets, rest }: WorkbookSnapshot): void => {
  putBack(workbook, rest);
  for (const { sheet, cells, rest: state } of sheets) {
    putBack(sheet, state);
    Object.assign(sheet, { cells: cells.fork() });
  }
  workbook.sheets = sheets.map(({ sheet }) => sheet);
  if (!workbook.sheets.some(({ id }) => id === workbook.activeSheetId)) workbook.activeSheetId = workbook.sheets.find(({ visibility }) => visibility === 'visible')?.id ?? '';
  if (!workbook.sheets.some(({ id }) => id === workbook.selection?.sheetId)) workbook.selection = null;
};
