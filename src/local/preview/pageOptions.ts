/** What the page's address asks for: `?lang=` its language, `?book=` the workbook it begins with. */
import { PSEUDO_LOCALE } from '../../i18n';

export interface PageLanguage {
  /** As Office would tell it to the pane. */
  readonly display: string;
  /** How numbers and dates are written and typed. */
  readonly culture: 'ru-RU' | 'en-US';
}

/** ru (as it comes), en, or qps for the pseudo-language of the tests. */
export const languageFrom = (search: string): PageLanguage => {
  const wanted = new URLSearchParams(search).get('lang') ?? '';
  if (wanted.startsWith('en')) return { display: 'en-US', culture: 'en-US' };
  return { display: wanted.startsWith('qps') ? PSEUDO_LOCALE : 'ru-RU', culture: 'ru-RU' };
};

export const SAMPLE = 'sample-district';

/** The name of a served sample; `null` for a new workbook. */
export const bookFrom = (search: string): string | null => {
  const wanted = new URLSearchParams(search).get('book');
  if (wanted === 'new') return null;
  return wanted !== null && /^[\w-]+$/.test(wanted) ? wanted : SAMPLE;
};
