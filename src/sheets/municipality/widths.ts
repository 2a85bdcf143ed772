/** Columns that the tables of the page share, in characters. */
export const WIDTHS = { name: 28, number: 11, verdict: 25 } as const;
