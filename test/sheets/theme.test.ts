import { INK, TONES } from '../../src/sheets/theme';

/** Relative luminance and contrast by WCAG 2.1. */
const luminance = (hex: string): number => {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

const WHITE = '#FFFFFF';

describe('the palette', () => {
  it.each(Object.entries(TONES))('has letters of enough contrast on the fill of %s', (_, { color, fill }) => {
    expect(contrast(color, fill ?? WHITE)).toBeGreaterThanOrEqual(4.5);
  });

  it('has letters of enough contrast elsewhere', () => {
    for (const color of [INK.title, INK.text, INK.quiet, INK.link]) expect(contrast(color, WHITE)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INK.headerText, INK.headerFill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(INK.title, INK.bandFill)).toBeGreaterThanOrEqual(4.5);
  });

  it('tells high, medium and low apart in a grey print', () => {
    const [danger, warning, none] = [TONES.danger.fill, TONES.warning.fill, WHITE].map((fill) => luminance(fill!)) as [number, number, number];
    expect(warning - danger).toBeGreaterThan(0.15);
    expect(none - warning).toBeGreaterThan(0.15);
  });
});
