/** What a named part of the note gives: tables and charts get their numbers when the note is put together. */
import type { NoteChartData, NoteList, NoteParagraph, NoteTableData } from '../document';
import type { NoteScene } from '../scene';

export type PartBlock = (NoteTableData & { readonly kind: 'table'; readonly notes: readonly string[] }) | (NoteChartData & { readonly kind: 'chart' }) | NoteList | NoteParagraph;

/** `null`: there is nothing to show. */
export type Part = (scene: NoteScene) => PartBlock | null;

export const tablePart = (data: NoteTableData, notes: readonly string[] = []): PartBlock => ({ kind: 'table', ...data, notes });

/** Rows that somebody may still read on paper. */
export const MOST_ROWS = 300;
/** Rows of a table in the midst of the text. */
export const MOST_ROWS_IN_TEXT = 30;
/** Categories that a chart can show. */
export const MOST_CATEGORIES = 20;
