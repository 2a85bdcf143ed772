/** In which conditions two similar schools differ most. */
import type { ConditionId } from '../conditions';
import { HALF_OF_NINTH_DIGIT } from '../../stats/tolerance';
import type { SimilarCharacteristic, SimilarSchool } from './result';

export interface ConditionDifference {
  readonly id: ConditionId;
  /** Other minus own: shares as a difference of shares, size as one of natural logarithms. */
  readonly difference: number;
  /** The same in standard deviations of the compared schools. */
  readonly inSd: number;
}

/** At most `count`, the greatest first; equal conditions are no difference. */
export function greatestDifferences(characteristics: readonly SimilarCharacteristic[], own: SimilarSchool, other: SimilarSchool, count: number): readonly ConditionDifference[] {
  return characteristics
    .map(({ id, sd }, at): ConditionDifference => {
      const difference = other.values[at]! - own.values[at]!;
      return { id, difference, inSd: difference / sd };
    })
    .filter(({ inSd }) => Math.abs(inSd) > HALF_OF_NINTH_DIGIT)
    .sort((a, b) => Math.abs(b.inSd) - Math.abs(a.inSd))
    .slice(0, count);
}
