/** A cell as it is drawn: its text and its CSS. */
import type { CSSProperties } from 'react';
import { displayText } from '../../host/cells/displayText';
import type { BorderSide, CellStyle, HostCell } from '../../workbook/model';
import { fontFamilyOf, fontOf, textWidth } from './measure';

const CULTURE = 'ru';
const PADDING = 3;
const WEIGHTS = { hairline: '1px dotted', thin: '1px solid', medium: '2px solid' } as const;
const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
const HORIZONTAL = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

export interface CellView {
  readonly text: string;
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

/** `style` is the cell's own style over its table's and under its conditional formats; `width` is in pixels. */
export const cellView = (cell: HostCell, style: CellStyle, width: number): CellView => {
  const full = displayText({ ...cell, style }, CULTURE);
  const horizontal = style.horizontal ?? naturalAlignment(cell);
  const space = width - 2 * PADDING;
  const needs = style.wrap || style.textRotation ? 0 : textWidth(full, fontOf(style));
  const isNumber = typeof cell.value === 'number';
  return {
    text: isNumber && needs > space + 2 ? '#'.repeat(Math.max(1, Math.floor(space / 8))) : full,
    wants: !isNumber && horizontal === 'left' && needs > space ? needs + 2 * PADDING : null,
    style: {
      alignItems: VERTICAL[style.vertical ?? 'bottom'],
      justifyContent: HORIZONTAL[horizontal],
      textAlign: horizontal,
      paddingInline: PADDING,
      paddingLeft: PADDING + (style.indent ?? 0) * 9,
      backgroundColor: style.fill,
      ...borderStyles(style),
    },
    textStyle: {
      fontFamily: fontFamilyOf(style),
      fontSize: ((style.fontSize ?? 11) * 4) / 3,
      fontWeight: style.bold ? 'bold' : undefined,
      fontStyle: style.italic ? 'italic' : undefined,
      textDecoration: decoration(style),
      color: style.fontColor,
      whiteSpace: style.wrap ? 'pre-wrap' : 'pre',
      overflowWrap: style.wrap ? 'break-word' : undefined,
      ...(style.textRotation ? rotationStyle(style.textRotation) : {}),
    },
  };
};
