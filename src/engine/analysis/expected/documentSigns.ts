/**
 * What the documents say of each condition: to show beside what is estimated here, never to correct it.
 *
 * Sources: [002] appendix 1 (conditions found to go with results, with their direction), appendix 2 (found not to), and the
 * signs of ИСБШ, a model of other data: «неполные семьи» and «на учёте» count in it, and the former stands in appendix 2.
 */
import { ISBSH_SHARES, type ContextShareId } from '../../contextShares';
import { DEFAULT_SETTINGS } from '../../settings';

export type Direction = 'positive' | 'negative';

export interface DocumentSign {
  /** Of appendix 1; `none`: appendix 2; `null`: in neither. */
  readonly appendix: Direction | 'none' | null;
  /** Of its coefficient in ИСБШ; `null`: not part of it. */
  readonly isbsh: Direction | null;
}

const APPENDIX_1: Readonly<Partial<Record<ContextShareId, Direction>>> = {
  bothParentsHigherEducation: 'positive',
  oneParentHigherEducation: 'positive',
  largeFamilies: 'negative',
  russianNotNative: 'negative',
  bothParentsUnemployed: 'negative',
  disabledParent: 'negative',
  fosterCare: 'negative',
  sociallyDangerous: 'negative',
  juvenileCommission: 'negative',
};

const APPENDIX_2: readonly ContextShareId[] = [
  'singleParent',
  'lowIncome',
  'oneParentUnemployed',
  'comfortableHousing',
  'poorHousing',
  'schoolBus',
  'disabilities',
  'schoolRegister',
];

export const directionOf = (value: number): Direction => (value < 0 ? 'negative' : 'positive');

export function documentSign(id: ContextShareId): DocumentSign {
  const part = ISBSH_SHARES.find((share) => share === id);
  return {
    appendix: APPENDIX_1[id] ?? (APPENDIX_2.includes(id) ? 'none' : null),
    isbsh: part === undefined ? null : directionOf(DEFAULT_SETTINGS.isbsh[part]),
  };
}
