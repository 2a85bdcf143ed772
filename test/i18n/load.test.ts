import { textsFor } from '../../src/i18n';
import { loadedTexts, loadGalleryTexts, loadSheetTexts, loadTexts } from '../../src/i18n/load';
import { PSEUDO_LOCALE } from '../../src/i18n/pseudoLocale';

describe('texts that are loaded', () => {
  it.each(['ru-RU', 'en-US', 'en', 'tt-RU'])('are those of the locale %s, and are there from then on', async (locale) => {
    expect(loadedTexts(locale)).toBeNull();
    const texts = await loadTexts(locale);
    expect(textsFor(locale)).toMatchObject(texts);
    expect(loadedTexts(locale)).toBe(texts);
  });

  it('speak the pseudo-language where it is asked for', async () => {
    expect((await loadTexts(PSEUDO_LOCALE)).terms.product).toBe(textsFor(PSEUDO_LOCALE).terms.product);
    expect(await loadTexts(PSEUDO_LOCALE)).toBe(loadedTexts(PSEUDO_LOCALE));
  });

  it('bring the words of the sheets where they are asked for, in the pseudo-language those of the workbook', async () => {
    expect((await loadSheetTexts('en-US')).sheets).toBe(textsFor('en-US').sheets);
    expect((await loadSheetTexts(PSEUDO_LOCALE)).sheets).toBe(textsFor('ru-RU').sheets);
    expect(await loadTexts('en-US')).not.toHaveProperty('sheets');
  });

  it('bring those of the gallery of reports, in the pseudo-language too', async () => {
    expect(await loadGalleryTexts('en-US')).toBe(textsFor('en-US').gallery);
    expect((await loadGalleryTexts(PSEUDO_LOCALE)).build).toBe(textsFor(PSEUDO_LOCALE).gallery.build);
    expect(await loadTexts('ru-RU')).not.toHaveProperty('gallery');
  });
});
