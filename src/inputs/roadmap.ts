/** The table «Дорожная карта»: one row is a measure of the municipality or of one school. */
import { schoolYearOf } from '../engine/support/days';
import { MEASURE_KIND_WORDS } from '../engine/support/measureWords';
import type { MeasureKind, RoadmapRow, Term } from '../engine/support/model';
import { readRoadmapCode } from '../engine/support/roadmap/codes';
import type { SchoolYear } from '../engine/model';
import { parseMeasureKind } from './cellValues/measureKinds';
import { CellProblem, isMissing } from './cellValues/parsed';
import { readProgress } from './cellValues/progress';
import { readTerm, type TermReading } from './cellValues/terms';
import { parseText } from './cellValues/texts';
import { optional, required, SCHOOL_COLUMN, type TableDeclaration } from './columns';
import { NOTE, WARNING } from './issueList';
import { parseRiskFactor } from './riskNames';
import type { SchoolDirectory } from './schoolDirectory';
import type { TableRows } from './tableRows';
import { foldText, readText, tidyText } from './text';

export type RoadmapColumn = 'code' | 'direction' | 'text' | 'kind' | 'start' | 'end' | 'responsible' | 'participants' | 'document' | 'school' | 'factor' | 'basis' | 'progress';

export const ROADMAP_TABLE: TableDeclaration<RoadmapColumn> = {
  id: 'roadmap',
  name: 'Дорожная карта',
  sheetSynonyms: ['План мероприятий', 'Муниципальная дорожная карта'],
  hasTotals: false,
  ofReports: true,
  columns: {
    direction: required('Направление', 'text', 'direction', { synonyms: ['Направления'] }),
    text: required('Мероприятие', 'text', 'measureText', { synonyms: ['Мероприятия', 'Мера', 'Наименование мероприятия'] }),
    kind: optional('Вид меры', 'text', 'measureKind'),
    start: optional('Начало', 'text', 'term', { synonyms: ['Дата начала', 'Срок начала'] }),
    end: optional('Окончание', 'text', 'term', { synonyms: ['Дата окончания', 'Срок', 'Сроки', 'Срок исполнения'] }),
    responsible: optional('Ответственный', 'text', 'responsible', { synonyms: ['Ответственные'] }),
    participants: optional('Участники', 'text', 'participantsOfMeasure'),
    document: optional('Документ', 'text', 'document', { synonyms: ['Документы'] }),
    school: { ...SCHOOL_COLUMN, required: false },
    factor: optional('Фактор', 'riskFactor', 'riskFactor', { synonyms: ['Фактор риска'] }),
    basis: optional('Основание', 'text', 'ownBasis', { synonyms: ['Основания'] }),
    progress: optional('Выполнение', 'text', 'progress', { synonyms: ['Выполнено', 'Процент выполнения', 'Статус', 'Отметка о выполнении'] }),
    code: optional('Код меры', 'text', 'measureCode'),
  },
};

type Rows = TableRows<RoadmapColumn>;

/** `yearOfPlan`: of terms without a year, where neither the other term of the row nor its code tells one. */
export const readRoadmap = (rows: Rows, directory: SchoolDirectory, yearOfPlan: SchoolYear | null): readonly RoadmapRow[] => {
  const read: RoadmapRow[] = [];
  const terms = new TermsOfRows(rows, yearOfPlan);
  let section = '';
  while (rows.next()) {
    const heading = headingOf(rows);
    if (heading !== null) {
      section = heading;
      continue;
    }
    const text = rows.required('text', parseText);
    const code = rows.optional('code', parseText);
    const { start, end } = terms.read(code);
    const progress = rows.optional('progress', readProgress, NOTE);
    const row = {
      code,
      direction: rows.optional('direction', parseText) ?? section,
      kind: kindOf(rows),
      start,
      end,
      responsible: rows.optional('responsible', parseText),
      participants: rows.optional('participants', parseText),
      document: rows.optional('document', parseText),
      ...schoolOf(rows, directory),
      factor: rows.optional('factor', parseRiskFactor, NOTE)?.id ?? null,
      basis: rows.optional('basis', parseText),
      progress: progress?.share ?? null,
      underWay: progress?.underWay ?? false,
    };
    if (text === null) continue;
    read.push({ ...row, text, origin: rows.origin('text') });
    rows.use();
  }
  return read;
};

const SECTION = /^направление/;

