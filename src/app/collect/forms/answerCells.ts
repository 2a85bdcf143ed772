/** The cell for one answer: its number format, what it accepts, and the words beside it. */
import type { ContextShareId } from '../../../engine/contextShares';
import { REALISATION_STEPS } from '../../../engine/indicatorCatalogue';
import type { HostValidation } from '../../../files/workbook/model';
import { forms } from '../../../i18n/ru/forms';
import { ASKED_INDICATORS, indicatorField, PUPILS_FIELD, type FieldKind, type FormField } from '../../../inputs/forms/fields';
import { NO, YES } from '../../../inputs/incoming/tableCells';

/** What the cell of the answer and that of its whole are called: «$D$7». */
export interface AnswerPlace {
  readonly answer: string;
  /** `null`: the field is no part of another. */
  readonly whole: { readonly address: string; readonly name: string } | null;
}

type Rule = Pick<HostValidation, 'list' | 'formula' | 'promptMessage' | 'errorMessage'>;

/** Excel's limits for the texts of a validation. */
const LIMITS = { title: 32, prompt: 255, error: 225 } as const;

/** Longer lists of numbers are no help. */
const LONGEST_LIST = 10;

const numberFrom = (cell: string, from: number, to: number): string => `=AND(ISNUMBER(${cell}),${cell}>=${String(from)},${cell}<=${String(to)})`;

const countRule = ({ answer, whole }: AnswerPlace, of: 'pupils' | 'teachers'): Rule => {
  const isCount = `ISNUMBER(${answer}),${answer}=INT(${answer}),${answer}>=0`;
  const promptMessage = forms.prompts[of];
  if (whole === null) return { list: '', formula: `=AND(${isCount})`, promptMessage, errorMessage: forms.errors.count };
  return { list: '', formula: `=AND(${isCount},OR(${whole.address}="",${answer}<=${whole.address}))`, promptMessage, errorMessage: forms.errors.part(whole.name) };
};

const ratingRule = ({ answer }: AnswerPlace, from: number, to: number): Rule => {
  const promptMessage = forms.prompts.rating(from, to);
  const steps = Number.isInteger(from) && Number.isInteger(to) && to - from < LONGEST_LIST ? Array.from({ length: to - from + 1 }, (_, step) => from + step) : [];
  if (steps.length > 0) return { list: steps.join(','), promptMessage, errorMessage: forms.errors.choice };
  return { list: '', formula: numberFrom(answer, from, to), promptMessage, errorMessage: forms.errors.rating(from, to) };
};

const ruleOf = (kind: FieldKind, place: AnswerPlace): Rule => {
  switch (kind.kind) {
    case 'count':
      return countRule(place, kind.of);
    case 'share':
      return { list: '', formula: numberFrom(place.answer, 0, 1), promptMessage: forms.prompts.share, errorMessage: forms.errors.share };
    case 'rating':
      return ratingRule(place, Math.min(kind.from, kind.to), Math.max(kind.from, kind.to));
    case 'yesNo':
      return { list: [YES, NO].join(','), promptMessage: forms.prompts.yesNo, errorMessage: forms.errors.choice };
    case 'realisation':
      return { list: REALISATION_STEPS.join(','), promptMessage: forms.prompts.realisation, errorMessage: forms.errors.choice };
  }
};

const titleOf = ({ number, name }: FormField): string => {
  const title = number === '' ? name : `${number} ${name}`;
  return title.length <= LIMITS.title ? title : `${title.slice(0, LIMITS.title - 1)}…`;
};

export const answerValidation = (field: FormField, place: AnswerPlace): Omit<HostValidation, 'range'> => {
  const { promptMessage, errorMessage, ...condition } = ruleOf(field.answer, place);
  const hint = hintOf(field);
  return {
    ...condition,
    promptTitle: titleOf(field),
    promptMessage: (hint === '' ? promptMessage : `${promptMessage}\n${hint}`).slice(0, LIMITS.prompt),
    errorTitle: forms.errors.title,
    errorMessage: errorMessage.slice(0, LIMITS.error),
  };
};

export const answerFormat = ({ answer }: FormField): string => {
  if (answer.kind === 'count') return '0';
  if (answer.kind === 'share') return '0.0%';
  return 'General';
};

export const unitOf = ({ answer }: FormField): string => {
  switch (answer.kind) {
    case 'count':
      return forms.units[answer.of];
    case 'share':
      return forms.units.share;
    case 'rating':
      return forms.units.rating(answer.from, answer.to);
    default:
      return forms.units.choice;
  }
};

const CONTEXT_FIELD = /^socialPassport\.count\.(.+)$/;
const PUBLISHED: ReadonlySet<string> = new Set(ASKED_INDICATORS.filter(({ source }) => source === 'site').map(({ code }) => indicatorField(code)));

const hintOfCount = ({ id, answer }: FormField): string => {
  if (id === PUPILS_FIELD) return forms.hints.pupils;
  const [, context] = CONTEXT_FIELD.exec(id) ?? [];
  if (context !== undefined) return forms.hints.context[context as ContextShareId];
  return answer.kind === 'count' && answer.whole === null ? forms.hints.teachers : '';
};

/** What stands beside the answer; "" where the name says it all. */
export const hintOf = (field: FormField): string => {
  const { answer } = field;
  switch (answer.kind) {
    case 'count':
      return hintOfCount(field);
    case 'share':
      return '';
    case 'rating':
      return (answer.best === answer.to ? forms.hints.ratingBestHigh : forms.hints.ratingBestLow)(answer.from, answer.to);
    case 'yesNo':
      return PUBLISHED.has(field.id) ? forms.hints.site : forms.hints.yesNo;
    case 'realisation':
      return forms.hints.realisation;
  }
};
