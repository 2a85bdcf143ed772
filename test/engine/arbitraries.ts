/** Random rows for property tests. */
import fc from 'fast-check';
import type { ProcedureResult } from '../../src/engine/model';
import { RULE_PROCEDURE_NAMES } from '../../src/engine/procedures';
import { result } from './builders';

export const YEAR = 2021;

/** x of n with 0 ≤ x ≤ n. */
export const counts = (top = 60): fc.Arbitrary<{ below: number; participants: number }> =>
  fc.nat({ max: top }).chain((participants) => fc.record({ below: fc.nat({ max: participants }), participants: fc.constant(participants) }));

/** One school's results: a key (year, procedure) at most once, КДР and other years among them. */
export const resultsOfSchool = (of = 'школа', top = 40): fc.Arbitrary<ProcedureResult[]> =>
  fc.uniqueArray(
    fc
      .record({
        year: fc.integer({ min: YEAR - 2, max: YEAR }),
        procedure: fc.constantFrom(...RULE_PROCEDURE_NAMES, 'КДР6'),
        counts: counts(top),
        biased: fc.boolean(),
      })
      .map(({ year, procedure, counts: { below, participants }, biased }) => result(of, year, procedure, below, participants, { biased })),
    { selector: ({ year, procedure }) => `${String(year)} ${procedure}`, maxLength: 27 },
  );

/** A list and the same list in another order. */
export const withShuffle = <T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<readonly [T[], T[]]> =>
  list.chain((items) => fc.shuffledSubarray(items, { minLength: items.length }).map((shuffled) => [items, shuffled] as const));
