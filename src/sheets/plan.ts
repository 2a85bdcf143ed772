/**
 * A laid-out sheet: the same content with addresses, ready to be written in a few large assignments.
 * Rows and columns are zero-based. Formulas are English, with commas, with a leading "=".
 */
import type { ConditionalRule, FormulaMode, NumberKind, SheetId, Tone, ChartKind, CellLink } from './spec';

export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A string is always text, whatever it begins with; only `formula` is a formula. `null` is an empty cell. */
export type PlanContent = string | number | boolean | null | { readonly formula: string; readonly value: string | number | boolean | null };

export interface PlanStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly struck?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
  /** '#RRGGBB' */
  readonly color?: string;
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** Degrees of header text: 90. */
  readonly turn?: number;
  readonly indent?: number;
  /** Thin lines on all four sides and between cells, in this colour. */
  readonly grid?: string;
  /** A line below the whole rectangle, in this colour. */
  readonly underlineRow?: string;
  /** An Excel number format, en-US: '0.0 %'. */
  readonly format?: string;
}

export interface PlanTable {
  readonly id: string;
  readonly name: string;
  /** Header row included. */
  readonly range: Rect;
  readonly headers: readonly string[];
}

/** Shapes that a grey print tells apart. */
export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'cross' | 'plus' | 'star' | 'dash';

export interface PlanMarker {
  readonly shape: MarkerShape;
  /** Points. */
  readonly size: number;
}

interface ChartPlace {
  readonly id: string;
  readonly title: string;
  /** The cells that the chart's frame covers. */
  readonly frame: Rect;
}

/** At least one series. */
export interface PlanCategoryChart extends ChartPlace {
  readonly chart: ChartKind;
  readonly categories: Rect;
  /** `marker`: for lines only. */
  readonly series: readonly { readonly name: string; readonly values: Rect; readonly color: string; readonly marker?: PlanMarker }[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  readonly fromZero: boolean;
  readonly showValues: boolean;
}

export interface PlanAxis {
  readonly title: string;
  readonly format: string;
  readonly fromZero: boolean;
}

/** At least one series. */
export interface PlanScatterChart extends ChartPlace {
  readonly chart: 'scatter';
  readonly series: readonly {
    readonly name: string;
    readonly x: Rect;
    readonly y: Rect;
    readonly color: string;
    readonly mark: PlanMarker | 'line' | 'dashed';
  }[];
  readonly xAxis: PlanAxis;
  readonly yAxis: PlanAxis;
}

export type PlanChart = PlanCategoryChart | PlanScatterChart;

export interface PlanConditional {
  readonly range: Rect;
  readonly rule:
    | { readonly kind: 'cell-value'; readonly operator: 'at-least' | 'less-than' | 'equal'; /** A formula with "=", or a number's text. */ readonly formula: string }
    /** With "="; addresses are those of the range's first cell. */
    | { readonly kind: 'formula'; readonly formula: string }
    | { readonly kind: 'color-scale'; readonly low: string; readonly high: string };
  /** For all but `color-scale`. */
  readonly color?: string;
  readonly fill?: string;
}

export interface PlanLink {
  readonly row: number;
  readonly column: number;
  readonly link: CellLink;
  readonly text: string;
}

/** A cell with a list that drops down. */
export interface PlanChoice {
  readonly row: number;
  readonly column: number;
  /** The cells that hold what can be chosen. */
  readonly list: Rect;
  readonly title: string;
  readonly message: string;
  readonly refusal: string;
}

export interface PlanPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** Rows repeated on every page, zero-based, inclusive; `null`: none. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
  readonly area: Rect;
  /** Rows that begin a new page, so that no chart is cut in two. */
  readonly breaks: readonly number[];
  /** Made smaller so as to take no more pages than this. */
  readonly pages?: number;
  /** en-US header/footer codes: '&P', '&N', '&A'. */
  readonly footerLeft: string;
  readonly footerRight: string;
}

export interface SheetPlan<Id extends string = SheetId> {
  readonly id: Id;
  readonly name: string;
  readonly mode: FormulaMode;
  readonly tabColor: string;
  /** From A1. A row may be shorter than others: what is not there is empty. */
  readonly contents: readonly (readonly PlanContent[])[];
  /** Applied in order: later ones override. */
  readonly styles: readonly { readonly range: Rect; readonly style: PlanStyle }[];
  /** In characters of the default font, one per column. */
  readonly columnWidths: readonly number[];
  /** Points, only rows that differ from the default of 15. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly merges: readonly Rect[];
  /** Columns behind an outline button, collapsed. */
  readonly workingColumns: readonly { readonly first: number; readonly last: number }[];
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  /** In order of precedence: where two ranges meet, the earlier rule wins. */
  readonly conditionals: readonly PlanConditional[];
  readonly links: readonly PlanLink[];
  /** Absent: none. What stands in such a cell stays when the sheet is written anew, if it can still be chosen. */
  readonly choices?: readonly PlanChoice[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PlanPrint;
}

export type { ConditionalRule, NumberKind, Tone };
