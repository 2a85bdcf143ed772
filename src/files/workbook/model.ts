/**
 * The workbook in memory that stands in for Excel's: what the add-in reads and writes, and no more.
 * The host protocol changes it, the .xlsx reader makes it, the .xlsx writer and the preview page read it.
 * Rows and columns are zero-based.
 */
export type CellValue = string | number | boolean | null;

/** An Excel error value, as its en-US text. */
export interface CellError {
  readonly error: '#N/A' | '#VALUE!' | '#REF!' | '#DIV/0!' | '#NUM!' | '#NAME?' | '#NULL!' | '#SPILL!' | '#CALC!' | '#BUSY!';
  /** What a custom function said about it. */
  readonly message?: string;
}

export type BorderSide = 'top' | 'bottom' | 'left' | 'right';

/** Only what differs from the default. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly textRotation?: number;
  readonly indent?: number;
  /** Can be changed while its sheet is protected. */
  readonly unlocked?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, { readonly color: string; readonly weight: 'hairline' | 'thin' | 'medium' }>>>;
}

/** Replaced when it changes, so that snapshots can share it. */
export interface HostCell {
  readonly value: CellValue | CellError;
  /** With the leading "=", English names and commas; `null` for a constant. */
  readonly formula: string | null;
  /** Frozen and shared between cells. */
  readonly style: CellStyle;
}

export interface HostRect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface HostTable {
  /** Unique in the workbook. */
  id: number;
  name: string;
  range: HostRect;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
}

/** Only what differs from Excel's default. */
export interface HostChartFont {
  size?: number;
  color?: string;
  bold?: boolean;
}

/** What either axis of a chart may have; what is absent is Excel's default. */
export interface HostChartAxis {
  title: string | null;
  titleFont?: HostChartFont;
  numberFormat?: string | null;
  minimum?: number | null;
  maximum?: number | null;
  majorGridlines?: boolean;
  reversed?: boolean;
  visible?: boolean;
  font?: HostChartFont;
  /** Where the other axis crosses; absent: at zero, or at the end nearest to it. */
  position?: 'Minimum' | 'Maximum';
  /** `Excel.ChartAxisTickLabelPosition`, where it is not the usual one. */
  tickLabelPosition?: string;
}

export interface HostChartMarker {
  /** `Excel.ChartMarkerStyle`. */
  style?: string;
  /** Points, 2 to 72. */
  size?: number;
  background?: string;
  foreground?: string;
}

export interface HostSeries {
  name: string;
  /** Absolute references with the sheet: 'ИСБШ'!$B$8:$B$32 */
  values: string;
  /** The x of points over two number axes. */
  categories: string | null;
  color: string | null;
  showValues: boolean;
  /** Of the values shown beside the bars; absent: Excel's defaults. */
  labels?: { numberFormat?: string; position?: string; font?: HostChartFont };
  /** `Excel.ChartType` where it differs from the chart's: points and lines in one plot. */
  type?: string;
  /** Of lines and of the outlines of bars; `style`: `Excel.ChartLineStyle`, `weight` in points. */
  line?: { color?: string; style?: string; weight?: number };
  marker?: HostChartMarker;
  smooth?: boolean;
}

export interface HostChart {
  id: string;
  name: string;
  /** As Office.js names it: BarClustered, ColumnStacked, LineMarkers, XYScatter… */
  type: string;
  title: string | null;
  titleFont?: HostChartFont;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: HostSeries[];
  valueAxis: HostChartAxis & { numberFormat: string | null; minimum: number | null; maximum: number | null; majorGridlines: boolean };
  categoryAxis: HostChartAxis & { reversed: boolean };
  legend: { visible: boolean; position: string; font?: HostChartFont };
  gapWidth: number | null;
  /** `Excel.ChartDisplayBlanksAs`; absent: a gap. */
  displayBlanksAs?: string;
}

export interface HostConditionalFormat {
  id: string;
  range: HostRect;
  rule:
    | { kind: 'cellValue'; operator: string; formula1: string; formula2: string | null; fontColor: string | null; fill: string | null; italic?: boolean }
    | { kind: 'colorScale'; minimum: string; maximum: string }
    | { kind: 'custom'; formula: string; fontColor: string | null; fill: string | null; italic?: boolean };
}

