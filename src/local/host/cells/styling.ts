/** Changing the style of a range's cells. */
import type { StyleChange } from '../../../files/workbook/styles';
import { restyle } from '../../../files/workbook/styles';
import { HostError } from '../errors';
import { touch } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** The workbook in memory has styles of cells, none of whole rows or columns: a style for those would be millions of cells. */
const MAX_STYLED = 5_000_000;

export const changeStyle = ({ sheet, rect }: RangeTarget, change: StyleChange): void => {
  touch(sheet);
  if (rect.rows * rect.columns > MAX_STYLED) throw new HostError('NotImplemented', 'Formats of whole rows and columns.');
  restyle(sheet, rect, change);
};
