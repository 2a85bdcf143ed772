/**
 * The scale of ИОР: from shares to 0..1, and from these to one number.
 *
 * Source: [001] gives the range 0..1, the weights and the four levels, and no formula: this one is ours, and said to be.
 * Formula: x′ = (x − min)/(max − min) over the schools of the scale's year; ИОР = Σ w·x′ / Σ w over the components that a
 * school has. All components grow with better results. Unit: none, 0..1 in the scale's own year.
 * Missing data: a component without values, of equal values (it tells no school from another) or of weight 0 takes no part.
 */
import { isSame } from '../../stats/tolerance';
import { OUTCOME_COMPONENTS, type OutcomeComponentId } from './components';
import type { ComponentScale, ComponentValues } from './model';

export function scalesOf(schools: readonly ComponentValues[], weights: Readonly<Record<OutcomeComponentId, number>>): readonly ComponentScale[] {
  return OUTCOME_COMPONENTS.map(({ id }): ComponentScale => {
    const shares = schools.flatMap((values) => values[id]?.share ?? []);
    const minimum = shares.length === 0 ? null : shares.reduce((least, share) => Math.min(least, share));
    const maximum = shares.length === 0 ? null : shares.reduce((most, share) => Math.max(most, share));
    return { id, weight: weights[id], schools: shares.length, minimum, maximum, unused: whyUnused(minimum, maximum, weights[id]) };
  });
}

function whyUnused(minimum: number | null, maximum: number | null, weight: number): ComponentScale['unused'] {
  if (minimum === null || maximum === null) return 'no-data';
  if (isSame(minimum, maximum)) return 'no-variation';
  return weight > 0 ? null : 'no-weight';
}

export interface ScaledComponent {
  readonly value: number | null;
  readonly minimum: number;
  readonly maximum: number;
  readonly weight: number;
}

/** Σ w·x′ / Σ w over the known components that differ between schools; `null` when there is none. */
export function weightedIndex(components: readonly ScaledComponent[]): { readonly index: number; readonly components: number } | null {
  let sum = 0;
  let weights = 0;
  let known = 0;
  for (const { value, minimum, maximum, weight } of components) {
    if (value === null || !(weight > 0) || isSame(minimum, maximum)) continue;
    sum += (weight * (value - minimum)) / (maximum - minimum);
    weights += weight;
    known += 1;
  }
  return known === 0 ? null : { index: sum / weights, components: known };
}

export function indexOf(values: ComponentValues, scales: readonly ComponentScale[]): ReturnType<typeof weightedIndex> {
  return weightedIndex(
    scales.flatMap(({ id, unused, minimum, maximum, weight }) => (unused !== null || minimum === null || maximum === null ? [] : [{ value: values[id]?.share ?? null, minimum, maximum, weight }])),
  );
}
