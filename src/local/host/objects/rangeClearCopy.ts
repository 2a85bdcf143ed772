/** `range.clear` and `range.copyFrom`. */
import type { RangeTarget } from '../cells/rangeTarget';
import { clearConditionalFormats, clearFormats, clearHyperlinks } from '../cells/clearing';
import { copyInSteps } from '../cells/copying';
import { rangeArgument } from '../cells/rangeTarget';
import { clearContents } from '../cells/writing';
import type { Arguments } from '../arguments';
import { one } from '../arguments';
import type { Session } from '../session';

export const rangeClear = (target: RangeTarget, args: Arguments, session: Session): void => {
  const what = args.given(0) ? one(args.at(0), ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'], 'applyTo') : 'All';
  if (what === 'All' || what === 'Contents' || what === 'ResetContents') clearContents(target, session);
  if (what !== 'Contents' && what !== 'ResetContents' && what !== 'Formats') clearHyperlinks(target, what === 'RemoveHyperlinks');
  if (what === 'All' || what === 'Formats') {
    clearFormats(target);
    clearConditionalFormats(target);
  }
};

export const rangeCopyFrom = (target: RangeTarget, args: Arguments, session: Session): Generator<void> => {
  const type = args.given(1) ? one(args.at(1), ['All', 'Formulas', 'Values', 'Formats'], 'copyType') : 'All';
  const source = rangeArgument(session.workbook, target.sheet, args, 0);
  return copyInSteps(source, target, { type, skipBlanks: args.flag(2), transpose: args.flag(3) }, session);
};
