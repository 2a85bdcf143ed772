/**
 * One calculation of a workbook. Cells are computed when they are asked for and then kept; a chain that is
 * longer than the stack is deep is computed from its far end; cells that depend on themselves are an error.
 */
import { MAX_COLUMNS, MAX_ROWS } from '../../files/workbook/address';
import type { HostCell, HostRect, HostSheet, HostWorkbook } from '../../files/workbook/model';
import { cellResult, evaluate, type Surroundings } from './evaluate';
import type { FunctionDefinition } from './functions/definition';
import { same, type Spills } from './spills';
import type { Trees } from './trees';
import { errorValue, isError, isMatrix, matrix, NAME_ERROR, REFERENCE_ERROR, type Scalar, type Value } from './values';

export interface FormulaCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
  readonly cell: HostCell;
}

/** Excel warns about a circular reference and has no error value of its own for it. */
const CIRCULAR_ERROR = REFERENCE_ERROR;

const DEEPEST = 100;

/** Thrown through the evaluation of a cell whose dependency has to be computed first, on a fresh stack. */
class ComputeFirst extends Error {
  constructor(readonly place: FormulaCell) {
    super('A chain of cells is longer than the stack.');
  }
}

export class Calculation {
  private readonly pending: Map<HostCell, FormulaCell>;
  /** Cells being computed, outermost first. */
  private readonly busy: HostCell[] = [];
  private readonly circular = new Set<HostCell>();
  private readonly sheets: ReadonlyMap<string, HostSheet>;
  private readonly names: ReadonlyMap<string, string>;
  private readonly busyNames = new Set<string>();
  private readonly ranges = new Map<string, Value>();
  private readonly extent: { readonly rows: number; readonly columns: number };
  /** A spill changed cells that had perhaps been read before. */
  spillsChanged = false;

  constructor(
    workbook: HostWorkbook,
    places: readonly FormulaCell[],
    private readonly trees: Trees,
    private readonly spills: Spills,
    private readonly custom: (name: string) => FunctionDefinition | null,
  ) {
    this.pending = new Map(places.map((place) => [place.cell, place]));
    this.sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.names = new Map([...workbook.names].map(([name, formula]) => [name.toLowerCase(), formula]));
    this.extent = usedExtent(workbook);
  }

  /** Pauses after each formula: whoever drives it may let others do something that leaves the workbook alone. */
  *steps(): Generator<void> {
    for (const place of [...this.pending.values()]) {
      this.computeWithDependencies(place);
      yield;
    }
  }

  private computeWithDependencies(place: FormulaCell): void {
    const waiting = [place];
    while (waiting.length > 0) {
      const current = waiting.at(-1)!;
      try {
        this.compute(current);
        waiting.pop();
      } catch (thrown) {
        if (!(thrown instanceof ComputeFirst)) throw thrown;
        if (waiting.includes(thrown.place)) this.settle(thrown.place, CIRCULAR_ERROR);
        else waiting.push(thrown.place);
      }
    }
  }

  private compute(place: FormulaCell): void {
    if (!this.pending.has(place.cell)) return;
    const depth = this.busy.length;
    this.busy.push(place.cell);
    let result: Value;
    try {
      result = this.evaluateCell(place);
    } finally {
      this.busy.length = depth;
    }
    this.settle(place, this.circular.has(place.cell) ? CIRCULAR_ERROR : result);
  }

  private evaluateCell({ sheet, cell }: FormulaCell): Value {
    const tree = this.trees.of(cell.formula ?? '');
    return tree ? cellResult(evaluate(tree, this.surroundings(sheet))) : NAME_ERROR;
  }

  private settle({ sheet, row, column, cell }: FormulaCell, result: Value): void {
    this.pending.delete(cell);
    const show = (value: Exclude<Scalar, null>): void => {
      if (same(cell.value, value)) return;
      sheet.cells.set(row, column, { ...cell, value });
      sheet.touched = true;
    };
    if (!isMatrix(result)) {
      if (!keepsCached(sheet, cell, result)) show(result ?? 0);
      return;
    }
    const rect = { row, column, rows: result.rows, columns: result.columns };
    if (!this.spills.fits(sheet, rect)) return show(errorValue('#SPILL!'));
    show(result.cells[0] ?? 0);
    this.spillsChanged = this.spills.write(sheet, rect, result) || this.spillsChanged;
  }

  private surroundings(sheet: HostSheet): Surroundings {
    return {
      cells: (name, rect) => {
        const target = name === null ? sheet : this.sheets.get(name.toLowerCase());
        return target ? this.range(target, rect) : REFERENCE_ERROR;
      },
      named: (name) => this.named(name, sheet),
      custom: this.custom,
    };
  }

  private named(name: string, sheet: HostSheet): Value {
    const key = name.toLowerCase();
    const formula = this.names.get(key);
    const tree = formula === undefined || this.busyNames.has(key) ? null : this.trees.of(formula);
    if (!tree) return NAME_ERROR;
    this.busyNames.add(key);
    try {
      return evaluate(tree, this.surroundings(sheet));
    } finally {
      this.busyNames.delete(key);
    }
  }

  /** The cells of a rectangle, cut to what the workbook uses when it is whole columns or rows. */
  private range(sheet: HostSheet, rect: HostRect): Value {
    if (rect.rows === 1 && rect.columns === 1) return matrix(1, 1, [this.read(sheet, rect.row, rect.column)]);
    const rows = Math.min(rect.rows, Math.max(this.extent.rows - rect.row, 1));
    const columns = Math.min(rect.columns, Math.max(this.extent.columns - rect.column, 1));
    const cut = rect.rows * rect.columns > rows * columns && isWhole(rect) ? { ...rect, rows, columns } : rect;
    const key = `${sheet.id}!${cut.row}:${cut.column}:${cut.rows}:${cut.columns}`;
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    const cells: Scalar[] = [];
    for (let row = cut.row; row < cut.row + cut.rows; row += 1) {
      for (let column = cut.column; column < cut.column + cut.columns; column += 1) cells.push(this.read(sheet, row, column));
    }
    const read = matrix(cut.rows, cut.columns, cells);
    this.ranges.set(key, read);
    return read;
  }

  private read(sheet: HostSheet, row: number, column: number): Scalar {
    const cell = sheet.cells.get(row, column);
    if (!cell) return null;
    const place = this.pending.get(cell);
    if (!place) return cell.value;
    const since = this.busy.indexOf(cell);
    if (since >= 0) {
      for (const member of this.busy.slice(since)) this.circular.add(member);
      return CIRCULAR_ERROR;
    }
    if (this.busy.length >= DEEPEST) throw new ComputeFirst(place);
    this.compute(place);
    return sheet.cells.get(row, column)?.value ?? null;
  }
}

const isWhole = ({ row, column, rows, columns }: HostRect): boolean => row + rows === MAX_ROWS || column + columns === MAX_COLUMNS;

const usedExtent = (workbook: HostWorkbook): { readonly rows: number; readonly columns: number } => {
  const bounds = workbook.sheets.map((sheet) => sheet.cells.bounds()).filter((rect) => rect !== null);
  return {
    rows: Math.max(1, ...bounds.map(({ row, rows }) => row + rows)),
    columns: Math.max(1, ...bounds.map(({ column, columns }) => column + columns)),
  };
};

/** A formula of the user's that this stand-in does not know keeps the value that Excel gave it. */
const keepsCached = (sheet: HostSheet, cell: HostCell, result: Value): boolean =>
  sheet.part !== null && cell.value !== null && isError(result) && result.error === NAME_ERROR.error;
