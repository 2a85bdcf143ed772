/** What a mapping would give, row by row. */
import { INPUT_TABLES } from '../inputTables';
import type { MappingPreview, TableMapping } from '../mapping';
import type { RawWorkbook } from '../rawWorkbook';
import { RegionWalk } from '../regionWalk';
import type { TableRegion } from '../tableRegion';
import { readText, tidyText } from '../text';
import { regionAt } from './regionAt';

const MOST_ROWS = 10;

/** What a mapping, as the user is making it, would give: at the place that the mapping names; a place that is not there gives no rows. */
export const previewMapping = (raw: RawWorkbook, mapping: TableMapping): MappingPreview => {
  const declaration = INPUT_TABLES.find(({ id }) => id === mapping.table);
  const mapped = regionAt(raw, mapping, 'mapping');
  const headerOf = (id: string): string => declaration?.columns[id]?.header ?? id;
  if (!mapped) {
    const required = Object.entries(declaration?.columns ?? {}).filter(([, column]) => column.required);
    return { headers: [], rows: [], count: 0, missing: required.map(([id]) => headerOf(id)) };
  }
  const columns = columnsOf(mapped.region);
  return { headers: columns.map(headerOf), ...rowsOf(mapped.region, columns), missing: mapped.missing.map(headerOf) };
};

/** Those that any group has, in the table's order. */
const columnsOf = ({ declaration, headers, groups, sections = [] }: TableRegion): readonly string[] => {
  const present = new Set<string>([...headers.indexes.keys(), ...sections, ...(groups ?? []).flatMap(({ sources }) => [...sources.keys()])]);
  return Object.keys(declaration.columns).filter((id) => present.has(id));
};

const rowsOf = (region: TableRegion, columns: readonly string[]): Pick<MappingPreview, 'rows' | 'count'> => {
  const walk = new RegionWalk(region);
  const rows: (readonly string[])[] = [];
  while (walk.next()) if (rows.length < MOST_ROWS) rows.push(columns.map((column) => tidyText(readText(walk.raw(column)))));
  return { rows, count: walk.count };
};
