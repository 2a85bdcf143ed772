/** How wide a column of a blank input sheet is, and which number format its cells have. */
import type { ColumnDeclaration, ColumnHint, ColumnType } from '../../inputs/columns';

/** In characters. */
const DEFAULT_WIDTH = 16;

const WIDTH_BY_TYPE: Partial<Record<ColumnType, number>> = {
  school: 38,
  code: 10,
  year: 15,
  procedure: 28,
  mark: 12,
  score: 9,
  participantCategory: 20,
  examStage: 20,
  riskParameter: 13,
  riskFactor: 30,
  riskLevel: 15,
  indicator: 13,
  indicatorValue: 18,
  listName: 24,
  className: 9,
  workName: 32,
  settingName: 44,
  settingValue: 26,
};

const WIDTH_BY_HINT: Partial<Record<ColumnHint, number>> = {
  municipality: 24,
  schoolKind: 16,
  locality: 14,
  person: 20,
  biased: 20,
  className: 9,
  countOfPupils: 19,
  source: 60,
  preventionMunicipality: 24,
  countOfSchools: 19,
  rubricSection: 30,
  rubricIndicator: 44,
  rubricCriterion: 44,
  indicatorTotal: 12,
  indicatorSource: 36,
  basis: 30,
  ownBasis: 44,
  measureText: 56,
  direction: 30,
  measureKind: 24,
  riskKind: 22,
  manageability: 18,
  decisionNature: 16,
  measureLevel: 16,
  months: 20,
  responsible: 30,
  participantsOfMeasure: 30,
  document: 32,
  decisionText: 56,
  section: 34,
  templatePart: 26,
  templateText: 90,
  formerSchool: 38,
  changeKind: 24,
};

export const columnWidth = ({ type, hint }: Pick<ColumnDeclaration, 'type' | 'hint'>): number => WIDTH_BY_TYPE[type] ?? WIDTH_BY_HINT[hint] ?? DEFAULT_WIDTH;

const TEXT = '@';

/** What Excel would otherwise take for a number or a date: «001», «1.1», «2011/12», «5-1». */
const TEXT_TYPES: ReadonlySet<ColumnType> = new Set(['code', 'year', 'riskParameter', 'riskFactor', 'indicator', 'className']);
const TEXT_HINTS: ReadonlySet<ColumnHint> = new Set(['className']);

/** `null`: as Excel finds right. */
export const columnFormat = ({ type, hint }: Pick<ColumnDeclaration, 'type' | 'hint'>): string | null => (TEXT_TYPES.has(type) || TEXT_HINTS.has(hint) ? TEXT : null);
