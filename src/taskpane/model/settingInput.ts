/** What is typed into the field of a setting, read; and a setting's value, shown. */
import type { PaneTexts } from '../../i18n/texts';
import type { RawValue, SettingId, SettingView } from './useCases';

export type NotTaken = 'notNumber' | 'notWhole' | 'outside' | 'mediumAboveHigh';
export type Typed = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly why: NotTaken };

type NumberKind = Extract<SettingView['kind'], { kind: 'number' }>;

/** A comma or a point for the fraction, spaces between thousands, any minus sign. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/;

const parsed = (text: string, percent: boolean): number | null => {
  const plain = text.replace(/\s/g, '').replace(/[−–]/g, '-');
  const number = percent ? plain.replace(/%$/, '') : plain;
  return NUMBER.test(number) ? Number(number.replace(',', '.')) : null;
};

const notTaken = (why: NotTaken): Typed => ({ ok: false, why });

/** Medium risk begins no higher than high risk: each is held to the other one as it stands. */
const thresholdsCross = (id: SettingId, value: number, views: readonly SettingView[]): boolean => {
  const other = (of: SettingId): number => Number(views.find((view) => view.id === of)?.value);
  if (id === 'risk.high') return other('risk.medium') > value;
  return id === 'risk.medium' && value > other('risk.high');
};

export const readTyped = (text: string, id: SettingId, { least, most, whole }: NumberKind, views: readonly SettingView[]): Typed => {
  const value = parsed(text, id === 'lowThreshold');
  if (value === null) return notTaken('notNumber');
  if (whole && !Number.isInteger(value)) return notTaken('notWhole');
  if (value < least || value > most) return notTaken('outside');
  return thresholdsCross(id, value, views) ? notTaken('mediumAboveHigh') : { ok: true, value };
};

const hasWords = (id: string, choices: PaneTexts['pane']['settings']['choices']): id is keyof typeof choices => id in choices;

const choiceWords = (id: string, written: RawValue, { pane: { settings } }: PaneTexts): string => (hasWords(id, settings.choices) ? settings.choices[id] : String(written));

export interface ShownChoice {
  readonly written: RawValue;
  readonly label: string;
}

const numberOrText = (value: RawValue, { pane: { settings } }: PaneTexts): string => (typeof value === 'number' ? settings.number(value) : String(value));

/** The choices of a setting; a value that is none of them (a cell may say 0.3) is one more. */
export const shownChoices = (view: SettingView, value: RawValue, texts: PaneTexts): readonly ShownChoice[] => {
  const choices = view.kind.kind === 'choice' ? view.kind.choices.map(({ id, written }) => ({ written, label: choiceWords(id, written, texts) })) : [];
  return choices.some(({ written }) => written === value) ? choices : [...choices, { written: value, label: texts.pane.settings.otherChoice(numberOrText(value, texts)) }];
};

/** A value in the user's words and number format. */
export const shownValue = (view: SettingView, value: RawValue, texts: PaneTexts): string => {
  if (view.kind.kind === 'choice') return shownChoices(view, value, texts).find(({ written }) => written === value)?.label ?? String(value);
  if (view.kind.kind === 'year') return value === '' ? texts.pane.settings.latestYear : String(value);
  if (view.kind.kind === 'text' && value === view.kind.automatic) return texts.pane.settings.automatic;
  return numberOrText(value, texts);
};

/** The years to choose from: those of the data, and the one that is set. "" is the latest. */
export const shownYears = (years: readonly number[], value: RawValue): readonly number[] => {
  const year = Number(value);
  return value === '' || years.includes(year) ? years : [...years, year].sort((a, b) => b - a);
};
