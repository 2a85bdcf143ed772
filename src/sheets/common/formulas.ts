/** Small pieces of formulas. */

/** A text as a formula's literal. */
export const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Computed decimals meet a border at nine digits after the point: so they are shown to formulas, too. */
export const nineDigits = (value: number): number => Math.round(value * 1e9) / 1e9;
