/** `range.format`: alignment, sizes, and the ways to font, fill and borders. */
import { MAX_COLUMNS, MAX_ROWS } from '../../../files/workbook/address';
import type { CellStyle } from '../../../files/workbook/model';
import { displayText } from '../cells/displayText';
import { common } from '../cells/reading';
import type { RangeTarget } from '../cells/rangeTarget';
import { touch } from '../cells/rangeTarget';
import { changeStyle } from '../cells/styling';
import { charactersFromPoints, columnPoints, rowPoints } from '../../../files/workbook/units';
import { finite, one, truth } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType } from '../objects';
import { bind } from '../objects';
import type { Arguments } from '../arguments';
import type { Session } from '../session';
import { bordersType } from './rangeBorders';
import { fillType, fontType } from './rangeFont';

const HORIZONTAL = { General: undefined, Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'center', Bottom: undefined } as const;

const nameOf = <T extends string>(names: Readonly<Record<string, T | undefined>>, value: T | undefined): string => Object.entries(names).find(([, held]) => held === value)?.[0] ?? '';

const MAX_HEIGHT = 409.5;
const MAX_WIDTH = 255;

const setColumnWidth = ({ sheet, rect }: RangeTarget, value: unknown): void => {
  touch(sheet);
  const characters = charactersFromPoints(finite(value, 'columnWidth'));
  if (finite(value, 'columnWidth') < 0 || characters > MAX_WIDTH) throw invalidArgument(`A column is at most ${MAX_WIDTH} characters wide.`);
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) sheet.columnWidths.set(column, characters);
};

const setRowHeight = ({ sheet, rect }: RangeTarget, value: unknown): void => {
  touch(sheet);
  const points = finite(value, 'rowHeight');
  if (points < 0 || points > MAX_HEIGHT) throw invalidArgument(`A row is at most ${MAX_HEIGHT} points high.`);
  if (rect.rows === MAX_ROWS) throw new HostError('NotImplemented', 'One height for all rows of a sheet.');
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) sheet.rowHeights.set(row, points);
};

/** One size for all, or `null`. */
const shared = (from: number, count: number, sizes: ReadonlyMap<number, number>, sizeAt: (index: number) => number): number | null => {
  const first = sizeAt(from);
  const candidates = count > sizes.size + 1 ? [...sizes.keys()].filter((index) => index >= from && index < from + count) : Array.from({ length: count }, (_, offset) => from + offset);
  return candidates.every((index) => sizeAt(index) === first) ? first : null;
};

const forget = (sizes: Map<number, number>, from: number, count: number): void => {
  for (const index of [...sizes.keys()]) if (index >= from && index < from + count) sizes.delete(index);
};

const autofitColumns = ({ sheet, rect }: RangeTarget, _args: Arguments, session: Session): void => {
  touch(sheet);
  session.recalculate();
  forget(sheet.columnWidths, rect.column, rect.columns);
  for (const { column, cell } of sheet.cells.entries(rect)) {
    const length = Math.max(...displayText(cell, session.culture).split('\n').map((line) => line.length));
    const characters = Math.min(MAX_WIDTH, length + 1);
    if (length > 0 && characters > (sheet.columnWidths.get(column) ?? 0)) sheet.columnWidths.set(column, characters);
  }
};

const standardSize = (axis: 'columns' | 'rows'): ((target: RangeTarget, value: unknown) => void) => {
  return ({ sheet, rect }, value) => {
    touch(sheet);
    if (!truth(value, 'useStandard')) return;
    if (axis === 'columns') forget(sheet.columnWidths, rect.column, rect.columns);
    else forget(sheet.rowHeights, rect.row, rect.rows);
  };
};

const setOrientation = (target: RangeTarget, value: unknown): void => {
  const degrees = finite(value, 'textOrientation');
  if (!Number.isInteger(degrees) || degrees < -90 || degrees > 90) throw invalidArgument('textOrientation is -90 to 90 degrees.');
  changeStyle(target, (style) => ({ ...style, textRotation: degrees || undefined }));
};

const setIndent = (target: RangeTarget, value: unknown): void => {
  const indent = finite(value, 'indentLevel');
  if (!Number.isInteger(indent) || indent < 0 || indent > 250) throw invalidArgument('indentLevel is 0 to 250.');
  changeStyle(target, (style) => ({ ...style, indent: indent || undefined }));
};

const setWrap = (target: RangeTarget, value: unknown): void => {
  const wrap = truth(value, 'wrapText');
  changeStyle(target, (style) => ({ ...style, wrap: wrap || undefined }));
};

const setHorizontal = (target: RangeTarget, value: unknown): void => {
  const horizontal: CellStyle['horizontal'] = HORIZONTAL[one(value, ['General', 'Left', 'Center', 'Right'], 'horizontalAlignment')];
  changeStyle(target, (style) => ({ ...style, horizontal }));
};

const setVertical = (target: RangeTarget, value: unknown): void => {
  const vertical: CellStyle['vertical'] = VERTICAL[one(value, ['Top', 'Center', 'Bottom'], 'verticalAlignment')];
  changeStyle(target, (style) => ({ ...style, vertical }));
};

const allColumns = ({ rect }: RangeTarget): number => Math.min(rect.columns, MAX_COLUMNS);

/** What is locked counts once its sheet is protected. */
const cellProtectionType: ObjectType<RangeTarget> = { name: 'FormatProtection', scalars: { Locked: { get: (target) => common(target, (cell) => !(cell?.style.unlocked ?? false)) }, FormulaHidden: { get: () => false } } };

export const rangeFormatType: ObjectType<RangeTarget> = {
  name: 'RangeFormat',
  scalars: {
    ColumnWidth: { get: (target) => shared(target.rect.column, allColumns(target), target.sheet.columnWidths, (column) => columnPoints(target.sheet, column)), set: setColumnWidth },
    RowHeight: { get: ({ sheet, rect }) => shared(rect.row, rect.rows, sheet.rowHeights, (row) => rowPoints(sheet, row)), set: setRowHeight },
    HorizontalAlignment: { get: (target) => common(target, (cell) => nameOf(HORIZONTAL, cell?.style.horizontal)), set: setHorizontal },
    VerticalAlignment: { get: (target) => common(target, (cell) => nameOf(VERTICAL, cell?.style.vertical)), set: setVertical },
    WrapText: { get: (target) => common(target, (cell) => cell?.style.wrap ?? false), set: setWrap },
    TextOrientation: { get: (target) => common(target, (cell) => cell?.style.textRotation ?? 0), set: setOrientation },
    IndentLevel: { get: (target) => common(target, (cell) => cell?.style.indent ?? 0), set: setIndent },
    UseStandardWidth: { get: ({ sheet, rect }) => ![...sheet.columnWidths.keys()].some((column) => column >= rect.column && column < rect.column + rect.columns), set: standardSize('columns') },
    UseStandardHeight: { get: ({ sheet, rect }) => ![...sheet.rowHeights.keys()].some((row) => row >= rect.row && row < rect.row + rect.rows), set: standardSize('rows') },
  },
  parts: {
    Borders: (target) => bind(bordersType, target),
    Fill: (target) => bind(fillType, target),
    Font: (target) => bind(fontType, target),
    Protection: (target) => bind(cellProtectionType, target),
  },
  methods: {
    AutofitColumns: autofitColumns,
    // A row without a height of its own is fitted by whoever draws it.
    AutofitRows: ({ sheet, rect }) => {
      touch(sheet);
      forget(sheet.rowHeights, rect.row, rect.rows);
    },
  },
};
