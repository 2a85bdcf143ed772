/** Which shape the points of a series have, and how large they are. */
import type { MarkerShape } from '../plan';

/** Filled shapes first: they are told apart at a glance. */
const SHAPES: readonly MarkerShape[] = ['circle', 'square', 'triangle', 'diamond', 'cross', 'plus', 'star', 'dash'];

export const markerShape = (series: number): MarkerShape => SHAPES[series % SHAPES.length]!;

/** In points: the more there are, the smaller. */
export const markerSize = (count: number): number => {
  if (count > 400) return 4;
  return count > 60 ? 5 : 7;
};
