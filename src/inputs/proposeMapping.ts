/** What a sheet offers for an input table: for each of its blocks a guess for the user to confirm or to correct. */
import { columnLetters, rangeAddress } from './address';
import type { TableDeclaration } from './columns';
import { findTables } from './findTables';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from './inputTables';
import { IssueList } from './issueList';
import { isPersonal } from './layouts/blockColumns';
import type { Block } from './layouts/blocks';
import { guessedMapping } from './layouts/guessedMapping';
import { dimensionsOf, mappableFields } from './layouts/mappableFields';
import { proposedBlocks, type ProposedBlock } from './layouts/proposedBlocks';
import { previewMapping } from './layouts/previewMapping';
import type { HeaderPlace, MappingProposal, SheetHeader, TableMapping } from './mapping';
import type { RawWorkbook } from './rawWorkbook';
import type { InputTableId } from './reading';
import { schoolNameKey } from './schoolNames';
import { readSchools, SCHOOLS_TABLE, type SchoolColumn } from './schools';
import { cellAt, type TableRegion } from './tableRegion';
import { TableRows } from './tableRows';

const SHOWN_ROWS = 10;

/**
 * `null` when the workbook has no such sheet, or nothing stands on it. `mappings`: those that are confirmed, for the
 * schools' names. `header`: where the user says that the header is; then that one block is offered.
 */
export const proposeMapping = (raw: RawWorkbook, table: InputTableId, sheetName: string, mappings: readonly TableMapping[] = [], header?: HeaderPlace): readonly MappingProposal[] | null => {
  const declaration = INPUT_TABLES.find(({ id }) => id === table);
  const sheet = raw.sheets.find(({ name }) => name === sheetName);
  if (!declaration || !sheet || !sheet.values.some((cells) => cells.some((cell) => cell !== ''))) return null;
  const schools = schoolNames(raw, mappings);
  const keys = new Set(schools.map(schoolNameKey));
  return proposedBlocks(sheet, declaration, keys, header).map((proposed) => proposalOf(raw, declaration, proposed, { schools, keys }));
};

interface KnownSchools {
  readonly schools: readonly string[];
  readonly keys: ReadonlySet<string>;
}

const proposalOf = (raw: RawWorkbook, declaration: TableDeclaration, proposed: ProposedBlock, { schools, keys }: KnownSchools): MappingProposal => {
  const { block } = proposed;
  const guess = guessedMapping(proposed, declaration, keys);
  const headers = headersOf(block);
  return {
    guess,
    address: addressOf(block, headers),
    fields: mappableFields(declaration),
    dimensions: dimensionsOf(declaration, guess, schools),
    headers,
    cells: block.sample.slice(0, SHOWN_ROWS).map((row) => headers.map(({ column }) => cellAt(block.sheet, row, column - block.sheet.column))),
    preview: previewMapping(raw, guess),
  };
};

const headersOf = ({ sheet, paths }: Block): readonly SheetHeader[] =>
  paths.flatMap((path, index) => (path.length === 0 || isPersonal(path) ? [] : [{ column: sheet.column + index, letters: columnLetters(sheet.column + index), path }]));

const addressOf = ({ sheet, header, lastRow }: Block, headers: readonly SheetHeader[]): string => {
  const columns = headers.map(({ column }) => column);
  const last = lastRow ?? Math.max(header.last, sheet.values.length - 1);
  return rangeAddress(sheet.row + header.top, Math.min(...columns, Infinity) === Infinity ? sheet.column : Math.min(...columns), sheet.row + last, Math.max(sheet.column, ...columns));
};

const schoolNames = (raw: RawWorkbook, mappings: readonly TableMapping[]): readonly string[] => {
  const unheard = new IssueList();
  const [first, ...others] = (findTables(raw, [SCHOOLS_TABLE], { reservedNames: OTHER_TABLE_NAMES, mappings }, unheard).get(SCHOOLS_TABLE) ?? []) as readonly TableRegion<SchoolColumn>[];
  return first ? readSchools(new TableRows([first, ...others], unheard), unheard).map(({ name }) => name) : [];
};
