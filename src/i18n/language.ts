import type { Language } from './texts';

/** Of a locale such as "ru-RU": anything that is not English is Russian. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('en') ? 'en' : 'ru');
