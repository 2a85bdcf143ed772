/** What a sheet offers for an input table that neither names nor headers found: a guess for the user to confirm. */
import { columnLetters } from './address';
import { isMissing } from './cellValues/parsed';
import { bestHeaderRow, findTables, HEADER_ROWS } from './findTables';
import { guessColumns, type Samples } from './guessColumns';
import { headerMatcher, looksPersonal, missingColumns } from './headers';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from './inputTables';
import { IssueList } from './issueList';
import type { MappingProposal, TableMapping } from './mapping';
import { readNumber } from './cellValues/numbers';
import type { RawSheet, RawValue, RawWorkbook } from './rawWorkbook';
import type { InputTableId } from './reading';
import { schoolNameKey } from './schoolNames';
import { readSchools, SCHOOLS_TABLE, type SchoolColumn } from './schools';
import type { TableDeclaration } from './columns';
import { cellAt, type TableRegion } from './tableRegion';
import { TableRows } from './tableRows';
import { readText, tidyText } from './text';

const PREVIEW_ROWS = 10;
const SAMPLE_ROWS = 50;

/** `null` when the workbook has no such sheet, or nothing stands on it. `mappings`: those that are confirmed, for the schools' names. */
export const proposeMapping = (raw: RawWorkbook, table: InputTableId, sheetName: string, mappings: readonly TableMapping[] = []): MappingProposal | null => {
  const declaration = INPUT_TABLES.find(({ id }) => id === table);
  const sheet = raw.sheets.find(({ name }) => name === sheetName);
  if (!declaration || !sheet || !sheet.values.some(holdsSomething)) return null;

  const { headerRow, known } = headerRowOf(declaration, sheet);
  const headers = headersOf(sheet, headerRow);
  const rows = sheet.values.slice(headerRow + 1).filter((cells) => headers.some(({ index }) => !isMissing(cells[index] ?? '')));
  const samples: Samples = new Map(headers.map(({ index }) => [index, rows.slice(0, SAMPLE_ROWS).map((cells) => cells[index] ?? '')]));
  const guessed = guessColumns(declaration, known, samples, schoolKeys(raw, mappings));
  return {
    guess: { table, sheet: sheetName, headerRow: sheet.row + headerRow, columns: Object.fromEntries([...guessed].map(([id, index]) => [id, sheet.column + index])) },
    columns: Object.entries(declaration.columns).map(([id, { header, required }]) => ({ id, header, required })),
    headers: headers.map(({ index, text }) => ({ column: sheet.column + index, letters: columnLetters(sheet.column + index), text })),
    preview: rows.slice(0, PREVIEW_ROWS).map((cells) => headers.map(({ index }) => cells[index] ?? '')),
    missing: missingColumns(declaration, new Set(guessed.keys())),
  };
};

const holdsSomething = (cells: readonly RawValue[]): boolean => cells.some((cell) => cell !== '');

/** The row whose headers fit best; where none says anything, the first of the rows with the most texts. */
const headerRowOf = (declaration: TableDeclaration, sheet: RawSheet): { readonly headerRow: number; readonly known: ReadonlyMap<string, number> } => {
  const best = bestHeaderRow({ declaration, match: headerMatcher(declaration) }, sheet);
  if (best && best.headers.indexes.size > 0) return { headerRow: best.row, known: best.headers.indexes };
  const texts = sheet.values.slice(0, HEADER_ROWS).map((cells) => cells.filter(isWording).length);
  return { headerRow: texts.indexOf(Math.max(...texts)), known: new Map() };
};

const isWording = (cell: RawValue): boolean => typeof cell === 'string' && !isMissing(cell) && readNumber(cell) === null;

const headersOf = (sheet: RawSheet, headerRow: number): readonly { readonly index: number; readonly text: string }[] =>
  (sheet.values[headerRow] ?? []).flatMap((_, index) => {
    const text = tidyText(readText(cellAt(sheet, headerRow, index)));
    return text === '' || looksPersonal(text) ? [] : [{ index, text }];
  });

const schoolKeys = (raw: RawWorkbook, mappings: readonly TableMapping[]): ReadonlySet<string> => {
  const issues = new IssueList();
  const found = findTables(raw, [SCHOOLS_TABLE], { reservedNames: OTHER_TABLE_NAMES, mappings }, issues).get(SCHOOLS_TABLE);
  if (!found) return new Set();
  const { schools } = readSchools(new TableRows(found as TableRegion<SchoolColumn>, issues), issues);
  return new Set(schools.map(({ name }) => schoolNameKey(name)));
};
