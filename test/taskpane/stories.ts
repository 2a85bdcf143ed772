/** Stories of schools in districts that the real rules have assessed. */
import type { CheckReport } from '../../src/app/results';
import { riskParameterName } from '../../src/app/riskParameterName';
import { assessDistrict } from '../../src/engine/assessDistrict';
import type { DistrictInput } from '../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../src/engine/settings';
import { textsFor } from '../../src/i18n';
import type { Telling } from '../../src/taskpane/model/story';
import { school } from '../engine/builders';
import { checkReport } from './reports';

export const district = (over: Partial<DistrictInput>): DistrictInput => ({ schools: [school('а')], results: [], passports: [], riskValues: [], riskProfiles: [], ...over });

interface Around {
  readonly key?: string;
  readonly settings?: Partial<Settings>;
  readonly check?: Partial<CheckReport>;
  readonly locale?: string;
}

/** What the story of school «а» (or `key`) is told from. */
export const telling = (over: Partial<DistrictInput>, { key = 'а', settings = {}, check = {}, locale = 'ru' }: Around = {}): Telling => {
  const assessment = assessDistrict(district(over), { ...DEFAULT_SETTINGS, year: 2021, ...settings });
  const entry = assessment?.schools.find((each) => each.school.key === key);
  if (!assessment || !entry) throw new Error(`No school «${key}» was assessed`);
  return { entry, assessment, check: checkReport({ missing: [], ...check }), factorName: (factor) => `фактор ${factor}`, parameterName: riskParameterName, texts: textsFor(locale) };
};
