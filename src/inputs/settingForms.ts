/** The forms that settings' values take: what a cell of «Параметры» may hold, and what is written there. */
import { parseCount } from './cellValues/counts';
import { parseNumber, readNumber } from './cellValues/numbers';
import { CellProblem, type Parsed } from './cellValues/parsed';
import { parseYear } from './cellValues/years';
import type { RawValue } from './rawWorkbook';
import type { SettingKind } from './settingView';
import { foldText } from './text';

/** Whatever `write` gives, `read` takes back as the same value. */
export interface SettingForm<Value> {
  readonly kind: SettingKind;
  /** `undefined`: the cell holds no such value. */
  readonly read: (raw: RawValue) => Value | undefined;
  readonly write: (value: Value) => RawValue;
}

const known = <Value>(parsed: Parsed<Value>): Value | undefined => (parsed instanceof CellProblem || parsed === null ? undefined : parsed);
const accepted = (value: number | undefined, fits: (value: number) => boolean): number | undefined => (value !== undefined && fits(value) ? value : undefined);
const itself = (value: number): RawValue => value;

/** Any number from `least` to `most`; «35 %» is 0.35. */
export const numberForm = (least: number, most: number): SettingForm<number> => ({
  kind: { kind: 'number', least, most, whole: false },
  read: (raw) => accepted(known(parseNumber(raw)), (value) => value >= least && value <= most),
  write: itself,
});

/** A whole number from `least`; `most` is as far as it makes sense, a cell may say more. */
export const countForm = (least: number, most: number): SettingForm<number> => ({
  kind: { kind: 'number', least, most, whole: true },
  read: (raw) => accepted(known(parseCount(raw)), (value) => value >= least),
  write: itself,
});

export interface SettingChoice<Value> {
  readonly id: Value & string;
  readonly written: string;
  /** Words that mean it, in the text of a cell; of several choices the first one counts. */
  readonly words: RegExp;
}

export const choiceForm = <Value extends string>(...choices: readonly SettingChoice<Value>[]): SettingForm<Value> => ({
  kind: { kind: 'choice', choices: choices.map(({ id, written }) => ({ id, written })) },
  read: (raw) => choices.find(({ words }) => words.test(foldText(String(raw))))?.id,
  write: (value) => choices.find(({ id }) => id === value)?.written ?? value,
});

/** As people write it in Russian, without an exponent; exact from a thousandth up. */
const decimalText = (value: number): string => value.toLocaleString('ru-RU', { useGrouping: false, maximumFractionDigits: 20 });

/** Per cent: 30, «30 %», or a cell formatted as per cent, which holds 0.3. Below one per cent only the sign tells. */
export const percentForm: SettingForm<number> = {
  kind: { kind: 'number', least: 1, most: 100, whole: false },
  read: (raw) => {
    const number = readNumber(raw);
    if (number === null || number.unit !== '') return undefined;
    const value = number.percent || number.value >= 1 ? number.value : Math.round(number.value * 1e9) / 1e7;
    return value > 0 && value <= 100 ? value : undefined;
  },
  write: (value) => (value >= 1 ? value : `${decimalText(value)} %`),
};

const QUARTILE = 0.25;
const QUINTILE = 0.2;
const PARTS = choiceForm({ id: 'quartile', written: 'квартиль', words: /квартил|четверт/ }, { id: 'quintile', written: 'квинтиль', words: /квинтил|пят(?:ая|ой) част/ });

/** The lowest quarter or fifth, by name; any other share above 0 and below 1 by its number. */
export const bottomShareForm: SettingForm<number> = {
  kind: PARTS.kind,
  read: (raw) => {
    const part = PARTS.read(raw);
    if (part !== undefined) return part === 'quartile' ? QUARTILE : QUINTILE;
    return accepted(known(parseNumber(raw)), (share) => share > 0 && share < 1);
  },
  write: (share) => (share === QUARTILE ? PARTS.write('quartile') : share === QUINTILE ? PARTS.write('quintile') : share),
};

const LATEST = 'последний';

/** A school year, or «последний» for the latest that has data. */
export const yearForm: SettingForm<number | null> = {
  kind: { kind: 'year' },
  read: (raw) => (typeof raw === 'string' && /^последн/.test(foldText(raw)) ? null : known(parseYear(raw))),
  write: (year) => year ?? LATEST,
};

/** A difference of shares, in percentage points; kept as a share, 5 п.п. as 0.05. */
export const pointsForm: SettingForm<number> = {
  kind: { kind: 'number', least: 0, most: 100, whole: false },
  read: (raw) => {
    const number = readNumber(raw);
    return number === null || number.value < 0 || number.value > 100 ? undefined : Math.round(number.value * 1e9) / 1e11;
  },
  write: (share) => Math.round(share * 1e11) / 1e9,
};

/** What stands in a cell whose value the add-in is to choose. */
const AUTOMATIC = 'автоматически';

const isAutomatic = (raw: RawValue): boolean => typeof raw === 'string' && /^(?:|авто.*)$/.test(foldText(raw));

/** Any text, or the add-in's own choice. */
export const automaticText: SettingForm<string | null> = {
  kind: { kind: 'text', automatic: AUTOMATIC },
  read: (raw) => (isAutomatic(raw) ? null : String(raw).trim()),
  write: (text) => text ?? AUTOMATIC,
};

/** A school year, or the add-in's own choice. */
export const automaticYear: SettingForm<number | null> = {
  kind: { kind: 'text', automatic: AUTOMATIC },
  read: (raw) => (isAutomatic(raw) ? null : known(parseYear(raw))),
  write: (year) => year ?? AUTOMATIC,
};
