import { fitted, wrapped } from '../../../../src/local/preview/chart/labels';

/** One pixel a letter. */
const widthOf = (text: string): number => text.length;

describe('labels of a chart', () => {
  it('stay whole where they fit and end in an ellipsis where they do not', () => {
    expect(fitted('ОГЭ', 3, widthOf)).toBe('ОГЭ');
    expect(fitted('математика', 5, widthOf)).toBe('мате…');
  });

  it('break at spaces into as few lines as the width needs', () => {
    expect(wrapped('ЕГЭ математика профильная', 14, 2, widthOf)).toEqual(['ЕГЭ математика', 'профильная']);
    expect(wrapped('ОГЭ', 14, 2, widthOf)).toEqual(['ОГЭ']);
  });

  it('are shortened on the last line when there are more words than lines', () => {
    expect(wrapped('ВПР русский язык 6', 8, 2, widthOf)).toEqual(['ВПР', 'русский…']);
  });
});
