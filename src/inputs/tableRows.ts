/** Walks the data rows of a found table and reads their cells, reporting every problem at its cell. */
import type { Origin } from '../engine/model';
import { CellProblem, isMissing, remembering, type CellProblemCode, type Parsed, type Parser } from './cellValues/parsed';
import { rowTest, type RowTest } from './dataRows';
import { ERROR_ROW, WARNING, type IssueList, type IssuePlace, type IssueWeight } from './issueList';
import type { IssueCode, IssueDataByCode } from './issues';
import type { RawValue } from './rawWorkbook';
import { addressAt, type TableRegion } from './tableRegion';
import { readText } from './text';

/** Problems whose sentence needs no name of a column. */
const NAMELESS_PROBLEMS = ['year-unreadable', 'mark-out-of-range', 'score-out-of-range', 'risk-parameter-unknown', 'risk-factor-unknown', 'risk-level-unknown'] as const;
type NamelessProblem = (typeof NAMELESS_PROBLEMS)[number];
const isNameless = (code: CellProblemCode): code is NamelessProblem => (NAMELESS_PROBLEMS as readonly string[]).includes(code);

const NO_CELLS: readonly RawValue[] = [];

export class TableRows<ColumnId extends string> {
  /** An error was reported in this row: it is left out. */
  failed = false;
  /** Rows of data walked so far. */
  count = 0;
  /** Rows that became typed rows, and their years. */
  used = 0;
  readonly years = new Set<number>();
  /** Indexes of the example rows passed over so far. */
  readonly examples: number[] = [];
  /** The different texts of columns read by `remembering`, raw. */
  readonly texts = new Map<ColumnId, ReadonlyMap<string, unknown>>();

  private row: number;
  private cells = NO_CELLS;
  private readonly indexes: ReadonlyMap<ColumnId, number>;
  private readonly kindOf: RowTest;

  constructor(
    readonly region: TableRegion<ColumnId>,
    private readonly issues: IssueList,
  ) {
    this.row = region.headerRow;
    this.indexes = region.headers.indexes;
    this.kindOf = rowTest(region);
  }

  /** Goes on to the next row of data; false at the end. */
  next(): boolean {
    while (++this.row < this.region.endRow) {
      this.cells = this.region.sheet.values[this.row] ?? NO_CELLS;
      const kind = this.kindOf(this.row, this.cells);
      if (kind === 'example') this.examples.push(this.row);
      if (kind !== 'data') continue;
      this.failed = false;
      this.count += 1;
      return true;
    }
    return false;
  }

  has(column: ColumnId): boolean {
    return this.indexes.has(column);
  }

  /** The cell as it is; "" where the table has no such column. */
  raw(column: ColumnId): RawValue {
    const index = this.indexes.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '');
  }

  header(column: ColumnId): string {
    return this.region.declaration.columns[column].header;
  }

  /** A column that the table lacks is addressed by the row's first cell. */
  address(column: ColumnId): string {
    return addressAt(this.region.sheet, this.row, this.indexes.get(column) ?? this.region.firstColumn);
  }

  /** The address of a column's cell in the row that another row's origin stands in. */
  addressBeside({ address }: Origin, column: ColumnId): string {
    return this.address(column).replace(/\d+$/, /\d+$/.exec(address)?.[0] ?? '');
  }

  origin(column: ColumnId): Origin {
    return { sheet: this.region.sheet.name, address: this.address(column) };
  }

  place(column: ColumnId): IssuePlace {
    return { sheet: this.region.sheet.name, address: this.address(column), table: this.region.declaration.name, read: readText(this.raw(column)) };
  }

  report<Code extends IssueCode>(code: Code, column: ColumnId, data: IssueDataByCode[Code], weight: IssueWeight): void {
    if (weight.leavesOutRow) this.failed = true;
    this.issues.add(code, data, this.place(column), weight);
  }

  /** A cell that the row cannot do without: missing or bad, the row is left out. */
  required<Value>(column: ColumnId, parse: Parser<Value>): Value | null {
    const parsed = this.parsed(column, parse, ERROR_ROW);
    if (parsed === null) this.report('value-missing', column, { column: this.header(column) }, ERROR_ROW);
    return parsed instanceof CellProblem ? null : parsed;
  }

  /** A cell that may be missing; a bad one is missing too, and reported. */
  optional<Value>(column: ColumnId, parse: Parser<Value>, weight: IssueWeight = WARNING): Value | null {
    const parsed = this.has(column) ? this.parsed(column, parse, weight) : null;
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
    for (const [column, index] of this.indexes) if (!columns.includes(column) && !isMissing(this.cells[index] ?? '')) return false;
    return true;
  }

  /** Notes that the row became a typed row. */
  use(year: number | null = null): void {
    this.used += 1;
    if (year !== null) this.years.add(year);
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
}
