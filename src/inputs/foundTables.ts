/** The tables of a workbook: each is read once, over all its regions, and what became of each region is noted. */
import type { TableDeclaration } from './columns';
import { reportExamples } from './exampleRows';
import type { FoundRegions } from './findTables';
import { reportHeaders } from './headerIssues';
import { INPUT_TABLES } from './inputTables';
import { NOTE, WARNING, type IssueList } from './issueList';
import type { TableMapping } from './mapping';
import type { FoundTable } from './reading';
import type { RegionWalk } from './regionWalk';
import { reportRowsBelow } from './rowsBelowTable';
import { addressAt, regionAddress, type TableRegion } from './tableRegion';
import { TableRows } from './tableRows';

export class FoundTables {
  private readonly byTable = new Map<TableDeclaration['id'], readonly FoundTable[]>();
  private readonly walked: TableRows<string>[] = [];
  /** Folded names of municipalities: rows of such names are totals. */
  private totalNames: ReadonlySet<string> = new Set();

  constructor(
    private readonly regions: FoundRegions,
    private readonly issues: IssueList,
  ) {}

  /** From now on rows of these names are passed over. */
  knowTotals(names: ReadonlySet<string>): void {
    this.totalNames = names;
  }

  /** `null` when the workbook has no such table. */
  read<ColumnId extends string, Rows>(declaration: TableDeclaration<ColumnId>, reader: (rows: TableRows<ColumnId>) => Rows): Rows | null {
    const regions = this.regions.get(declaration) as readonly [TableRegion<ColumnId>, ...TableRegion<ColumnId>[]] | undefined;
    if (!regions) return null;
    const [first, ...others] = regions;
    const told = new Set<string>();
    for (const region of regions) reportHeaders(region, this.issues, told);
    const withTotals = (region: TableRegion<ColumnId>): TableRegion<ColumnId> => ({ ...region, totalNames: this.totalNames });
    const rows = new TableRows([withTotals(first), ...others.map(withTotals)], this.issues);
    const read = reader(rows);
    this.walked.push(rows);
    reportExamples(rows, this.issues);
    for (const region of regions) reportRowsBelow(region, this.issues);
    this.reportEmpty(rows);
    for (const walk of rows.walks) this.reportRecognised(walk);
    this.byTable.set(declaration.id, rows.walks.map(foundTable));
    return read;
  }

  /** The tables with their rows walked, in the order of reading. */
  all(): readonly TableRows<string>[] {
    return this.walked;
  }

  /** In the order of the declarations. */
  found(): readonly FoundTable[] {
    return INPUT_TABLES.flatMap(({ id }) => this.byTable.get(id) ?? []);
  }

  /** Those by which tables were read, as they stand now. */
  mappings(): readonly TableMapping[] {
    return INPUT_TABLES.flatMap((declaration) => (this.regions.get(declaration) ?? []).flatMap(({ mapping }) => mapping ?? []));
  }

  private reportEmpty({ walks, region: { declaration, sheet } }: TableRows<string>): void {
    // An example row is told already, and says as much; what a report will fill is not missed.
    if (declaration.ofReports || walks.some(({ count, examples }) => count > 0 || examples.length > 0)) return;
    this.issues.add('table-empty', { table: declaration.name }, { sheet: sheet.name, address: null, table: declaration.name, read: '' }, WARNING);
  }

  /** What was taken for a table by its layout alone: the user may know better. */
  private reportRecognised({ region, used, years, procedures }: RegionWalk<string>): void {
    const { declaration, sheet, foundBy, mapping, headerRow, headerTop = headerRow, firstColumn } = region;
    if (foundBy !== 'headers' || !mapping) return;
    const data = { table: declaration.name, rows: used, years: sorted(years), procedures: [...procedures] };
    this.issues.add('layout-recognised', data, { sheet: sheet.name, address: addressAt(sheet, headerTop, firstColumn), table: declaration.name, read: '' }, NOTE);
  }
}

const sorted = (years: ReadonlySet<number>): readonly number[] => [...years].sort((a, b) => a - b);

const foundTable = ({ region, count, used, years }: RegionWalk<string>): FoundTable => {
  const { declaration, sheet, foundBy, groups } = region;
  return { table: declaration.id, name: declaration.name, sheet: sheet.name, address: regionAddress(region), foundBy, groups: groups?.length ?? 1, rows: count, usedRows: used, years: sorted(years) };
};
