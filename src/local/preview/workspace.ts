/** The open workbook, what the grid shows of it, and what the person does to it. */
import type { AllTexts } from '../../i18n/texts';
import { HostError } from '../host/errors';
import type { Session } from '../host/host';
import { MARK_KEY } from '../../excel/marks';
import { rectAddress } from '../../files/workbook/address';
import type { HostRect, HostSheet, HostWorkbook } from '../../files/workbook/model';
import { at, rectOf, spanFits, spanOf, type Span } from './edit/selection';
import { openBook, type OpenBook } from './openBook';
import type { PageLanguage } from './pageOptions';
import { offerHost } from './paneHost';

export type { OpenBook } from './openBook';

export interface WorkspaceState {
  readonly book: OpenBook | null;
  /** Counts up when the content of the workbook, which changes in place, may be another. */
  readonly revision: number;
  readonly opening: boolean;
  /** What the reader of the page has to be told, in words. */
  readonly message: string | null;
}

/** What an edit changes, told to those who listen for it. */
export type Edit = (session: Session, sheet: HostSheet) => HostRect;

export interface Workspace {
  readonly state: () => WorkspaceState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly put: (workbook: HostWorkbook, name: string) => void;
  readonly tell: (message: string | null) => void;
  readonly opening: () => void;
  readonly activate: (sheet: string) => void;
  readonly select: (sheet: string, span: Span) => void;
  /** What is selected on a sheet, from the active cell; `null` when the selection is elsewhere. */
  readonly selected: (sheet: HostSheet) => Span | null;
  readonly edit: (sheet: HostSheet, edit: Edit) => Promise<void>;
  readonly go: (way: 'undo' | 'redo') => Promise<void>;
  readonly saved: () => void;
}

export interface WorkspaceOptions {
  readonly texts: AllTexts;
  readonly language: PageLanguage;
  /** The add-in wants a file opened. */
  readonly openWorkbook: (base64: string) => void;
}

export const createWorkspace = ({ texts, language, openWorkbook }: WorkspaceOptions): Workspace => {
  const words = texts.preview;
  let state: WorkspaceState = { book: null, revision: 0, opening: false, message: null };
  /** Where the reader stands on each sheet, by its id. */
  let spans = new Map<string, Span>();
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
    const { workbook } = state.book.host;
    workbook.activeSheetId = sheet.id;
    if (workbook.selection?.sheetId !== sheet.id) workbook.selection = { sheetId: sheet.id, range: rectOf(sheet, spans.get(sheet.id) ?? at({ row: 0, column: 0 })) };
    change({});
  };

  const refused = (error: unknown): void => {
    if (!(error instanceof HostError)) throw error;
    change({ message: error.code === 'AccessDenied' ? words.protectedSheet : words.notEdited });
  };

  /** The pane hears of it as Excel's add-ins do: a rectangle for each sheet. */
  const announce = (book: OpenBook, sheets: readonly HostSheet[]): void => {
    for (const sheet of sheets) {
      const used = sheet.cells.bounds();
      if (used) book.host.edited(sheet.id, rectAddress(used));
    }
  };

  const go = async (way: 'undo' | 'redo'): Promise<void> => {
    const { book } = state;
    if (!book) return;
    const { workbook } = book.host;
    await book.host.work(() => {
      const before = workbook.sheets;
      const other = book.history.go(way) ?? [];
      const cameOrWent = before.length !== workbook.sheets.length || before.some((sheet) => !workbook.sheets.includes(sheet));
      // Sheets that came or went have no cells to speak of: a sheet of the reader's stands for them.
      const own = workbook.sheets.filter(({ customProperties }) => !customProperties.has(MARK_KEY)).slice(0, 1);
      announce(book, cameOrWent ? [...new Set([...own, ...other])] : other);
    });
    changed();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    put: (workbook, name) => {
      const book = openBook(workbook, { id: (state.book?.id ?? 0) + 1, name, texts, language, changed, openWorkbook });
      spans = new Map();
      offerHost(window, { host: book.host, language: language.display });
      change({ book, opening: false, message: null, revision: state.revision + 1 });
    },
    tell: (message) => change({ message, opening: false }),
    opening: () => change({ opening: true, message: null }),
    activate,
    select: (name, to) => {
      const sheet = sheetNamed(name);
      if (!sheet || !state.book) return;
      spans.set(sheet.id, to);
      state.book.host.workbook.selection = { sheetId: sheet.id, range: rectOf(sheet, to) };
      activate(name);
    },
    selected: (sheet) => {
      const selection = state.book?.host.workbook.selection;
      if (selection?.sheetId !== sheet.id) return null;
      const span = spans.get(sheet.id);
      return span && spanFits(sheet, span, selection.range) ? span : spanOf(selection.range);
    },
    edit: async (sheet, edit) => {
      const { book } = state;
      if (!book) return;
      try {
        const rect = await book.host.work((session) => {
          if (sheet.protected) throw new HostError('AccessDenied');
          book.history.beforeEdit();
          return edit(session, sheet);
        });
        book.host.edited(sheet.id, rectAddress(rect));
        changed();
      } catch (error) {
        refused(error);
      }
    },
    go,
    saved: () => {
      state.book?.saved();
      change({});
    },
  };
};
