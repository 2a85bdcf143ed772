/** The entries of a legend in as many lines as they need. */
export interface LegendEntry {
  /** Which series. */
  readonly at: number;
  /** Pixels from the left edge of the chart. */
  readonly x: number;
}

export const legendRows = (widths: readonly number[], room: number): readonly (readonly LegendEntry[])[] => {
  const rows: { at: number; width: number }[][] = [];
  let filled = Infinity;
  widths.forEach((width, at) => {
    if (filled + width > room) {
      rows.push([]);
      filled = 0;
    }
    rows.at(-1)!.push({ at, width });
    filled += width;
  });
  return rows.map((row) => {
    let x = (room - row.reduce((sum, { width }) => sum + width, 0)) / 2;
    return row.map(({ at, width }) => {
      const entry = { at, x };
      x += width;
      return entry;
    });
  });
};
