/** The page of a Russian official paper: A4, ГОСТ Р 7.0.97 margins (30 mm left, 15 right, 20 above and below). */
const TWIPS_PER_MM = 1440 / 25.4;
const twips = (millimetres: number): number => Math.round(millimetres * TWIPS_PER_MM);

export const PAGE = { width: twips(210), height: twips(297) };
export const MARGINS = { left: twips(30), right: twips(15), top: twips(20), bottom: twips(20) };
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right;
/** 12.5 mm. */
export const FIRST_LINE = twips(12.5);

/** Pixels of 1/96 inch, as pictures are measured. */
export const TEXT_WIDTH_PIXELS = Math.floor((TEXT_WIDTH / 1440) * 96);
/** A picture higher than this leaves no room for its caption. */
export const MOST_PICTURE_HEIGHT = 800;
