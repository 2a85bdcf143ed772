/** What a row of a wide sheet says of one group of its columns: cells, constants, sections and what is worked out. */
import type { RawValue } from './rawWorkbook';
import type { Sections } from './sections';
import type { CellSource, ColumnGroup, DerivedCell, DerivedRemark, TableRegion } from './tableRegion';

/** Indexes into the sheet's values. */
export interface CellIndexes {
  readonly row: number;
  readonly index: number;
}

type Derivation = Extract<CellSource, { kind: 'derived' }>;

/** The sources of a group by their kinds. */
interface SortedSources<ColumnId> {
  readonly cells: ReadonlyMap<ColumnId, number>;
  readonly constants: ReadonlyMap<ColumnId, { readonly value: string; readonly index: number }>;
  readonly derivations: ReadonlyMap<ColumnId, Derivation>;
}

const NO_CELLS: readonly RawValue[] = [];

const sorted = <ColumnId extends string>({ sources }: ColumnGroup<ColumnId>): SortedSources<ColumnId> => {
  const cells = new Map<ColumnId, number>();
  const constants = new Map<ColumnId, { value: string; index: number }>();
  const derivations = new Map<ColumnId, Derivation>();
  for (const [column, source] of sources) {
    if (source.kind === 'cell') cells.set(column, source.index);
    else if (source.kind === 'constant') constants.set(column, source);
    else derivations.set(column, source);
  }
  return { cells, constants, derivations };
};

export class GroupCells<ColumnId extends string> {
  private readonly groups: readonly SortedSources<ColumnId>[];
  private group: SortedSources<ColumnId> = { cells: new Map(), constants: new Map(), derivations: new Map() };
  private own: readonly number[] = [];
  private cells = NO_CELLS;
  private row = 0;
  private readonly derived = new Map<ColumnId, DerivedCell>();

  constructor(
    private readonly region: TableRegion<ColumnId>,
    groups: readonly ColumnGroup<ColumnId>[],
    private readonly sections: Sections<ColumnId> | null,
  ) {
    this.groups = groups.map(sorted);
  }

  /** From now on the answers are about this group of this row. */
  turnTo(at: number, row: number, cells: readonly RawValue[]): void {
    this.group = this.groups[at]!;
    this.own = this.region.groups?.[at]?.own ?? [];
    this.row = row;
    this.cells = cells;
    this.derived.clear();
  }

  has(column: ColumnId): boolean {
    const { cells, constants, derivations } = this.group;
    return cells.has(column) || constants.has(column) || derivations.has(column) || (this.sections?.columns.includes(column) ?? false);
  }

  raw(column: ColumnId): RawValue {
    const index = this.group.cells.get(column);
    if (index !== undefined) return this.cells[index] ?? '';
    const section = this.sections?.of(column);
    if (section) return section.text;
    return this.group.constants.get(column)?.value ?? this.derivedOf(column)?.value ?? '';
  }

  /** The cell that says it, wherever it stands; `null`: nothing says it. */
  saidAt(column: ColumnId): CellIndexes | null {
    const index = this.group.cells.get(column) ?? this.derivedOf(column)?.index;
    if (index !== undefined) return { row: this.row, index };
    const section = this.sections?.of(column);
    if (section) return section;
    const constant = this.group.constants.get(column);
    return constant ? { row: this.region.headerRow, index: constant.index } : null;
  }

  /** A cell of this very row: the one that says it, else the group's first. */
  inRow(column: ColumnId): number {
    return this.group.cells.get(column) ?? this.derivedOf(column)?.index ?? this.own[0] ?? this.region.firstColumn;
  }

  isDerived(column: ColumnId): boolean {
    return this.group.derivations.has(column);
  }

  remark(column: ColumnId): DerivedRemark | undefined {
    return this.derivedOf(column)?.told;
  }

  /** Cells of this row that are read, beside those of these columns. */
  indexesBeside(columns: readonly ColumnId[]): readonly number[] {
    const left = [...this.group.cells].filter(([column]) => !columns.includes(column)).map(([, index]) => index);
    return [...left, ...this.own.filter((index) => !columns.some((column) => this.group.cells.get(column) === index))];
  }

  private derivedOf(column: ColumnId): DerivedCell | undefined {
    const known = this.derived.get(column);
    if (known) return known;
    const found = this.group.derivations.get(column)?.derive(this.cells);
    if (found) this.derived.set(column, found);
    return found;
  }
}
