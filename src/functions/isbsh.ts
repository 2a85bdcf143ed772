import { isbsh } from '../engine/isbsh';
import { DEFAULT_SETTINGS } from '../engine/settings';
import type { FunctionRule } from './columns';
import { ISBSH } from './declarations';

/** ИСБШ of one school; coefficients carry their signs, as in the settings. */
export const isbshFunction: FunctionRule<typeof ISBSH> = {
  declaration: ISBSH,
  width: () => 1,
  prepare: ({ constant, k1, k2, k3 }) => {
    const standard = DEFAULT_SETTINGS.isbsh;
    const coefficients = {
      constant: constant ?? standard.constant,
      bothParentsHigherEducation: k1 ?? standard.bothParentsHigherEducation,
      singleParent: k2 ?? standard.singleParent,
      onRegister: k3 ?? standard.onRegister,
    };
    return ({ bothHigher, singleParent, onRegister }) => [
      isbsh({ bothParentsHigherEducation: bothHigher, singleParent, onRegister }, coefficients) ?? '',
    ];
  },
};
