/**
 * A generated sheet as plain data: a closed vocabulary (title, notes, facts, table, chart, list) without
 * callbacks. A spec says what stands on the sheet; `layout.ts` finds the places, `excel/` writes.
 */
export const SHEET_IDS = [
  'summary',
  'municipality',
  'support-list',
  'school-passport',
  'risk-schools',
  'recommendations',
  'roadmap-progress',
  'measures-effect',
  'calendar',
  'note',
  'low-results',
  'isbsh',
  'risks',
  'groups',
  'dynamics',
  'outcome-index',
  'expected',
  'factors',
  'clusters',
  'similar',
  'objectivity',
  'transitions',
  'literacy',
  'funnel',
  'prevention',
  'self-assessment',
  'issues',
] as const;

/** In the order in which the sheets stand in the workbook. */
export type SheetId = (typeof SHEET_IDS)[number];

const IDS: ReadonlySet<string> = new Set(SHEET_IDS);
export const isSheetId = (id: string): id is SheetId => IDS.has(id);

/** Reports: written when they are asked for, and anew with every computing as long as they stand in the workbook. */
export const REPORT_SHEET_IDS = ['municipality', 'support-list', 'school-passport', 'risk-schools', 'recommendations', 'roadmap-progress', 'measures-effect', 'calendar', 'note'] as const satisfies readonly SheetId[];
export type ReportSheetId = (typeof REPORT_SHEET_IDS)[number];

const REPORTS: ReadonlySet<SheetId> = new Set(REPORT_SHEET_IDS);
export const isReportSheet = (id: SheetId): id is ReportSheetId => REPORTS.has(id);

/** What a computing writes unless it is told otherwise. */
export const CALCULATION_SHEET_IDS: readonly SheetId[] = SHEET_IDS.filter((id) => !isReportSheet(id));

/** How a computed cell is written: by the add-in's functions, by plain Excel formulas, or as a value. */
export type FormulaMode = 'addin' | 'plain' | 'values';

export type Scalar = string | number | boolean | null;

/** Meaning of a colour; the palette is in `theme.ts`. */
export type Tone = 'none' | 'danger' | 'warning' | 'success' | 'info' | 'muted' | 'accent';

/** `points`: a difference of shares times 100 («п.п.»), with its sign. */
export type NumberKind = 'text' | 'integer' | 'percent' | 'percent-1' | 'points' | 'index' | 'score' | 'statistic' | 'probability' | 'year' | 'general' | 'datetime';

/** The way back to an input cell (`address` on `sheet`), or to a place of this very sheet. */
export interface CellLink {
  readonly sheet: string;
  readonly address: string;
  /** Set when `sheet` is a generated sheet: the writer puts the name that it has in this workbook. */
  readonly generated?: SheetId;
}

/**
 * A formula with named places instead of addresses, the leading "=" included. English names, commas.
 *   {row:id}          the cell of column `id` in this row
 *   {row:a..b}        the cells from column a to column b in this row
 *   {column:id}       the data cells of column `id` of this table, absolute
 *   {column:t.id}     the same of table t
 *   {fact:id}         the value cell of a fact, absolute
 *   {band:k:a..b}     the cells of the table's k-th band row over columns a..b, rows absolute
 */
export type FormulaTemplate = string;

export interface ComputedCell {
  /** What the formula gives: written in the mode `values`, cached in a file otherwise. */
  readonly value: Scalar;
  readonly plain: FormulaTemplate;
  /** Defaults to `plain`. */
  readonly addin?: FormulaTemplate;
  /** The longest text that the formula may come to give: the row is made high enough for it. */
  readonly room?: string;
  /** Instead of `value` in the mode `values`, where nothing follows a choice. */
  readonly inValues?: string;
  readonly tone?: Tone;
  readonly kind?: NumberKind;
}

export interface ValueCell {
  readonly value: Scalar;
  readonly link?: CellLink;
  readonly tone?: Tone;
  readonly kind?: NumberKind;
  /** Struck through: shown, but not counted. */
  readonly struck?: boolean;
  readonly bold?: boolean;
}

export type SpecCell = Scalar | ValueCell | ComputedCell;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** Lets a list's item lead here. */
  readonly id?: string;
  readonly text: string;
}

/** Wrapped paragraphs over the width of the sheet. */
export interface NotesBlock {
  readonly kind: 'notes';
  readonly lines: readonly string[];
  readonly tone?: Tone;
}

/** Lines with a marker, each with an optional way to a cell or sheet. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly {
    readonly text: string;
    readonly link?: CellLink;
    /** Instead of `link`: the id of a heading, table or chart of this very sheet. */
    readonly to?: string;
    readonly tone?: Tone;
  }[];
}

/** What a cell may be set to by whoever looks at the sheet: a list that drops down. None in the mode `values`. */
export interface FactChoices {
  /** The cells that hold what can be chosen, on this very sheet. */
  readonly table: string;
  readonly column: string;
  /** Shown beside the cell when it is selected. */
  readonly title: string;
  readonly message: string;
  /** What an entry that is not on the list meets. */
  readonly refusal: string;
}

