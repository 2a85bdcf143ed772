/** A cell as it is drawn: its text and its CSS. */
import type { CSSProperties } from 'react';
import { displayText } from '../../host/cells/displayText';
import type { BorderSide, CellStyle, HostCell } from '../../../files/workbook/model';
import { fontFamilyOf, fontOf, textWidth } from './measure';

const PADDING = 3;
const WEIGHTS = { hairline: '1px dotted', thin: '1px solid', medium: '2px solid' } as const;
const VERTICAL = { top: 'flex-start', center: 'center' } as const;
const HORIZONTAL = { center: 'center', right: 'flex-end' } as const;

export interface CellView {
  readonly text: string;
  /** What differs from the page's style sheet. */
  readonly style: CSSProperties;
  readonly textStyle: CSSProperties;
  /** A text that may run on over empty neighbours: the width it would take. */
  readonly wants: number | null;
}

const naturalAlignment = ({ value }: HostCell): 'left' | 'center' | 'right' => {
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || (typeof value === 'object' && value !== null) ? 'center' : 'left';
};

const borderStyles = ({ borders }: CellStyle): CSSProperties => {
  const css = (side: BorderSide): string | undefined => (borders?.[side] ? `${WEIGHTS[borders[side].weight]} ${borders[side].color}` : undefined);
  return { borderTop: css('top'), borderBottom: css('bottom'), borderLeft: css('left'), borderRight: css('right') };
};

/** Excel counts from -90 to 90 counterclockwise; 90 reads from bottom to top. */
const rotationStyle = (degrees: number): CSSProperties =>
  degrees === 90 ? { writingMode: 'vertical-rl', transform: 'rotate(180deg)', maxHeight: '100%' } : { transform: `rotate(${-degrees}deg)` };

const decoration = ({ underline, strikethrough }: CellStyle): string | undefined =>
  [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].filter(Boolean).join(' ') || undefined;

/** A number that does not fit loses decimals where its format leaves them open, and turns into «###» where it does not. */
const fittedNumber = (value: number, full: string, style: CellStyle, space: number, culture: string): string => {
  const font = fontOf(style);
  if (textWidth(full, font) <= space + 2) return full;
  const general = style.numberFormat === undefined || style.numberFormat === 'General';
  const digits = Math.floor((space + 2) / textWidth('0', font));
  const whole = String(Math.trunc(value)).length;
  if (!general || whole > digits) return '#'.repeat(Math.max(1, Math.floor(space / 8)));
  return displayText({ value: Number(value.toFixed(Math.max(digits - whole - 1, 0))), formula: null, style: {} }, culture);
};

/** `style` is the cell's own style over its table's and under its conditional formats; `width` is in pixels. */
export const cellView = (cell: HostCell, style: CellStyle, width: number, culture: string): CellView => {
  const full = displayText({ ...cell, style }, culture);
  const horizontal = style.horizontal ?? naturalAlignment(cell);
  const space = width - 2 * PADDING;
  const needs = typeof cell.value === 'number' || style.wrap || style.textRotation ? 0 : textWidth(full, fontOf(style));
  return {
    text: typeof cell.value === 'number' ? fittedNumber(cell.value, full, style, space, culture) : full,
    wants: horizontal === 'left' && needs > space ? needs + 2 * PADDING : null,
    style: {
      alignItems: style.vertical && style.vertical !== 'bottom' ? VERTICAL[style.vertical] : undefined,
      justifyContent: horizontal === 'left' ? undefined : HORIZONTAL[horizontal],
      textAlign: horizontal === 'left' ? undefined : horizontal,
      paddingLeft: style.indent ? PADDING + style.indent * 9 : undefined,
      backgroundColor: style.fill,
      ...(style.borders && borderStyles(style)),
    },
    textStyle: {
      fontFamily: style.fontName ? fontFamilyOf(style) : undefined,
      fontSize: style.fontSize ? (style.fontSize * 4) / 3 : undefined,
      fontWeight: style.bold ? 'bold' : undefined,
      fontStyle: style.italic ? 'italic' : undefined,
      textDecoration: decoration(style),
      color: style.fontColor,
      ...(style.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'break-word' }),
      ...(style.textRotation && rotationStyle(style.textRotation)),
    },
  };
};
