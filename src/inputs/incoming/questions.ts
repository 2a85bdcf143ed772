/** Which question of an online questionnaire asks for what: by the names, numbers and synonyms that the tables are read by. */
import { PASSPORT_TABLE } from '../socialPassport';
import { fieldsOf, formSections, contextField, wholeField, type FormField } from '../forms/fields';
import { headerMatcher } from '../headers';
import { indicatorOf } from '../indicatorNames';
import { CellProblem } from '../cellValues/parsed';
import { looksPersonal } from '../personalColumns';
import { parseRiskParameter } from '../riskNames';
import { riskField, indicatorField } from '../forms/fields';
import type { ScaleOverrides } from '../riskScales';
import { foldLookalikes, foldText, tidyText } from '../text';

export type Question =
  | { readonly kind: 'school' | 'code' | 'year' | 'by' | 'time' }
  /** `percent`: the question says that the answer is a per cent. */
  | { readonly kind: 'field'; readonly field: FormField; readonly percent: boolean }
  | { readonly kind: 'personal'; readonly header: string }
  | { readonly kind: 'other' };

const key = (text: string): string => foldLookalikes(foldText(text)).replace(/[^\p{L}\d]+/gu, ' ').trim();

const TIMES: ReadonlySet<string> = new Set(['отметка времени', 'timestamp', 'время заполнения', 'дата заполнения', 'время создания', 'дата и время', 'время ответа'].map(key));
/** Who answered, as an office says it; surnames and addresses of mail are personal, and are not read. */
const WHO: ReadonlySet<string> = new Set(['Кто заполнил', 'Кто заполнил форму', 'Кто заполняет', 'Должность заполнившего', 'Должность', 'Ваша должность'].map(key));
const SCHOOL = /^(?:(?:ваша|выберите(?: вашу)?|укажите(?: вашу)?) (?:школа|школу)|(?:полное |краткое )?(?:наименование|название) (?:вашей |вашего )?(?:школы|оо|оу|образовательной организации|общеобразовательной организации)(?: .*)?)$/;
const WHOLES: ReadonlySet<string> = new Set(['Всего педагогических работников', 'Всего педагогов', 'Количество педагогов', 'Число педагогов', 'Количество педагогических работников', 'Численность педагогических работников', 'Педагогов всего'].map(key));

/** «… , %», «… (в процентах)»: 35 means 35 % here. */
const PERCENT = /(?:[,;(]|\s)\s*(?:%|в %|в процентах|проценты?)\s*\)?[?:.]*$/;

/** A row of a grid: «Оцените параметры [1.1 Состояние классов и кабинетов]». */
const GRID_ROW = /\[([^[\]]+)\]\s*$/;

const matchPassport = headerMatcher(PASSPORT_TABLE);

/** Questions are often longer than the names in them; the longest name that a question begins with is meant. */
const beginningWith = (fields: readonly FormField[], question: string): FormField | null => {
  const fitting = fields.filter(({ name }) => question === key(name) || question.startsWith(`${key(name)} `));
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
};

/** How to tell questions, with the scales that the user set. */
export const questionReader = (scales: ScaleOverrides = new Map()): ((header: string) => Question) => {
  const fields = formSections(undefined, scales).flatMap(fieldsOf);
  const byId = new Map(fields.map((field) => [field.id, field]));
  const named = fields.filter(({ number }) => number !== '');

  const passportQuestion = (text: string): Question | null => {
    const [column] = [...matchPassport([text]).indexes.keys()];
    if (column === undefined) return null;
    if (column === 'school' || column === 'code' || column === 'year') return { kind: column };
    const { header, type } = PASSPORT_TABLE.columns[column];
    const id = contextField(column);
    const field = byId.get(id) ?? (type === 'share' ? { id, number: '', name: header, answer: { kind: 'share' } as const } : null);
    return field && { kind: 'field', field, percent: PERCENT.test(foldText(text)) };
  };

  const fieldOf = (text: string): FormField | null => {
    const parameter = parseRiskParameter(text);
    if (parameter !== null && !(parameter instanceof CellProblem)) return byId.get(riskField(parameter.id)) ?? null;
    const indicator = indicatorOf(text);
    if (indicator !== null) return byId.get(indicatorField(indicator.code)) ?? null;
    return WHOLES.has(key(text)) ? (byId.get(wholeField('teachers')) ?? null) : beginningWith(named, key(text));
  };

  const ask = (text: string): Question | null => {
    const written = key(text);
    if (TIMES.has(written)) return { kind: 'time' };
    if (WHO.has(written)) return { kind: 'by' };
    if (SCHOOL.test(written)) return { kind: 'school' };
    if (looksPersonal(text)) return { kind: 'personal', header: text };
    const passport = passportQuestion(text);
    if (passport) return passport;
    const field = fieldOf(text);
    return field && { kind: 'field', field, percent: PERCENT.test(foldText(text)) };
  };

  return (header) => {
    const text = tidyText(header).replace(/[?:*\s]+$/, '');
    const inGrid = GRID_ROW.exec(text)?.[1];
    return (inGrid === undefined ? null : ask(tidyText(inGrid))) ?? (text === '' ? null : ask(text)) ?? { kind: 'other' };
  };
};
