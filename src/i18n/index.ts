import { en } from './en';
import { languageOf } from './language';
import { PSEUDO_LOCALE, pseudoTexts } from './pseudo';
import { ru } from './ru';
import type { AllTexts, Language } from './texts';

const languages: Readonly<Record<Language, AllTexts>> = { ru, en };

let pseudo: AllTexts | null = null;

/** The texts for a locale such as "ru-RU"; anything that is not English is Russian, and "qps-ploc" the pseudo-language for tests. */
export const textsFor = (locale: string): AllTexts => {
  if (locale === PSEUDO_LOCALE) return (pseudo ??= pseudoTexts(ru));
  return languages[languageOf(locale)];
};

export { PSEUDO_LOCALE } from './pseudo';
export type { AllTexts, GalleryTexts, Language, PaneTexts, Texts } from './texts';