/** Labelled single values: parameters that formulas refer to, and key figures. */
export interface FactsBlock {
  readonly kind: 'facts';
  /** `wide`: the value takes the room of the note too; `stacked`: it stands under its label over the whole width, in small letters. */
  readonly shape?: 'wide' | 'stacked';
  /** Values in ordinary letters: they are sentences. */
  readonly plain?: boolean;
  readonly facts: readonly {
    readonly id: string;
    readonly label: string;
    readonly cell: SpecCell;
    readonly kind: NumberKind;
    /** Where the value comes from, or what it means; beside it in small grey. Only in a block without a shape. */
    readonly note?: string | ComputedCell;
    readonly choices?: FactChoices;
    /** The label leads there. */
    readonly link?: CellLink;
  }[];
}

/** A number, or the cell of a fact; `perCent`: the fact is in per cent and the column holds shares. */
export type RuleValue = number | { readonly fact: string; readonly perCent?: boolean };

/** The rules of a column in order: an earlier one wins over a later one. */
export type ConditionalRule =
  | { readonly when: 'at-least'; readonly value: RuleValue; readonly tone: Tone }
  /** For cells that may hold an empty text, which Excel takes to be above any number. */
  | { readonly when: 'number-at-least'; readonly value: RuleValue; readonly tone: Tone }
  | { readonly when: 'less-than'; readonly value: RuleValue; readonly tone: Tone }
  | { readonly when: 'equals'; readonly text: string; readonly tone: Tone }
  | { readonly when: 'scale'; readonly low: Tone; readonly high: Tone };

export interface ColumnSpec {
  readonly id: string;
  /** Unique within the table. */
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly kind: NumberKind;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  /** Header turned by 90 degrees (many narrow columns). */
  readonly turned?: boolean;
  /** Behind an outline button, collapsed: working figures; left out of print. */
  readonly working?: boolean;
  readonly rules?: readonly ConditionalRule[];
}

/** A row above the header. A span of several columns is merged unless `repeat` puts the content in each cell. */
export interface BandRow {
  readonly spans: readonly { readonly from: string; readonly to: string; readonly content: string | number; readonly repeat?: boolean }[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly id: string;
  /** The Excel table's name, without spaces; made unique in the workbook when written. */
  readonly name: string;
  readonly caption?: string;
  /** Smaller letters, for tables of many columns. */
  readonly dense?: boolean;
  readonly bands?: readonly BandRow[];
  readonly columns: readonly ColumnSpec[];
  readonly rows: readonly (readonly SpecCell[])[];
  /** Shown in place of rows when there are none. */
  readonly emptyText: string;
}

/** `line`: points joined over the categories, a gap where a cell is empty. */
export type ChartKind = 'bar' | 'stacked-bar' | 'column' | 'stacked-column' | 'line';

/** Categories and their values; at most 30 categories can be read. A series without a number is left out, a chart without a series is not drawn. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly id: string;
  readonly chart: ChartKind;
  readonly title: string;
  readonly categories: { readonly table: string; readonly column: string };
  /** Only the first rows of the table; all of them when absent. */
  readonly rows?: number;
  readonly series: readonly { readonly name: string; readonly table: string; readonly column: string; readonly tone: Tone }[];
  readonly valueTitle: string;
  readonly valueKind: NumberKind;
  /** The value axis begins at 0 (the default) unless a value lies below; `false`: Excel finds the ends. */
  readonly valueFromZero?: boolean;
  readonly showValues: boolean;
  /** Height in rows of 15 points. */
  readonly height: number;
  /** The id of the table that stands right above: the chart stands at its right instead, as high as the table. */
  readonly beside?: string;
  /** The cells follow a choice: what has no number now may have one then, so every series stays. */
  readonly changing?: boolean;
}

/**
 * Points or a line over two number axes, which cross at their lower ends. The rows of a series hold a number in both
 * columns: Excel counts 1, 2, 3… instead of a column with a text in it. A series without a pair of numbers is left out,
 * a chart without a series is not drawn.
 */
export interface ScatterBlock {
  readonly kind: 'scatter';
  readonly id: string;
  readonly title: string;
  readonly series: readonly {
    readonly name: string;
    readonly x: { readonly table: string; readonly column: string };
    readonly y: { readonly table: string; readonly column: string };
    /** Rows of that table, the first one is 0; all of them when absent. */
    readonly rows?: { readonly first: number; readonly count: number };
    readonly tone: Tone;
    readonly mark: 'points' | 'line' | 'dashed';
  }[];
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xKind: NumberKind;
  readonly yKind: NumberKind;
  /** The axis begins at 0 unless a value lies below; Excel finds the ends when absent. */
  readonly xFromZero?: boolean;
  readonly yFromZero?: boolean;
  /** Height in rows of 15 points. */
  readonly height: number;
}

export type Block = HeadingBlock | NotesBlock | ListBlock | FactsBlock | TableBlock | ChartBlock | ScatterBlock;

export interface SheetSpec<Id extends string = SheetId> {
  readonly id: Id;
  /** «ИСБШ»; another name is found when a sheet of the user's has it. */
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  /** When, from what, by which rules: one line under the title. */
  readonly provenance: string;
  readonly blocks: readonly Block[];
  /** The table whose header row stays in sight and is repeated in print, and how many of its columns. */
  readonly frozen: { readonly table: string; readonly columns: number } | null;
  /** The id of the heading that begins what is for the screen only; all is printed when absent. */
  readonly screenOnlyFrom?: string;
  /** Made smaller so as to take no more pages than this; as many as it takes when absent. */
  readonly pages?: number;
  readonly orientation: 'portrait' | 'landscape';
  readonly tabTone: Tone;
}
