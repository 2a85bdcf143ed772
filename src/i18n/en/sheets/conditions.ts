import type { Texts } from '../../texts';

export const conditions: Texts['sheets']['conditions'] = {
  bothParentsHigherEducation: 'Both parents with higher education',
  singleParent: 'Single-parent families',
  onRegister: 'On registers',
  oneParentHigherEducation: 'One parent with higher education',
  largeFamilies: 'Large families',
  russianNotNative: 'Russian is not native',
  bothParentsUnemployed: 'Both parents unemployed',
  disabledParent: 'Disabled parent',
  fosterCare: 'Foster care and guardianship',
  sociallyDangerous: 'Socially dangerous situation',
  juvenileCommission: 'On the register of the juvenile commission',
  lowIncome: 'Income below the subsistence level',
  oneParentUnemployed: 'One parent unemployed',
  comfortableHousing: 'Comfortable housing',
  poorHousing: 'Poor housing',
  schoolBus: 'School bus',
  disabilities: 'Disabled children and adapted programmes',
  schoolRegister: 'On the school’s own register',
  size: 'Size of the school (logarithm of the number of pupils)',
  rural: 'Village (1) or town (0)',
};
