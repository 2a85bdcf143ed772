/** Answers to fields, from a form or an online questionnaire: read by the field's kind, checked, and put into rows. */
import { indicatorByCode, REALISATION_STEPS } from '../../engine/indicatorCatalogue';
import { parseCount } from '../cellValues/counts';
import { parseFlag } from '../cellValues/flags';
import { readNumber } from '../cellValues/numbers';
import { CellProblem, isExcelError, isMissing } from '../cellValues/parsed';
import { shareOf } from '../cellValues/shares';
import { wholeField, type FieldKind, type FormField } from '../forms/fields';
import { parseRealisation } from '../indicatorNames';
import type { RawValue } from '../rawWorkbook';
import type { InputTableId } from '../reading';
import { readText, tidyText } from '../text';
import type { IncomingCell, IncomingPlace, IncomingRow } from './incoming';
import type { ProblemList } from './problems';
import { NO, schoolYearName, YES } from './tableCells';

export interface Answer {
  readonly field: FormField;
  readonly value: RawValue;
  readonly place: IncomingPlace;
}

type Read = { readonly value: RawValue } | 'unreadable' | 'out-of-range';

const readCount = (raw: RawValue): Read => {
  const count = parseCount(raw);
  if (count === null) return 'unreadable';
  if (!(count instanceof CellProblem)) return { value: count };
  return count.code === 'count-negative' || count.code === 'count-not-whole' ? 'out-of-range' : 'unreadable';
};

const readShare = (raw: RawValue): Read => {
  const number = readNumber(raw);
  if (number === null || number.unit !== '') return 'unreadable';
  const share = shareOf(number);
  return share === null || share instanceof CellProblem ? 'out-of-range' : { value: share };
};

const readRating = (raw: RawValue, from: number, to: number): Read => {
  const number = readNumber(raw);
  if (number === null || number.percent || number.unit !== '') return 'unreadable';
  return number.value >= Math.min(from, to) && number.value <= Math.max(from, to) ? { value: number.value } : 'out-of-range';
};

const readFlag = (raw: RawValue): Read => {
  const flag = parseFlag(raw);
  return typeof flag === 'boolean' ? { value: flag ? YES : NO } : 'unreadable';
};

const readStep = (raw: RawValue): Read => {
  const step = parseRealisation(raw);
  return step === null || step instanceof CellProblem ? 'unreadable' : { value: REALISATION_STEPS[step] };
};

/** `null`: nothing was answered. */
export const readAnswer = (answer: FieldKind, raw: RawValue): Read | null => {
  if (isMissing(raw)) return null;
  if (isExcelError(raw)) return 'unreadable';
  switch (answer.kind) {
    case 'count':
      return readCount(raw);
    case 'share':
      return readShare(raw);
    case 'rating':
      return readRating(raw, answer.from, answer.to);
    case 'yesNo':
      return readFlag(raw);
    case 'realisation':
      return readStep(raw);
  }
};

export const fieldLabel = ({ number, name }: FormField): string => (number === '' ? name : `${number} ${name}`);

/** An answer that can be used, or `null`, with a problem at its cell unless it is missing. */
export const takeAnswer = (field: FormField, raw: RawValue, place: IncomingPlace, problems: ProblemList): Answer | null => {
  const read = readAnswer(field.answer, raw);
  if (read === null) return null;
  if (typeof read === 'object') return { field, value: read.value, place };
  problems.add('error', read === 'unreadable' ? 'field-unreadable' : 'field-out-of-range', { field: fieldLabel(field), read: tidyText(readText(raw)) }, place);
  return null;
};

/** Without the counts that are more than what they are a part of: one of the two is wrong, and nobody knows which. */
export const withoutExcess = (answers: readonly Answer[], problems: ProblemList): readonly Answer[] => {
  const known = new Map(answers.map((answer) => [answer.field.id, answer]));
  return answers.filter(({ field, value, place }) => {
    const whole = field.answer.kind === 'count' && field.answer.whole !== null ? known.get(field.answer.whole) : undefined;
    if (whole === undefined || typeof value !== 'number' || typeof whole.value !== 'number' || value <= whole.value) return true;
    problems.add('error', 'part-above-whole', { part: fieldLabel(field), whole: fieldLabel(whole.field), partValue: value, wholeValue: whole.value }, place);
    return false;
  });
};

export interface AnsweredBy {
  /** The school's key in this workbook. */
  readonly school: string;
  readonly year: number;
  readonly by: string | null;
  readonly at: string | null;
}

interface Target {
  readonly table: InputTableId;
  readonly key: Readonly<Record<string, string>>;
  readonly column: string;
}

/** Where a field's answer belongs, by its id; `null` for a whole, which goes along with its parts. */
const targetOf = (id: string): Target | null => {
  const dot = id.indexOf('.');
  const [section, rest] = [id.slice(0, dot), id.slice(dot + 1)];
  if (section === 'socialPassport') return { table: 'socialPassport', key: {}, column: rest };
  if (section === 'risks') return { table: 'risks', key: { parameter: rest }, column: 'value' };
  return rest.startsWith('whole.') ? null : { table: 'indicators', key: { indicator: rest }, column: 'value' };
};

const cellOf = ({ value, place }: Answer): IncomingCell => ({ value, place });

/** The whole of an indicator's count, where it was answered. */
const totalOf = ({ indicator = '' }: Target['key'], answers: ReadonlyMap<string, Answer>): Readonly<Record<string, IncomingCell>> => {
  const whole = indicatorByCode(indicator)?.whole ?? null;
  const answer = whole === null ? undefined : answers.get(wholeField(whole));
  return answer ? { total: cellOf(answer) } : {};
};

/** One row of the social passport, and one for each risk parameter and indicator. */
export const rowsOfAnswers = (answers: readonly Answer[], { school, year, by, at }: AnsweredBy): readonly IncomingRow[] => {
  const known = new Map(answers.map((answer) => [answer.field.id, answer]));
  const rows = new Map<string, IncomingRow>();
  for (const answer of answers) {
    const target = targetOf(answer.field.id);
    if (target === null) continue;
    const { table, key, column } = target;
    const text = JSON.stringify([table, key]);
    const cells = { ...rows.get(text)?.cells, [column]: cellOf(answer), ...totalOf(key, known) };
    rows.set(text, { table, school, key: { year: schoolYearName(year), ...key }, cells, by, at });
  }
  return [...rows.values()];
};
