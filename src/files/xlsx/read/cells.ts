/** Cells of a sheet's XML, one after another, without building a tree: a sheet may have millions. */
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/address';
import type { CellError, CellValue } from '../../workbook/model';
import { formulaFromFile, shiftFormula } from '../formulas';
import { XmlError, type XmlReader } from '../xml/reader';
import { decodeCellText } from '../xml/text';
import { readStringItem } from './stringItems';

export interface CellContext {
  /** The shared texts; `null`: nobody asks for the cells' values. */
  readonly strings: readonly string[] | null;
  readonly date1904: boolean;
}

export interface FoundCell {
  row: number;
  column: number;
  value: CellValue | CellError;
  formula: string | null;
  styleIndex: number;
  /** Of a shared formula: its number, and whether this cell spells it out for the others. */
  sharedIndex: string | null;
  sharedMaster: boolean;
  /** The `<c>` element's place in the text. */
  start: number;
  end: number;
}

export interface FoundRow {
  readonly row: number;
  /** Points; `null` for the sheet's default. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** The open tag's place in the text, and whether it is an empty tag. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

/** Where the close tag of `sheetData` begins in the text; for an empty tag: where the tag ends. */
export interface SheetDataEnd {
  readonly closeStart: number;
  readonly selfClosing: boolean;
}

export interface CellSink {
  /** Before the row's cells. */
  row?(row: FoundRow): void;
  /** After them; where its close tag begins in the text (for an empty tag: where the tag ends). */
  rowEnd?(row: number, closeStart: number): void;
  /** The object is reused for the next cell. */
  cell(cell: FoundCell): void;
  end?(place: SheetDataEnd): void;
}

const LETTER_A = 'A'.charCodeAt(0);
const LETTER_Z = 'Z'.charCodeAt(0);
const LETTER_R = 'r'.charCodeAt(0);
const LETTER_S = 's'.charCodeAt(0);
const LETTER_T = 't'.charCodeAt(0);

const ERRORS: ReadonlySet<string> = new Set<CellError['error']>(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#SPILL!', '#CALC!', '#BUSY!']);

const errorValue = (text: string): CellError => ({ error: ERRORS.has(text) ? (text as CellError['error']) : '#VALUE!' });

const DAY = 86_400_000;

/** A date in ISO 8601 (as strict files hold it) as Excel's serial number. */
const serialOf = (iso: string, date1904: boolean): number | string => {
  const time = Date.parse(/T|^\d\d:/.test(iso) ? `${iso.replace(/Z$/, '')}Z` : `${iso}T00:00:00Z`);
  if (Number.isNaN(time)) return iso;
  return (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
};

const numberOrText = (text: string): number | string => {
  const value = Number(text);
  return Number.isFinite(value) && text.trim() !== '' ? value : text;
};

/** A text that is not there is no blank cell: the file has lost it. */
const sharedString = (index: string, { strings }: CellContext): string | null => {
  if (strings === null) return null;
  const text = strings[Number(index)];
  if (text === undefined) throw new XmlError('a text that is not in the workbook');
  return text;
};

const typedValue = (type: string | null, text: string | null, context: CellContext): CellValue | CellError => {
  if (text === null) return null;
  if (type === 'str') return decodeCellText(text);
  if (text === '') return null;
  if (type === null || type === 'n') return numberOrText(text);
  if (type === 's') return sharedString(text, context);
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return errorValue(text);
  return type === 'd' ? serialOf(text, context.date1904) : text;
};

/** "BC12" → column 54 (the row is known from the row element); -1 when it is no address. */
const columnOf = (reference: string): number => {
  let column = 0;
  let at = 0;
  for (let code = reference.charCodeAt(0); code >= LETTER_A && code <= LETTER_Z; code = reference.charCodeAt(at)) {
    column = column * 26 + code - LETTER_A + 1;
    at += 1;
  }
  return column > 0 && column <= MAX_COLUMNS && at <= 3 ? column - 1 : -1;
};

class CellScanner {
  private row = -1;
  private column = -1;
  private readonly shared = new Map<string, { row: number; column: number; text: string }>();
  private readonly found: FoundCell = { row: 0, column: 0, value: null, formula: null, styleIndex: 0, sharedIndex: null, sharedMaster: false, start: 0, end: 0 };

  constructor(
    private readonly reader: XmlReader,
    private readonly context: CellContext,
    private readonly sink: CellSink,
  ) {}

  scan(): void {
    const { reader } = this;
    const { depth, selfClosing, end } = reader;
    while (reader.depth >= depth) {
      const token = reader.next();
      if (token === 'close' && reader.depth === depth) this.sink.rowEnd?.(this.row, reader.start);
      if (token !== 'open') continue;
      if (reader.name === 'c') this.scanCell();
      else if (reader.name === 'row') this.beginRow();
      else reader.skip();
    }
    this.sink.end?.({ closeStart: selfClosing ? end : reader.start, selfClosing });
  }

  private beginRow(): void {
    const { reader } = this;
    const written = reader.letterAttribute(LETTER_R);
    this.row = written === null ? this.row + 1 : Number(written) - 1;
    this.column = -1;
    if (!(Number.isInteger(this.row) && this.row >= 0 && this.row < MAX_ROWS)) throw new XmlError('a row outside the sheet');
    if (!this.sink.row) return;
    const height = reader.attribute('ht');
    const hidden = reader.attribute('hidden');
    this.sink.row({ row: this.row, height: height === null ? null : Number(height), hidden: hidden === '1' || hidden === 'true', start: reader.start, end: reader.end, selfClosing: reader.selfClosing });
  }

  private scanCell(): void {
    const { reader, found } = this;
    const reference = reader.letterAttribute(LETTER_R);
    this.column = reference === null ? this.column + 1 : columnOf(reference);
    if (this.column < 0 || this.row < 0) throw new XmlError('a cell outside the sheet');
    const type = reader.letterAttribute(LETTER_T);
    const style = reader.letterAttribute(LETTER_S);
    found.start = reader.start;
    found.row = this.row;
    found.column = this.column;
    found.styleIndex = style === null ? 0 : Number(style);
    found.formula = null;
    found.sharedIndex = null;
    found.sharedMaster = false;
    this.scanContent(type);
    found.end = reader.end;
    this.sink.cell(found);
  }

  private scanContent(type: string | null): void {
    const { reader, found } = this;
    const depth = reader.depth;
    let text: string | null = null;
    let inline: string | null = null;
    while (reader.depth >= depth) {
      if (reader.next() !== 'open') continue;
      if (reader.name === 'v') text = reader.leaf();
      else if (reader.name === 'f') found.formula = this.scanFormula();
      else if (reader.name === 'is') inline = readStringItem(reader);
      else reader.skip();
    }
    found.value = inline ?? typedValue(type, text, this.context);
    if (found.value === '' && found.formula === null) found.value = null;
  }

  private scanFormula(): string | null {
    const { reader, found } = this;
    const kind = reader.attribute('t');
    const index = reader.attribute('si');
    const text = reader.leaf();
    if (kind !== 'shared' || index === null) return text === '' ? null : formulaFromFile(text);
    found.sharedIndex = index;
    found.sharedMaster = text !== '';
    if (text !== '') {
      this.shared.set(index, { row: this.row, column: this.column, text });
      return formulaFromFile(text);
    }
    const master = this.shared.get(index);
    return master ? formulaFromFile(shiftFormula(master.text, this.row - master.row, this.column - master.column)) : null;
  }
}

/** Reads the `sheetData` element whose open tag is the current token. Throws XmlError. */
export const readSheetData = (reader: XmlReader, context: CellContext, sink: CellSink): void => {
  new CellScanner(reader, context, sink).scan();
};
