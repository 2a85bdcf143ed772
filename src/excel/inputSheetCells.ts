/** What stands on one blank input sheet, in the order in which Excel wants it. */
import { cellAddress } from '../inputs/address';
import { EXAMPLE_MARK } from '../inputs/dataRows';
import type { RawValue } from '../inputs/rawWorkbook';
import { heightOfLines, wrappedLines } from '../sheets/layout/measure';
import type { Rect } from '../sheets/plan';
import { SIZES } from '../sheets/theme';
import { assigned } from './contents';
import { pointsOfCharacters } from './dimensions';
import type { InputSheetColumn, InputSheetPlan } from './inputSheets';
import { layOutInputPage } from './page';
import { columnsAt, rangeAt } from './ranges';
import { setNumberFormat } from './styles';

const COLORS = { required: '#1B3A5C', optional: '#44688F', headerText: '#FFFFFF', quiet: '#5B6470' } as const;
const TITLE_SIZE = 13;

/** A quiet built-in style, whose bands show where the rows are. */
const TABLE_STYLE = 'TableStyleLight1';

/** Excel's limits for the texts of a validation. */
const LIMITS = { title: 32, prompt: 255, alert: 225 } as const;

interface Place {
  readonly titles: readonly string[];
  readonly notes: boolean;
  readonly header: number;
  /** Rows under the header: those that hold something, and how many there are with the blank ones. */
  readonly filled: readonly (readonly RawValue[])[];
  readonly rows: number;
  readonly columns: number;
}

/** A table has at least one row under its header. */
const placeOf = ({ title, columns, example, rows, blankRows }: InputSheetPlan<string>): Place => {
  const titles = title === null ? [] : title.split('\n');
  const notes = columns.some(({ note }) => note !== '');
  const filled = [...(example ? [example] : []), ...rows];
  const blank = Math.max(blankRows, filled.length === 0 ? 1 : 0);
  return {
    titles,
    notes,
    header: titles.length + (notes ? 1 : 0),
    filled,
    rows: filled.length + blank,
    columns: columns.length,
  };
};

const wholeRow = (row: number, { columns }: Place): Rect => ({ row, column: 0, rows: 1, columns });
const dataOf = ({ header, rows, columns }: Place): Rect => ({ row: header + 1, column: 0, rows, columns });
const dataColumn = ({ header, rows }: Place, column: number): Rect => ({ row: header + 1, column, rows, columns: 1 });

const writeTitles = (sheet: Excel.Worksheet, { titles }: Place): void => {
  titles.forEach((title, row) => {
    const cell = rangeAt(sheet, { row, column: 0, rows: 1, columns: 1 });
    cell.formulas = [[assigned(title)]];
    if (row === 0) {
      cell.format.font.bold = true;
      cell.format.font.size = TITLE_SIZE;
    } else {
      cell.format.font.color = COLORS.quiet;
    }
  });
};

const writeNotes = (sheet: Excel.Worksheet, columns: readonly InputSheetColumn[], place: Place): void => {
  if (!place.notes) return;
  const range = rangeAt(sheet, wholeRow(place.header - 1, place));
  range.formulas = [columns.map(({ note }) => assigned(note))];
  range.format.font.color = COLORS.quiet;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Bottom';
};

const writeHeader = (sheet: Excel.Worksheet, columns: readonly InputSheetColumn[], place: Place): void => {
  const range = rangeAt(sheet, wholeRow(place.header, place));
  range.formulas = [columns.map(({ header }) => assigned(header))];
  range.format.font.bold = true;
  range.format.font.color = COLORS.headerText;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Center';
  columns.forEach(({ required }, column) => {
    rangeAt(sheet, { row: place.header, column, rows: 1, columns: 1 }).format.fill.color = required ? COLORS.required : COLORS.optional;
  });
};

