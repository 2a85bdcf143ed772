/** Widths of texts, so that long ones can run into empty neighbours and long numbers turn into «###», as in Excel. */
import type { CellStyle } from '../../../files/workbook/model';

const FAMILY = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

export const fontFamilyOf = ({ fontName }: CellStyle): string => (fontName ? `'${fontName.replaceAll("'", '')}', ${FAMILY}` : FAMILY);

export const fontOf = (style: CellStyle): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 'bold ' : ''}${((style.fontSize ?? 11) * 4) / 3}px ${fontFamilyOf(style)}`;

let context: CanvasRenderingContext2D | null = null;

export const textWidth = (text: string, font: string): number => {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * 7;
  context.font = font;
  return context.measureText(text).width;
};
