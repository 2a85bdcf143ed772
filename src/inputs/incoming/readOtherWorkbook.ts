/**
 * Any workbook with input tables in it, such as last year's: read as workbooks are, with its own list of schools or, where
 * it has none, with ours. Whose school is none of ours is told and left out.
 */
import type { ProcedureResult, School } from '../../engine/model';
import { findTables } from '../findTables';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from '../inputTables';
import { IssueList } from '../issueList';
import type { Issue, IssueCode } from '../issues';
import type { RawSheet, RawWorkbook } from '../rawWorkbook';
import { readInputs, type Remembered } from '../readInputs';
import type { InputsReading, InputTableId } from '../reading';
import { SCHOOLS_TABLE } from '../schools';
import type { SchoolDirectory } from '../schoolDirectory';
import { TableRows } from '../tableRows';
import { readText } from '../text';
import type { IncomingContext } from './context';
import type { IncomingCell, IncomingRow, ReadFile } from './incoming';
import { ProblemList } from './problems';
import { readTableCells, schoolYearName, YES, type TableCells } from './tableCells';

/** About the other workbook's own computing, or its schools, which are told here by themselves. */
const OF_NO_CONCERN: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'school-unknown',
  'isbsh-share-missing',
  'procedure-not-in-rule',
  'primary-with-results',
  'parent-unknown',
  'table-empty',
  'example-row',
  'mapping-lost',
  'setting-unknown',
  'setting-unreadable',
  'setting-memory-unreadable',
]);

const OUR_SCHOOLS = 'Школы';

const listOf = ({ listed }: SchoolDirectory): RawSheet => {
  const values = [[SCHOOLS_TABLE.columns.code.header, SCHOOLS_TABLE.columns.school.header], ...listed.map(({ school }) => [school.code ?? '', school.name])];
  return { name: OUR_SCHOOLS, row: 0, column: 0, values, tables: [{ name: OUR_SCHOOLS, row: 0, column: 0, rows: values.length, columns: 2 }] };
};

const readWithSchools = (raw: RawWorkbook, remembered: Remembered, directory: SchoolDirectory): InputsReading => {
  const { reading } = readInputs(raw, remembered);
  if (reading.input.schools.length > 0) return reading;
  return readInputs({ sheets: [listOf(directory), ...raw.sheets.filter(({ name }) => name !== OUR_SCHOOLS)] }, remembered).reading;
};

/** Their rows have no school, or nothing beside it that could be compared: the user copies them. */
const NOT_MERGED: ReadonlySet<InputTableId> = new Set(['lists', 'prevention', 'rubric', 'schoolChanges', 'catalogue', 'roadmap', 'decisions', 'noteTemplate']);
const NAMES_NOT_MERGED: ReadonlySet<string> = new Set(INPUT_TABLES.filter(({ id }) => NOT_MERGED.has(id)).map(({ name }) => name));

class WorkbookReader {
  readonly problems: ProblemList;
  private readonly unknown = new Set<string>();

  constructor(
    private readonly file: string,
    private readonly context: IncomingContext,
  ) {
    this.problems = new ProblemList(file);
  }

  /** What the readers said of the file's tables, in words. */
  tell(issues: readonly Issue[]): void {
    for (const issue of issues) {
      if (OF_NO_CONCERN.has(issue.code) || NAMES_NOT_MERGED.has(issue.table ?? '') || (issue.severity === 'note' && !issue.code.startsWith('layout-') && issue.code !== 'column-personal-data')) continue;
      this.problems.add(issue.severity, 'read-issue', { message: this.context.describe(issue) }, { sheet: issue.sheet === '' ? null : issue.sheet, address: issue.address });
    }
  }

  /** What is there and stays there. */
  tellNotMerged({ found }: InputsReading): void {
    for (const { table, name, sheet, rows } of found) if (NOT_MERGED.has(table) && rows > 0) this.problems.add('warning', 'table-not-merged', { table: name, rows }, { sheet, address: null });
  }

