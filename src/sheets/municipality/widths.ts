/** Columns that the tables of the page share, in characters. */
export const WIDTHS = { name: 34, number: 13, verdict: 28 } as const;
