/** The table «Управленческие решения»: one row is a decision, its measure and what became of it. */
import type { SchoolYear } from '../engine/model';
import type { ProcedureName } from '../engine/procedures';
import { schoolYearOf } from '../engine/support/days';
import { NATURE_WORDS, RISK_KIND_WORDS } from '../engine/support/measureWords';
import type { DecisionRow, EffectIndicator, Term } from '../engine/support/model';
import { readBases } from './basisNames';
import { CellProblem, isMissing } from './cellValues/parsed';
import { parseProgress } from './cellValues/progress';
import { readTerm, type TermReading } from './cellValues/terms';
import { parseText } from './cellValues/texts';
import { parseYear } from './cellValues/years';
import { optional, PLAIN_YEAR_COLUMN, required, SCHOOL_COLUMN, YEAR_COLUMN, type TableDeclaration } from './columns';
import { effectIndicatorOf } from './effectIndicators';
import { NOTE, WARNING } from './issueList';
import { natureOf, riskKindOf, type WordReader } from './measureNames';
import type { SchoolDirectory } from './schoolDirectory';
import type { TableRows } from './tableRows';

export type DecisionColumn = 'code' | 'text' | 'year' | 'school' | 'basis' | 'riskKind' | 'nature' | 'measure' | 'taken' | 'due' | 'progress' | 'done' | 'responsible' | 'document' | 'indicator';

export const DECISIONS_TABLE: TableDeclaration<DecisionColumn> = {
  id: 'decisions',
  name: 'Управленческие решения',
  sheetSynonyms: ['Решения'],
  hasTotals: false,
  ofReports: true,
  columns: {
    text: required('Решение', 'text', 'decisionText', { synonyms: ['Управленческое решение', 'Содержание решения'] }),
    year: { ...YEAR_COLUMN, synonyms: [PLAIN_YEAR_COLUMN.header, ...YEAR_COLUMN.synonyms.filter((synonym) => synonym !== PLAIN_YEAR_COLUMN.header)] },
    school: { ...SCHOOL_COLUMN, required: false },
    basis: optional('Основание', 'text', 'basis'),
    riskKind: optional('Вид риска', 'text', 'riskKind'),
    nature: optional('Характер решения', 'text', 'decisionNature'),
    measure: optional('Мера', 'text', 'measureText', { synonyms: ['Мероприятие'] }),
    taken: optional('Дата решения', 'text', 'term', { synonyms: ['Дата'] }),
    due: optional('Срок', 'text', 'term', { synonyms: ['Срок исполнения'] }),
    progress: optional('Выполнение', 'text', 'progress', { synonyms: ['Выполнено', 'Статус'] }),
    done: optional('Дата выполнения', 'text', 'term'),
    responsible: optional('Ответственный', 'text', 'responsible'),
    document: optional('Документ', 'text', 'document'),
    indicator: optional('Показатель', 'text', 'decisionIndicator', { synonyms: ['Показатель эффекта'] }),
    code: optional('Код решения', 'text', 'decisionCode'),
  },
};

type Rows = TableRows<DecisionColumn>;

/** `held`: the procedures that have results, of any name. Nothing but a missing text leaves a decision out; grounds may be in words of the user's own. */
export const readDecisions = (rows: Rows, directory: SchoolDirectory, held: ReadonlySet<ProcedureName>): readonly DecisionRow[] => {
  const decisions: DecisionRow[] = [];
  const terms = new Terms(rows);
  while (rows.next()) {
    const text = rows.required('text', parseText);
    if (text === null) continue;
    decisions.push(readDecision(rows, text, directory, held, terms));
    // A year that is planned for is no year of data.
    rows.use();
  }
  return decisions;
};