export interface HostValidation {
  range: HostRect;
  /** An inline list or a range formula; "" for no list. */
  list: string;
  /** A formula that has to be true of the cell, with the leading "="; where there is no list. */
  formula?: string;
  promptTitle: string;
  promptMessage: string;
  errorTitle?: string;
  errorMessage: string;
  /** What an unfitting entry meets; absent: it is refused. */
  errorStyle?: 'warning' | 'information' | 'none';
}

export interface HostHyperlink {
  /** 'Соцпаспорт'!D7 */
  documentReference: string | null;
  address: string | null;
  screenTip: string | null;
}

export interface HostPageLayout {
  orientation: 'portrait' | 'landscape';
  paperSize: 'a4' | null;
  fitToWidth: number | null;
  fitToHeight: number | null;
  printArea: HostRect | null;
  titleRows: { first: number; last: number } | null;
  /** Rows that the user's or the add-in's page breaks stand above, in order; absent: none. */
  rowBreaks?: readonly number[];
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number } | null;
  footerLeft: string;
  footerCenter: string;
  footerRight: string;
  headerCenter: string;
  centerHorizontally: boolean;
}

/** A custom XML part of the workbook; replaced when it changes. */
export interface HostXmlPart {
  /** {GUID}, stable in the file. */
  readonly id: string;
  /** Of the root element; "" when it has none. */
  readonly namespace: string;
  readonly xml: string;
  /** The package part it was read from; `null` for one added since. */
  readonly part: string | null;
}

/** Sparse rows of cells. */
export interface HostCells {
  get(row: number, column: number): HostCell | undefined;
  /** The cells of one row by column, with gaps; faster than `get` for reading whole rows. */
  row(row: number): readonly (HostCell | undefined)[] | undefined;
  set(row: number, column: number, cell: HostCell): void;
  delete(row: number, column: number): void;
  /** The smallest rectangle that holds every cell with a value (or, with `styled`, a style); `null` when there is none. */
  bounds(styled?: boolean): HostRect | null;
  /** Cells inside the rectangle in row order. */
  entries(within?: HostRect): Iterable<{ row: number; column: number; cell: HostCell }>;
  /** Cells with a formula in row order, without walking the others. */
  formulas(): Iterable<{ row: number; column: number; cell: HostCell }>;
  /** Another after every change; only the same cells have the same, in a fork too. */
  readonly version: number;
  /** The cells as they are now, on their own from here on. */
  fork(): HostCells;
}

export interface HostSheet {
  /** Stable while the workbook is open. */
  readonly id: string;
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: HostCells;
  tables: HostTable[];
  charts: HostChart[];
  conditionalFormats: HostConditionalFormat[];
  validations: HostValidation[];
  hyperlinks: Map<string, HostHyperlink>;
  merges: HostRect[];
  /** Characters, by column; absent: the sheet's default. */
  columnWidths: Map<number, number>;
  /** Points, by row; absent: the default 15. */
  rowHeights: Map<number, number>;
  /** Characters of a column without a width of its own; absent: Excel's 8.43. */
  standardWidth?: number;
  hiddenColumns: Set<number>;
  hiddenRows?: Set<number>;
  /** Outline level by column; 0 when absent. */
  columnOutline: Map<number, number>;
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor: string | null;
  pageLayout: HostPageLayout;
  customProperties: Map<string, string>;
  protected: boolean;
  /** The package part it was read from; `null` for a sheet added since. */
  readonly part: string | null;
  /** Something that a file would hold was changed since it was read. */
  touched: boolean;
}

export interface HostWorkbook {
  sheets: HostSheet[];
  /** Defined names of the whole workbook: name → formula without "=". */
  names: Map<string, string>;
  /** `workbook.settings`. */
  settings: Map<string, unknown>;
  customXml: readonly HostXmlPart[];
  activeSheetId: string;
  /** The user locked the structure: no sheet can be added, renamed, moved, hidden or deleted. */
  structureProtected?: boolean;
  /** Serial dates count from 1904 (old files from a Mac) instead of 1900. */
  date1904?: boolean;
  selection: { sheetId: string; range: HostRect } | null;
  /** The package as it was read, part name → bytes; empty for a new workbook. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
}
