/**
 * Resilient schools: in adverse social conditions, with results among the best.
 *
 * Source: the OECD's definition of resilient students (bottom quarter by conditions, top quarter by results of their country),
 * taken over to schools; the documents name no border: the quantile is a setting of the user.
 * Rule: ШНСУ with an index of results ≥ PERCENTILE.INC(indices of all schools with results, q). It takes no regression.
 * Missing data: without ИСБШ a school cannot be told; fewer than four schools with results have no upper quarter.
 */
import { percentileInc } from '../../stats/quantile';
import { isAtLeast, isSame } from '../../stats/tolerance';
import { computed, notComputed, type Analysed } from '../reasons';
import type { Resilience } from './result';

const LEAST_FOR_QUARTER = 4;

interface Standing {
  readonly index: number;
  readonly adverse: boolean | null;
}

export interface ResilientSchools {
  readonly resilience: Analysed<Resilience>;
  /** In the order given. */
  readonly flags: readonly (boolean | null)[];
}

export function resilientSchools(schools: readonly Standing[], quantile: number): ResilientSchools {
  const untold = (reason: Parameters<typeof notComputed>[0]): ResilientSchools => ({ resilience: notComputed(reason), flags: schools.map(() => null) });
  if (schools.every(({ adverse }) => adverse === null)) return untold({ code: 'no-conditions' });
  if (schools.length < LEAST_FOR_QUARTER) return untold({ code: 'too-few-schools', schools: schools.length, needed: LEAST_FOR_QUARTER });
  if (schools.every(({ index }) => isSame(index, schools[0]!.index))) return untold({ code: 'no-variation' });
  const border = percentileInc(
    schools.map(({ index }) => index),
    quantile,
  )!;
  const flags = schools.map(({ adverse, index }) => adverse && isAtLeast(index, border));
  const adverse = schools.filter((school) => school.adverse === true).length;
  return { resilience: computed({ quantile, border, adverse, resilient: flags.filter((flag) => flag === true).length }), flags };
}
