/** `range.dataValidation`: lists, with a prompt and an error alert. */
import type { HostValidation } from '../../workbook/model';
import { without } from '../cells/clearing';
import type { RangeTarget } from '../cells/rangeTarget';
import { intersect, touch } from '../cells/rangeTarget';
import { looksLikeFormula } from '../cells/formulaText';
import { fields, words } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import type { ObjectType } from '../objects';

/** Excel's limit for a list written out. */
const MAX_INLINE_LIST = 255;

const sameRange = ({ rect }: RangeTarget, { range }: HostValidation): boolean =>
  range.row === rect.row && range.column === rect.column && range.rows === rect.rows && range.columns === rect.columns;

const clear = ({ sheet, rect }: RangeTarget): void => {
  touch(sheet);
  sheet.validations = sheet.validations.flatMap((validation) => without(validation.range, rect).map((range) => ({ ...validation, range })));
};

const found = ({ sheet, rect }: RangeTarget): HostValidation | undefined => sheet.validations.find(({ range }) => intersect(range, rect));

/** The validation of exactly this range, made (over whatever was there) when there is none. */
const ensured = (target: RangeTarget): HostValidation => {
  const existing = target.sheet.validations.find((validation) => sameRange(target, validation));
  if (existing) return existing;
  const old = found(target);
  clear(target);
  const fresh: HostValidation = { ...(old ?? { list: '', promptTitle: '', promptMessage: '', errorMessage: '' }), range: target.rect };
  target.sheet.validations.push(fresh);
  return fresh;
};

const checkedList = (source: unknown): string => {
  if (typeof source !== 'string') throw new HostError('NotImplemented', 'Pass the list as a text: "да,нет" or "=Лист!$A$1:$A$9".');
  if (source.startsWith('=') ? !looksLikeFormula(source) : source === '' || source.length > MAX_INLINE_LIST) throw invalidArgument(`«${source.slice(0, 40)}» cannot be a list.`);
  return source;
};

const setRule = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const rule = fields(value, 'rule');
  const { list, ...others } = rule;
  if (list === undefined || Object.values(others).some((other) => other !== undefined && other !== null)) throw new HostError('NotImplemented', 'Only lists are validated here.');
  const source = checkedList(fields(list, 'list').source);
  ensured(target).list = source;
};

const setPrompt = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const { title, message } = fields(value, 'prompt');
  const validation = ensured(target);
  validation.promptTitle = words(title ?? '', 'title');
  validation.promptMessage = words(message ?? '', 'message');
};

const setAlert = (target: RangeTarget, value: unknown): void => {
  touch(target.sheet);
  const { message } = fields(value, 'errorAlert');
  ensured(target).errorMessage = words(message ?? '', 'message');
};

export const dataValidationType: ObjectType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    Type: { get: (target) => (found(target)?.list ? 'List' : 'None') },
    Rule: { get: (target) => (found(target)?.list ? { list: { inCellDropDown: true, source: found(target)?.list } } : {}), set: setRule },
    Prompt: { get: (target) => ({ showPrompt: true, title: found(target)?.promptTitle ?? '', message: found(target)?.promptMessage ?? '' }), set: setPrompt },
    ErrorAlert: { get: (target) => ({ showAlert: true, style: 'Stop', title: '', message: found(target)?.errorMessage ?? '' }), set: setAlert },
    IgnoreBlanks: { get: () => true },
  },
  methods: { Clear: clear },
};
