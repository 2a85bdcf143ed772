/**
 * Blocks of a sheet: a header, rows of data whose labels (schools; on a sheet of one school procedures or years) stand in
 * one column, titles above. Further down a header that comes once more begins another block.
 */
import type { RawSheet } from '../rawWorkbook';
import { isExcelError, isMissing } from '../cellValues/parsed';
import { foldText } from '../text';
import { headerAbove } from './headerBlock';
import { headerPaths, type HeaderPath, type HeaderRows } from './headerPaths';
import { isMostlyNumbers, isNumbering, isTotal, SheetRows, type ColumnSpan, type FilledCell } from './sheetRows';

/** How a column of labels is known. */
export interface LabelTest {
  /** The cell is certainly such a label. */
  readonly isLabel: (text: string) => boolean;
  /** It looks like one. */
  readonly mayBeLabel: (text: string) => boolean;
  /** The text heads a column of such labels. */
  readonly isHeader: (text: string) => boolean;
}

export interface Block {
  readonly sheet: RawSheet;
  readonly span: ColumnSpan;
  readonly labelColumn: number;
  readonly header: HeaderRows;
  readonly paths: readonly HeaderPath[];
  /** Indexes of the first rows of data, at most fifty. */
  readonly sample: readonly number[];
  /** Index of the last row of data, where something else follows; `null`: to the end of what stands on the sheet. */
  readonly lastRow: number | null;
  /** Texts above the header, the nearest first. */
  readonly titles: readonly string[];
  /** Texts of rows between the data, with the index of their row. */
  readonly sections: readonly { readonly row: number; readonly text: string }[];
}

export const SAMPLE_ROWS = 50;
/** Blocks are looked for among so many rows of a sheet; a longer table is one block. */
export const ROWS_FOR_BLOCKS = 2_000;
const MOST_BLOCKS = 200;

interface Rows extends Pick<Block, 'sheet' | 'span' | 'labelColumn'> {
  readonly rows: SheetRows;
  readonly test: LabelTest;
  readonly end: number;
}

export const blocksOf = (sheet: RawSheet, span: ColumnSpan, labelColumn: number, test: LabelTest): readonly Block[] => {
  const rows: Rows = { sheet, span, labelColumn, test, rows: new SheetRows(sheet, span), end: Math.min(sheet.values.length, ROWS_FOR_BLOCKS) };
  const blocks: Block[] = [];
  let from = 0;
  while (blocks.length < MOST_BLOCKS) {
    const first = firstLabel(rows, from);
    if (first === null) break;
    const header = headerAbove(rows.rows, labelColumn, first, from, test);
    const { block, next } = blockFrom(rows, header, header === null ? first : Math.min(first, header.last + 1), from);
    if (block) blocks.push(block);
    from = next;
  }
  return blocks.map((block, at) => ({ ...block, titles: [...block.titles, ...inherited(blocks, at)] }));
};

/** The block under a header that is known; `labelColumn` is -1 where none is: then every row with anything in it is data. */
export const blockUnder = (sheet: RawSheet, span: ColumnSpan, labelColumn: number, test: LabelTest, header: HeaderRows): Block => {
  const rows: Rows = { sheet, span, labelColumn, test, rows: new SheetRows(sheet, span), end: Math.min(sheet.values.length, ROWS_FOR_BLOCKS) };
  const { block } = labelColumn < 0 ? { block: null } : blockFrom(rows, header, header.last + 1, 0);
  return block && block.sample.length > 0 ? block : plainBlock(rows, header);
};

const plainBlock = (rows: Rows, header: HeaderRows): Block => {
  const sample: number[] = [];
  for (let row = header.last + 1; row < rows.end && sample.length < SAMPLE_ROWS; row += 1) if (rows.rows.filled(row).some(({ cell }) => !isMissing(cell))) sample.push(row);
  return { ...placeOf(rows, header), sample, lastRow: null, titles: titlesAbove(rows, header, 0), sections: [] };
};

const placeOf = ({ sheet, span, labelColumn }: Rows, header: HeaderRows): Pick<Block, 'sheet' | 'span' | 'labelColumn' | 'header' | 'paths'> => {
  const paths = headerPaths(sheet, header).map((path, column) => (column >= span.first && column <= span.last ? path : []));
  return { sheet, span, labelColumn, header, paths };
};

