/** How a form looks: quiet, with one bright colour for what is to be filled in. */
import { internStyle } from '../../../files/workbook/styles';
import type { CellStyle } from '../../../files/workbook/model';
import { INK, SIZES } from '../../../sheets/theme';

const FIELD = { fill: '#FFF6D6', border: '#C9A227' } as const;

const line = { color: INK.grid, weight: 'hairline' } as const;
const frame = { color: FIELD.border, weight: 'thin' } as const;
const framed: CellStyle['borders'] = { top: frame, bottom: frame, left: frame, right: frame };

const style = (parts: CellStyle): CellStyle => internStyle(parts);

const input = (parts: CellStyle): CellStyle => style({ fontColor: INK.text, fill: FIELD.fill, vertical: 'center', borders: framed, unlocked: true, ...parts });

export const LOOK = {
  /** Small and pale, should someone show the hidden column. */
  hidden: style({ fontSize: 8, fontColor: '#9A9A9A' }),
  title: style({ bold: true, fontSize: SIZES.title, fontColor: INK.title, vertical: 'center' }),
  subtitle: style({ fontSize: SIZES.subtitle, fontColor: INK.quiet, vertical: 'center' }),
  guide: style({ fontSize: SIZES.body, fontColor: INK.quiet, wrap: true, vertical: 'top' }),
  heading: style({ bold: true, fontSize: SIZES.heading, fontColor: INK.title, vertical: 'center', borders: { bottom: { color: INK.rule, weight: 'thin' } } }),
  columnHeader: style({ bold: true, fontColor: INK.headerText, fill: INK.headerFill, wrap: true, vertical: 'center' }),
  answerHeader: style({ bold: true, fontColor: INK.headerText, fill: INK.headerFill, wrap: true, vertical: 'center', horizontal: 'center' }),
  group: style({ bold: true, fontColor: INK.title, fill: INK.bandFill, wrap: true, vertical: 'center' }),
  number: style({ fontSize: SIZES.body, fontColor: INK.quiet, vertical: 'center', numberFormat: '@', borders: { bottom: line } }),
  name: style({ fontColor: INK.text, wrap: true, vertical: 'center', borders: { bottom: line } }),
  unit: style({ fontSize: SIZES.body, fontColor: INK.quiet, vertical: 'center', horizontal: 'center', borders: { bottom: line } }),
  hint: style({ fontSize: SIZES.body, fontColor: INK.quiet, wrap: true, vertical: 'center', borders: { bottom: line } }),
  label: style({ fontColor: INK.quiet, vertical: 'center' }),
  fact: style({ bold: true, fontColor: INK.text, wrap: true, vertical: 'center' }),
  textInput: input({ wrap: true, horizontal: 'left', numberFormat: '@' }),
  dateInput: input({ horizontal: 'left', numberFormat: 'dd.mm.yyyy' }),
  link: style({ fontColor: INK.link, underline: true, vertical: 'center' }),
  progress: style({ fontColor: INK.quiet, vertical: 'center' }),
  step: style({ fontColor: INK.text, wrap: true, vertical: 'center' }),
} as const;

/** A cell for an answer; one that holds what is known already is blue. */
export const answerStyle = (numberFormat: string, known: boolean): CellStyle => input({ horizontal: 'center', numberFormat, ...(known && { fontColor: INK.link, bold: true }) });
