/** Building reports again and again over a workbook whose tables the user edits, with Microsoft's client. */
import { computeWorkbook } from '../../../src/app/computeWorkbook';
import { buildReports } from '../../../src/app/reports';
import { prepareTables } from '../../../src/app/reports/prepareTables';
import { REPORT_SHEET_IDS, type BuiltReports, type SheetId } from '../../../src/app/results';
import type { HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';
import { ru } from '../../../src/i18n/ru';
import type { HostOptions } from '../../../src/local/host/host';
import { ALL_API_SETS, installClient } from '../../../src/local/host/node';
import { openInExcel } from '../../excel/support/excel';
import { fillSheet, namesOf, sheetContent, sheetNamed, valuesOf, workbookContent } from '../../excel/support/workbooks';
import { districtWorkbook } from '../support/district';
import { environment, reportOf } from '../support/environment';

const { sheetNames } = ru.terms;

const open = (workbook = districtWorkbook(6), options: HostOptions = {}): HostWorkbook => {
  openInExcel(workbook, options);
  installClient(ALL_API_SETS);
  return workbook;
};

const build = async (sheets: readonly SheetId[] = REPORT_SHEET_IDS): Promise<BuiltReports> => reportOf(await buildReports(environment(), { mode: 'values', sheets }));

/** Rows below the header that hold anything. */
const rowsOf = (sheet: HostSheet, header: string): readonly (readonly unknown[])[] => {
  const values = valuesOf(sheet);
  const at = values.findIndex((row) => row.includes(header));
  return values.slice(at + 1).filter((row) => row.some((value) => value !== null));
};

/** More than preparing one table takes. */
const MOST_REQUESTS = 24;

const TABLES = [
  { table: 'catalogue', name: 'Каталог мер', header: 'Мероприятие', report: 'recommendations' },
  { table: 'roadmap', name: 'Дорожная карта', header: 'Мероприятие', report: 'roadmap-progress' },
  { table: 'decisions', name: 'Управленческие решения', header: 'Решение', report: 'measures-effect' },
  { table: 'noteTemplate', name: 'Шаблон справки', header: 'Раздел', report: 'note' },
] as const;

/** The place of a cell by its value. */
const placeOf = ({ cells }: HostSheet, value: unknown): { row: number; column: number } => {
  const found = [...cells.entries()].find(({ cell }) => cell.value === value);
  if (!found) throw new Error(`no cell ${String(value)}`);
  return found;
};

const type = (sheet: HostSheet, row: number, column: number, value: string): void => sheet.cells.set(row, column, { value, formula: null, style: sheet.cells.get(row, column)?.style ?? {} });

describe('building reports', () => {
  it('makes the tables that they rest on and writes the sheets that were asked for, no others', async () => {
    const workbook = open();
    const { prepared, written } = await build();
    expect(prepared.map(({ table, name, made }) => ({ table, name, made }))).toEqual(TABLES.map(({ table, name }) => ({ table, name, made: true })));
    for (const { name, rows } of prepared) expect(rowsOf(sheetNamed(workbook, name), TABLES.find((one) => one.name === name)!.header)).toHaveLength(rows);
    expect(written.map(({ id }) => id)).toEqual(REPORT_SHEET_IDS);
    expect(namesOf(workbook)).not.toContain(sheetNames.summary);
  });

  it('gives long measures of a sheet that it makes the room that they need', async () => {
    const workbook = open();
    await build(['recommendations']);
    const { cells, rowHeights, columnWidths } = sheetNamed(workbook, 'Каталог мер');
    const long = [...cells.entries()].filter(({ cell }) => typeof cell.value === 'string' && cell.style.wrap === true && cell.value.length > 2 * (columnWidths.get(2) ?? 0));
    expect(long.length).toBeGreaterThan(10);
    for (const { row } of long) expect(rowHeights.get(row)).toBeGreaterThan(30);
  });

  it('changes nothing of the tables when it is built again', async () => {
    const workbook = open();
    const { prepared } = await build();
    const before = prepared.map(({ name }) => sheetContent(sheetNamed(workbook, name)));
    expect((await build()).prepared).toEqual([]);
    expect(prepared.map(({ name }) => sheetContent(sheetNamed(workbook, name)))).toEqual(before);
  });

  it.each(TABLES)('keeps what the user changed, took out and added in «$name», also under another name and after saving', async ({ name, header, report }) => {
    const workbook = open();
    await build([report]);
    const sheet = sheetNamed(workbook, name);
    const { row, column } = placeOf(sheet, header);
    const [first, second] = rowsOf(sheet, header);
    type(sheet, row + 1, column, 'моя правка');
    for (let at = 0; at < second!.length; at += 1) sheet.cells.delete(row + 2, at);
    fillSheet(sheet, [['своя строка']], [row + rowsOf(sheet, header).length + 2, column]);
    sheet.name = 'Мой лист';
    const edited = sheetContent(sheet);
    expect(first).not.toEqual(second);

    const read = readWorkbook(writeWorkbook(workbook));
    if (!('workbook' in read)) throw new Error(read.problem.code);
    const again = open(read.workbook);
    expect((await build([report])).prepared).toEqual([]);
    expect(valuesOf(sheetNamed(again, 'Мой лист'))).toEqual(valuesOf(sheet));
    expect(JSON.stringify(edited)).toContain('моя правка');
    expect(namesOf(again)).not.toContain(name);
  });

  it('keeps the rows of a school that is no longer there', async () => {
    const workbook = open();
    await build(['roadmap-progress']);
    const roadmap = sheetNamed(workbook, 'Дорожная карта');
    const rows = rowsOf(roadmap, 'Мероприятие');
    const schools = sheetNamed(workbook, 'Школы');
    const gone = String(rows.flat().find((value) => typeof value === 'string' && /^[^;:]* № \d+»$/.test(value)));
    const { row: at } = placeOf(schools, gone);
    for (let column = 0; column < 4; column += 1) schools.cells.delete(at, column);
    await build();
    expect(rowsOf(roadmap, 'Мероприятие').slice(0, rows.length)).toEqual(rows);
  });

  it('writes standing reports anew with every computing, and offers nothing then', async () => {
    const workbook = open();
    await build(['municipality', 'calendar']);
    const names = namesOf(workbook);
    const { written } = reportOf(await computeWorkbook(environment(), { mode: 'values' }));
    expect(written.map(({ id }) => id)).toEqual(expect.arrayContaining(['municipality', 'calendar', 'summary']));
    expect(namesOf(workbook)).toEqual(expect.arrayContaining([...names]));
    expect(namesOf(workbook)).not.toContain('Каталог мер');
  });

  it('leaves the workbook as it was when Excel refuses to write the rows', async () => {
    const before = workbookContent(open(districtWorkbook(2)));
    const outcomes: string[] = [];
    for (let request = 1; request <= MOST_REQUESTS; request += 1) {
      const workbook = open(districtWorkbook(2), { failRequest: request });
      const result = await prepareTables(environment(), ['catalogue'], {});
      if (result.ok || namesOf(workbook).includes('Каталог мер')) outcomes.push('written');
      else {
        outcomes.push('refused');
        expect(workbookContent(workbook)).toEqual(before);
      }
    }
    expect(outcomes).toContain('written');
    expect(outcomes.filter((outcome) => outcome === 'refused').length).toBeGreaterThan(3);
  });

  it('writes nothing where the workbook cannot be used', async () => {
    const workbook = open();
    for (const sheet of workbook.sheets.filter(({ name }) => name === 'Школы')) sheet.name = 'Прочее';
    for (const { cells } of workbook.sheets) for (const { row, column } of [...cells.entries()]) cells.delete(row, column);
    const { prepared, written, assessment } = await build();
    expect([prepared, written, assessment]).toEqual([[], [], null]);
  });
});
