/** The table «Показатели»: one row is an indicator's value for a school, or for the municipality where no school is named. */
import type { Indicator } from '../engine/indicatorCatalogue';
import type { IndicatorValue } from '../engine/model';
import { parseCount } from './cellValues/counts';
import { parseFlag } from './cellValues/flags';
import { parseNumber } from './cellValues/numbers';
import { CellProblem, isMissing, parserOf, type Parser } from './cellValues/parsed';
import { parseShare } from './cellValues/shares';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { CODE_COLUMN, optional, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { DuplicateRows } from './duplicateRows';
import { indicatorOf, parseRealisation } from './indicatorNames';
import { ERROR_ROW, WARNING, type IssueWeight } from './issueList';
import type { RawValue } from './rawWorkbook';
import type { SchoolDirectory } from './schoolDirectory';
import { schoolOfRow } from './schoolOfRow';
import type { TableRows } from './tableRows';

export type IndicatorColumn = 'indicator' | 'year' | 'school' | 'code' | 'value' | 'total' | 'source';

export const INDICATORS_TABLE: TableDeclaration<IndicatorColumn> = {
  id: 'indicators',
  name: 'Показатели',
  sheetSynonyms: ['Показатели мониторинга', 'Показатели школ'],
  hasTotals: true,
  columns: {
    indicator: required('Код показателя', 'indicator', 'indicatorCode', { synonyms: ['Показатель', 'Номер показателя', '№ показателя', 'Наименование показателя'] }),
    year: YEAR_COLUMN,
    school: optional('Школа', 'school', 'indicatorSchool', { synonyms: SCHOOL_COLUMN.synonyms }),
    // «Код» alone could be the indicator's as well.
    code: optional('Код школы', 'code', 'schoolCode', { synonyms: CODE_COLUMN.synonyms.filter((name) => name !== 'Код школы') }),
    value: required('Значение', 'indicatorValue', 'indicatorValue', { synonyms: ['Значение показателя'] }),
    total: optional('Всего', 'count', 'indicatorTotal', { synonyms: ['Общее количество', 'Из скольких', 'Знаменатель'] }),
    source: optional('Источник', 'text', 'indicatorSource', { synonyms: ['Источник данных', 'Документ'] }),
  },
};

type Rows = TableRows<IndicatorColumn>;

/** A code of another catalogue is no mistake, but nothing knows how to read its value. */
const UNKNOWN_INDICATOR: IssueWeight = { severity: 'warning', leavesOutRow: true };

const NOT_READ = new CellProblem('flag-unreadable');

type Measured = Pick<IndicatorValue, 'value' | 'unit' | 'total'>;

export const readIndicators = (rows: Rows, directory: SchoolDirectory): readonly IndicatorValue[] => {
  const values: IndicatorValue[] = [];
  const duplicates = new DuplicateRows<IndicatorValue>();
  const year = rows.remembering('year', parseYear);
  while (rows.next()) {
    const ofMunicipality = isMissing(rows.raw('school')) && isMissing(rows.raw('code'));
    const school = ofMunicipality ? null : schoolOfRow(rows, directory);
    const ofYear = rows.required('year', year);
    const indicator = readIndicator(rows, ofMunicipality);
    const measured = indicator ? readMeasured(rows, indicator) : null;
    const source = rows.optional('source', parseText);
    if (rows.failed || ofYear === null || indicator === null || measured === null) continue;
    const value: IndicatorValue = { indicator: indicator.code, year: ofYear, school: school?.school.key ?? null, ...measured, source, origin: rows.origin('value') };
    if (duplicates.rejects(rows, 'indicator', `${String(school?.index ?? -1)} ${String(ofYear)} ${indicator.code}`, value, (a, b) => a.value === b.value && a.total === b.total)) continue;
    values.push(value);
    rows.use(ofYear);
  }
  return values;
};

/** `null`: missing, unknown, or a municipality's indicator beside a school; all of it is reported. */
const readIndicator = (rows: Rows, ofMunicipality: boolean): Indicator | null => {
  const text = rows.required('indicator', parseText);
  if (text === null) return null;
  const indicator = indicatorOf(text);
  if (indicator === null) rows.report('indicator-unknown', 'indicator', { read: text }, UNKNOWN_INDICATOR);
  else if (indicator.level === 'municipality' && !ofMunicipality) rows.report('indicator-of-municipality', 'school', { indicator: indicator.code }, ERROR_ROW);
  return indicator;
};

const readMeasured = (rows: Rows, indicator: Indicator): Measured | null => {
  switch (indicator.form) {
    case 'countOfWhole':
      return readPart(rows);
    case 'count':
      return alone('count', rows.required('value', parseCount));
    case 'score':
      return alone('score', rows.required('value', parseNumber));
    case 'yesNo': {
      const flag = readWord(rows, indicator, parseFlag);
      return alone('yesNo', flag === null ? null : Number(flag));
    }
    case 'realisation':
      return alone('step', readWord(rows, indicator, parseRealisation));
  }
};

const alone = (unit: Measured['unit'], value: number | null): Measured | null => (value === null ? null : { value, unit, total: null });

/** A count and its whole; without a whole a share, or a count whose share nobody knows. */
const readPart = (rows: Rows): Measured | null => {
  const total = rows.optional('total', parseCount, ERROR_ROW);
  if (total === null) {
    if (isShareText(rows.raw('value'))) return alone('share', rows.required('value', parseShare));
    const count = alone('count', rows.required('value', parseCount));
    if (count !== null && !rows.failed) rows.report('value-missing', 'total', { column: rows.header('total') }, WARNING);
    return count;
  }
  const value = rows.required('value', parseCount);
  if (value === null) return null;
  if (value > total) {
    rows.report('part-above-whole', 'value', { part: rows.header('value'), whole: rows.header('total'), partValue: value, wholeValue: total }, ERROR_ROW);
    return null;
  }
  return { value, unit: 'count', total };
};

/** Per cent, or a number between 0 and 1: no count is written so. */
const isShareText = (raw: RawValue): boolean => {
  if (typeof raw === 'string' && raw.includes('%')) return true;
  const number = parseNumber(raw);
  return typeof number === 'number' && number > 0 && number < 1;
};

/** A value that is chosen from a list of words; another word has an issue of its own, which names the list. */
const readWord = <Value>(rows: Rows, { code, form }: Indicator, parse: Parser<Value>): Value | null => {
  const parsed = parse(rows.raw('value'));
  if (parsed instanceof CellProblem && parsed.code === NOT_READ.code) {
    rows.report('indicator-value-unreadable', 'value', { indicator: code, read: rows.place('value').read, form: form === 'yesNo' ? 'yesNo' : 'realisation' }, ERROR_ROW);
    return null;
  }
  return rows.required('value', parserOf(() => parsed));
};
