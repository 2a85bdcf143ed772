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
  basis: 26,
  ownBasis: 34,
  measureText: 48,
  direction: 22,
  measureKind: 17,
  riskKind: 17,
  manageability: 15,
  decisionNature: 15,
  measureLevel: 14,
  months: 16,
  responsible: 22,
  participantsOfMeasure: 24,
  document: 24,
  decisionText: 44,
  section: 30,
  templatePart: 24,
  templateText: 86,
  formerSchool: 38,
  changeKind: 24,
};

export const columnWidth = ({ type, hint }: Pick<ColumnDeclaration, 'type' | 'hint'>): number => WIDTH_BY_TYPE[type] ?? WIDTH_BY_HINT[hint] ?? DEFAULT_WIDTH;

/** Sentences: their cells grow downwards. */
const WRAPPED_HINTS: ReadonlySet<ColumnHint> = new Set(['basis', 'ownBasis', 'measureText', 'direction', 'measureKind', 'riskKind', 'responsible', 'participantsOfMeasure', 'document', 'indicatorSource', 'decisionText', 'section', 'templatePart', 'templateText']);

export const isWrapped = ({ hint }: Pick<ColumnDeclaration, 'hint'>): boolean => WRAPPED_HINTS.has(hint);

const TEXT = '@';

/** What Excel would otherwise take for a number or a date: «001», «1.1», «2011/12», «5-1». */
const TEXT_TYPES: ReadonlySet<ColumnType> = new Set(['code', 'year', 'riskParameter', 'riskFactor', 'indicator', 'className']);
const TEXT_HINTS: ReadonlySet<ColumnHint> = new Set(['className']);

/** `null`: as Excel finds right. */
export const columnFormat = ({ type, hint }: Pick<ColumnDeclaration, 'type' | 'hint'>): string | null => (TEXT_TYPES.has(type) || TEXT_HINTS.has(hint) ? TEXT : null);
