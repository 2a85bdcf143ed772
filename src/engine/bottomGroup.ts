/**
 * The bottom part of a distribution: the least favourable quartile or quintile.
 *
 * Source: [002] «для выделения наименее благополучной группы используется нижний квартиль (25%) или квинтиль (20%)
 * распределения школ»; the variant of the quantile and the ties are settled by the workbook contract.
 * Formula: border = PERCENTILE.INC(known values, q); a member has a value ≤ border, compared at nine decimal digits:
 * ties at the border are all in. Units: the border has the unit of the values; q is a share 0..1.
 * Missing data: a missing value is no member and no part of the base; without any value there is no border (`null`).
 */
import { percentileInc } from './stats/quantile';
import { isAtMost } from './stats/tolerance';

export interface BottomGroup {
  readonly border: number | null;
  /** One per value, in their order. */
  readonly members: readonly boolean[];
}

export function bottomGroup(values: readonly (number | null)[], q: number): BottomGroup {
  const border = percentileInc(values.filter((value) => value !== null), q);
  return { border, members: values.map((value) => value !== null && border !== null && isAtMost(value, border)) };
}
