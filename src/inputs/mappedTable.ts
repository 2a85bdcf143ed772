/** Input tables where the user said that they are: wherever the confirmed columns stand now. */
import type { TableDeclaration } from './columns';
import { WARNING, type IssueList } from './issueList';
import { findMappings } from './layouts/refind';
import { regionAt } from './layouts/regionAt';
import type { TableMapping } from './mapping';
import type { RawWorkbook } from './rawWorkbook';
import type { TableRegion } from './tableRegion';

/** In the order of the mappings. One that leads nowhere is told: its rows are in no other table. */
export const mappedRegions = (workbook: RawWorkbook, declarations: readonly TableDeclaration[], mappings: readonly TableMapping[], issues: IssueList): readonly TableRegion[] => {
  const sought = mappings.filter(({ table }) => declarations.some(({ id }) => id === table));
  return findMappings(workbook, sought).flatMap((found, at) => {
    const mapped = found && regionAt(workbook, found, 'mapping');
    if (mapped?.readable) return [mapped.region];
    reportLost(sought[at]!, declarations, issues);
    return [];
  });
};

const reportLost = ({ table, sheet }: TableMapping, declarations: readonly TableDeclaration[], issues: IssueList): void => {
  const name = declarations.find(({ id }) => id === table)?.name ?? '';
  issues.add('mapping-lost', { table: name, sheet }, { sheet, address: null, table: name, read: '' }, WARNING);
};