/** Formats come before the contents: what is assigned to a cell of text stays text. */
const writeData = (sheet: Excel.Worksheet, columns: readonly InputSheetColumn[], place: Place): void => {
  columns.forEach(({ format, wrap }, column) => {
    if (format !== null) setNumberFormat(rangeAt(sheet, dataColumn(place, column)), format);
    if (wrap) rangeAt(sheet, dataColumn(place, column)).format.wrapText = true;
  });
  if (columns.some(({ wrap }) => wrap)) rangeAt(sheet, dataOf(place)).format.verticalAlignment = 'Top';
  if (place.filled.length === 0) return;
  rangeAt(sheet, { ...dataOf(place), rows: place.filled.length }).formulas = place.filled.map((row) => columns.map((_, column) => assigned(row[column] ?? '')));
};

const addTable = (sheet: Excel.Worksheet, name: string, place: Place): void => {
  const table = sheet.tables.add(rangeAt(sheet, { ...dataOf(place), row: place.header, rows: place.rows + 1 }), true);
  table.name = name;
  table.style = TABLE_STYLE;
};

/** Longer texts end in "…". */
const within = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text);

/** A list only offers: what else is typed meets a question, since the readers understand more than the list holds. */
const addHint = (sheet: Excel.Worksheet, { hint, list }: InputSheetColumn, place: Place, column: number): void => {
  const validation = rangeAt(sheet, dataColumn(place, column)).dataValidation;
  const title = within(hint.title, LIMITS.title);
  // Without a rule there is nothing that a prompt could hang on.
  validation.rule = list === null ? { custom: { formula: '=TRUE' } } : { list: { inCellDropDown: true, source: list } };
  validation.prompt = { showPrompt: true, title, message: within(hint.message, LIMITS.prompt) };
  validation.errorAlert = { showAlert: list !== null, style: 'Warning', title, message: within(hint.message, LIMITS.alert) };
};

/** Grey italics for as long as the row says that it is an example: what the user writes over it looks like all else. */
const markExamples = (sheet: Excel.Worksheet, { example }: InputSheetPlan<string>, place: Place): void => {
  const column = example?.findIndex((value) => typeof value === 'string' && value.startsWith(EXAMPLE_MARK)) ?? -1;
  if (column < 0) return;
  const { custom } = rangeAt(sheet, dataOf(place)).conditionalFormats.add('Custom');
  custom.format.font.color = COLORS.quiet;
  custom.format.font.italic = true;
  custom.rule.formula = `=LEFT($${cellAddress(place.header + 1, column)},${EXAMPLE_MARK.length})="${EXAMPLE_MARK}"`;
};

const FILTER_BUTTON = 3;
const BOLD_LETTER = 1.1;

/** Excel does not heighten a row by itself when its columns become narrower. */
const headerHeight = (columns: readonly InputSheetColumn[]): number =>
  heightOfLines(Math.max(...columns.map(({ header, width }) => wrappedLines(header, (width - FILTER_BUTTON) / BOLD_LETTER, SIZES.default))), SIZES.default);

export const fillInputSheet = (sheet: Excel.Worksheet, plan: InputSheetPlan<string>): void => {
  const place = placeOf(plan);
  const { columns } = plan;
  writeTitles(sheet, place);
  writeNotes(sheet, columns, place);
  writeHeader(sheet, columns, place);
  writeData(sheet, columns, place);
  addTable(sheet, plan.tableName, place);
  columns.forEach((column, at) => addHint(sheet, column, place, at));
  markExamples(sheet, plan, place);
  columns.forEach(({ width }, at) => {
    columnsAt(sheet, at, at).format.columnWidth = pointsOfCharacters(width);
  });
  rangeAt(sheet, wholeRow(place.header, place)).format.rowHeight = headerHeight(columns);
  sheet.freezePanes.freezeRows(place.header + 1);
};

/** Comes when all sheets are filled: what a page looks like is not taken back. */
export const layOutInputSheet = (sheet: Excel.Worksheet, plan: InputSheetPlan<string>): void => layOutInputPage(sheet, placeOf(plan).header);