const labelIn = ({ rows, labelColumn }: Rows, row: number): string => rows.text(row, labelColumn);

const firstLabel = (rows: Rows, from: number): number | null => {
  for (let row = from; row < rows.end; row += 1) {
    const label = labelIn(rows, row);
    // A title may hold the name of a school; a row of data has more than a name.
    if (label !== '' && rows.test.isLabel(label) && (rows.rows.filled(row).length > 1 || rows.span.first === rows.span.last || isHeaderAbove(rows, row, from))) return row;
  }
  return null;
};

const isHeaderAbove = (rows: Rows, row: number, from: number): boolean => {
  for (let above = row - 1; above >= from; above -= 1) if (rows.test.isHeader(labelIn(rows, above))) return true;
  return false;
};

/** The block whose rows begin with this one; without a header there is none. */
const blockFrom = (rows: Rows, header: HeaderRows | null, first: number, from: number): { readonly block: Block | null; readonly next: number } => {
  const walked = walkRows(rows, header, first);
  if (header === null) return { block: null, next: walked.end + 1 };
  const block = { ...placeOf(rows, header), sample: walked.sample, lastRow: walked.isFollowed ? walked.end : null, titles: titlesAbove(rows, header, from), sections: walked.sections };
  return { block, next: walked.end + 1 };
};

interface Walked extends Pick<Block, 'sample' | 'sections'> {
  /** The last row of data or of totals. */
  readonly end: number;
  /** Something else stands below. */
  readonly isFollowed: boolean;
}

const walkRows = (rows: Rows, header: HeaderRows | null, first: number): Walked => {
  const sample: number[] = [];
  const sections: { row: number; text: string }[] = [];
  let end = first;
  let gap = false;
  // A row without a label goes on with the one above, as where a school's name is merged over its years.
  let strangers = 0;
  for (let row = first; row < rows.end; row += 1) {
    const filled = rows.rows.filled(row);
    const label = labelIn(rows, row);
    if (filled.length === 0) gap = true;
    else if (rows.test.isLabel(label) || rows.test.mayBeLabel(label)) {
      if (sample.length < SAMPLE_ROWS) sample.push(row);
      [end, gap, strangers] = [row, false, 0];
    } else if (header !== null && beginsHeader(rows, header, filled, label)) return { end, sample, sections, isFollowed: true };
    else if (isTotal(filled, label, rows.labelColumn) || isNumbering(filled)) end = gap ? end : row;
    else if (filled.length === 1) sections.push({ row, text: rows.rows.text(row, filled[0]!.column) });
    else if (!gap && label !== '' && isMostlyNumbers(filled, rows.labelColumn)) {
      if (sample.length < SAMPLE_ROWS) sample.push(row);
      end = row;
    } else if (!gap && label === '' && isMostlyNumbers(filled, rows.labelColumn)) end = row;
    else strangers += 1;
  }
  return { end, sample, sections: sections.filter((section) => section.row < end), isFollowed: strangers > 0 && rows.end === rows.sheet.values.length };
};

/** The header once more, or another one: words in every cell, the column of labels headed as one. */
const beginsHeader = ({ rows, test, labelColumn }: Rows, header: HeaderRows, filled: readonly FilledCell[], label: string): boolean => {
  if (filled.length < 2 || label === '') return false;
  if (test.isHeader(label)) return true;
  for (let own = header.top; own <= header.last; own += 1) if (foldText(rows.text(own, labelColumn)) === foldText(label)) return true;
  return false;
};

const titlesAbove = ({ rows }: Rows, { top }: HeaderRows, from: number): readonly string[] => {
  const titles: string[] = [];
  for (let row = top - 1; row >= Math.max(from, top - 12); row -= 1) {
    for (const { column, cell } of rows.filled(row)) if (!isExcelError(cell)) titles.push(rows.text(row, column));
  }
  return titles;
};

/** A block without titles goes on with those above it; one with fewer than the first block shares the topmost of these. */
const inherited = (blocks: readonly Block[], at: number): readonly string[] => {
  const [first] = blocks;
  const own = blocks[at]!.titles.length;
  if (!first || at === 0) return [];
  if (own === 0) return blocks.slice(0, at).reverse().find(({ titles }) => titles.length > 0)?.titles ?? [];
  return first.titles.slice(own);
};
