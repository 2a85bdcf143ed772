/** Units of a file: column widths with their padding, English metric units, pixels. */

/** Excel's padding beside the characters of a column, in characters (5 of 7 pixels, cut to 1/256). */
const PADDING = 182 / 256;

/** Columns narrower than a character scale with their padding. */
export const widthForFile = (characters: number): number => (characters < 1 ? characters * (1 + PADDING) : characters + PADDING);

/** To the hundredth, as Excel shows it. */
export const widthFromFile = (width: number): number => Math.round((width < 1 + PADDING ? width / (1 + PADDING) : width - PADDING) * 100) / 100;

export const EMU_PER_POINT = 12_700;

const POINTS_PER_INCH = 72;

export const pointsFromInches = (inches: number): number => Math.round(inches * POINTS_PER_INCH * 1000) / 1000;

export const inchesFromPoints = (points: number): number => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;

/** The file's number for the paper size. */
export const A4 = 9;
