/** Rows of the analysis tables in short, and the assessment that they are read with. */
import { assessDistrict } from '../../../src/engine/assessDistrict';
import type { DistrictAssessment } from '../../../src/engine/assessment';
import { countedSchools } from '../../../src/engine/analysis/countedSchools';
import { analyseTransitions } from '../../../src/engine/analysis/transitions/analyseTransitions';
import type { TransitionsResult } from '../../../src/engine/analysis/transitions/result';
import { NO_ANALYSIS_INPUT, type AnalysisInput, type DistrictInput, type ListEntry, type LiteracyResult, type PreventionCountId, type PreventionReport, type RubricScore } from '../../../src/engine/model';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/engine/settings';
import { originAt } from '../builders';

export const NO_ROWS: DistrictInput = { schools: [], results: [], passports: [], riskValues: [], riskProfiles: [] };

export const listed = (list: string, year: number, schools: readonly string[]): readonly ListEntry[] => schools.map((school) => ({ list, year, school, origin: originAt(`${list} ${year} ${school}`) }));

/** `levels`: «недостаточный/пониженный/базовый/повышенный». */
export const literacyRow = (school: string, year: number, grade: number, work: string, levels: string): LiteracyResult => {
  const [insufficient = 0, reduced = 0, basic = 0, advanced = 0] = levels.split('/').map(Number);
  return { school, year, grade, work, insufficient, reduced, basic, advanced, origin: originAt(`${school} ${year} ${grade} ${work}`) };
};

export const preventionRow = (municipality: string | null, counts: Partial<Record<PreventionCountId, number>>, over: Partial<PreventionReport> = {}): PreventionReport => ({
  municipality,
  school: null,
  year: 2023,
  counts,
  origin: originAt(`профилактика ${municipality ?? ''}`),
  ...over,
});

export const rubricRow = (section: string, indicator: string, criterion: string, score: number, maximum: number | null = 1, stated: number | null = null): RubricScore => ({
  section,
  indicator,
  criterion,
  score,
  maximum,
  stated,
  origin: originAt(`${indicator} ${criterion}`),
});

/** @throws when the rows give no year. */
export const assessed = (input: Partial<DistrictInput>, settings: Partial<Settings> = {}): DistrictAssessment => {
  const assessment = assessDistrict({ ...NO_ROWS, ...input }, { ...DEFAULT_SETTINGS, ...settings });
  if (assessment === null) throw new Error('no year');
  return assessment;
};

/** @throws when there is nothing to compare. */
export const transitionsOf = (input: Partial<DistrictInput>, tables: Partial<AnalysisInput>, settings: Partial<Settings> = {}): TransitionsResult => {
  const assessment = assessed(input, settings);
  const analysed = analyseTransitions(assessment, { ...NO_ANALYSIS_INPUT, ...tables }, countedSchools(assessment, input.schools ?? []));
  if (analysed.status === 'not-computed') throw new Error(analysed.reason.code);
  return analysed.result;
};
