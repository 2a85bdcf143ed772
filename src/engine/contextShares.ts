/**
 * The shares of a social passport.
 *
 * Sources: [002] ИСБШ (three shares) and its appendices 1 and 2: which context
 * characteristics were found to go with results and which were not.
 */
/** In the order of the documents: those of ИСБШ, those that go with results (appendix 1), those that were not found to (appendix 2). */
export const CONTEXT_SHARES = [
  'bothParentsHigherEducation',
  'singleParent',
  'onRegister',
  'oneParentHigherEducation',
  'largeFamilies',
  'russianNotNative',
  'bothParentsUnemployed',
  'disabledParent',
  'fosterCare',
  'sociallyDangerous',
  'juvenileCommission',
  'lowIncome',
  'oneParentUnemployed',
  'comfortableHousing',
  'poorHousing',
  'schoolBus',
  'disabilities',
  'schoolRegister',
] as const;
export type ContextShareId = (typeof CONTEXT_SHARES)[number];

/** The three shares that ИСБШ is made of. */
export const ISBSH_SHARES = ['bothParentsHigherEducation', 'singleParent', 'onRegister'] as const satisfies readonly ContextShareId[];
export type IsbshShareId = (typeof ISBSH_SHARES)[number];