const readDecision = (rows: Rows, text: string, directory: SchoolDirectory, held: ReadonlySet<ProcedureName>, terms: Terms): DecisionRow => {
  const written = rows.optional('year', parseYear);
  const taken = terms.read('taken', written);
  const year = written ?? yearOfDay(taken);
  if (year === null && isMissing(rows.raw('year'))) rows.report('value-missing', 'year', { column: rows.header('year') }, WARNING);
  return {
    code: rows.optional('code', parseText),
    text,
    measure: rows.optional('measure', parseText),
    basis: readBases(rows.raw('basis')).bases[0] ?? null,
    riskKind: word(rows, 'riskKind', riskKindOf, RISK_KIND_WORDS),
    nature: word(rows, 'nature', natureOf, NATURE_WORDS),
    ...readSchool(rows, directory),
    year,
    taken,
    due: terms.read('due', year),
    progress: rows.optional('progress', parseProgress),
    done: terms.read('done', year),
    responsible: rows.optional('responsible', parseText),
    document: rows.optional('document', parseText),
    ...readIndicator(rows, held),
    origin: rows.origin('text'),
  };
};

const yearOfDay = (taken: Term | null): SchoolYear | null => {
  const day = taken?.from ?? taken?.to ?? null;
  return day === null ? null : schoolYearOf(day);
};

const word = <Value extends string>(rows: Rows, column: DecisionColumn, wordOf: WordReader<Value>, words: Readonly<Record<Value, string>>): Value | null => {
  const text = rows.optional(column, parseText);
  if (text === null) return null;
  const found = wordOf(text);
  if (found === null) rows.report('choice-unknown', column, { column: rows.header(column), read: text, known: Object.values<string>(words) }, WARNING);
  return found;
};

/** A school that is not listed is told, and the decision stays: the register holds decisions of many years. */
const readSchool = (rows: Rows, directory: SchoolDirectory): Pick<DecisionRow, 'school' | 'schoolText'> => {
  const schoolText = rows.optional('school', parseText);
  if (schoolText === null) return { school: null, schoolText };
  const resolution = directory.resolve('', rows.raw('school'));
  if ('found' in resolution) return { school: resolution.found.school.key, schoolText };
  // Schools of one name are told apart by their codes.
  const byCode = directory.resolve(rows.raw('school'), '');
  if ('found' in byCode) return { school: byCode.found.school.key, schoolText };
  if (resolution.code === 'school-unknown') rows.report('school-unknown', 'school', resolution.data, WARNING);
  if (resolution.code === 'school-name-ambiguous') rows.report('school-name-ambiguous', 'school', resolution.data, WARNING);
  return { school: null, schoolText };
};

const readIndicator = (rows: Rows, held: ReadonlySet<ProcedureName>): { readonly indicator: string | null; readonly effectIn: EffectIndicator | null } => {
  const indicator = rows.optional('indicator', parseText);
  if (indicator === null) return { indicator, effectIn: { kind: 'pooled' } };
  const effectIn = effectIndicatorOf(indicator, held);
  if (effectIn === null) rows.report('decision-indicator-unknown', 'indicator', { read: indicator }, WARNING);
  return { indicator, effectIn };
};

/** Terms with what is to be said of them; that a year was assumed is said once for the table. */
class Terms {
  private assumed = false;

  constructor(private readonly rows: Rows) {}

  read(column: 'taken' | 'due' | 'done', year: SchoolYear | null): Term | null {
    if (!this.rows.has(column)) return null;
    const reading = readTerm(this.rows.raw(column), year);
    if (reading instanceof CellProblem) {
      this.rows.report('value-error', column, { column: this.rows.header(column), read: this.rows.place(column).read }, WARNING);
      return null;
    }
    if (reading !== null) this.tell(reading, column, year);
    return reading?.term ?? null;
  }

  private tell({ term: { text: read }, remark }: TermReading, column: 'taken' | 'due' | 'done', year: SchoolYear | null): void {
    const named = { column: this.rows.header(column), read };
    if (remark === 'unreadable' || remark === 'reversed') this.rows.report('term-unreadable', column, named, WARNING);
    if (remark === 'year-unknown') this.rows.report('term-year-unknown', column, named, WARNING);
    if (remark === 'inside') this.rows.report('term-inside', column, named, WARNING);
    if (remark === 'year-assumed' && year !== null && !this.assumed) {
      this.assumed = true;
      this.rows.report('term-year-assumed', column, { read, year }, NOTE);
    }
  }
}
