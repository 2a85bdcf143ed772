import { bottomGroup } from '../engine/bottomGroup';
import { DEFAULT_SETTINGS } from '../engine/settings';
import { isAtMost } from '../engine/stats/tolerance';
import type { FunctionRule } from './columns';
import { BOTTOMGROUP } from './declarations';

/** Whether a value is in the bottom part of all values; ties at the border are in. The border is found once per call. */
export const bottomGroupFunction: FunctionRule<typeof BOTTOMGROUP> = {
  declaration: BOTTOMGROUP,
  width: () => 1,
  prepare: ({ allValues, share }) => {
    const { border } = bottomGroup(allValues, share ?? DEFAULT_SETTINGS.bottomShare);
    return ({ value }) => [border === null ? '' : isAtMost(value, border)];
  },
};
