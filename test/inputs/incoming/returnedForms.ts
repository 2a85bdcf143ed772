/** Forms as the add-in makes them, filled in as schools do, and spoilt in every way that schools spoil them. */
import { makeForms } from '../../../src/app/collect/makeForms';
import { openIncoming } from '../../../src/app/collect/openIncoming';
import { describeIssue } from '../../../src/app/describeIssue';
import type { FormFile, FormOptions } from '../../../src/app/thinker';
import { EMPTY_MEMORY } from '../../../src/excel/memoryXml';
import { createWorkbook } from '../../../src/files/workbook/create';
import { createCells } from '../../../src/files/workbook/cells';
import { changeCell } from '../../../src/files/workbook/styles';
import type { CellValue, HostCell, HostRect, HostSheet, HostWorkbook } from '../../../src/files/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../src/files/xlsx';
import { textsFor } from '../../../src/i18n';
import { cellPlace } from '../../../src/inputs/address';
import { MARK_SHEET } from '../../../src/inputs/forms/mark';
import type { IncomingContext } from '../../../src/inputs/incoming/context';
import type { IncomingFile, IncomingProblem, IncomingRow, ReadFile } from '../../../src/inputs/incoming/incoming';
import { readIncoming } from '../../../src/inputs/incoming/readFiles';
import type { RawSheet, RawValue } from '../../../src/inputs/rawWorkbook';
import { readInputs } from '../../../src/inputs/readInputs';
import { SchoolDirectory } from '../../../src/inputs/schoolDirectory';
import { sheet } from '../support';

export const YEAR = 2021;

export const schoolName = (number: number): string => `МБОУ «Степновская СОШ № ${String(number)}»`;
export const schoolCode = (number: number): string => String(number).padStart(3, '0');

export const schoolsSheet = (count: number): RawSheet =>
  sheet('Школы', [['Код', 'Школа'], ...Array.from({ length: count }, (_, index) => [schoolCode(index + 1), schoolName(index + 1)])]);

export const directoryOf = (...sheets: readonly RawSheet[]): SchoolDirectory => {
  const directory = new SchoolDirectory();
  for (const school of readInputs({ sheets }).reading.input.schools) directory.add(school, school.code ?? '');
  return directory;
};

export const contextOf = (sheets: readonly RawSheet[], year = YEAR): IncomingContext => ({
  directory: directoryOf(...sheets),
  year,
  readBytes: openIncoming,
  describe: (issue) => describeIssue(issue, textsFor('ru-RU')),
});

const OPTIONS: FormOptions = { year: YEAR, sections: ['socialPassport', 'risks', 'indicators'], now: new Date(2021, 9, 1) };

export const formsFor = (sheets: readonly RawSheet[], options: Partial<FormOptions> = {}): Promise<readonly FormFile[]> =>
  makeForms({ raw: { sheets }, memory: EMPTY_MEMORY, generated: [] }, { ...OPTIONS, ...options });

export const opened = (bytes: Uint8Array): HostWorkbook => {
  const read = readWorkbook(bytes);
  if ('problem' in read) throw new Error(`The test's own file cannot be read: ${read.problem.code}`);
  return read.workbook;
};

/** Written anew as a whole, as another program would: sheets of a file that was read are otherwise patched cell by cell. */
export const savedAnew = (workbook: HostWorkbook): Uint8Array =>
  writeWorkbook({ ...createWorkbook(workbook.sheets.map((one): HostSheet => ({ ...one, part: null, touched: true }))), activeSheetId: workbook.activeSheetId });

export const edited = (bytes: Uint8Array, edit: (workbook: HostWorkbook) => void): Uint8Array => {
  const workbook = opened(bytes);
  edit(workbook);
  return savedAnew(workbook);
};

export const sheetOf = (workbook: HostWorkbook, name: string): HostSheet => {
  const found = workbook.sheets.find((one) => one.name === name);
  if (!found) throw new Error(`There is no sheet ${name}.`);
  return found;
};

