/** Walks the data rows of a found table, region by region, and reads their cells, reporting every problem at its cell. */
import type { Origin } from '../engine/model';
import { CellProblem, remembering, type CellProblemCode, type Parsed, type Parser } from './cellValues/parsed';
import type { CellIndexes } from './groupCells';
import { ERROR_ROW, WARNING, type IssueList, type IssuePlace, type IssueWeight } from './issueList';
import type { IssueCode, IssueDataByCode } from './issues';
import type { RawValue } from './rawWorkbook';
import { RegionWalk } from './regionWalk';
import { addressAt, type DerivedCode, type DerivedRemark, type TableRegion } from './tableRegion';
import { readText } from './text';

/** Problems whose sentence needs no name of a column. */
const NAMELESS_PROBLEMS = ['year-unreadable', 'class-unreadable', 'mark-out-of-range', 'score-out-of-range', 'risk-parameter-unknown', 'risk-factor-unknown', 'risk-level-unknown', 'change-kind-unknown'] as const;
type NamelessProblem = (typeof NAMELESS_PROBLEMS)[number];
const isNameless = (code: CellProblemCode): code is NamelessProblem => (NAMELESS_PROBLEMS as readonly string[]).includes(code);

/** Remarks on a value that stands all the same. */
const STANDS: ReadonlySet<DerivedCode> = new Set<DerivedCode>(['percent-rounded', 'marks-sum-differs']);

export class TableRows<ColumnId extends string> {
  /** An error was reported in this row: it is left out. */
  failed = false;
  /** The different texts of columns read by `remembering`, raw. */
  readonly texts = new Map<ColumnId, ReadonlyMap<string, unknown>>();
  /** The regions with what became of their rows; those still to come have none yet. */
  readonly walks: readonly RegionWalk<ColumnId>[];

  private at = 0;
  private walk: RegionWalk<ColumnId>;
  /** What was told of a wide region: several rows of the table share a cell. */
  private readonly told = new Set<string>();

  constructor(
    readonly regions: readonly [TableRegion<ColumnId>, ...TableRegion<ColumnId>[]],
    private readonly issues: IssueList,
  ) {
    const [first, ...others] = regions;
    this.walk = new RegionWalk(first);
    this.walks = [this.walk, ...others.map((region) => new RegionWalk(region))];
  }

  /** The region at hand; before the first row, the first one. */
  get region(): TableRegion<ColumnId> {
    return this.walk.region;
  }

  /** Goes on to the next row of data; false at the end. */
  next(): boolean {
    this.failed = false;
    while (!this.walk.next()) {
      const next = this.walks[this.at + 1];
      if (!next) return false;
      this.at += 1;
      this.walk = next;
    }
    return true;
  }

  /** The row at hand has such a column. */
  has(column: ColumnId): boolean {
    return this.walk.has(column);
  }

  /** Some row has such a column. */
  hasAnywhere(column: ColumnId): boolean {
    return this.regions.some(({ headers, groups, sections }) => (groups ? groups.some(({ sources }) => sources.has(column)) || (sections?.includes(column) ?? false) : headers.indexes.has(column)));
  }

  /** The cell as it is; "" where the table has no such column. */
  raw(column: ColumnId): RawValue {
    return this.walk.raw(column);
  }

  header(column: ColumnId): string {
    return this.region.declaration.columns[column].header;
  }

  /** Where the column is said: in a wide sheet this may be its header. A column that the table lacks is addressed by the row's first cell. */
  address(column: ColumnId): string {
    return this.addressOf(this.walk.saidAt(column));
  }

  /** The address of a column's cell in the row that another row's origin stands in; elsewhere than in this region, of that origin. */
  addressBeside({ sheet, address }: Origin, column: ColumnId): string {
    const { region } = this.walk;
    const digits = /\d+$/.exec(address)?.[0] ?? '';
    const row = Number(digits) - 1 - region.sheet.row;
    if (sheet !== region.sheet.name) return `«${sheet}» ${address}`;
    return region.groups || row <= region.headerRow || row >= region.endRow ? address : this.address(column).replace(/\d+$/, digits);
  }

  /** A cell of the row, also where the column itself is said elsewhere. */
  origin(column: ColumnId): Origin {
    return { sheet: this.region.sheet.name, address: this.addressOf(this.walk.inRow(column)) };
  }

