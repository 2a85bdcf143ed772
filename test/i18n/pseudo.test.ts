import { PSEUDO_LOCALE, textsFor } from '../../src/i18n';

const pseudo = textsFor(PSEUDO_LOCALE);
const russian = textsFor('ru-RU');

/** Every text of a section with its path; functions are called with numbers for arguments. */
const collect = (value: unknown, path: string): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => collect(inner, `${path}.${key}`));
  return [];
};

describe('the pseudo-language', () => {
  it('marks, accents and lengthens by about a third', () => {
    expect(pseudo.preview.save).toBe('[!! Со́о́хра́а́ни́и́ть .xlsx !!]');
    const letters = (text: string): number => text.replace(/\u0301/g, '').length;
    const pane = collect(russian.preview, '').reduce((sum, [, text]) => sum + text.length, 0);
    const longer = collect(pseudo.preview, '').reduce((sum, [, text]) => sum + letters(text) - '[!!  !!]'.length, 0);
    expect(longer / pane).toBeGreaterThan(1.25);
    expect(longer / pane).toBeLessThan(1.5);
  });

  it('keeps the digits of what functions put together', () => {
    expect(pseudo.preview.notOpened('книга 12.xlsx')).toMatch(/^\[!! .*12\.xlsx.* !!]$/);
  });

  it('holds for every text that is not written into the workbook', () => {
    const spoken = Object.entries(pseudo).filter(([section]) => section !== 'sheets' && section !== 'inputSheets');
    const plain = collect(Object.fromEntries(spoken), '').filter(([path, text]) => !path.startsWith('.terms.sheetNames.') && !text.startsWith('[!! '));
    expect(plain).toEqual([]);
    expect(pseudo.sheets).toBe(russian.sheets);
    expect(pseudo.terms.sheetNames).toBe(russian.terms.sheetNames);
  });

  it('is spoken where its own name is asked for, and nowhere else', () => {
    expect(textsFor('qps')).toBe(russian);
    expect(textsFor('ru-RU').preview.save).toBe('Сохранить .xlsx');
    expect(textsFor('en-US').preview.save).toBe('Save .xlsx');
  });
});
