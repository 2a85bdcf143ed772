/** The table «Каталог мер»: one row is a measure that answers one or several findings. */
import { OTHER_DIRECTION } from '../engine/support/defaultCatalogue/vocabulary';
import { LEVEL_WORDS, MANAGEABILITY_WORDS, MEASURE_KIND_WORDS, NATURE_WORDS, RISK_KIND_WORDS } from '../engine/support/measureWords';
import type { BasisId, Measure, MonthSpan } from '../engine/support/model';
import { readBases } from './basisNames';
import { parseFlag } from './cellValues/flags';
import { isMissing } from './cellValues/parsed';
import { parseText } from './cellValues/texts';
import { optional, required, type TableDeclaration } from './columns';
import { ERROR_ROW, WARNING } from './issueList';
import { levelOf, manageabilityOf, measureKindOf, natureOf, readMonths, riskKindOf, type WordReader } from './measureNames';
import type { TableRows } from './tableRows';

export type CatalogueColumn = 'code' | 'bases' | 'text' | 'direction' | 'kind' | 'riskKind' | 'manageability' | 'nature' | 'level' | 'months' | 'responsible' | 'participants' | 'document' | 'source' | 'included';

export const CATALOGUE_TABLE: TableDeclaration<CatalogueColumn> = {
  id: 'catalogue',
  name: 'Каталог мер',
  sheetSynonyms: ['Каталог мероприятий'],
  hasTotals: false,
  ofReports: true,
  columns: {
    code: required('Код меры', 'text', 'measureCode'),
    bases: required('Основание', 'text', 'basis', { synonyms: ['Основания'] }),
    text: required('Мероприятие', 'text', 'measureText', { synonyms: ['Мера', 'Меры'] }),
    direction: optional('Направление', 'text', 'direction'),
    kind: optional('Вид меры', 'text', 'measureKind'),
    riskKind: optional('Вид риска', 'text', 'riskKind'),
    manageability: optional('Управляемость', 'text', 'manageability'),
    nature: optional('Характер решения', 'text', 'decisionNature'),
    level: optional('Уровень', 'text', 'measureLevel'),
    months: optional('Месяцы', 'text', 'months', { synonyms: ['Срок', 'Сроки'] }),
    responsible: optional('Ответственный', 'text', 'responsible', { synonyms: ['Ответственные'] }),
    participants: optional('Участники', 'text', 'participantsOfMeasure'),
    document: optional('Документ', 'text', 'document', { synonyms: ['Документы'] }),
    source: optional('Источник', 'text', 'indicatorSource'),
    included: optional('Включить', 'flag', 'included'),
  },
};

type Rows = TableRows<CatalogueColumn>;

/** In the order of the rows; those that are not to be included are passed over. */
export const readCatalogue = (rows: Rows): readonly Measure[] => {
  const measures: Measure[] = [];
  const codes = new Map<string, Measure>();
  while (rows.next()) {
    if (isRemark(rows)) continue;
    if (rows.optional('included', parseFlag) === false) {
      rows.use();
      continue;
    }
    const code = rows.required('code', parseText);
    const text = rows.required('text', parseText);
    const bases = readGrounds(rows);
    if (rows.failed || code === null || text === null || bases === null) continue;
    const measure: Measure = { code, bases, text, ...readWords(rows), ...readTexts(rows), months: readSpan(rows), origin: rows.origin('text') };
    if (isRepeated(rows, measure, codes)) continue;
    measures.push(measure);
    rows.use();
  }
  return measures;
};

/** A heading between the rows or a line of text below them: one issue is enough for it. */
const isRemark = (rows: Rows): boolean => {
  if (!rows.isMissingBeside('code') && !rows.isMissingBeside('text') && !rows.isMissingBeside('direction')) return false;
  rows.report('value-missing', 'bases', { column: rows.header('bases') }, ERROR_ROW);
  return true;
};

const isRepeated = (rows: Rows, measure: Measure, codes: Map<string, Measure>): boolean => {
  const first = codes.get(measure.code);
  if (first === undefined) {
    codes.set(measure.code, measure);
    return false;
  }
  rows.report('measure-code-duplicate', 'code', { code: measure.code, first: rows.addressBeside(first.origin!, 'code') }, ERROR_ROW);
  return true;
};

/** A row of which no ground is known is left out: nothing would ever call for it. */
const readGrounds = (rows: Rows): readonly BasisId[] | null => {
  if (rows.required('bases', parseText) === null) return null;
  const { bases, unknown } = readBases(rows.raw('bases'));
  for (const read of unknown) rows.report('basis-unknown', 'bases', { read }, bases.length > 0 ? WARNING : ERROR_ROW);
  return bases.length > 0 ? bases : null;
};

const readTexts = (rows: Rows): Pick<Measure, 'direction' | 'responsible' | 'participants' | 'document' | 'source'> => ({
  direction: rows.optional('direction', parseText) ?? OTHER_DIRECTION,
  responsible: rows.optional('responsible', parseText),
  participants: rows.optional('participants', parseText),
  document: rows.optional('document', parseText),
  source: rows.optional('source', parseText),
});

/** Without a level the school itself carries a measure out. */
const readWords = (rows: Rows): Pick<Measure, 'kind' | 'riskKind' | 'manageability' | 'nature' | 'level'> => ({
  kind: readWord(rows, 'kind', measureKindOf, MEASURE_KIND_WORDS),
  riskKind: readWord(rows, 'riskKind', riskKindOf, RISK_KIND_WORDS),
  manageability: readWord(rows, 'manageability', manageabilityOf, MANAGEABILITY_WORDS),
  nature: readWord(rows, 'nature', natureOf, NATURE_WORDS),
  level: readWord(rows, 'level', levelOf, LEVEL_WORDS) ?? 'school',
});

const readWord = <Value extends string>(rows: Rows, column: CatalogueColumn, wordOf: WordReader<Value>, words: Readonly<Record<Value, string>>): Value | null => {
  const text = rows.optional(column, parseText);
  if (text === null) return null;
  const found = wordOf(text);
  if (found === null) rows.report('choice-unknown', column, { column: rows.header(column), read: text, known: Object.values<string>(words) }, WARNING);
  return found;
};

const readSpan = (rows: Rows): MonthSpan | null => {
  const raw = rows.raw('months');
  if (!rows.has('months') || isMissing(raw) || rows.optional('months', parseText) === null) return null;
  const span = readMonths(raw);
  if (span === null) rows.report('months-unreadable', 'months', { read: rows.place('months').read }, WARNING);
  return span;
};
