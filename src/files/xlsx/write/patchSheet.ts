/**
 * A user's sheet in which cells were changed: only the `<c>` elements of these cells are replaced or inserted,
 * every other byte of the part stays. File and model are walked side by side, both in the order of rows and columns.
 */
import type { CellError, CellStyle, CellValue, HostCell, HostSheet } from '../../workbook/model';
import type { CellContext, FoundCell, FoundRow, SheetDataEnd } from '../read/cells';
import { readSheetXml } from '../read/sheetXml';
import { applyEdits, type TextEdit } from '../xml/edit';
import { cellXml, needsQuote } from './cellsXml';
import type { StyleBook } from './styleBook';

export interface PatchResult {
  readonly text: string;
  /** A formula was added, changed or removed. */
  readonly formulasChanged: boolean;
}

type Placed = { readonly row: number; readonly column: number; readonly cell: HostCell };

const sameValue = (some: CellValue | CellError, other: CellValue | CellError): boolean =>
  typeof some === 'object' && typeof other === 'object' && some !== null && other !== null ? some.error === other.error : (some === '' ? null : some) === (other === '' ? null : other);

class SheetPatcher {
  private readonly edits: TextEdit[] = [];
  private readonly model: Iterator<Placed>;
  private next: Placed | null;
  private row: FoundRow | null = null;
  private readonly brokenShares = new Set<string>();
  private readonly p: string;
  formulasChanged = false;

  constructor(
    private readonly text: string,
    sheet: HostSheet,
    private readonly styles: StyleBook,
  ) {
    this.model = sheet.cells.entries()[Symbol.iterator]();
    this.next = this.advance();
    this.p = /<([^\s<>/?!]+:)?worksheet[\s>]/.exec(text)?.[1] ?? '';
  }

  patched(context: CellContext): string {
    const { text } = this;
    let finish: SheetDataEnd = { closeStart: 0, selfClosing: false };
    readSheetXml([text][Symbol.iterator](), context, {
      row: (row) => this.beginRow(row),
      cell: (cell) => this.visit(cell),
      rowEnd: (_, closeStart) => this.endRow(closeStart),
      end: (place) => (finish = place),
    });
    const { closeStart, selfClosing } = finish;
    const rows = this.missingRows(Infinity);
    if (rows !== '') this.edits.push(selfClosing ? { start: closeStart - 2, end: closeStart, text: `>${rows}</${this.p}sheetData>` } : { start: closeStart, end: closeStart, text: rows });
    return applyEdits(text, this.edits);
  }

  private advance(): Placed | null {
    const step = this.model.next();
    return step.done ? null : step.value;
  }

  private beginRow(row: FoundRow): void {
    const rows = this.missingRows(row.row);
    if (rows !== '') this.edits.push({ start: row.start, end: row.start, text: rows });
    this.row = row;
  }

  /** Rows before this one that the file does not have yet. */
  private missingRows(before: number): string {
    const rows = new Map<number, string>();
    for (; this.next && this.next.row < before; this.next = this.advance()) {
      const xml = this.newCell(this.next);
      if (xml !== '') rows.set(this.next.row, (rows.get(this.next.row) ?? '') + xml);
    }
    return [...rows].map(([row, cells]) => `<${this.p}row r="${row + 1}">${cells}</${this.p}row>`).join('');
  }

  private newCell({ row, column, cell }: Placed): string {
    if (cell.formula !== null) this.formulasChanged = true;
    return cellXml(this.p, row, column, cell, this.styles.index(cell.style, needsQuote(cell)));
  }

  private visit(found: FoundCell): void {
    let missing = '';
    for (; this.next && this.next.row === found.row && this.next.column < found.column; this.next = this.advance()) missing += this.newCell(this.next);
    if (missing !== '') this.edits.push({ start: found.start, end: found.start, text: missing });
    const cell = this.next?.row === found.row && this.next.column === found.column ? this.next.cell : null;
    if (cell) this.next = this.advance();
    this.compare(found, cell);
  }

  private compare(found: FoundCell, cell: HostCell | null): void {
    const shown = this.styles.styleOf(found.styleIndex);
    const wanted = cell ?? { value: null, formula: null, style: shown };
    const sameStyle = this.sameStyle(wanted.style, shown);
    const sameContent = wanted.formula === found.formula && sameValue(wanted.value, found.value);
    const orphaned = found.sharedIndex !== null && !found.sharedMaster && this.brokenShares.has(found.sharedIndex);
    if (sameContent && sameStyle && !orphaned) return;
    if (found.sharedMaster && found.sharedIndex !== null) this.brokenShares.add(found.sharedIndex);
    if (wanted.formula !== found.formula) this.formulasChanged = true;
    const quoted = needsQuote(wanted);
    const styleIndex = sameStyle && !quoted ? found.styleIndex : this.styles.index(wanted.style, quoted, found.styleIndex);
    this.edits.push({ start: found.start, end: found.end, text: cellXml(this.p, found.row, found.column, wanted, styleIndex) });
  }

  private sameStyle(wanted: CellStyle, shown: CellStyle): boolean {
    return wanted === shown || this.styles.same(wanted, shown);
  }

  private endRow(closeStart: number): void {
    const { row } = this;
    if (!row) return;
    let xml = '';
    for (; this.next?.row === row.row; this.next = this.advance()) xml += this.newCell(this.next);
    if (xml === '') return;
    const tag = `${this.p}row`;
    this.edits.push(row.selfClosing ? { start: row.end - 2, end: row.end, text: `>${xml}</${tag}>` } : { start: closeStart, end: closeStart, text: xml });
  }
}

export const patchSheet = (text: string, sheet: HostSheet, context: CellContext, styles: StyleBook): PatchResult => {
  const patcher = new SheetPatcher(text, sheet, styles);
  const patched = patcher.patched(context);
  return { text: patched, formulasChanged: patcher.formulasChanged };
};
