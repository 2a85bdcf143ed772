/** Keeping and selecting ranges. */
import type { RangeTarget } from '../cells/rangeTarget';
import type { Arguments } from '../arguments';
import { HostError } from '../errors';
import { bind } from '../objects';
import type { Session } from '../session';
import { rangeType } from './range';

export const keep = (target: RangeTarget, _args: Arguments, session: Session): void => {
  if (target.reference !== null) return;
  target.reference = `range-${session.nextNumber()}`;
  session.references.set(target.reference, bind(rangeType, target));
};

export const selectRange = ({ sheet, rect }: RangeTarget, _args: Arguments, { workbook }: Session): void => {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', 'Nothing can be selected on a hidden sheet.');
  workbook.activeSheetId = sheet.id;
  workbook.selection = { sheetId: sheet.id, range: rect };
};
