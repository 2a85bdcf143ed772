/** Which rows above the first row of data are its header: one to four, without titles, totals and the numbering of columns. */
import { foldText } from '../text';
import type { LabelTest } from './blocks';
import { columnFacts } from './columnFacts';
import type { HeaderRows } from './headerPaths';
import { isMostlyNumbers, isNumbering, isTotal, type FilledCell, type SheetRows } from './sheetRows';

export const MOST_HEADER_ROWS = 4;

/** `from`: the first row that may belong to it. `null`: nothing above the data looks like a header. */
export const headerAbove = (rows: SheetRows, labelColumn: number, firstRow: number, from: number, test: LabelTest): HeaderRows | null => {
  const last = lastHeaderRow(rows, labelColumn, firstRow, from, test);
  if (last === null) return null;
  let top = last;
  while (top > from && last - top + 1 < MOST_HEADER_ROWS && headsColumns(rows, labelColumn, top - 1, top, last, test)) top -= 1;
  return { top, last };
};

const lastHeaderRow = (rows: SheetRows, labelColumn: number, firstRow: number, from: number, test: LabelTest): number | null => {
  let single: number | null = null;
  for (let row = firstRow - 1; row >= from; row -= 1) {
    const filled = rows.filled(row);
    const label = rows.text(row, labelColumn);
    if (filled.length === 0 || isNumbering(filled)) continue;
    if (test.isHeader(label)) return row;
    if (isTotal(filled, label, labelColumn) || isData(filled, label, labelColumn, test)) continue;
    const [first] = filled;
    if (filled.length > 1 || (first!.column > labelColumn && first!.column === first!.last)) return row;
    single ??= first!.column === labelColumn ? row : null;
  }
  return single;
};

const isData = (filled: readonly FilledCell[], label: string, labelColumn: number, test: LabelTest): boolean =>
  test.isLabel(label) || test.mayBeLabel(label) || (filled.length > 2 && label !== '' && isMostlyNumbers(filled, labelColumn) && !filled.every(({ column, cell }) => column <= labelColumn || isHeading(String(cell))));

/** Says something of a column: a year, a mark, participants, a procedure. */
const isHeading = (text: string): boolean => {
  const { counted, years, procedure } = columnFacts([text]);
  return counted !== null || years.length > 0 || (procedure !== null && (procedure.subjects.length > 0 || procedure.families.length > 0));
};

/** Whether the row heads columns of the header below it, rather than being its title. */
const headsColumns = (rows: SheetRows, labelColumn: number, row: number, top: number, last: number, test: LabelTest): boolean => {
  const filled = rows.filled(row);
  const label = rows.text(row, labelColumn);
  if (filled.length === 0 || isNumbering(filled) || isTotal(filled, label, labelColumn) || isData(filled, label, labelColumn, test)) return false;
  if (test.isHeader(label)) return true;
  const behind = filled.filter(({ column }) => column > labelColumn);
  if (behind.length === 0) return false;
  const before = filled.length - behind.length;
  if (before > 0 && before + behind.length <= 2 && isHeaded(rows, labelColumn, top, last)) return false;
  return behind.length > 1 || (isHeading(String(behind[0]!.cell)) && !isTitle(String(behind[0]!.cell), behind[0]!));
};

const LONGEST_HEADING = 40;
const TITLE_WORDS = /^(?:результат|сведени|анализ|таблиц|мониторинг|отчет|информаци|сводн|итоги|приложени)/;

/** A lone text over one cell, in the middle of the sheet for its looks. */
const isTitle = (text: string, { column, last }: FilledCell): boolean => column === last && (text.length > LONGEST_HEADING || TITLE_WORDS.test(foldText(text)));

/** The column of labels has a header of its own below. */
const isHeaded = (rows: SheetRows, labelColumn: number, top: number, last: number): boolean => {
  for (let row = top; row <= last; row += 1) if (rows.text(row, labelColumn) !== '') return true;
  return false;
};