/** Where each field's answer stands, by the form's own mark. */
export const placesOf = (workbook: HostWorkbook): ReadonlyMap<string, { readonly sheet: HostSheet; readonly address: string }> => {
  const mark = sheetOf(workbook, MARK_SHEET);
  const text = (row: number, column: number): string => String(mark.cells.get(row, column)?.value ?? '');
  const rows = Array.from({ length: mark.cells.bounds()?.rows ?? 0 }, (_, row) => row).filter((row) => text(row, 0) === 'field');
  return new Map(rows.map((row) => [text(row, 1), { sheet: sheetOf(workbook, text(row, 2)), address: text(row, 3) }]));
};

export const setCell = (target: HostSheet, address: string, change: Partial<HostCell>): void => {
  const place = cellPlace(address);
  if (place) changeCell(target, place.row, place.column, change);
};

export type Answers = Readonly<Record<string, CellValue>>;

export const fillIn = (workbook: HostWorkbook, answers: Answers): void => {
  const places = placesOf(workbook);
  for (const [id, value] of Object.entries(answers)) {
    const place = places.get(id);
    if (!place) throw new Error(`The form has no field ${id}.`);
    setCell(place.sheet, place.address, { value });
  }
};

/** Every cell with its rows and columns moved; those for which `move` says `null` are gone. */
export const rearranged = (target: HostSheet, move: (row: number, column: number) => readonly [row: number, column: number] | null): void => {
  const cells = createCells();
  for (const { row, column, cell } of target.cells.entries()) {
    const place = move(row, column);
    if (place) cells.set(place[0], place[1], cell);
  }
  const merges = target.merges.flatMap((merge): HostRect[] => {
    const place = move(merge.row, merge.column);
    return place ? [{ ...merge, row: place[0], column: place[1] }] : [];
  });
  Object.assign(target, { cells, merges, validations: [], rowHeights: new Map<number, number>() });
};

export const withoutColumn = (target: HostSheet, gone: number): void => rearranged(target, (row, column) => (column === gone ? null : [row, column > gone ? column - 1 : column]));
export const withoutRow = (target: HostSheet, gone: number): void => rearranged(target, (row, column) => (row === gone ? null : [row > gone ? row - 1 : row, column]));
export const withRowsInserted = (target: HostSheet, before: number, count: number): void => rearranged(target, (row, column) => [row >= before ? row + count : row, column]);

/** What a school with this number answers: different for each, and all in range. */
export const answersOf = (number: number): Answers => ({
  'socialPassport.pupils': 200 + number,
  'socialPassport.count.bothParentsHigherEducation': 40 + (number % 7),
  'socialPassport.count.singleParent': number,
  'socialPassport.count.onRegister': 0,
  'risks.1.1': 1 + (number % 5),
  'risks.3.1': (number % 100) / 100,
  'risks.8.3': number % 2 === 0 ? 'да' : 'нет',
  'indicators.whole.teachers': 20 + number,
  'indicators.ОО-1.1.1': 'да',
  'indicators.ОО-1.2.1': '25–50 %',
  'indicators.ОО-5.5.1': number % 20,
});

/** «socialPassport.count.singleParent» → 12: every cell of the rows under the id of its field. */
export const valuesOf = (rows: readonly IncomingRow[]): Readonly<Record<string, RawValue>> =>
  Object.fromEntries(
    rows.flatMap(({ table, key, cells }) =>
      Object.entries(cells).map(([column, { value }]) => {
        const own = key.parameter ?? key.indicator;
        if (own === undefined) return [`${table}.${column}`, value];
        return [column === 'total' ? 'indicators.whole.teachers' : `${table}.${own}`, value];
      }),
    ),
  );

export const codesOf = ({ problems }: ReadFile): readonly string[] => problems.map(({ code }) => code);
export const problemsOf = ({ problems }: ReadFile, code: IncomingProblem['code']): readonly IncomingProblem[] => problems.filter((problem) => problem.code === code);

export const readOne = (file: IncomingFile, context: IncomingContext): ReadFile => {
  const [read, ...others] = readIncoming([file], context);
  if (read === undefined || others.length > 0) throw new Error('One file was expected.');
  return read;
};
