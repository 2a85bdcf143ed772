/** `range.dataValidation`: lists and formulas, with a prompt and an error alert. */
import type { HostValidation } from '../../../files/workbook/model';
import { without } from '../cells/clearing';
import type { RangeTarget } from '../cells/rangeTarget';
import { intersect, touch } from '../cells/rangeTarget';
import { looksLikeFormula } from '../cells/formulaText';
import { fields, one, truth, words } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType } from '../objects';

/** Excel's limit for a list written out. */
const MAX_INLINE_LIST = 255;
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ALERT = 225;

const sameRange = ({ rect }: RangeTarget, { range }: HostValidation): boolean =>
  range.row === rect.row && range.column === rect.column && range.rows === rect.rows && range.columns === rect.columns;

const clear = ({ sheet, rect }: RangeTarget): void => {
  touch(sheet);
  sheet.validations = sheet.validations.flatMap((validation) => without(validation.range, rect).map((range) => ({ ...validation, range })));
};

const found = ({ sheet, rect }: RangeTarget): HostValidation | undefined => sheet.validations.find(({ range }) => intersect(range, rect));

const NONE: Omit<HostValidation, 'range'> = { list: '', promptTitle: '', promptMessage: '', errorMessage: '' };

/** The validation of exactly this range, made (over whatever was there) when there is none. */
const ensured = (target: RangeTarget): HostValidation => {
  const existing = target.sheet.validations.find((validation) => sameRange(target, validation));
  if (existing) return existing;
  const old = found(target);
  clear(target);
  const fresh: HostValidation = { ...(old ?? NONE), range: target.rect };
  target.sheet.validations.push(fresh);
  return fresh;
};

const checkedList = (source: unknown): string => {
  if (typeof source !== 'string') throw new HostError('NotImplemented', 'Pass the list as a text: "да,нет" or "=Лист!$A$1:$A$9".');
  if (source.startsWith('=') ? !looksLikeFormula(source) : source === '' || source.length > MAX_INLINE_LIST) throw invalidArgument(`«${source.slice(0, 40)}» cannot be a list.`);
  return source;
};

const given = (value: unknown): boolean => value !== undefined && value !== null;

/** `rule` names one kind; here a list or a formula. */
const setRule = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const { list, custom, ...others } = fields(value, 'rule');
  if (given(list) === given(custom) || Object.values(others).some(given)) throw new HostError('NotImplemented', 'Only lists and formulas are validated here.');
  if (given(list)) {
    const source = checkedList(fields(list, 'list').source);
    const validation = ensured(target);
    validation.list = source;
    delete validation.formula;
    return;
  }
  const { formula } = fields(custom, 'custom');
  if (typeof formula !== 'string' || !looksLikeFormula(formula)) throw invalidArgument('A custom rule needs a formula.');
  Object.assign(ensured(target), { list: '', formula });
};

/** Excel says no more than "invalid argument" to a text that is too long. */
const limited = (value: unknown, length: number, what: string): string => {
  const text = words(value ?? '', what);
  if (text.length > length) throw invalidArgument(`The ${what} has at most ${length} characters.`);
  return text;
};

const setPrompt = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const { title, message } = fields(value, 'prompt');
  const texts = { promptTitle: limited(title, MAX_TITLE, 'title'), promptMessage: limited(message, MAX_PROMPT, 'message') };
  Object.assign(ensured(target), texts);
};

const STYLES = { Stop: undefined, Warning: 'warning', Information: 'information' } as const;

const setAlert = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const { title, message, style, showAlert } = fields(value, 'errorAlert');
  const texts = { errorTitle: limited(title, MAX_TITLE, 'title'), errorMessage: limited(message, MAX_ALERT, 'message') };
  const shown = showAlert === undefined || truth(showAlert, 'showAlert');
  const errorStyle = shown ? STYLES[one(style ?? 'Stop', ['Stop', 'Warning', 'Information'], 'style')] : 'none';
  const validation = ensured(target);
  Object.assign(validation, texts);
  if (errorStyle) validation.errorStyle = errorStyle;
  else delete validation.errorStyle;
};

const typeOf = ({ list, formula }: HostValidation): string => {
  if (list !== '') return 'List';
  return formula === undefined ? 'None' : 'Custom';
};

const ruleOf = ({ list, formula }: HostValidation): object => {
  if (list !== '') return { list: { inCellDropDown: true, source: list } };
  return formula === undefined ? {} : { custom: { formula } };
};

const styleName = ({ errorStyle }: HostValidation): string => Object.entries(STYLES).find(([, style]) => style === errorStyle)?.[0] ?? 'Stop';

const shownBy = (target: RangeTarget): HostValidation => found(target) ?? { ...NONE, range: target.rect };

const alertOf = (validation: HostValidation): object => ({
  showAlert: validation.errorStyle !== 'none',
  style: styleName(validation),
  title: validation.errorTitle ?? '',
  message: validation.errorMessage,
});

export const dataValidationType: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: { get: (target) => typeOf(shownBy(target)) },
    Rule: { get: (target) => ruleOf(shownBy(target)), set: setRule },
    Prompt: { get: (target) => ({ showPrompt: true, title: shownBy(target).promptTitle, message: shownBy(target).promptMessage }), set: setPrompt },
    ErrorAlert: { get: (target) => alertOf(shownBy(target)), set: setAlert },
    IgnoreBlanks: { get: () => true },
  },
  methods: { Clear: clear },
};
