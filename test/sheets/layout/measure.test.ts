import { DEFAULT_ROW_HEIGHT, heightOfLines, turnedHeight, wrappedLines } from '../../../src/sheets/layout/measure';

describe('wrapping', () => {
  it('keeps a short text on one line', () => {
    expect(wrappedLines('Школа', 20, 10)).toBe(1);
    expect(wrappedLines('', 20, 10)).toBe(1);
  });

  it('breaks at spaces and at line breaks', () => {
    expect(wrappedLines('один два', 6, 11)).toBe(2);
    expect(wrappedLines('а\nб\nв', 20, 10)).toBe(3);
  });

  it('breaks a word that is longer than the line', () => {
    expect(wrappedLines('а'.repeat(60), 21, 11)).toBeGreaterThanOrEqual(3);
  });

  it('needs more lines in a narrower column and in larger letters', () => {
    const text = 'Школы с низкими образовательными результатами '.repeat(4).trim();
    expect(wrappedLines(text, 20, 10)).toBeGreaterThan(wrappedLines(text, 60, 10));
    expect(wrappedLines(text, 30, 16)).toBeGreaterThan(wrappedLines(text, 30, 9));
  });
});

describe('row heights', () => {
  it('are never below the default nor above what Excel allows', () => {
    expect(heightOfLines(1, 9)).toBe(DEFAULT_ROW_HEIGHT);
    expect(heightOfLines(500, 10)).toBe(409);
  });

  it('of turned headers follow the longest header', () => {
    expect(turnedHeight(['ВПР мат. 5, 2021'], 7, 9)).toBeLessThan(turnedHeight(['Низких при достаточном числе участников, 2021'], 7, 9));
  });
});
