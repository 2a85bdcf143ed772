/**
 * Figures that stand beside the participants and those below the threshold: pupils with 4 and 5, above 60 points, the mean.
 * Invented, the same each time, and such as hold together: the better a school passes, the more of its pupils do well.
 */
import { ruleProcedure } from '../../engine/procedures';

export interface ResultFigures {
  readonly mean: number | null;
  readonly marks4and5: number | null;
  readonly above60: number | null;
}

/** What a school is, beside its result. */
export interface SchoolLevel {
  readonly kind: string;
  /** Any whole number that is the school's, the year's and the procedure's own: it makes them differ. */
  readonly salt: number;
  /** Marks that are far above what the school shows elsewhere. */
  readonly generous: boolean;
}

const SELECTIVE: ReadonlySet<string> = new Set(['гимназия', 'лицей']);

/** −0.06 … 0.06. */
const difference = (salt: number): number => ((salt * 37) % 13) / 100 - 0.06;

/** Of those who passed. */
const doWell = (passed: number, { kind, salt, generous }: SchoolLevel): number => {
  if (generous) return 0.93;
  return Math.min(0.9, Math.max(0.1, 0.25 + 0.4 * passed ** 2 + (SELECTIVE.has(kind) ? 0.14 : 0) + difference(salt)));
};

const tenths = (value: number): number => Math.round(value * 10) / 10;
const hundredths = (value: number): number => Math.round(value * 100) / 100;

/** Marks: a quarter of those with 4 and 5 have a 5. */
const meanMark = (participants: number, below: number, well: number): number => {
  const fives = Math.round(well / 4);
  return hundredths((2 * below + 3 * (participants - below - well) + 4 * (well - fives) + 5 * fives) / participants);
};

/** Test scores: about 20 below the threshold, 48 between it and 60, 72 above. */
const meanScore = (participants: number, below: number, well: number, salt: number): number => tenths((20 * below + 48 * (participants - below - well) + 72 * well) / participants + 20 * difference(salt));

export const figuresOf = (procedure: string, participants: number, below: number, level: SchoolLevel): ResultFigures => {
  if (participants === 0) return { mean: null, marks4and5: null, above60: null };
  const well = Math.round((participants - below) * doWell(1 - below / participants, level));
  return ruleProcedure(procedure)?.failedBy === 'score'
    ? { mean: meanScore(participants, below, well, level.salt), marks4and5: null, above60: well }
    : { mean: meanMark(participants, below, well), marks4and5: well, above60: null };
};
