import { en } from './en';
import { languageOf } from './language';
import { PSEUDO_LOCALE, pseudoTexts } from './pseudo';
import { ru } from './ru';
import type { Language, Texts } from './texts';

const languages: Readonly<Record<Language, Texts>> = { ru, en };

let pseudo: Texts | null = null;

/** The texts for a locale such as "ru-RU"; anything that is not English is Russian, and "qps-ploc" the pseudo-language for tests. */
export const textsFor = (locale: string): Texts => {
  if (locale === PSEUDO_LOCALE) return (pseudo ??= pseudoTexts(ru));
  return languages[languageOf(locale)];
};

export { PSEUDO_LOCALE } from './pseudo';
export type { Language, Texts } from './texts';