  /** Once for each name. */
  tellUnknown(read: string, suggestion: string | null, place: { readonly sheet: string; readonly address: string }): void {
    if (this.unknown.has(read)) return;
    this.unknown.add(read);
    this.problems.add('error', 'row-school-unknown', { school: read, suggestion }, place);
  }

  rowsOfResults({ input }: InputsReading): readonly IncomingRow[] {
    const { directory } = this.context;
    const ours = new Map<string, string | null>();
    const theirs = new Map(input.schools.map((school) => [school.key, school]));
    const ourKey = (result: ProcedureResult): string | null => {
      const known = ours.get(result.school);
      if (known !== undefined) return known;
      const key = this.find(theirs.get(result.school), directory, result);
      ours.set(result.school, key);
      return key;
    };
    return input.results.flatMap((result) => {
      const school = ourKey(result);
      return school === null ? [] : [this.rowOfResult(result, school)];
    });
  }

  rowOfCells = ({ table, school, key, cells }: TableCells): IncomingRow => ({
    table,
    school: school.school.key,
    key,
    cells: Object.fromEntries(Object.entries(cells).map(([column, { value, sheet, address }]): [string, IncomingCell] => [column, { value, place: { file: this.file, sheet, address } }])),
    by: null,
    at: null,
  });

  private find(school: School | undefined, directory: SchoolDirectory, { origin }: ProcedureResult): string | null {
    if (school === undefined) return null;
    const resolution = directory.resolve(school.code ?? '', school.name);
    if ('found' in resolution) return resolution.found.school.key;
    this.tellUnknown(school.name, resolution.code === 'school-unknown' ? resolution.data.suggestion : null, origin);
    return null;
  }

  private rowOfResult({ year, procedure, participants, below, meanScore, marks4and5, above60, biased, origin }: ProcedureResult, school: string): IncomingRow {
    const values = { participants, below, meanScore, marks4and5, above60, biased: biased ? YES : null };
    const place = { file: this.file, ...origin };
    const cells = Object.fromEntries(Object.entries(values).flatMap(([column, value]): [string, IncomingCell][] => (value === null ? [] : [[column, { value, place }]])));
    return { table: 'results', school, key: { year: schoolYearName(year), procedure }, cells, by: null, at: null };
  }
}

const endOfYear = ({ key }: IncomingRow): number => Number((key.year ?? '').slice(-4));

export const readOtherWorkbook = (file: string, raw: RawWorkbook, context: IncomingContext, remembered: Remembered = {}): ReadFile => {
  const reader = new WorkbookReader(file, context);
  const reading = readWithSchools(raw, remembered, context.directory);
  const bad = new Set(reading.issues.flatMap(({ code, sheet, address }) => (address === null || code === 'row-duplicate' || code === 'school-unknown' ? [] : [`${sheet}!${address}`])));
  const regions = findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings: remembered.mappings ?? [] }, new IssueList());
  const others = INPUT_TABLES.filter(({ id }) => id !== 'results').flatMap((table) => {
    const [first, ...more] = regions.get(table) ?? [];
    if (first === undefined) return [];
    return readTableCells(new TableRows([first, ...more], new IssueList()), context.directory, {
      bad,
      onUnknown: ({ resolution, sheet, address, read }) => reader.tellUnknown(read, 'code' in resolution && resolution.code === 'school-unknown' ? resolution.data.suggestion : null, { sheet, address }),
      onMunicipality: ({ value, sheet, address }) => reader.problems.add('warning', 'row-of-municipality', { indicator: readText(value) }, { sheet, address }),
    });
  });
  const rows = [...reader.rowsOfResults(reading), ...others.map(reader.rowOfCells)];
  reader.tell(reading.issues);
  reader.tellNotMerged(reading);
  if (rows.length === 0 && reader.problems.all.every(({ severity, code }) => severity !== 'error' && code !== 'table-not-merged')) reader.problems.add('error', 'nothing-to-read', {});
  const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
  return { file, kind: 'workbook', schools: unique(rows.map(({ school }) => school)), years: [...unique(rows.map(endOfYear))].sort((a, b) => a - b), rows, problems: reader.problems.all, by: null, at: null };
};
