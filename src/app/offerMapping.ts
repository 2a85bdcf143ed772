/** What a sheet offers for an input table; an empty sheet offers nothing, and says so by having no headers. */
import { missingColumns } from '../inputs/headers';
import { INPUT_TABLES } from '../inputs/inputTables';
import { proposeMapping } from '../inputs/mapping';
import type { InputTableId } from '../inputs/reading';
import type { MappingProposal } from './results';
import type { WorkbookContent } from './thinker';

const nothing = (table: InputTableId, sheet: string): MappingProposal | null => {
  const declaration = INPUT_TABLES.find(({ id }) => id === table);
  if (!declaration) return null;
  const columns = Object.entries(declaration.columns).map(([id, { header, required }]) => ({ id, header, required }));
  return { guess: { table, sheet, headerRow: 0, columns: {} }, columns, headers: [], preview: [], missing: missingColumns(declaration, new Set()) };
};

/** `null`: there is no such sheet. */
export const offerMapping = ({ raw, memory }: WorkbookContent, table: InputTableId, sheet: string): MappingProposal | null => {
  if (!raw.sheets.some(({ name }) => name === sheet)) return null;
  return proposeMapping(raw, table, sheet, memory.mappings) ?? nothing(table, sheet);
};
