/** A district over four years with everything that the sheets of change speak of. */
import { analyseDynamics } from '../../../src/engine/analysis/dynamics/dynamics';
import { analyseOutcomeIndex } from '../../../src/engine/analysis/outcomeIndex/outcomeIndex';
import type { DistrictInput, LiteracyResult, ProcedureResult, SocialPassport } from '../../../src/engine/model';
import type { Settings } from '../../../src/engine/settings';
import type { SheetsInput } from '../../../src/sheets/sheetsInput';
import { result } from '../../engine/builders';
import { asShare } from '../../../src/engine/units';
import { assess, DISTRICT, sheetsInput } from '../district';

const PROCEDURES = ['ВПР математика 5', 'ОГЭ математика', 'ЕГЭ математика профильная', 'ЕГЭ русский язык', 'КДР6'] as const;
const YEARS = [2018, 2019, 2020, 2021] as const;

/** School 1 becomes surely better in all, 2 surely worse; 5 has a handful of pupils; 7 has nothing. */
const below = (school: number, year: number, participants: number): number => {
  const late = year >= 2020;
  if (school === 1) return Math.round(participants * (late ? 0.1 : 0.5));
  if (school === 2) return Math.round(participants * (year === 2021 ? 0.6 : 0.1));
  return Math.round(participants * 0.2);
};

const held = (procedure: string, year: number): boolean => !(procedure.startsWith('ОГЭ') && year === 2020);

const results: readonly ProcedureResult[] = [1, 2, 4, 5, 6].flatMap((school) =>
  PROCEDURES.flatMap((procedure) =>
    YEARS.filter((year) => held(procedure, year)).map((year) => {
      const participants = school === 5 ? 4 : 40 + school;
      const ege = procedure.startsWith('ЕГЭ');
      const failed = below(school, year, participants);
      return result(String(school), year, procedure, failed, participants, {
        meanScore: ege ? 50 + school + (year - 2018) : null,
        marks4and5: ege ? null : Math.floor((participants - failed) / 2),
        above60: ege ? Math.floor((participants - failed) / 3) : null,
        biased: school === 6 && procedure === 'КДР6' && year === 2021,
      });
    }),
  ),
);

/** School 1 has the least favourable conditions. */
const passports = DISTRICT.passports.map((passport): SocialPassport => (passport.school === '1' ? { ...passport, shares: { bothParentsHigherEducation: asShare(0), singleParent: asShare(0.8), onRegister: asShare(0.5) } } : passport));

export const YEARS_DISTRICT: DistrictInput = { ...DISTRICT, results, passports };

const literacy = (school: string, year: number, basic: number): LiteracyResult => ({
  school,
  year,
  grade: 4,
  work: 'Читательская грамотность',
  insufficient: 20 - basic,
  reduced: 5,
  basic,
  advanced: 5,
  origin: { sheet: 'Грамотность', address: 'A2' },
});

const LITERACY = [literacy('1', 2020, 3), literacy('1', 2021, 18)];

const BASE = sheetsInput();

/** Of the analysis only what changed and ИОР are of this district: the rest would take most of the time. */
export const yearsInput = (settings: Partial<Settings> = {}, district: DistrictInput = YEARS_DISTRICT): SheetsInput => {
  const assessment = assess(settings, district);
  return { ...BASE, assessment, analysis: { ...BASE.analysis, year: assessment.year, dynamics: analyseDynamics(assessment, LITERACY), outcomeIndex: analyseOutcomeIndex(assessment) } };
};
