/** `range.hyperlink`. */
import { cellAddress } from '../../../files/workbook/address';
import type { HostHyperlink, HostSheet } from '../../../files/workbook/model';
import { restyle } from '../../../files/workbook/styles';
import { displayText } from '../cells/displayText';
import { touch } from '../cells/rangeTarget';
import type { RangeTarget } from '../cells/rangeTarget';
import { writeContents } from '../cells/writing';
import { fields, words } from '../arguments';
import { invalidArgument } from '../errors';
import type { Session } from '../session';

/** Excel's own colour of a link. */
const LINK_COLOR = '#0563C1';

export const readHyperlink = ({ sheet, rect }: RangeTarget, session: Session): Record<string, string> | null => {
  const link = sheet.hyperlinks.get(cellAddress(rect.row, rect.column));
  if (!link) return null;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: displayText(sheet.cells.get(rect.row, rect.column), session.culture),
  };
};

const optional = (value: unknown, what: string): string | null => (value === undefined || value === null || value === '' ? null : words(value, what));

const parse = (value: unknown): HostHyperlink & { textToDisplay: string | null } => {
  const given = fields(value, 'hyperlink');
  const link = {
    address: optional(given.address, 'address'),
    documentReference: optional(given.documentReference, 'documentReference'),
    screenTip: optional(given.screenTip, 'screenTip'),
    textToDisplay: optional(given.textToDisplay, 'textToDisplay'),
  };
  if (link.address === null && link.documentReference === null) throw invalidArgument('A hyperlink has an address or a documentReference.');
  return link;
};

const isBlank = (sheet: HostSheet, row: number, column: number): boolean => (sheet.cells.get(row, column)?.value ?? null) === null;

/** Sets the link, the look of a link, and the text where one is given or the cell is blank. */
export const writeHyperlink = (target: RangeTarget, value: unknown, session: Session): void => {
  const { sheet, rect } = target;
  touch(sheet);
  const { textToDisplay, ...link } = parse(value);
  const text = textToDisplay ?? (isBlank(sheet, rect.row, rect.column) ? (link.address ?? link.documentReference) : null);
  if (text !== null) writeContents(target, text, session);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) sheet.hyperlinks.set(cellAddress(row, column), { ...link });
  }
  restyle(sheet, rect, (style) => ({ ...style, fontColor: LINK_COLOR, underline: true }));
};
