/** What a sheet offers for an input table; an empty sheet offers nothing, and says so by having no headers. */
import { missingColumns } from '../inputs/headers';
import { INPUT_TABLES } from '../inputs/inputTables';
import { dimensionsOf, mappableFields } from '../inputs/layouts/mappableFields';
import { findMappings } from '../inputs/layouts/refind';
import { previewMapping } from '../inputs/layouts/previewMapping';
import { proposeMapping } from '../inputs/proposeMapping';
import type { InputTableId } from '../inputs/reading';
import type { HeaderPlace, MappingProposal, TableMapping } from './results';
import type { WorkbookContent } from './thinker';

const NOWHERE = { headerRow: 0, headerRows: 1, lastRow: null, columns: [], constants: {}, sections: false } as const;

const nothing = (table: InputTableId, sheet: string): readonly MappingProposal[] | null => {
  const declaration = INPUT_TABLES.find(({ id }) => id === table);
  if (!declaration) return null;
  const missing = missingColumns(declaration, new Set()).map((id) => declaration.columns[id]?.header ?? id);
  const guess = { ...NOWHERE, table, sheet };
  return [{ guess, address: 'A1', fields: mappableFields(declaration), dimensions: dimensionsOf(declaration, guess, []), headers: [], cells: [], preview: { headers: [], rows: [], count: 0, missing } }];
};

const has = ({ headers }: MappingProposal, { columns }: TableMapping): boolean => columns.every(({ column }) => headers.some((header) => header.column === column));

const overlap = (a: TableMapping, b: TableMapping): boolean => a.headerRow === b.headerRow && a.columns.some(({ column }) => b.columns.some((other) => other.column === column));

/** What the user has confirmed of this sheet, wherever it stands now: that is what she wants to look at again, not a new guess. */
const confirmedBlocks = ({ raw, memory }: WorkbookContent, table: InputTableId, sheet: string, guesses: readonly MappingProposal[]): readonly MappingProposal[] =>
  findMappings(raw, memory.mappings.filter((mapping) => mapping.table === table)).flatMap((mapping) => {
    if (mapping?.sheet !== sheet) return [];
    const offers = [...(proposeMapping(raw, table, sheet, memory.mappings, mapping) ?? []), ...guesses];
    const offer = offers.find((each) => has(each, mapping)) ?? offers[0];
    return offer ? [{ ...offer, guess: mapping, preview: previewMapping(raw, mapping), confirmed: true }] : [];
  });

/** One for each block of the sheet, what is confirmed first; `null`: there is no such sheet. */
export const offerMapping = (content: WorkbookContent, table: InputTableId, sheet: string, header?: HeaderPlace): readonly MappingProposal[] | null => {
  const { raw, memory } = content;
  if (!raw.sheets.some(({ name }) => name === sheet)) return null;
  const guesses = proposeMapping(raw, table, sheet, memory.mappings, header);
  if (!guesses) return nothing(table, sheet);
  if (header) return guesses;
  const confirmed = confirmedBlocks(content, table, sheet, guesses);
  return [...confirmed, ...guesses.filter(({ guess }) => !confirmed.some((one) => overlap(one.guess, guess)))];
};
