/** Under which name of its sheet a mapping is remembered: a sheet that was renamed since is read all the same. */
import type { CheckReport, InputTableId } from '../../app/results';

type Report = Pick<CheckReport, 'mappings' | 'userSheets' | 'found'>;

/** Excel takes names that differ in case alone for one. */
const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const rememberedSheet = (table: InputTableId, sheet: string, { mappings, userSheets }: Pick<Report, 'mappings' | 'userSheets'>): string => {
  const ofTable = mappings.filter((mapping) => mapping.table === table);
  if (ofTable.some((mapping) => same(mapping.sheet, sheet))) return sheet;
  return ofTable.find((mapping) => !userSheets.some((name) => same(name, mapping.sheet)))?.sheet ?? sheet;
};

/** What is remembered and found no more: a sheet once, however many blocks it had. */
export const lostMappings = (report: Report): readonly { readonly table: InputTableId; readonly sheet: string }[] => {
  const alive = report.found.filter(({ foundBy }) => foundBy === 'mapping').map(({ table, sheet }) => ({ table, sheet: rememberedSheet(table, sheet, report) }));
  const lost = report.mappings.filter(({ table, sheet }) => !alive.some((found) => found.table === table && same(found.sheet, sheet)));
  return lost.filter(({ table, sheet }, at) => lost.findIndex((other) => other.table === table && same(other.sheet, sheet)) === at);
};
