/** The open workbook and Excel's end of it: what the grid shows and what the pane in the frame works on. */
import type { Host } from '../host/host';
import { createHost } from '../host/host';
import { createCalculator } from '../formula/calculator';
import { createRegistry } from '../../functions/registry';
import type { Texts } from '../../i18n/texts';
import type { HostWorkbook } from '../workbook/model';
import type { CellPlace } from './grid/Grid';
import { offerHost } from './paneHost';

export interface OpenBook {
  /** A new one for each opened file: the pane starts afresh with it. */
  readonly id: number;
  /** Without «.xlsx». */
  readonly name: string;
  readonly host: Host;
}

export interface WorkspaceState {
  readonly book: OpenBook | null;
  /** Counts up when the content of the workbook, which changes in place, may be another. */
  readonly revision: number;
  readonly opening: boolean;
  /** What the reader of the page has to be told, in words. */
  readonly message: string | null;
}

export interface Workspace {
  readonly state: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (workbook: HostWorkbook, name: string) => void;
  readonly tell: (message: string | null) => void;
  readonly opening: () => void;
  readonly activate: (sheet: string) => void;
  readonly select: (sheet: string, place: CellPlace) => void;
}

/** Many requests make one change of the grid. */
const REST_MS = 60;

/** The pane's requests go through here, so that the grid follows every change. */
const watched = (host: Host, changed: () => void): Host => {
  let waiting = false;
  return {
    ...host,
    handle: async (body) => {
      const answer = await host.handle(body);
      if (!waiting) window.setTimeout(() => {
        waiting = false;
        changed();
      }, REST_MS);
      waiting = true;
      return answer;
    },
  };
};

export const createWorkspace = (texts: Texts): Workspace => {
  let state: WorkspaceState = { book: null, revision: 0, opening: false, message: null };
  const listeners = new Set<() => void>();
  const change = (part: Partial<WorkspaceState>): void => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const changed = (): void => change({ revision: state.revision + 1 });
  const sheetNamed = (name: string) => state.book?.host.workbook.sheets.find((sheet) => sheet.name === name);

  const activate = (name: string): void => {
    const sheet = sheetNamed(name);
    if (!sheet || !state.book) return;
    state.book.host.workbook.activeSheetId = sheet.id;
    change({});
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (workbook, name) => {
      const calculate = createCalculator(createRegistry(() => texts));
      const host = watched(createHost(workbook, { calculate: (book, dirty) => calculate(book, new Set(dirty.map(({ sheet }) => sheet))) }), changed);
      offerHost(window, host);
      change({ book: { id: (state.book?.id ?? 0) + 1, name, host }, opening: false, message: null, revision: state.revision + 1 });
    },
    tell: (message) => change({ message, opening: false }),
    opening: () => change({ opening: true, message: null }),
    activate,
    select: (name, { row, column }) => {
      const sheet = sheetNamed(name);
      if (!sheet || !state.book) return;
      state.book.host.workbook.selection = { sheetId: sheet.id, range: { row, column, rows: 1, columns: 1 } };
      activate(name);
    },
  };
};
