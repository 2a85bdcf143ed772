/** The cells of a plan as blocks for `Range.formulas`: one assignment per block. */
import type { PlanContent } from '../sheets/plan';
import type { Pace } from './pace';
import { rangeAt } from './ranges';
import { jsonBytes, RANGE_BYTES, SET_BYTES, type Step } from './requests';

/** Excel's limit for the text of a cell. */
export const CELL_TEXT_LENGTH = 32_767;

/** What is assigned to a cell. "" leaves it empty. */
export type Assigned = string | number | boolean;

/**
 * A text gets an apostrophe in front, which Excel takes as "this is text" and does not show: no text of the user's
 * becomes a formula, a number or a date, whatever it begins with. Text longer than a cell holds ends in "…".
 */
const asText = (text: string): string => {
  if (text === '') return '';
  return `'${text.length > CELL_TEXT_LENGTH ? `${text.slice(0, CELL_TEXT_LENGTH - 1)}…` : text}`;
};

export const assigned = (content: PlanContent): Assigned => {
  if (content === null) return '';
  if (typeof content === 'object') return content.formula;
  return typeof content === 'string' ? asText(content) : content;
};

/** The client splits a large matrix into parts of about so many cells, each of which it addresses anew. */
const CELLS_PER_PART = 1_500;
const PART_ADDRESS_BYTES = 950;

const rowBytes = (row: readonly Assigned[]): number => {
  const rowsPerPart = Math.max(1, Math.round(CELLS_PER_PART / row.length));
  return row.reduce<number>((sum, cell) => sum + jsonBytes(cell) + 1, 2 + Math.ceil(PART_ADDRESS_BYTES / rowsPerPart));
};

interface Block {
  readonly first: number;
  readonly rows: Assigned[][];
  bytes: number;
}

/** Rows in blocks of at most `budget` bytes; a row above it stands alone. */
const blocksOf = async (contents: readonly (readonly PlanContent[])[], columns: number, budget: number, pace: Pace): Promise<readonly Block[]> => {
  const blocks: Block[] = [];
  for (const [at, row] of contents.entries()) {
    if (pace.due) await pace.rest();
    const cells = Array.from({ length: columns }, (_, column) => assigned(row[column] ?? null));
    const bytes = rowBytes(cells);
    const block = blocks.at(-1);
    if (block && block.bytes + bytes <= budget) {
      block.rows.push(cells);
      block.bytes += bytes;
    } else {
      blocks.push({ first: at, rows: [cells], bytes });
    }
  }
  return blocks;
};

export const widthOf = (contents: readonly (readonly PlanContent[])[]): number => contents.reduce((widest, row) => Math.max(widest, row.length), 0);

/** Counting the bytes of a large sheet takes a while: the page breathes in between. */
export const contentSteps = async (contents: readonly (readonly PlanContent[])[], budget: number, pace: Pace): Promise<readonly Step[]> => {
  const columns = widthOf(contents);
  if (columns === 0) return [];
  return (await blocksOf(contents, columns, budget, pace)).map(({ first, rows, bytes }) => ({
    bytes: bytes + RANGE_BYTES + SET_BYTES,
    apply: (sheet) => {
      rangeAt(sheet, { row: first, column: 0, rows: rows.length, columns }).formulas = rows;
    },
  }));
};
