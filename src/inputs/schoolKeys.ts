/** The keys of the names that stand in regions of «Школы». */
import { IssueList } from './issueList';
import { schoolNameKey } from './schoolNames';
import { readSchools, type SchoolColumn } from './schools';
import type { TableRegion } from './tableRegion';
import { TableRows } from './tableRows';

export const keysOfSchools = (regions: readonly TableRegion[]): ReadonlySet<string> => {
  const [first, ...others] = regions as readonly TableRegion<SchoolColumn>[];
  if (!first) return new Set();
  const unheard = new IssueList();
  const schools = readSchools(new TableRows([first, ...others], unheard), unheard);
  return new Set(schools.map(({ name }) => schoolNameKey(name)));
};