/** «Направление № 2. …» over the rows of a direction. */
const headingOf = (rows: Rows): string | null => {
  if (rows.isMissingBeside('direction') && !isMissing(rows.raw('direction'))) return tidyText(readText(rows.raw('direction')));
  const text = tidyText(readText(rows.raw('text')));
  return rows.isMissingBeside('text', 'direction') && SECTION.test(foldText(text)) ? text : null;
};

const kindOf = (rows: Rows): MeasureKind | null => {
  if (!rows.has('kind')) return null;
  const parsed = parseMeasureKind(rows.raw('kind'));
  if (!(parsed instanceof CellProblem)) return parsed;
  const read = rows.place('kind').read;
  if (parsed.code === 'value-error') rows.report('value-error', 'kind', { column: rows.header('kind'), read }, NOTE);
  else rows.report('measure-kind-unknown', 'kind', { read, known: Object.values(MEASURE_KIND_WORDS) }, NOTE);
  return null;
};

/** «все школы», «муниципалитет»: not one of them. */
const ALL_SCHOOLS = /^(?:все(?: (?:школы|оо|оу|общеобразовательные).*)?|школы муниципалитета|муниципалитет|муниципальный уровень|район|округ)$/;

/** A school that is not in the list costs no row: what was planned for it stays to be seen. */
const schoolOf = (rows: Rows, directory: SchoolDirectory): Pick<RoadmapRow, 'school' | 'schoolText'> => {
  const raw = rows.raw('school');
  const written = rows.optional('school', parseText);
  if (written === null || ALL_SCHOOLS.test(foldText(written))) return { school: null, schoolText: null };
  const resolution = directory.resolve('', raw);
  if ('found' in resolution) return { school: resolution.found.school.key, schoolText: written };
  if (resolution.code === 'school-unknown') rows.report('school-unknown', 'school', resolution.data, WARNING);
  if (resolution.code === 'school-name-ambiguous') rows.report('school-name-ambiguous', 'school', resolution.data, WARNING);
  return { school: null, schoolText: written };
};

/** Reads the two terms of a row; that a year was assumed is told once. */
class TermsOfRows {
  private hasToldYear = false;

  constructor(
    private readonly rows: Rows,
    private readonly yearOfPlan: SchoolYear | null,
  ) {}

  read(code: string | null): Pick<RoadmapRow, 'start' | 'end'> {
    const [first, last] = [this.reading('start', null), this.reading('end', null)];
    const own = yearBeside(first) ?? yearBeside(last) ?? (code === null ? null : (readRoadmapCode(code)?.year ?? null));
    const start = this.settled('start', first, own);
    const end = this.settled('end', last, own);
    this.reportOrder(start, end);
    return { start, end };
  }

  private reading(column: 'start' | 'end', year: SchoolYear | null): TermReading | null {
    const { rows } = this;
    const reading = rows.has(column) ? readTerm(rows.raw(column), year) : null;
    if (!(reading instanceof CellProblem)) return reading;
    rows.report('value-error', column, { column: rows.header(column), read: rows.place(column).read }, WARNING);
    return null;
  }

  /** A term without a year: with the one that the row tells, else with the plan's. */
  private settled(column: 'start' | 'end', read: TermReading | null, own: SchoolYear | null): Term | null {
    if (read?.remark !== 'year-unknown') return this.told(column, read);
    const year = own ?? this.yearOfPlan;
    const again = year === null ? read : this.reading(column, year);
    if (own === null && year !== null && again?.remark === 'year-assumed' && !this.hasToldYear) {
      this.hasToldYear = true;
      this.rows.report('term-year-assumed', column, { read: again.term.text, year }, NOTE);
    }
    return this.told(column, again);
  }

  private told(column: 'start' | 'end', reading: TermReading | null): Term | null {
    if (reading === null) return null;
    const { rows } = this;
    const { term, remark } = reading;
    const data = { column: rows.header(column), read: term.text };
    if (remark === 'unreadable') rows.report('term-unreadable', column, data, NOTE);
    if (remark === 'year-unknown') rows.report('term-year-unknown', column, data, NOTE);
    if (remark === 'inside') rows.report('term-inside', column, data, NOTE);
    if (remark === 'reversed') rows.report('term-reversed', column, { start: term.text, end: term.text }, WARNING);
    return term;
  }

  private reportOrder(start: Term | null, end: Term | null): void {
    if (!start || !end || start.from === null || end.to === null || start.from <= end.to) return;
    this.rows.report('term-reversed', 'end', { start: start.text, end: end.text }, WARNING);
  }
}

const yearBeside = (reading: TermReading | null): SchoolYear | null => {
  const day = reading?.term.from ?? reading?.term.to ?? null;
  return day === null ? null : schoolYearOf(day);
};
