/**
 * The texts of one language, loaded as soon as it is known: whoever works in one needs the others at no time, and whoever
 * writes no sheets needs no words for them.
 */
import { languageOf } from './language';
import { PSEUDO_LOCALE } from './pseudoLocale';
import type { GalleryTexts, Language, PaneTexts, Texts } from './texts';

const paneWords: Readonly<Record<Language, () => Promise<PaneTexts>>> = {
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru/core')).core,
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en/core')).core,
};

const sheetWords: Readonly<Record<Language, () => Promise<Texts['sheets']>>> = {
  ru: async () => (await import(/* webpackChunkName: "sheet-words-ru" */ './ru/sheets')).sheets,
  en: async () => (await import(/* webpackChunkName: "sheet-words-en" */ './en/sheets')).sheets,
};

const galleryWords: Readonly<Record<Language, () => Promise<GalleryTexts>>> = {
  ru: async () => (await import(/* webpackChunkName: "gallery-words-ru" */ './ru/gallery')).gallery,
  en: async () => (await import(/* webpackChunkName: "gallery-words-en" */ './en/gallery')).gallery,
};

const loadPseudo = () => import(/* webpackChunkName: "words-pseudo" */ './pseudo');

const load = async (locale: string): Promise<PaneTexts> => {
  if (locale !== PSEUDO_LOCALE) return paneWords[languageOf(locale)]();
  const [{ pseudoTexts }, russian] = await Promise.all([loadPseudo(), paneWords.ru()]);
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

/** The words of the gallery of reports. */
export const loadGalleryTexts = async (locale: string): Promise<GalleryTexts> => {
  if (locale !== PSEUDO_LOCALE) return galleryWords[languageOf(locale)]();
  const [{ pseudoTexts }, gallery] = await Promise.all([loadPseudo(), galleryWords.ru()]);
  return pseudoTexts({ gallery }).gallery;
};
