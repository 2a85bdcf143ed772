/** Which years rows speak of, newest first. */
export const yearsWithData = (rows: readonly { readonly year: number }[]): readonly number[] => [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
