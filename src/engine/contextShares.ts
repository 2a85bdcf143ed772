/**
 * The shares of a social passport.
 *
 * Sources: [002] ИСБШ (three shares) and its appendices 1 and 2: which context
 * characteristics were found to go with results and which were not.
 */
export type ContextShareId =
  | 'bothParentsHigherEducation'
  | 'singleParent'
  | 'onRegister'
  | 'oneParentHigherEducation'
  | 'largeFamilies'
  | 'russianNotNative'
  | 'bothParentsUnemployed'
  | 'disabledParent'
  | 'fosterCare'
  | 'sociallyDangerous'
  | 'juvenileCommission'
  | 'lowIncome'
  | 'oneParentUnemployed'
  | 'comfortableHousing'
  | 'poorHousing'
  | 'schoolBus'
  | 'disabilities'
  | 'schoolRegister';

/** The three shares that ИСБШ is made of. */
export const ISBSH_SHARES = ['bothParentsHigherEducation', 'singleParent', 'onRegister'] as const satisfies readonly ContextShareId[];
export type IsbshShareId = (typeof ISBSH_SHARES)[number];
