/** Which formulas look at changed cells, directly or through others. */
import type { HostRect, HostSheet, HostWorkbook } from '../../files/workbook/model';
import type { FormulaCell } from './calculation';
import type { Node } from './syntax';
import type { Trees } from './trees';

export interface ChangedCell {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

interface Reference {
  /** `null`: the formula's own sheet. */
  readonly sheet: string | null;
  readonly rect: HostRect;
}

const referencesIn = (node: Node, named: (name: string) => readonly Reference[]): readonly Reference[] => {
  switch (node.kind) {
    case 'literal':
      return [];
    case 'range':
      return [node];
    case 'name':
      return named(node.name.toLowerCase());
    case 'call':
      return node.args.flatMap((arg) => referencesIn(arg, named));
    case 'unary':
      return referencesIn(node.operand, named);
    case 'binary':
      return [...referencesIn(node.left, named), ...referencesIn(node.right, named)];
  }
};

/** What a formula refers to, found once for each text. A name within itself refers to nothing. */
const referenceFinder = ({ names }: HostWorkbook, trees: Trees): ((formula: string) => readonly Reference[]) => {
  const formulaOf = new Map([...names].map(([name, formula]) => [name.toLowerCase(), formula]));
  const known = new Map<string, readonly Reference[]>();
  const open = new Set<string>();
  const find = (formula: string): readonly Reference[] => {
    const tree = trees.of(formula);
    const references = known.get(formula) ?? (tree ? referencesIn(tree, named) : []);
    known.set(formula, references);
    return references;
  };
  const named = (name: string): readonly Reference[] => {
    const formula = formulaOf.get(name);
    if (formula === undefined || open.has(name)) return [];
    open.add(name);
    const references = find(formula);
    open.delete(name);
    return references;
  };
  return find;
};

/** Work between two pauses. */
const PLACES_A_STEP = 2_000;
const FORMULAS_A_STEP = 40;

/** Cells by sheet and column. */
class Places {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  /** Pauses now and then. */
  static *of(cells: readonly ChangedCell[]): Generator<void, Places> {
    const places = new Places();
    for (const [index, cell] of cells.entries()) {
      places.add(cell);
      if (index % PLACES_A_STEP === PLACES_A_STEP - 1) yield;
    }
    return places;
  }

  has({ sheet, row, column }: ChangedCell): boolean {
    return this.sheets.get(sheet.name.toLowerCase())?.get(column)?.has(row) ?? false;
  }

  private add({ sheet, row, column }: ChangedCell): void {
    const name = sheet.name.toLowerCase();
    const columns = this.sheets.get(name) ?? new Map<number, Set<number>>();
    if (columns.size === 0) this.sheets.set(name, columns);
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }

  areIn(sheet: string, rect: HostRect): boolean {
    for (const [column, rows] of this.sheets.get(sheet) ?? []) {
      if (column >= rect.column && column < rect.column + rect.columns && someWithin(rows, rect)) return true;
    }
    return false;
  }
}

const someWithin = (rows: ReadonlySet<number>, rect: HostRect): boolean => {
  if (rect.rows < rows.size) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) if (rows.has(row)) return true;
    return false;
  }
  for (const row of rows) if (row >= rect.row && row < rect.row + rect.rows) return true;
  return false;
};

const allFormulas = (workbook: HostWorkbook): FormulaCell[] => workbook.sheets.flatMap((sheet) => Array.from(sheet.cells.formulas(), (place) => ({ sheet, ...place })));

/** Pauses now and then, as the calculation does. */
export function* dependentsOf(workbook: HostWorkbook, changed: readonly ChangedCell[], trees: Trees): Generator<void, readonly FormulaCell[]> {
  const referencesOf = referenceFinder(workbook, trees);
  const found = new Set<FormulaCell>();
  let rest = allFormulas(workbook);
  let fresh = yield* Places.of(changed);
  for (const place of rest) if (fresh.has(place)) found.add(place);
  for (let grew = true; grew; ) {
    const reached: FormulaCell[] = [];
    const untouched: FormulaCell[] = [];
    for (const [index, place] of rest.entries()) {
      const looks = referencesOf(place.cell.formula ?? '').some(({ sheet, rect }) => fresh.areIn((sheet ?? place.sheet.name).toLowerCase(), rect));
      (looks ? reached : untouched).push(place);
      if (index % FORMULAS_A_STEP === FORMULAS_A_STEP - 1) yield;
    }
    for (const place of reached) found.add(place);
    rest = untouched;
    fresh = yield* Places.of(reached);
    grew = reached.length > 0;
  }
  return [...found];
}
