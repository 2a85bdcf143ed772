/**
 * An export of an online questionnaire (Google Forms and the like): the first row holds the questions, every other one an
 * answer. Of several answers of one school the last counts; the others are told.
 */
import { readNumber } from '../cellValues/numbers';
import { CellProblem, isMissing } from '../cellValues/parsed';
import { parseYear } from '../cellValues/years';
import type { RawSheet, RawValue } from '../rawWorkbook';
import { addressAt } from '../tableRegion';
import { readText, tidyText } from '../text';
import { fieldLabel, rowsOfAnswers, takeAnswer, withoutExcess, type Answer } from './answers';
import type { IncomingContext } from './context';
import { isoDate } from './dates';
import type { IncomingPlace, IncomingRow, ReadFile } from './incoming';
import { ProblemList } from './problems';
import { questionReader, type Question } from './questions';

interface Asked {
  readonly question: Question;
  readonly column: number;
}

interface Filled {
  readonly school: string;
  readonly name: string;
  readonly year: number;
  readonly by: string | null;
  readonly at: string | null;
  /** Index into the sheet's values. */
  readonly row: number;
  readonly address: string;
}

const textIn = (cells: readonly RawValue[], asked: Asked | undefined): string | null => {
  const raw = asked ? (cells[asked.column] ?? '') : '';
  return isMissing(raw) ? null : tidyText(readText(raw)) || null;
};

const rawIn = (cells: readonly RawValue[], asked: Asked | undefined): RawValue => (asked ? (cells[asked.column] ?? '') : '');

/** A later answer goes before an earlier one; without times the one further down. */
const isLater = (one: Filled, other: Filled): boolean => (one.at !== null && other.at !== null && one.at !== other.at ? one.at > other.at : one.row > other.row);

/** «35» to a question in per cent is 35 %; a number up to 1 may be meant as a share, and is left as unclear. */
const asPercent = (raw: RawValue): RawValue => {
  const number = readNumber(raw);
  if (number === null || number.percent || number.unit !== '') return raw;
  return number.value > 1 || number.value === 0 ? `${String(number.value)} %` : `${readText(raw)} (?)`;
};

export class QuestionnaireReader {
  private readonly problems: ProblemList;
  private readonly asked: readonly Asked[];
  private readonly header: number;

  constructor(
    private readonly file: string,
    private readonly sheet: RawSheet,
    private readonly context: IncomingContext,
  ) {
    this.problems = new ProblemList(file);
    this.header = sheet.values.findIndex((cells) => cells.some((cell) => cell !== ''));
    const ask = questionReader();
    this.asked = (sheet.values[this.header] ?? []).map((cell, column) => ({ question: ask(readText(cell)), column }));
  }

  /** Somebody is asked something, and says which school it is. */
  get isQuestionnaire(): boolean {
    const has = (kind: Question['kind']): boolean => this.asked.some(({ question }) => question.kind === kind);
    return (has('school') || has('code')) && has('field');
  }

  get hasTimes(): boolean {
    return this.column('time') !== undefined;
  }

  read(): ReadFile {
    this.reportPersonal();
    const filled = this.sheet.values.flatMap((cells, row) => (row <= this.header || cells.every((cell) => isMissing(cell)) ? [] : (this.filledIn(cells, row) ?? [])));
    const rows = this.latest(filled).flatMap((one) => this.rowsOf(one));
    if (filled.length === 0 && this.problems.all.every(({ severity }) => severity === 'note')) this.problems.add('error', 'nothing-to-read', {});
    const unique = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
    return { file: this.file, kind: 'questionnaire', schools: unique(filled.map(({ school }) => school)), years: unique(filled.map(({ year }) => year)), rows, problems: this.problems.all, by: null, at: null };
  }

  private column(kind: Question['kind']): Asked | undefined {
    return this.asked.find(({ question }) => question.kind === kind);
  }

  private place(row: number, column: number): IncomingPlace {
    return { file: this.file, sheet: this.sheet.name, address: addressAt(this.sheet, row, column) };
  }

  private reportPersonal(): void {
    for (const { question, column } of this.asked) {
      if (question.kind !== 'personal') continue;
      const { sheet, address } = this.place(this.header, column);
      const message = this.context.describe({ code: 'column-personal-data', severity: 'note', sheet, address, table: null, read: '', data: { header: question.header }, leavesOutRow: false });
      this.problems.add('note', 'read-issue', { message }, { sheet, address });
    }
  }

  private filledIn(cells: readonly RawValue[], row: number): Filled | null {
    const { directory, year: wanted } = this.context;
    const [code, school, year] = [this.column('code'), this.column('school'), this.column('year')];
    const place = this.place(row, (school ?? code)?.column ?? 0);
    const resolution = directory.resolve(rawIn(cells, code), rawIn(cells, school));
    if (!('found' in resolution)) {
      const suggestion = resolution.code === 'school-unknown' ? resolution.data.suggestion : null;
      this.problems.add('error', 'row-school-unknown', { school: textIn(cells, school) ?? textIn(cells, code) ?? '', suggestion }, place);
      return null;
    }
    const parsed = parseYear(rawIn(cells, year));
    if (parsed instanceof CellProblem) {
      this.problems.add('error', 'field-unreadable', { field: readText(rawIn(this.sheet.values[this.header] ?? [], year)), read: textIn(cells, year) ?? '' }, this.place(row, year?.column ?? 0));
      return null;
    }
    const { key, name } = resolution.found.school;
    return { school: key, name, year: parsed ?? wanted, by: textIn(cells, this.column('by')), at: isoDate(rawIn(cells, this.column('time'))), row, address: place.address };
  }

  /** The last answer of each school and year, in the order of the rows. */
  private latest(filled: readonly Filled[]): readonly Filled[] {
    const last = new Map<string, Filled>();
    const keyOf = ({ school, year }: Filled): string => JSON.stringify([school, year]);
    for (const one of filled) {
      const before = last.get(keyOf(one));
      if (before === undefined || isLater(one, before)) last.set(keyOf(one), one);
    }
    for (const one of filled) {
      const kept = last.get(keyOf(one));
      if (kept && kept !== one) this.problems.add('warning', 'answer-superseded', { school: one.name, last: kept.address }, { sheet: this.sheet.name, address: one.address });
    }
    return filled.filter((one) => last.get(keyOf(one)) === one);
  }

  private rowsOf({ school, year, by, at, row }: Filled): readonly IncomingRow[] {
    const cells = this.sheet.values[row] ?? [];
    const answers = new Map<string, Answer>();
    for (const { question, column } of this.asked) {
      if (question.kind !== 'field') continue;
      const raw = rawIn(cells, { question, column });
      const place = this.place(row, column);
      const answer = takeAnswer(question.field, question.percent && question.field.answer.kind === 'share' && !isMissing(raw) ? asPercent(raw) : raw, place, this.problems);
      if (answer === null) continue;
      const before = answers.get(question.field.id);
      if (before === undefined) answers.set(question.field.id, answer);
      else if (before.value !== answer.value) this.problems.add('error', 'field-unreadable', { field: fieldLabel(question.field), read: `${readText(before.value)}; ${readText(answer.value)}` }, place);
    }
    return rowsOfAnswers(withoutExcess([...answers.values()], this.problems), { school, year, by, at });
  }
}
