/** The columns that all tables of the sheet share, in characters. */
export const WIDTHS = { number: 5, school: 27, ground: 37, measure: 41, priority: 13, level: 14, kind: 15, months: 12, responsible: 17, document: 19, cell: 8, working: 20 } as const;

/** Longer tables nobody reads; the sheet says what was cut. */
export const MOST_ROWS = 10_000;
