/** Short ways to write rows in tests: a row is its telling values, the rest is plain. */
import type { Origin, Participant, ProcedureResult, RiskProfileEntry, RiskValue, School, SocialPassport } from '../../src/engine/model';
import type { RiskLevel, RiskFactorId, RiskParameterId } from '../../src/engine/riskCatalogue';
import type { ContextShareId } from '../../src/engine/contextShares';
import { asShare, type Share } from '../../src/engine/units';

export const originAt = (address: string): Origin => ({ sheet: 'Лист', address });

export const school = (key: string, over: Partial<School> = {}): School => ({
  key,
  name: key,
  code: null,
  municipality: null,
  kind: 'СОШ',
  primaryOnly: false,
  parentKey: null,
  locality: null,
  pupils: null,
  origin: originAt(`школа ${key}`),
  ...over,
});

/** `result('а', 2021, 'ОГЭ математика', 13, 44)`: 13 of 44 below the threshold. */
export const result = (of: string, year: number, procedure: string, below: number, participants: number, over: Partial<ProcedureResult> = {}): ProcedureResult => ({
  school: of,
  year,
  procedure,
  participants,
  below,
  meanScore: null,
  marks4and5: null,
  above60: null,
  biased: false,
  origin: originAt(`${of} ${String(year)} ${procedure}`),
  ...over,
});

export const participant = (of: string, procedure: string, over: Partial<Participant> = {}): Participant => ({
  school: of,
  year: 2021,
  procedure,
  mark: null,
  score: null,
  retake: false,
  pastGraduate: false,
  origin: originAt('участник'),
  ...over,
});

export const shares = (values: Partial<Record<ContextShareId, number>>): Partial<Record<ContextShareId, Share>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, asShare(value)]));

/** `passport('а', 2021, [0.2, 0.3, 0.02])`: both parents with higher education, single parent, on register. */
export const passport = (of: string, year: number, [a, b, c]: readonly [number?, number?, number?], over: Partial<SocialPassport> = {}): SocialPassport => ({
  school: of,
  year,
  pupils: null,
  shares: shares({
    ...(a === undefined ? {} : { bothParentsHigherEducation: a }),
    ...(b === undefined ? {} : { singleParent: b }),
    ...(c === undefined ? {} : { onRegister: c }),
  }),
  origin: originAt(`паспорт ${of} ${String(year)}`),
  ...over,
});

export const riskValue = (of: string, year: number, parameter: RiskParameterId, deficit: number): RiskValue => ({
  school: of,
  year,
  parameter,
  deficit,
  origin: originAt(`риск ${of} ${parameter}`),
});

export const profileEntry = (of: string, year: number, factor: RiskFactorId, level: RiskLevel): RiskProfileEntry => ({
  school: of,
  year,
  factor,
  level,
  origin: originAt(`профиль ${of} ${String(factor)}`),
});
