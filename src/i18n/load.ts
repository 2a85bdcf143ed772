/** The texts of one language, loaded as soon as it is known: whoever works in one needs the others at no time. */
import { languageOf } from './language';
import { PSEUDO_LOCALE } from './pseudoLocale';
import type { Language, Texts } from './texts';

const loaders: Readonly<Record<Language, () => Promise<Texts>>> = {
  ru: async () => (await import(/* webpackChunkName: "words-ru" */ './ru')).ru,
  en: async () => (await import(/* webpackChunkName: "words-en" */ './en')).en,
};

const load = async (locale: string): Promise<Texts> => {
  if (locale !== PSEUDO_LOCALE) return loaders[languageOf(locale)]();
  const [{ pseudoTexts }, russian] = await Promise.all([import(/* webpackChunkName: "words-pseudo" */ './pseudo'), loaders.ru()]);
  return pseudoTexts(russian);
};

const loaded = new Map<string, Texts>();

/** `null` until they have come. */
export const loadedTexts = (locale: string): Texts | null => loaded.get(locale) ?? null;

/** Rejects where the server does not give them; then they can be asked for again. */
export const loadTexts = async (locale: string): Promise<Texts> => {
  const texts = loaded.get(locale) ?? (await load(locale));
  loaded.set(locale, texts);
  return texts;
};
