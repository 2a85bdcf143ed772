/**
 * The texts of one language, loaded as soon as it is known: whoever works in one needs the others at no time, and whoever
 * writes no sheets needs no words for them.
 */
import { languageOf } from './language';
import { PSEUDO_LOCALE } from './pseudoLocale';
import type { Language, PaneTexts, Texts } from './texts';

const paneWords: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru/core')).core,
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en/core')).core,
};

const sheetWords: Readonly<Record<Language, () => Promise<Texts['sheets']>>> = {
  ru: async () => (await import(/* webpackChunkName: "sheet-words-ru" */ './ru/sheets')).sheets,
  en: async () => (await import(/* webpackChunkName: "sheet-words-en" */ './en/sheets')).sheets,
};

const load = async (locale: string): Promise<PaneTexts> => {
  if (locale !== PSEUDO_LOCALE) return paneWords[languageOf(locale)]();
  const [{ pseudoTexts }, russian] = await Promise.all([import(/* webpackChunkName: "words-pseudo" */ './pseudo'), paneWords.ru()]);
  return pseudoTexts(russian);
};

const loaded = new Map<string, PaneTexts>();

/** `null` until they have come. */
export const loadedTexts = (locale: string): PaneTexts | null => loaded.get(locale) ?? null;

/** Rejects where the server does not give them; then they can be asked for again. */
export const loadTexts = async (locale: string): Promise<PaneTexts> => {
  const texts = loaded.get(locale) ?? (await load(locale));
  loaded.set(locale, texts);
  return texts;
};

/** The words of generated sheets too: no pseudo-language for these, for they are written into the workbook. */
export const loadSheetTexts = async (locale: string): Promise<Texts> => {
  const [texts, sheets] = await Promise.all([loadTexts(locale), sheetWords[languageOf(locale)]()]);
  return { ...texts, sheets };
};
