/** Column widths, hidden columns and outline groups. */
import type { HostSheet } from '../../workbook/model';
import { DEFAULT_WIDTH } from '../../workbook/units';
import { widthForFile } from '../units';

export const deepestOutline = ({ columnOutline }: HostSheet): number => Math.max(0, ...columnOutline.values());

/** The button of a folded group stands on the column after it. */
const carriesFoldedButton = (sheet: HostSheet, column: number): boolean => {
  const level = sheet.columnOutline.get(column) ?? 0;
  const before = sheet.columnOutline.get(column - 1) ?? 0;
  return before > level && sheet.hiddenColumns.has(column - 1);
};

const attributesOf = (sheet: HostSheet, column: number): string => {
  const characters = sheet.columnWidths.get(column);
  const level = sheet.columnOutline.get(column) ?? 0;
  return [
    `width="${Number(widthForFile(characters ?? sheet.standardWidth ?? DEFAULT_WIDTH).toFixed(7))}"`,
    characters === undefined ? '' : ' customWidth="1"',
    sheet.hiddenColumns.has(column) ? ' hidden="1"' : '',
    level > 0 ? ` outlineLevel="${level}"` : '',
    carriesFoldedButton(sheet, column) ? ' collapsed="1"' : '',
  ].join('');
};

export const columnsXml = (sheet: HostSheet): string => {
  const named = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns, ...sheet.columnOutline.keys()]);
  for (const column of sheet.columnOutline.keys()) if (carriesFoldedButton(sheet, column + 1)) named.add(column + 1);
  const runs: { first: number; last: number; attributes: string }[] = [];
  for (const column of [...named].sort((a, b) => a - b)) {
    const attributes = attributesOf(sheet, column);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.attributes === attributes) run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  return runs.length === 0 ? '' : `<cols>${runs.map(({ first, last, attributes }) => `<col min="${first + 1}" max="${last + 1}" ${attributes}/>`).join('')}</cols>`;
};
