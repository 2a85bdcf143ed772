/** The rows of minimum scores among the settings. */
import type { MinimumScore, Settings } from '../engine/settings';

const isFor =
  (procedure: string, year: number | null) =>
  (row: MinimumScore): boolean =>
    row.procedure === procedure && row.year === year;

/** The score of this very row (`year: null` is the row of every year); `null` when there is none. */
export const minimumScoreOf = (rows: readonly MinimumScore[], procedure: string, year: number | null): number | null => rows.find(isFor(procedure, year))?.score ?? null;

/** The settings with this row, in the place of the one that it replaces. */
export const withMinimumScore = (settings: Settings, row: MinimumScore): Settings => {
  const replaced = isFor(row.procedure, row.year);
  const { minimumScores } = settings;
  return { ...settings, minimumScores: minimumScores.some(replaced) ? minimumScores.map((before) => (replaced(before) ? row : before)) : [...minimumScores, row] };
};
