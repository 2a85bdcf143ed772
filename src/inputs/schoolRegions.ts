/** Where «Школы» stands, without reading anything else: new sheets choose their schools from there. */
import { findTables } from './findTables';
import { INPUT_TABLES, OTHER_TABLE_NAMES } from './inputTables';
import { IssueList } from './issueList';
import type { TableMapping } from './mapping';
import type { RawWorkbook } from './rawWorkbook';
import { SCHOOLS_TABLE } from './schools';
import type { TableRegion } from './tableRegion';

/** None where there is no such table. `mappings`: those that are confirmed. */
export const schoolRegions = (raw: RawWorkbook, mappings: readonly TableMapping[]): readonly TableRegion[] =>
  findTables(raw, INPUT_TABLES, { reservedNames: OTHER_TABLE_NAMES, mappings }, new IssueList()).get(SCHOOLS_TABLE) ?? [];
