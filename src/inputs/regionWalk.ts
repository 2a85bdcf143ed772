/** Walks the logical rows of one region: each row of data, and in a wide sheet each group of columns in it. */
import { isMissing } from './cellValues/parsed';
import { rowTest, type RowTest } from './dataRows';
import { GroupCells, type CellIndexes } from './groupCells';
import { mergedRows } from './mergedRows';
import type { RawValue } from './rawWorkbook';
import { Sections } from './sections';
import type { DerivedRemark, TableRegion } from './tableRegion';

const NO_CELLS: readonly RawValue[] = [];

export class RegionWalk<ColumnId extends string> {
  /** Logical rows walked so far. */
  count = 0;
  /** Logical rows that became typed rows, their years and procedures. */
  used = 0;
  readonly years = new Set<number>();
  readonly procedures = new Set<string>();
  /** Indexes of the example rows passed over so far. */
  readonly examples: number[] = [];

  private row: number;
  private cells = NO_CELLS;
  /** The group at hand; where there are none, the columns of the headers are it. */
  private at = Infinity;
  private readonly wide: GroupCells<ColumnId> | null;
  private readonly sections: Sections<ColumnId> | null;
  private readonly indexes: ReadonlyMap<ColumnId, number>;
  private readonly kindOf: RowTest;
  /** Cells of rows that others are merged into; `null`: there are none. */
  private readonly merged: ReadonlyMap<number, readonly RawValue[]> | null;

  constructor(readonly region: TableRegion<ColumnId>) {
    this.row = region.headerRow;
    this.indexes = region.headers.indexes;
    this.kindOf = rowTest(region);
    const merged = mergedRows(region);
    this.merged = merged.size > 0 ? merged : null;
    this.sections = region.sections ? new Sections(region, region.sections) : null;
    this.wide = region.groups ? new GroupCells(region, region.groups, this.sections) : null;
  }

  /** Goes on to the next logical row; false at the end. */
  next(): boolean {
    if (this.nextGroup()) return true;
    while (++this.row < this.region.endRow) {
      this.cells = this.merged?.get(this.row) ?? this.region.sheet.values[this.row] ?? NO_CELLS;
      if (this.sections?.takes(this.row, this.cells)) continue;
      const kind = this.kindOf(this.row, this.cells);
      if (kind === 'example') this.examples.push(this.row);
      if (kind !== 'data') continue;
      if (this.wide === null) {
        this.count += 1;
        return true;
      }
      this.at = -1;
      if (this.nextGroup()) return true;
    }
    return false;
  }

  has(column: ColumnId): boolean {
    return this.wide === null ? this.indexes.has(column) : this.wide.has(column);
  }

  /** The cell as it is; "" where the table has no such column. */
  raw(column: ColumnId): RawValue {
    if (this.wide !== null) return this.wide.raw(column);
    const index = this.indexes.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '');
  }

  /** Where a column is said; one that the table lacks, by the row's first cell. */
  saidAt(column: ColumnId): CellIndexes {
    const said = this.wide === null ? null : this.wide.saidAt(column);
    return said ?? { row: this.row, index: (this.wide === null ? this.indexes.get(column) : undefined) ?? this.region.firstColumn };
  }

  /** The same, but always within the row. */
  inRow(column: ColumnId): CellIndexes {
    return this.wide === null ? this.saidAt(column) : { row: this.row, index: this.wide.inRow(column) };
  }

  isDerived(column: ColumnId): boolean {
    return this.wide !== null && this.wide.isDerived(column);
  }

  remark(column: ColumnId): DerivedRemark | undefined {
    return this.wide?.remark(column);
  }

  /** Every other cell of the logical row is missing. */
  isMissingBeside(columns: readonly ColumnId[]): boolean {
    if (this.wide !== null) return this.wide.indexesBeside(columns).every((index) => isMissing(this.cells[index] ?? ''));
    for (const [column, index] of this.indexes) if (!columns.includes(column) && !isMissing(this.cells[index] ?? '')) return false;
    return true;
  }

  /** A group of which the row says nothing is passed over. */
  private nextGroup(): boolean {
    const { groups = [] } = this.region;
    while (this.wide !== null && ++this.at < groups.length) {
      if (groups[this.at]!.own.every((index) => isMissing(this.cells[index] ?? ''))) continue;
      this.wide.turnTo(this.at, this.row, this.cells);
      this.count += 1;
      return true;
    }
    return false;
  }
}
