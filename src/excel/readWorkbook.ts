/** Reads the user's sheets into plain matrices. Nothing in the workbook is changed. */
import type { RawSheet, RawTable, RawValue, RawWorkbook } from '../inputs/rawWorkbook';
import type { SheetId } from '../sheets/spec';
import { Refusal, type ExcelResult } from './errors';
import { readAreas, type Area, type Matrix, type ReadOptions } from './readAreas';
import { runExcel, stopIfCancelled } from './run';
import { surveyWorkbook, type Survey, type SurveyedSheet } from './survey';
import { readTopRows, type TopRows, type Withholding } from './topRows';
import { openAreas } from './withheldColumns';

export { READ_CELLS_PER_REQUEST, type ReadOptions } from './readAreas';
export type { Withholding } from './topRows';

interface FoundSheet {
  readonly surveyed: SurveyedSheet;
  readonly used: Area | null;
  readonly tables: readonly RawTable[];
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Tables without visible headers are left out: nothing says what their columns are. */
const tablePlaces = (tables: Excel.TableCollection): readonly { readonly sheet: Excel.Worksheet; readonly range: Excel.Range; readonly table: Excel.Table }[] =>
  tables.items.filter(({ showHeaders }) => showHeaders).map((table) => ({ table, sheet: table.worksheet.load('id'), range: table.getRange().load(PLACE) }));

const rawTable = (table: Excel.Table, range: Excel.Range): RawTable => ({
  name: table.name,
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount - (table.showTotals ? 1 : 0),
  columns: range.columnCount,
});

/** What the mark of a generated sheet tells. */
export interface MarkedSheet {
  readonly id: SheetId;
  /** Its name in this workbook. */
  readonly name: string;
  /** ISO time. */
  readonly computedAt: string;
  /** What the inputs were then; `null` where it is not known. */
  readonly inputs: string | null;
}

export interface WorkbookReading {
  readonly raw: RawWorkbook;
  /** In the order of the tabs. */
  readonly generated: readonly MarkedSheet[];
}

const markedSheets = ({ generated }: Survey): readonly MarkedSheet[] =>
  [...generated.values()].flatMap(({ name, mark }) => (mark ? [{ id: mark.id, name, computedAt: mark.computedAt, inputs: mark.inputs }] : []));

const findSheets = async (context: Excel.RequestContext): Promise<{ readonly found: readonly FoundSheet[]; readonly generated: readonly MarkedSheet[] }> => {
  const tables = context.workbook.tables.load('items/name,items/showHeaders,items/showTotals');
  let used = new Map<string, Excel.Range>();
  let places: ReturnType<typeof tablePlaces> = [];
  const survey = await surveyWorkbook(context, (sheets) => {
    used = new Map(sheets.map((sheet) => [sheet.id, sheet.getUsedRangeOrNullObject(true).load(PLACE)]));
    places = tablePlaces(tables);
  });
  const found = survey.users.map((surveyed) => {
    const range = used.get(surveyed.id);
    return {
      surveyed,
      used: !range || range.isNullObject ? null : { sheet: surveyed.sheet, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
      tables: places.filter(({ sheet }) => sheet.id === surveyed.id).map(({ table, range: place }) => rawTable(table, place)),
    };
  });
  return { found, generated: markedSheets(survey) };
};

/** Rows as they come, or put together from the columns that are read. */
const takeInto = (values: RawValue[][], { row: top, column: left, columns }: Area, part: Area, row: number, read: Matrix): void =>
  read.forEach((cells, at) => {
    const index = row - top + at;
    if (part.columns === columns) values[index] = cells;
    else cells.forEach((cell, offset) => ((values[index] ??= blankRow(columns))[part.column - left + offset] = cell));
  });

const blankRow = (columns: number): RawValue[] => Array<RawValue>(columns).fill('');

const readValues = async (context: Excel.RequestContext, areas: readonly Area[], tops: readonly TopRows[], options: ReadOptions): Promise<readonly Matrix[]> => {
  const parts = areas.flatMap((area, at) => openAreas(area, tops[at]?.withheld ?? []).map((part) => ({ part, at })));
  const values = areas.map(({ rows }) => Array<RawValue[]>(rows));
  await readAreas(context, parts.map(({ part }) => part), options, (index, row, read) => {
    const { part, at } = parts[index]!;
    takeInto(values[at]!, areas[at]!, part, row, read);
  });
  // A row in which nothing may be read is blank.
  return values.map((rows, at) => Array.from(rows, (row) => row ?? blankRow(areas[at]!.columns)));
};

const rawSheets = (found: readonly FoundSheet[], areas: readonly Area[], tops: readonly TopRows[], values: readonly Matrix[]): readonly RawSheet[] =>
  found.map(({ surveyed: { name }, used, tables }) => {
    const at = used ? areas.indexOf(used) : -1;
    const { merges } = tops[at] ?? {};
    return { name, row: used?.row ?? 0, column: used?.column ?? 0, values: values[at] ?? [], tables, ...(merges && { merges }) };
  });

/** A million rows of a hundred columns; a stray cell in the last corner would make it seventeen thousand million. */
const MOST_CELLS = 100_000_000;

const refuseEndless = (found: readonly FoundSheet[]): void => {
  const endless = found.find(({ used }) => used !== null && used.rows * used.columns > MOST_CELLS);
  if (endless) throw new Refusal('sheet-too-large', endless.surveyed.name);
};

/**
 * The user's sheets, hidden ones included, in the order of the tabs; of generated sheets only what their marks tell.
 * Five requests or so for a workbook of ordinary size (four, and one for each row of the deepest header), and one more for
 * each further 60,000 cells. Refuses a sheet of endless extent (`sheet-too-large`). What stands below the headers that `withholding` finds is never asked for.
 */
export const readRawWorkbook = (withholding: Withholding, options: ReadOptions = {}): Promise<ExcelResult<WorkbookReading>> =>
  runExcel('reading', async (context) => {
    stopIfCancelled(options.signal);
    const { found, generated } = await findSheets(context);
    refuseEndless(found);
    const sheets = found.flatMap(({ used, tables }) => (used ? [{ area: used, tables }] : []));
    const areas = sheets.map(({ area }) => area);
    const tops = await readTopRows(context, sheets, withholding, options);
    return { raw: { sheets: rawSheets(found, areas, tops, await readValues(context, areas, tops, options)) }, generated };
  });
