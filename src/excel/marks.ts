/**
 * The mark by which a generated sheet is known again: a custom property of the worksheet. Names get edited and
 * worksheet ids change between sessions; the property stays, and Excel does not copy it with a sheet.
 */
import { SHEET_IDS, type SheetId } from '../sheets/spec';

export const MARK_KEY = 'shnor.sheet';
export const STAGING_KEY = 'shnor.staging';

const MARK_FORMAT = 1;

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

export interface SheetMark {
  readonly id: SheetId;
  readonly format: number;
  /** The sheet's name when it was written: tells the original from a copy. */
  readonly name: string;
  /** ISO time. */
  readonly computedAt: string;
  /** Tells what the inputs were; `null` where it is not known. */
  readonly inputs: string | null;
  /** Columns that stand behind an outline button, to be freed before others are grouped. */
  readonly grouped: readonly ColumnSpan[];
  /** A1 address of the cell that is chosen from a list, where the sheet has one. */
  readonly choice?: string;
}

/** A single cell; a sheet has columns up to XFD. */
const CELL = /^[A-Z]{1,2}[1-9]\d{0,5}$/;

const isSheetId = (id: unknown): id is SheetId => (SHEET_IDS as readonly unknown[]).includes(id);

const isSpan = (span: unknown): span is ColumnSpan =>
  typeof span === 'object' && span !== null && Number.isInteger(Reflect.get(span, 'first')) && Number.isInteger(Reflect.get(span, 'last'));

export const markText = (mark: Omit<SheetMark, 'format'>): string => JSON.stringify({ ...mark, format: MARK_FORMAT });

/** Reads a mark; `null` for anything that is not one: a broken mark makes a sheet the user's. */
export const parseMark = (text: string): SheetMark | null => {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof read !== 'object' || read === null) return null;
  const { id, format, name, computedAt, inputs, grouped, choice } = read as Record<string, unknown>;
  const whole = isSheetId(id) && typeof format === 'number' && typeof name === 'string' && typeof computedAt === 'string';
  if (!whole) return null;
  return {
    id,
    format,
    name,
    computedAt,
    inputs: typeof inputs === 'string' ? inputs : null,
    grouped: Array.isArray(grouped) ? grouped.filter(isSpan) : [],
    ...(typeof choice === 'string' && CELL.test(choice) && { choice }),
  };
};

/**
 * Which sheets are the add-in's own, in the order of the tabs. Of several with one id it is the one that still has
 * the recorded name, else the first; the others are copies and belong to the user.
 */
export const chooseGenerated = <Sheet extends { readonly name: string; readonly mark: SheetMark | null }>(sheets: readonly Sheet[]): ReadonlyMap<SheetId, Sheet> => {
  const chosen = new Map<SheetId, Sheet>();
  for (const sheet of sheets) {
    if (!sheet.mark) continue;
    const rival = chosen.get(sheet.mark.id);
    const rivalKeepsName = rival?.mark?.name === rival?.name;
    if (!rival || (!rivalKeepsName && sheet.mark.name === sheet.name)) chosen.set(sheet.mark.id, sheet);
  }
  return chosen;
};
