/** Columns that the tables of the page share, in characters. */
export const WIDTHS = { name: 27, number: 10, verdict: 22 } as const;

/** For the charts beside the tables. */
export const SIDE: readonly number[] = [12, 12, 12, 12];
