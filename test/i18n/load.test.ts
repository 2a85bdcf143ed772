import { textsFor } from '../../src/i18n';
import { loadedTexts, loadTexts } from '../../src/i18n/load';
import { PSEUDO_LOCALE } from '../../src/i18n/pseudoLocale';

describe('texts that are loaded', () => {
  it.each(['ru-RU', 'en-US', 'en', 'tt-RU'])('are those of the locale %s, and are there from then on', async (locale) => {
    expect(loadedTexts(locale)).toBeNull();
    const texts = await loadTexts(locale);
    expect(texts).toBe(textsFor(locale));
    expect(loadedTexts(locale)).toBe(texts);
  });

  it('speak the pseudo-language where it is asked for', async () => {
    expect((await loadTexts(PSEUDO_LOCALE)).preview.save).toBe(textsFor(PSEUDO_LOCALE).preview.save);
    expect(await loadTexts(PSEUDO_LOCALE)).toBe(loadedTexts(PSEUDO_LOCALE));
  });
});
