/** The columns that all tables of the sheet share, in characters. */
export const WIDTHS = { number: 5, school: 26, ground: 46, measure: 46, priority: 13, level: 14, kind: 16, months: 14, responsible: 19, document: 22, cell: 10, working: 20 } as const;

/** Longer tables nobody reads; the sheet says what was cut. */
export const MOST_ROWS = 12_000;
