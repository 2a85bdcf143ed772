/** Report inputs over invented districts, for the tests of the note. */
import { supportDistrict } from '../../../src/engine/support/support';
import { NO_SUPPORT_INPUT, type NoteTemplateRow, type SupportInput } from '../../../src/engine/support/model';
import type { AnalysisInput, DistrictInput } from '../../../src/engine/model';
import type { Settings } from '../../../src/engine/settings';
import type { ReportInput } from '../../../src/sheets/sheetsInput';
import { DISTRICT, sheetsInput } from '../district';

export const reportInput = (support: Partial<SupportInput> = {}, district: DistrictInput = DISTRICT, settings: Partial<Settings> = {}, tables?: AnalysisInput): ReportInput => {
  const input = sheetsInput(settings, district, tables);
  const { assessment, analysis } = input;
  return { ...input, support: supportDistrict({ assessment, analysis, input: { ...NO_SUPPORT_INPUT, ...support }, schools: district.schools, today: '2021-05-10' }) };
};

export const templateRow = (section: string, more: Partial<NoteTemplateRow>): NoteTemplateRow => ({ section, part: null, text: null, included: true, origin: null, ...more });

/** Districts that lack almost everything: the note must hold no hole over any of them. */
export const POOR_DISTRICTS: Readonly<Record<string, DistrictInput>> = {
  'one school': { ...DISTRICT, schools: DISTRICT.schools.slice(0, 1), results: DISTRICT.results.filter(({ school }) => school === '1'), passports: DISTRICT.passports.slice(0, 1), riskValues: [], riskProfiles: [] },
  'no social passports': { ...DISTRICT, passports: [] },
  'no risks': { ...DISTRICT, riskValues: [], riskProfiles: [] },
  'one year': { ...DISTRICT, results: DISTRICT.results.filter(({ year }) => year === 2021) },
  'no low results': { ...DISTRICT, results: DISTRICT.results.map((result) => ({ ...result, below: 0 })), riskValues: [], riskProfiles: [] },
  'results of another procedure only': { ...DISTRICT, results: DISTRICT.results.slice(0, 2).map((result) => ({ ...result, procedure: 'КДР4' })), passports: [], riskValues: [], riskProfiles: [] },
};
