/** Writes the cells of one sheet of a form, and keeps its rows as high as their words. */
import { createSheet } from '../../../files/workbook/create';
import type { CellStyle, CellValue, HostSheet } from '../../../files/workbook/model';
import { heightOfLines, wrappedLines } from '../../../sheets/layout/measure';
import { SIZES } from '../../../sheets/theme';

export interface FormCell {
  readonly value?: CellValue;
  readonly style: CellStyle;
  /** With the leading "=". */
  readonly formula?: string;
  /** How many columns it is merged over. */
  readonly span?: number;
}

/** Points, also of a row with a single line. */
const LOWEST_ROW = 18;

export class SheetWriter {
  readonly sheet: HostSheet;
  /** The next row. */
  row = 0;

  constructor(
    id: string,
    name: string,
    /** Characters, by column. */
    private readonly widths: readonly number[],
  ) {
    this.sheet = createSheet(id, name);
    widths.forEach((width, column) => this.sheet.columnWidths.set(column, width));
  }

  /** Writes a row and goes on to the next; `null` leaves a cell alone. Returns the row written. */
  write(cells: readonly (FormCell | null)[], least = LOWEST_ROW): number {
    const row = this.row;
    let height = least;
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const { value = null, style, formula = null, span = 1 } = cell;
      this.sheet.cells.set(row, column, { value, formula, style });
      for (let next = column + 1; next < column + span; next += 1) this.sheet.cells.set(row, next, { value: null, formula: null, style });
      if (span > 1) this.sheet.merges.push({ row, column, rows: 1, columns: span });
      if (style.wrap && typeof value === 'string') height = Math.max(height, this.heightOf(value, column, span, style));
    });
    this.sheet.rowHeights.set(row, height);
    this.row += 1;
    return row;
  }

  skip(points = LOWEST_ROW / 2): void {
    this.sheet.rowHeights.set(this.row, points);
    this.row += 1;
  }

  /** A4, as wide as a page; the first rows on each. */
  page(footer: { readonly left: string; readonly right: string }, columns: { readonly first: number; readonly last: number }, titleRow: number | null): void {
    const { sheet } = this;
    sheet.pageLayout = {
      ...sheet.pageLayout,
      paperSize: 'a4',
      fitToWidth: 1,
      printArea: { row: 0, column: columns.first, rows: this.row, columns: columns.last - columns.first + 1 },
      titleRows: titleRow === null ? null : { first: titleRow, last: titleRow },
      margins: { top: 40, bottom: 48, left: 36, right: 36 },
      // An ampersand begins a code in a footer.
      footerLeft: footer.left.replaceAll('&', '&&'),
      footerRight: footer.right,
    };
  }

  private heightOf(text: string, column: number, span: number, { fontSize = SIZES.default }: CellStyle): number {
    const width = this.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    return heightOfLines(wrappedLines(text, width, fontSize), fontSize) + 4;
  }
}
