/** Header cells of a table are texts, never blank, never two alike: Excel sees to that, whatever is written there. */
import type { HostRect, HostSheet, HostTable } from '../../../files/workbook/model';
import { BLANK_CELL, changeCell } from '../../../files/workbook/styles';
import type { Session } from '../session';
import { displayText } from './displayText';
import { intersect } from './rangeTarget';

const unused = (wanted: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(wanted.toLocaleLowerCase('ru'))) return wanted;
  for (let n = 2; ; n += 1) if (!taken.has(`${wanted}${n}`.toLocaleLowerCase('ru'))) return `${wanted}${n}`;
};

const firstFree = (base: string, from: number, taken: ReadonlySet<string>): string => {
  for (let n = from; ; n += 1) if (!taken.has(`${base}${n}`.toLocaleLowerCase('ru'))) return `${base}${n}`;
};

export const normaliseHeaders = (sheet: HostSheet, table: HostTable, session: Session): void => {
  const taken = new Set<string>();
  const base = session.isRussian ? 'Столбец' : 'Column';
  for (let offset = 0; offset < table.range.columns; offset += 1) {
    const column = table.range.column + offset;
    const cell = sheet.cells.get(table.range.row, column) ?? BLANK_CELL;
    const text = displayText(cell, session.culture);
    const header = text === '' ? firstFree(base, offset + 1, taken) : unused(text, taken);
    taken.add(header.toLocaleLowerCase('ru'));
    if (cell.value === header && cell.formula === null) continue;
    changeCell(sheet, table.range.row, column, { value: header, formula: null });
    session.changed(sheet, table.range.row, column);
  }
};

/** Sets the headers right after cells of a rectangle were written. */
export const tablesWithHeadersIn = (sheet: HostSheet, rect: HostRect, session: Session): void => {
  for (const table of sheet.tables) if (table.showHeaders && intersect(rect, { ...table.range, rows: 1 })) normaliseHeaders(sheet, table, session);
};
