/** Taking formats, merges, conditional formats and links off cells. Tables stay: they are deleted as tables. */
import { parseAddress } from '../../../files/workbook/address';
import type { CellStyle, HostRect } from '../../../files/workbook/model';
import { DEFAULT_STYLE, remembered } from '../../../files/workbook/styles';
import { contains, intersect, touch } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

export const clearFormats = ({ sheet, rect }: RangeTarget): void => {
  touch(sheet);
  for (const { row, column, cell } of [...sheet.cells.entries(rect)]) {
    if (cell.value === null && cell.formula === null) sheet.cells.delete(row, column);
    else sheet.cells.set(row, column, { ...cell, style: DEFAULT_STYLE });
  }
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
};

/** What is left of a rectangle when another is cut out of it. */
export const without = (rect: HostRect, cut: HostRect): HostRect[] => {
  const common = intersect(rect, cut);
  if (!common) return [rect];
  const below = common.row + common.rows;
  const beside = common.column + common.columns;
  return [
    { ...rect, rows: common.row - rect.row },
    { ...rect, row: below, rows: rect.row + rect.rows - below },
    { ...common, column: rect.column, columns: common.column - rect.column },
    { ...common, column: beside, columns: rect.column + rect.columns - beside },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};

export const clearConditionalFormats = ({ sheet, rect }: RangeTarget): void => {
  touch(sheet);
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) =>
    contains(rect, format.range) ? [] : without(format.range, rect).map((range, index) => ({ ...format, range, id: index === 0 ? format.id : `${format.id}-${index}` })),
  );
};

const withoutLinkStyle = remembered((style: CellStyle) => ({ ...style, fontColor: undefined, underline: undefined }));

/** Excel's "clear hyperlinks" leaves the blue underlined look, "remove hyperlinks" takes it too. */
export const clearHyperlinks = ({ sheet, rect }: RangeTarget, alsoStyle: boolean): void => {
  touch(sheet);
  for (const address of [...sheet.hyperlinks.keys()]) {
    const place = parseAddress(address);
    if (!place || !contains(rect, place)) continue;
    sheet.hyperlinks.delete(address);
    const cell = sheet.cells.get(place.row, place.column);
    if (alsoStyle && cell) sheet.cells.set(place.row, place.column, { ...cell, style: withoutLinkStyle(cell.style) });
  }
};