  place(column: ColumnId): IssuePlace {
    return { sheet: this.region.sheet.name, address: this.address(column), table: this.region.declaration.name, read: readText(this.raw(column)) };
  }

  report<Code extends IssueCode>(code: Code, column: ColumnId, data: IssueDataByCode[Code], weight: IssueWeight): void {
    if (weight.leavesOutRow) this.failed = true;
    const place = this.place(column);
    if (this.region.groups && this.isTold(JSON.stringify([code, place, data, weight]))) return;
    this.issues.add(code, data, place, weight);
  }

  /** At the row's own cell: in a wide sheet several rows of the table share the cell of the school. */
  reportOfRow<Code extends IssueCode>(code: Code, column: ColumnId, data: IssueDataByCode[Code], weight: IssueWeight, { address }: Origin): void {
    if (weight.leavesOutRow) this.failed = true;
    const place = this.place(column);
    this.issues.add(code, data, this.region.groups ? { ...place, address } : place, weight);
  }

  /** A cell that the row cannot do without: missing or bad, the row is left out. */
  required<Value>(column: ColumnId, parse: Parser<Value>): Value | null {
    if (this.tells(column, ERROR_ROW)) return null;
    const parsed = this.parsed(column, parse, ERROR_ROW);
    // What is worked out from a cell that was reported is missing because of that cell.
    if (parsed === null && !(this.failed && this.walk.isDerived(column))) this.report('value-missing', column, { column: this.header(column) }, ERROR_ROW);
    return parsed instanceof CellProblem ? null : parsed;
  }

  /** A cell that may be missing; a bad one is missing too, and reported. */
  optional<Value>(column: ColumnId, parse: Parser<Value>, weight: IssueWeight = WARNING): Value | null {
    // Of a row that is left out, what is worked out from a bad cell says nothing new.
    if (!this.has(column) || (this.failed && this.walk.isDerived(column)) || this.tells(column, weight)) return null;
    const parsed = this.parsed(column, parse, weight);
    return parsed instanceof CellProblem ? null : parsed;
  }

  /** The same parser for one column, with a memory: hundreds of thousands of rows repeat a few texts. */
  remembering<Value>(column: ColumnId, parse: Parser<Value>): Parser<Value> {
    const known = new Map<string, Parsed<Value>>();
    this.texts.set(column, known);
    return remembering(parse, known);
  }

  /** Every other column of the row is missing: it may be a remark below the table. */
  isMissingBeside(...columns: readonly ColumnId[]): boolean {
    return this.walk.isMissingBeside(columns);
  }

  /** Notes that the row became a typed row. */
  use(year: number | null = null, procedure: string | null = null): void {
    this.walk.used += 1;
    if (year !== null) this.walk.years.add(year);
    if (procedure !== null) this.walk.procedures.add(procedure);
  }

  private addressOf({ row, index }: CellIndexes): string {
    return addressAt(this.region.sheet, row, index);
  }

  private isTold(key: string): boolean {
    if (this.told.has(key)) return true;
    this.told.add(key);
    return false;
  }

  private parsed<Value>(column: ColumnId, parse: Parser<Value>, weight: IssueWeight): Value | null | CellProblem {
    const parsed = parse(this.raw(column));
    if (parsed instanceof CellProblem) this.reportProblem(parsed.code, column, weight);
    return parsed;
  }

  private reportProblem(code: CellProblemCode, column: ColumnId, weight: IssueWeight): void {
    const read = readText(this.raw(column));
    if (isNameless(code)) this.report(code, column, { read }, weight);
    else this.report(code, column, { column: this.header(column), read }, weight);
  }

  /** Reports what was remarked in working a value out; true: there is no value because of it. */
  private tells(column: ColumnId, weight: IssueWeight): boolean {
    const remark = this.walk.remark(column);
    if (!remark) return false;
    const stands = STANDS.has(remark.code);
    this.reportRemark(remark, column, stands ? WARNING : weight);
    return !stands;
  }

  private reportRemark({ code, data }: DerivedRemark, column: ColumnId, weight: IssueWeight): void {
    this.report<DerivedCode>(code, column, data, weight);
  }
}
