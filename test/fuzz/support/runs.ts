/**
 * How many runs a fuzzing property gets: few by default, so that all of them take seconds; FUZZ_TIMES=100 makes a soak
 * of it, FUZZ_SEED repeats a run.
 */
import type fc from 'fast-check';

const times = Number(process.env['FUZZ_TIMES'] ?? 1);
const seed = process.env['FUZZ_SEED'];

export const runs = (few: number): fc.Parameters<unknown> => ({ numRuns: few * times, ...(seed !== undefined && { seed: Number(seed) }) });
