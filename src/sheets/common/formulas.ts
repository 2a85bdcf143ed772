/** Small pieces of formulas. */

/** A text as a formula's literal. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Computed decimals meet a border at nine digits after the point: so they are shown to formulas, too. */
export const nineDigits = (value: number): number => Math.round(value * 1e9) / 1e9;

/** Excel's limit on the text of a criterion. */
const LONGEST_CRITERION = 255;

/** Whether COUNTIF takes a text as it is: not as a comparison, a pattern or a number. */
export const isPlainCriterion = (text: string): boolean => text.length <= LONGEST_CRITERION && /^[\p{L}(«"№]/u.test(text) && !/[*?~]/.test(text);
