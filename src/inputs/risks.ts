/** The table «Риски»: one row is the value of one risk parameter. */
import type { RiskValue } from '../engine/model';
import type { RiskParameter, RiskParameterId } from '../engine/riskCatalogue';
import { readNumber } from './cellValues/numbers';
import { CellProblem, parserOf, type Parser } from './cellValues/parsed';
import { parseFlag } from './cellValues/flags';
import { shareOf } from './cellValues/shares';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { ERROR_ROW, NOTE, type IssueList, type IssuePlace } from './issueList';
import { parseRiskParameter } from './riskNames';
import { declaredScale, deficitOnScale, describeScale, isShareScale, lookLikeShares, SHARE_SCALE, type ScaleOverrides, type ValueScale, type WrittenRiskValue } from './riskScales';
import type { SchoolDirectory } from './schoolDirectory';
import { isStrayText, schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type RiskColumn = 'school' | 'code' | 'year' | 'parameter' | 'value';

export const RISKS_TABLE: TableDeclaration<RiskColumn> = {
  id: 'risks',
  name: 'Риски',
  sheetSynonyms: ['Параметры риска', 'Риски школ'],
  hasTotals: true,
  columns: {
    school: SCHOOL_COLUMN,
    code: CODE_COLUMN,
    year: YEAR_COLUMN,
    parameter: required('Параметр', 'riskParameter', 'riskParameter', { synonyms: ['Параметр риска', 'Номер параметра', '№ параметра'] }),
    value: required('Значение', 'riskValue', 'riskValue', { synonyms: ['Значение параметра'] }),
  },
};

type Rows = TableRows<RiskColumn>;

const UNREADABLE = new CellProblem('number-unreadable');

/** «Наличие дополнительных занятий»: the one parameter that is answered by yes or no. */
export const YES_NO_PARAMETER: RiskParameterId = '8.3';

const parseWritten: Parser<WrittenRiskValue> = parserOf((raw) => {
  const number = readNumber(raw);
  return number === null || number.unit !== '' ? UNREADABLE : number;
});

const parseYesNoOrWritten: Parser<WrittenRiskValue> = (raw) => {
  const flag = typeof raw === 'number' ? null : parseFlag(raw);
  return typeof flag === 'boolean' ? { value: flag ? 1 : 0, percent: false } : parseWritten(raw);
};

const valueParser = (parameter: RiskParameter | null): Parser<WrittenRiskValue> => (parameter?.id === YES_NO_PARAMETER ? parseYesNoOrWritten : parseWritten);

/** `survey` walks the same rows beforehand: how a rating's values look as a whole decides on its scale. */
export const readRisks = (rows: Rows, survey: Rows, directory: SchoolDirectory, overrides: ScaleOverrides, issues: IssueList): readonly RiskValue[] => {
  const scales = scalesOf(survey, overrides, issues);
  const values: RiskValue[] = [];
  const duplicates = new DuplicateRows<RiskValue>();
  const year = rows.remembering('year', parseYear);
  while (rows.next()) {
    const school = schoolOfRow(rows, directory);
    if (isStrayText(rows, school)) continue;
    const ofYear = rows.required('year', year);
    const parameter = rows.required('parameter', parseRiskParameter);
    const written = rows.required('value', valueParser(parameter));
    const deficit = parameter && written ? readDeficit(rows, parameter, written, scales) : null;
    if (rows.failed || school === null || ofYear === null || parameter === null || deficit === null) continue;
    const value = { school: school.school.key, year: ofYear, parameter: parameter.id, deficit, origin: rows.origin('value') };
    if (duplicates.rejects(rows, 'school', `${String(school.index)} ${String(ofYear)} ${parameter.id}`, value, (a, b) => a.deficit === b.deficit)) continue;
    values.push(value);
    rows.use(ofYear);
  }
  return values;
};

const readDeficit = (rows: Rows, parameter: RiskParameter, written: WrittenRiskValue, scales: ScaleOverrides): number | null => {
  const scale = scales.get(parameter.id) ?? declaredScale(parameter);
  const deficit = deficitOnScale(parameter, written, scale);
  if (deficit !== null) return deficit;
  if (isShareScale(scale)) rows.required('value', () => shareOf(written));
  else rows.report('risk-value-out-of-scale', 'value', { parameter: parameter.id, read: rows.place('value').read, scale: describeScale(scale) }, ERROR_ROW);
  return null;
};

interface Surveyed {
  readonly parameter: RiskParameter;
  readonly first: IssuePlace;
  readonly values: WrittenRiskValue[];
}

/** The scales that differ from the declared ones. */
const scalesOf = (survey: Rows, overrides: ScaleOverrides, issues: IssueList): ScaleOverrides => {
  const scales = new Map<RiskParameterId, ValueScale>(overrides);
  for (const { parameter, first, values } of surveyValues(survey).values()) {
    if (overrides.has(parameter.id) || parameter.scale.kind === 'share' || !lookLikeShares(values)) continue;
    scales.set(parameter.id, SHARE_SCALE);
    issues.add('risk-scale-assumed-share', { parameter: parameter.id }, first, NOTE);
  }
  return scales;
};

const surveyValues = (survey: Rows): ReadonlyMap<RiskParameterId, Surveyed> => {
  const surveyed = new Map<RiskParameterId, Surveyed>();
  while (survey.next()) {
    const parameter = survey.optional('parameter', parseRiskParameter);
    const written = survey.optional('value', valueParser(parameter));
    if (parameter === null || written === null) continue;
    const known = surveyed.get(parameter.id);
    if (known) known.values.push(written);
    else surveyed.set(parameter.id, { parameter, first: survey.place('value'), values: [written] });
  }
  return surveyed;
};
