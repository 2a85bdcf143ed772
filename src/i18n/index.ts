import { en } from './en';
import { ru } from './ru';
import type { Language, Texts } from './texts';

const languages: Readonly<Record<Language, Texts>> = { ru, en };

/** The texts for a locale such as "ru-RU"; anything that is not English is Russian. */
export const textsFor = (locale: string): Texts => (locale.toLowerCase().startsWith('en') ? languages.en : languages.ru);

export type { Language, Texts } from './texts';
